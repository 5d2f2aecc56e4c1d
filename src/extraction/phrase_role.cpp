// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/phrase_role.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/time.hpp"
#include "extraction/time_role.hpp"
#include "extraction/value.hpp"
#include "triplewright/extraction/roles.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

using RoleRow = std::pair<std::string_view, std::string_view>;

// clang-format off
/// Roles that need no look at the noun. `-`: restricts nothing that can be said as a role.
constexpr auto phrase_roles = [] {
    std::array rows = {
        RoleRow{"with", "with"}, RoleRow{"along with", "with"}, RoleRow{"together with", "with"},
        RoleRow{"alongside", "with"}, RoleRow{"between", "with"}, RoleRow{"among", "with"}, RoleRow{"amongst", "with"},
        RoleRow{"for", "for"}, RoleRow{"on behalf of", "for"}, RoleRow{"in favor of", "for"}, RoleRow{"in favour of", "for"},
        RoleRow{"to", "to"}, RoleRow{"into", "to"}, RoleRow{"onto", "to"}, RoleRow{"toward", "to"}, RoleRow{"towards", "to"},
        RoleRow{"from", "from"}, RoleRow{"out of", "from"},
        RoleRow{"off", "from"}, RoleRow{"away from", "from"}, RoleRow{"about", "about"}, RoleRow{"regarding", "about"},
        RoleRow{"concerning", "about"}, RoleRow{"of", "topic"}, RoleRow{"as to", "topic"}, RoleRow{"on", "topic"},
        RoleRow{"over", "topic"}, RoleRow{"upon", "topic"}, RoleRow{"as", "as"}, RoleRow{"by", "by_means_of"},
        RoleRow{"via", "by_means_of"}, RoleRow{"through", "by_means_of"}, RoleRow{"because of", "cause"},
        RoleRow{"due to", "cause"}, RoleRow{"thanks to", "cause"}, RoleRow{"owing to", "cause"},
        RoleRow{"in response to", "cause"}, RoleRow{"on account of", "cause"}, RoleRow{"despite", "concession"},
        RoleRow{"in spite of", "concession"}, RoleRow{"notwithstanding", "concession"}, RoleRow{"like", "comparison"},
        RoleRow{"unlike", "comparison"}, RoleRow{"than", "comparison"}, RoleRow{"compared to", "comparison"},
        RoleRow{"compared with", "comparison"}, RoleRow{"under", "condition"}, RoleRow{"amid", "time"},
        RoleRow{"during", "time"}, RoleRow{"after", "time"}, RoleRow{"before", "time"}, RoleRow{"following", "time"},
        RoleRow{"ahead of", "time"}, RoleRow{"prior to", "time"}, RoleRow{"since", "start_time"},
        RoleRow{"until", "end_time"}, RoleRow{"till", "end_time"}, RoleRow{"per", "frequency"}, RoleRow{"at", "place"},
        RoleRow{"near", "place"}, RoleRow{"inside", "place"}, RoleRow{"outside", "place"}, RoleRow{"across", "place"},
        RoleRow{"around", "place"}, RoleRow{"behind", "place"}, RoleRow{"beside", "place"}, RoleRow{"beyond", "place"},
        RoleRow{"below", "place"}, RoleRow{"above", "place"}, RoleRow{"beneath", "place"}, RoleRow{"within", "place"},
        RoleRow{"throughout", "place"}, RoleRow{"along", "place"}, RoleRow{"in front of", "place"},
        RoleRow{"next to", "place"}, RoleRow{"close to", "place"}, RoleRow{"outside of", "place"}, RoleRow{"in", "place"},
        RoleRow{"down", "place"}, RoleRow{"up", "place"}, RoleRow{"past", "place"}, RoleRow{"without", "without"},
        RoleRow{"except", "-"}, RoleRow{"except for", "-"}, RoleRow{"besides", "-"}, RoleRow{"instead of", "-"},
        RoleRow{"rather than", "-"}, RoleRow{"including", "-"}, RoleRow{"such as", "-"}, RoleRow{"but", "-"},
    };
    std::ranges::sort(rows, {}, &RoleRow::first);
    return rows;
}();
// clang-format on

/// A phrase whose noun is no place, tool or topic but says with its preposition when, how or how much.
struct FixedPhrase {
    std::string_view preposition;
    std::string_view determiner; ///< Lemma; "" for none, "*" for any or none.
    std::string_view nouns;      ///< Lemmas of singulars, between blanks.
    std::string_view role;       ///< As above.
};
constexpr std::array<FixedPhrase, 12> fixed_phrases = {{
    {"in", "the", " end meantime interim beginning ", "time"},
    {"in", "", " advance ", "time"},
    {"in", "*", " way manner fashion ", "manner"},
    {"in", "a", " hurry rush ", "manner"},
    {"in", "any", " case event ", "-"},
    {"on", "", " foot horseback purpose credit camera ", "manner"},
    {"by", "", " accident mistake chance force surprise hand default design coincidence ", "manner"},
    {"at", "", " random length gunpoint knifepoint ", "manner"},
    {"at", "a", " price cost rate speed discount premium ", "amount"},
    {"at", "a", " pace loss profit ", "manner"},
    {"at", "", " risk stake war peace large odds bay ", "prep_at"},
    {"under", "", " pressure duress fire oath guard escort cover ", "manner"},
}};

/// The row of a phrase, or null. Not of one that is owned or told apart: "in the end of the film", "in her own way".
const FixedPhrase* find_fixed_phrase(const SentenceView& view, WordIndex noun, std::string_view preposition)
{
    if (view.upos(noun) != "NOUN" || view.feature(noun, "Number") == "Plur" ||
        view.has_child(noun, Relation::nmod_poss) || view.name(noun) != nullptr) {
        return nullptr;
    }
    const WordIndex article = view.find_child(noun, Relation::det);
    const std::string_view determiner = article == no_word ? std::string_view() : view.lemma(article);
    const std::string padded = ' ' + std::string(view.lemma(noun)) + ' ';
    const auto* const row = std::ranges::find_if(fixed_phrases, [&](const FixedPhrase& one) {
        const bool same =
            one.determiner == "*" || one.determiner == determiner || (one.determiner == "a" && determiner == "an");
        return same && one.preposition == preposition && one.nouns.find(padded) != std::string_view::npos;
    });
    const bool free = row != fixed_phrases.end() && (row->role != "time" || !view.has_child(noun, Relation::nmod));
    return free ? row : nullptr;
}

bool is_somewhere(const SentenceView& view, WordIndex word)
{
    const EntityType type = entity_type(view, word);
    return type == EntityType::location || type == EntityType::facility;
}

/// "the second half", "the end of the match", "the beginning of her term": a part of a time, and no place.
bool is_phase(const SentenceView& view, WordIndex noun)
{
    static constexpr auto parts = word_set("beginning", "start", "outset", "end", "middle", "close", "height");
    static constexpr auto halves = word_set("half", "overtime", "inning", "stage", "phase", "round", "set");
    static constexpr auto courses =
        word_set("match", "game", "race", "term", "reign", "war", "campaign", "season", "meeting", "session", "career",
                 "process", "event", "ceremony", "speech", "concert", "visit", "trip", "pandemic", "crisis", "conflict",
                 "century", "half", "show", "film", "tournament", "rule", "tenure", "semester", "harvest", "trial");
    const std::string_view lemma = view.lemma(noun);
    if (view.upos(noun) != "NOUN") {
        return false;
    }
    if (halves.contains(lemma)) {
        return std::ranges::any_of(view.children(noun), [&](WordIndex child) {
            return view.feature(child, "NumType") == "Ord" || view.lemma(child) == "final" ||
                   view.lemma(child) == "early" || view.lemma(child) == "opening";
        });
    }
    if (!parts.contains(lemma)) {
        return false;
    }
    const WordIndex whole = view.find_child(noun, Relation::nmod);
    return whole == no_word || is_time(view, whole) || courses.contains(view.lemma(whole));
}

} // namespace

std::string role_of_phrase(const SentenceView& view, WordIndex word, std::string_view preposition)
{
    const WordIndex noun = referent(view, word);
    if (const FixedPhrase* const fixed = find_fixed_phrase(view, noun, preposition)) {
        return std::string(fixed->role == "-" ? std::string_view() : fixed->role);
    }
    if (is_time(view, noun)) {
        const bool as_of = preposition.starts_with("as ");
        return std::string(role_of_time(view, noun, as_of ? "" : preposition.substr(0, preposition.find(' '))));
    }
    if (preposition.empty()) {
        return find_value(view, noun) || find_amount(view, word) ? "amount" : "";
    }
    if (find_value(view, noun) && (preposition == "by" || preposition == "for" || preposition == "at")) {
        return "amount";
    }
    if (is_phase(view, noun) && (preposition == "in" || preposition == "at" || preposition == "towards" ||
                                 preposition == "toward" || preposition == "to")) {
        return preposition == "to" ? "to" : "time";
    }
    static constexpr auto occasions = word_set("arrival", "return", "completion", "receipt", "release", "departure",
                                               "death", "entry", "approval", "graduation", "retirement", "conviction");
    static constexpr auto reasons = word_set("invitation", "request", "recommendation", "order", "advice");
    if ((preposition == "upon" || preposition == "on") && occasions.contains(view.lemma(noun))) {
        return "time";
    }
    if ((preposition == "upon" || preposition == "on" || preposition == "at") && reasons.contains(view.lemma(noun))) {
        return "cause";
    }
    static constexpr auto audiences = word_set("justice", "judge", "court", "magistrate", "tribunal", "committee",
                                               "parliament", "crowd", "audience", "panel", "jury", "commission");
    if (preposition == "before" && audiences.contains(view.lemma(noun))) {
        return "place";
    }
    if (preposition == "in" && view.lemma(noun) == "front") { // "in front of the gate"
        return "place";
    }
    if (preposition == "through" && entity_type(view, noun) == EntityType::location) {
        return "place"; // "sailed through the strait"
    }
    if (preposition == "by" && is_bare_measure(view, word)) {
        return "amount"; // "rose by another metre"
    }
    if (preposition == "at" && view.lemma(noun) == "age" && view.upos(noun) == "NOUN") {
        return "age";
    }
    const EntityType type = entity_type(view, noun);
    if (preposition == "ahead of" &&
        (type == EntityType::person || type == EntityType::organization || type == EntityType::norp)) {
        return preposition_role(preposition); // "finished ahead of her rival"
    }
    const bool speech = is_speech_noun(view.lemma(noun));
    if (speech && (preposition == "in" || preposition == "at" || preposition == "on")) {
        return "by_means_of";
    }
    const bool surface = preposition == "on" && is_surface(view.lemma(noun));
    if (surface ||
        ((preposition == "on" || preposition == "over" || preposition == "through") && is_somewhere(view, noun))) {
        return "place";
    }
    if (preposition == "in" && is_manner_noun(view.lemma(noun)) && view.upos(noun) == "NOUN" &&
        !(view.lemma(noun) == "part" && view.feature(noun, "Number") == "Plur") &&
        !view.has_child(noun, Relation::det) && !view.has_child(noun, Relation::nmod_poss)) {
        return "manner"; // "in secret", "in protest"
    }
    const auto* const row = std::ranges::lower_bound(phrase_roles, preposition, {}, &RoleRow::first);
    if (row != phrase_roles.end() && row->first == preposition) {
        return std::string(row->second == "-" ? std::string_view() : row->second);
    }
    return preposition_role(preposition);
}

bool is_oblique(const SentenceView& view, WordIndex word)
{
    return view.relation(word) == Relation::obl ||
           (view.relation(word) == Relation::obl_agent && !preposition_of(view, word).starts_with("by"));
}

bool is_complement_role(std::string_view role)
{
    static constexpr auto partners =
        word_set("with", "for", "to", "from", "topic", "about", "place", "as", "prep_against", "prep_versus");
    return partners.contains(role);
}

bool is_connective(const SentenceView& view, WordIndex noun, std::string_view preposition)
{
    static constexpr auto in =
        word_set("addition", "fact", "particular", "general", "contrast", "conclusion", "turn", "time", "regard");
    static constexpr auto of_for = word_set("course", "example", "instance");
    static constexpr auto on = word_set("hand", "contrary");
    static constexpr auto by = word_set("contrast", "comparison", "extension");
    const std::string_view lemma = view.lemma(noun);
    bool owned = view.has_child(noun, Relation::nmod_poss);
    owned = owned || (lemma == "time" && noun > 0 && view.relation(noun - 1) != Relation::case_marker); // "in no time"
    const bool summing = lemma == "end" && preposition == "at" && noun + 3 < view.size() &&
                         view.lemma(noun + 1) == "of" && view.lemma(noun + 3) == "day"; // "at the end of the day"
    const bool at_last = lemma == "end" && preposition == "in" && !view.has_child(noun, Relation::nmod); // "in the end"
    const bool own_part = view.has_child(noun, Relation::nmod_poss) && lemma == "part" &&
                          (preposition == "for" || preposition == "on"); // "for his part"
    return summing || at_last || own_part ||
           (!owned && ((preposition == "in" && in.contains(lemma)) || (preposition == "on" && on.contains(lemma)) ||
                       (preposition == "by" && by.contains(lemma)) ||
                       ((preposition == "for" || preposition == "of") && of_for.contains(lemma))));
}

} // namespace triplewright

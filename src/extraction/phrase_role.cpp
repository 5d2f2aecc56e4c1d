// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/phrase_role.hpp"

#include <algorithm>
#include <array>
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

bool is_somewhere(const SentenceView& view, WordIndex word)
{
    const EntityType type = entity_type(view, word);
    return type == EntityType::location || type == EntityType::facility;
}

} // namespace

std::string role_of_phrase(const SentenceView& view, WordIndex word, std::string_view preposition)
{
    const WordIndex noun = referent(view, word);
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
    const bool speech = is_speech_noun(view.lemma(noun));
    if (speech && (preposition == "in" || preposition == "at" || preposition == "on")) {
        return "by_means_of";
    }
    const bool surface = preposition == "on" && is_surface(view.lemma(noun));
    if (surface || ((preposition == "on" || preposition == "over") && is_somewhere(view, noun))) {
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
        word_set("addition", "fact", "particular", "general", "contrast", "conclusion", "turn", "time");
    static constexpr auto of_for = word_set("course", "example", "instance");
    static constexpr auto on = word_set("hand", "contrary");
    static constexpr auto by = word_set("contrast", "comparison", "extension");
    const std::string_view lemma = view.lemma(noun);
    bool owned = view.has_child(noun, Relation::nmod_poss);
    owned = owned || (lemma == "time" && noun > 0 && view.relation(noun - 1) != Relation::case_marker); // "in no time"
    const bool summing = lemma == "end" && preposition == "at" && noun + 3 < view.size() &&
                         view.lemma(noun + 1) == "of" && view.lemma(noun + 3) == "day"; // "at the end of the day"
    return summing ||
           (!owned && ((preposition == "in" && in.contains(lemma)) || (preposition == "on" && on.contains(lemma)) ||
                       (preposition == "by" && by.contains(lemma)) ||
                       ((preposition == "for" || preposition == "of") && of_for.contains(lemma))));
}

} // namespace triplewright

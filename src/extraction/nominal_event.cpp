// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Events that a noun names: "Ruiz's trip to Chile", "the killing of Odum by soldiers", "a call between Ruiz and Reyes".
// A definite phrase takes it for granted that the event happened; where anything in the sentence leaves that open, so
// does the statement.

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/embedding.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/noun_qualifier.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "extraction/trust.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Which places an event noun has.
enum class Frame : std::uint8_t {
    happens,  ///< The collapse of the bridge: "of" and the possessor are who or what it happens to.
    is_done,  ///< The killing of X by Y, Y's killing of X, X's killing.
    does,     ///< The purchase of X by Y, Y's purchase of X; the possessor alone is who does it.
    goes,     ///< Y's trip to X.
    involves, ///< A call between X and Y, X's call with Y.
};

struct EventFrame {
    std::string_view noun;
    std::string_view verb;
    std::string_view participle; ///< Where it may be done by nobody named.
    Frame frame;
};

// clang-format off
constexpr auto event_nouns = [] {
    using enum Frame;
    std::array rows = {
        EventFrame{"collapse", "collapse", "", happens}, EventFrame{"death", "die", "", happens},
        EventFrame{"resignation", "resign", "", happens}, EventFrame{"departure", "depart", "", happens},
        EventFrame{"arrival", "arrive", "", happens}, EventFrame{"retirement", "retire", "", happens},
        EventFrame{"disappearance", "disappear", "", happens}, EventFrame{"explosion", "explode", "", happens},
        EventFrame{"eruption", "erupt", "", happens}, EventFrame{"victory", "win", "", happens},
        EventFrame{"killing", "kill", "killed", is_done}, EventFrame{"murder", "murder", "murdered", is_done},
        EventFrame{"assassination", "assassinate", "assassinated", is_done}, EventFrame{"arrest", "arrest", "arrested", is_done},
        EventFrame{"kidnapping", "kidnap", "kidnapped", is_done}, EventFrame{"abduction", "abduct", "abducted", is_done},
        EventFrame{"detention", "detain", "detained", is_done}, EventFrame{"conviction", "convict", "convicted", is_done},
        EventFrame{"imprisonment", "imprison", "imprisoned", is_done}, EventFrame{"appointment", "appoint", "appointed", is_done},
        EventFrame{"dismissal", "dismiss", "dismissed", is_done}, EventFrame{"expulsion", "expel", "expelled", is_done},
        EventFrame{"destruction", "destroy", "destroyed", is_done}, EventFrame{"rescue", "rescue", "rescued", is_done},
        EventFrame{"overthrow", "overthrow", "overthrown", is_done}, EventFrame{"nationalization", "nationalize", "nationalized", is_done},
        EventFrame{"purchase", "purchase", "purchased", does}, EventFrame{"acquisition", "acquire", "acquired", does},
        EventFrame{"takeover", "take_over", "taken_over", does}, EventFrame{"invasion", "invade", "invaded", does},
        EventFrame{"annexation", "annex", "annexed", does}, EventFrame{"occupation", "occupy", "occupied", does},
        EventFrame{"seizure", "seize", "seized", does}, EventFrame{"capture", "capture", "captured", does},
        EventFrame{"bombing", "bomb", "bombed", does}, EventFrame{"adoption", "adopt", "adopted", does},
        EventFrame{"approval", "approve", "approved", does}, EventFrame{"rejection", "reject", "rejected", does},
        EventFrame{"trip", "travel", "", goes}, EventFrame{"visit", "visit", "", goes}, EventFrame{"journey", "travel", "", goes},
        EventFrame{"return", "return", "", goes},
        EventFrame{"meeting", "meet", "", involves}, EventFrame{"call", "speak", "", involves},
        EventFrame{"conversation", "speak", "", involves}, EventFrame{"talk", "talk", "", involves},
        EventFrame{"clash", "clash", "", involves}, EventFrame{"dispute", "argue", "", involves},
        EventFrame{"marriage", "be_married", "", involves},
        EventFrame{"negotiation", "negotiate", "", involves}, EventFrame{"discussion", "talk", "", involves},
        EventFrame{"dialogue", "talk", "", involves}, EventFrame{"war", "fight", "", involves},
        EventFrame{"battle", "fight", "", involves}, EventFrame{"match", "play", "", involves},
        EventFrame{"merger", "merge", "", involves}, EventFrame{"partnership", "partner", "", involves},
        EventFrame{"collaboration", "collaborate", "", involves},
        EventFrame{"launch", "launch", "launched", does}, EventFrame{"release", "release", "released", does},
        EventFrame{"opening", "open", "opened", does}, EventFrame{"closure", "close", "closed", does},
        EventFrame{"signing", "sign", "signed", does}, EventFrame{"suspension", "suspend", "suspended", does},
        EventFrame{"removal", "remove", "removed", does}, EventFrame{"cancellation", "cancel", "cancelled", does},
        EventFrame{"election", "elect", "elected", does},
        EventFrame{"creation", "create", "created", does}, EventFrame{"establishment", "establish", "established", does},
        EventFrame{"construction", "construct", "constructed", does}, EventFrame{"withdrawal", "withdraw", "withdrawn", does},
        EventFrame{"introduction", "introduce", "introduced", does},
    };
    std::ranges::sort(rows, {}, &EventFrame::noun);
    return rows;
}();
// clang-format on

/// The words around an event noun that fill its places.
struct Places {
    WordIndex owner = no_word;
    WordIndex of = no_word;
    WordIndex by = no_word;
    WordIndex to = no_word;
    WordIndex with = no_word;
    WordIndex between = no_word;
};

void read_phrases(const SentenceView& view, WordIndex noun, Places& places)
{
    for (const WordIndex child : view.children(noun)) {
        if (child < noun || !view.has_relation(child, {Relation::nmod, Relation::obl, Relation::obl_agent}) ||
            !is_nominal(view, child)) {
            continue;
        }
        const std::string preposition = preposition_of(view, child);
        constexpr std::pair<std::string_view, WordIndex Places::*> rows[] = {
            {"of", &Places::of},     {"by", &Places::by},           {"to", &Places::to},
            {"with", &Places::with}, {"between", &Places::between},
        };
        for (const auto& [marker, place] : rows) {
            if (preposition == marker && places.*place == no_word) {
                places.*place = child;
            }
        }
    }
}

Places find_places(const SentenceView& view, WordIndex noun)
{
    Places places;
    places.owner = view.find_child(noun, Relation::nmod_poss);
    read_phrases(view, noun, places);
    if (const WordIndex of = places.of;
        of != no_word) { // "the invasion of the island by Togo" may hang Togo on island.
        read_phrases(view, of, places);
    }
    return places;
}

/// Who does what to whom.
struct Roles {
    WordIndex subject = no_word;
    WordIndex object = no_word;
    std::string_view preposition; ///< Of the object.
    bool passive = false;
};

Roles roles_of(Frame frame, const Places& places)
{
    const WordIndex thing = places.of != no_word ? places.of : places.owner;
    switch (frame) {
    case Frame::happens: return {thing, no_word, "", false};
    case Frame::is_done:
    case Frame::does:
        if (places.by != no_word) {
            return {places.by, thing, "", false};
        }
        if (places.owner != no_word && places.of != no_word) {
            return {places.owner, places.of, "", false};
        }
        if (places.owner != no_word && frame == Frame::does) {
            return {};
        }
        return {thing, no_word, "", true};
    case Frame::goes:
        return {places.owner != no_word ? places.owner
                : places.by != no_word  ? places.by
                                        : places.of,
                places.to, "to", false};
    case Frame::involves:
        if (places.between != no_word) {
            return {places.between, no_word, "between", false};
        }
        return {thing, places.with, "with", false};
    }
    return {};
}

bool is_named_or_owned(const SentenceView& view, WordIndex noun)
{
    return std::ranges::any_of(view.children(noun), [&](WordIndex child) {
        return view.relation(child) == Relation::nmod_poss ||
               (view.relation(child) == Relation::det && (view.lemma(child) == "the" || view.lemma(child) == "this"));
    });
}

/// "the alleged killing", "a planned visit"
Factuality modified(const SentenceView& view, WordIndex noun)
{
    static constexpr auto open = word_set("alleged", "possible", "potential", "attempted", "threatened", "suspected",
                                          "reported", "apparent", "likely", "supposed", "hypothetical");
    static constexpr auto ahead = word_set("planned", "proposed", "future", "upcoming", "forthcoming", "next",
                                           "scheduled", "expected", "imminent", "looming");
    Factuality factuality = Factuality::actual;
    for (const WordIndex child : view.children(noun)) {
        const std::string lemma = to_lower(view.word(child).form);
        if (open.contains(lemma) || lemma == "no" || lemma == "any") {
            factuality = Factuality::unknown;
        } else if (ahead.contains(lemma)) {
            factuality = weaker(factuality, Factuality::planned);
        }
    }
    return factuality;
}

/// What stands above the noun: "fears of", "called for", "prevented".
Factuality governed(const Workspace& work, WordIndex noun)
{
    static constexpr auto opening = word_set(
        "fear", "threat", "risk", "possibility", "prospect", "hope", "danger", "attempt", "plan", "call", "want",
        "demand", "seek", "oppose", "threaten", "prevent", "avoid", "propose", "discuss", "consider", "urge", "ban",
        "block", "deny", "suggest", "investigate", "suspect", "allege", "warn", "await", "expect", "order", "request",
        "reject", "approve", "support", "speculation", "rumour", "rumor", "halt", "stop", "delay", "cancel", "postpone",
        "need", "require", "accuse", "charge", "plot", "help", "try", "allow", "bid");
    const SentenceView& view = work.view;
    for (WordIndex up = view.head(noun); up != no_word; up = view.head(up)) {
        if (opening.contains(view.lemma(up)) || find_noun_embedding(view.lemma(up)) != nullptr) {
            return Factuality::unknown;
        }
        if (work.clause_at[up] != no_index) {
            const Standing& standing = work.clauses[work.clause_at[up]].standing;
            return standing.polarity == Polarity::negative ? Factuality::unknown : standing.factuality;
        }
    }
    return Factuality::actual;
}

Standing event_standing(const Workspace& work, WordIndex noun)
{
    Standing standing;
    standing.factuality = weaker(modified(work.view, noun), governed(work, noun));
    return standing;
}

/// Times and places of the event itself: "the arrest of the mayor on Sunday".
void add_circumstances(Workspace& work, WordIndex noun, const Places& places, std::vector<Qualifier>& qualifiers)
{
    std::vector<Qualifier> all;
    add_noun_qualifiers(work, noun, no_word, all);
    for (Qualifier& qualifier : all) {
        const bool circumstance = qualifier.role == "time" || qualifier.role == "place" || qualifier.role == "duration";
        const bool filled = places.between != no_word && qualifier.preposition == "between";
        if (circumstance && !filled) {
            qualifiers.push_back(std::move(qualifier));
        }
    }
}

Statement event_statement(const Workspace& work, WordIndex noun, const EventFrame& event, const Roles& roles)
{
    Statement statement;
    statement.predicate = roles.passive ? "be_" + std::string(event.participle) : std::string(event.verb);
    statement.words = work.view.word(noun).form;
    if (roles.object != no_word || roles.preposition == "between") {
        const bool goes = event.frame == Frame::goes && event.verb != "visit";
        if (goes || event.frame == Frame::involves) {
            append_word(statement.predicate, goes ? "to" : "with", '_');
        }
    }
    if (roles.object != no_word) {
        append_word(statement.words, preposition_of(work.view, roles.object), ' ');
    }
    statement.standing = event_standing(work, noun);
    statement.construct = "nominal_event";
    statement.predicate_span = work.view.word(noun).span;
    return statement;
}

/// "between Ruiz and Reyes": the first with each of the others.
void state_between(Workspace& work, const Statement& base, WordIndex partners)
{
    const auto fillers = distribute(work.view, partners);
    for (std::size_t other = 1; other < fillers.size(); ++other) {
        Statement statement = base;
        statement.subject = argument_at(work, fillers.front().word);
        statement.object = argument_at(work, fillers[other].word);
        add_statement(work, std::move(statement));
    }
}

void state_roles(Workspace& work, const Statement& base, const Roles& roles)
{
    for (const Filler& subject : distribute(work.view, roles.subject)) {
        const auto objects = roles.object == no_word ? std::vector<Filler>{{}} : distribute(work.view, roles.object);
        for (const Filler& object : objects) {
            Statement statement = base;
            statement.subject = argument_at(work, subject.word);
            if (object.word != no_word) {
                statement.object = argument_at(work, object.word);
            }
            if (statement.subject.kind == ArgumentKind::mention && statement.subject != statement.object) {
                add_statement(work, std::move(statement));
            }
        }
    }
}

} // namespace

bool state_nominal_event(Workspace& work, WordIndex noun)
{
    const SentenceView& view = work.view;
    const auto* const event = std::ranges::lower_bound(event_nouns, view.lemma(noun), {}, &EventFrame::noun);
    if (event == event_nouns.end() || event->noun != view.lemma(noun) || view.upos(noun) != "NOUN" ||
        (view.feature(noun, "Number") == "Plur" && event->frame != Frame::involves) || is_in_entity_name(view, noun)) {
        return false;
    }
    const Places places = find_places(view, noun);
    const Roles roles = roles_of(event->frame, places);
    const bool partnered = event->frame != Frame::goes || roles.object != no_word;
    const bool known = is_named_or_owned(view, noun) || roles.preposition == "between";
    const bool alone = event->frame == Frame::involves && roles.object == no_word && roles.preposition != "between";
    if (roles.subject == no_word || !known || !partnered || alone || is_time(view, referent(view, roles.subject))) {
        return false;
    }
    Statement base = event_statement(work, noun, *event, roles);
    base.confidence = weighed(view.word(roles.subject).head_probability, event_trust);
    add_circumstances(work, noun, places, base.qualifiers);
    if (roles.preposition == "between") {
        state_between(work, base, roles.subject);
    } else {
        state_roles(work, base, roles);
    }
    return true;
}

} // namespace triplewright

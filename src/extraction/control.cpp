// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/control.hpp"

#include <algorithm>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool fills(const std::vector<Filler>& places, WordIndex word)
{
    return std::ranges::any_of(places, [&](const Filler& filler) { return filler.word == word; });
}

/// "a bill to ban smoking": what is made to do it, so that it can stand for whoever does.
bool is_instrument(std::string_view noun)
{
    static constexpr auto instruments =
        word_set("bill", "law", "legislation", "measure", "amendment", "ordinance", "resolution", "treaty", "petition",
                 "campaign", "project", "program", "programme", "initiative", "scheme", "policy", "strategy",
                 "operation", "mission", "fund", "plan", "drive", "deal", "agreement", "proposal", "referendum");
    return instruments.contains(noun);
}

/// The owner of "their plan to sell", "a plan of the owners to sell".
WordIndex owner_of(const SentenceView& view, WordIndex noun)
{
    if (const WordIndex owner = view.find_child(noun, Relation::nmod_poss); owner != no_word) {
        return owner;
    }
    for (const WordIndex child : view.children(noun)) {
        const std::string preposition = view.relation(child) == Relation::nmod ? preposition_of(view, child) : "";
        if ((preposition == "of" || preposition == "by") && can_be_asked(view, child)) {
            return child;
        }
    }
    return no_word;
}

/// Does the subject of `parent` have the plan, the right …? "issued an order to close", "discussed ways to save",
/// "blocked a plan to sell": somebody else may.
bool has_noun_infinitive(const SentenceView& view, const Clause& parent, WordIndex noun)
{
    static constexpr auto open =
        word_set("way", "need", "order", "proposal", "call", "request", "recommendation", "demand", "news", "fact",
                 "evidence", "proof", "permission", "right", "bill", "law", "legislation", "amendment", "resolution");
    static constexpr auto outside = word_set(
        "support", "back", "welcome", "oppose", "reject", "condemn", "thwart", "foil", "block", "praise", "approve",
        "discuss", "enhance", "boost", "undermine", "hamper", "hinder", "criticize", "criticise", "halt", "stop",
        "help", "hail", "resist", "fund", "finance", "endorse", "applaud", "derail", "reveal", "expose");
    return view.lemma(parent.head) == "have" ||
           (!open.contains(view.lemma(noun)) && !outside.contains(view.lemma(parent.head)));
}

/// The subject of "to sell" in "a plan to sell": the noun's owner, or whoever has the plan, or the plan itself.
std::vector<Filler> subject_of_noun_infinitive(const Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    static constexpr auto idle = word_set("step", "place", "reason", "method", "means", "moment", "thing");
    const std::string_view noun = view.lemma(clause.noun);
    const bool acts = find_noun_embedding(noun) == nullptr && !idle.contains(noun); // not "the easiest way to leave"
    if (clause.noun != view.head(clause.head) || (acts && is_singled_out(view, clause.noun))) {
        return {{clause.noun, false, false}};
    }
    if (find_noun_embedding(noun) != nullptr) {
        if (const WordIndex owner = owner_of(view, clause.noun); owner != no_word) {
            return distribute(view, owner);
        }
        if (clause.parent != no_index && fills(work.clauses[clause.parent].objects, clause.noun) &&
            has_noun_infinitive(view, work.clauses[clause.parent], clause.noun)) {
            return work.clauses[clause.parent].subjects;
        }
    }
    return is_instrument(noun) ? std::vector<Filler>{{clause.noun, false, false}} : std::vector<Filler>();
}

/// Can the object do what an infinitive behind it says: "hired a lawyer to sue", not "spent the money to rebuild"?
bool can_act(const SentenceView& view, WordIndex object)
{
    return view.upos(object) == "PRON" || can_be_asked(view, object);
}

/// Does the object of `parent` do what the infinitive `clause` says?
bool is_object_controlled(const Workspace& work, const Clause& clause, const Clause& parent)
{
    static constexpr auto own =
        word_set("try", "attempt", "need", "seek", "fight", "struggle", "battle", "propose", "plan", "work", "have");
    static constexpr auto purposive = word_set("approach", "meet", "visit", "join", "leave", "use", "attack", "contact",
                                               "consult", "sue", "enter", "quit", "attend");
    const SentenceView& view = work.view;
    const std::string_view verb = view.lemma(parent.head);
    if (complement_form(view, clause) != ComplementForm::infinitive || !has_marker(view, clause.head, "to")) {
        return true; // "saw them leave", "kept them waiting"
    }
    if (purposive.contains(verb)) {
        return false;
    }
    const bool listed = embedding_of(work, clause) != nullptr && !own.contains(verb);
    return listed || can_act(view, parent.objects.front().word);
}

/// "stressed Togo's readiness to help", which a tree may hang on the verb: Togo would help.
WordIndex told_owner(const SentenceView& view, const Clause& parent)
{
    static constexpr auto telling = word_set("express", "voice", "highlight", "commend", "praise", "welcome", "renew");
    const std::string_view verb = view.lemma(parent.head);
    return telling.contains(verb) || is_reporting_verb(verb) ? owner_of(view, parent.objects.front().word) : no_word;
}

/// "relied on the lawyer to win": whoever is relied on, or `no_word`. Not "relied on lawyers and articles to win".
WordIndex trusted_party(const SentenceView& view, const Clause& clause, const Clause& parent)
{
    static constexpr auto trusting = word_set("rely", "depend", "count", "bank");
    if (!trusting.contains(view.lemma(parent.head)) || !has_marker(view, clause.head, "to")) {
        return no_word;
    }
    for (const WordIndex child : view.children(parent.head)) {
        if (view.relation(child) == Relation::obl && parent.head < child && child < clause.head &&
            (preposition_of(view, child) == "on" || preposition_of(view, child) == "upon")) {
            const std::vector<Filler> trusted = distribute(view, child);
            const bool act =
                std::ranges::all_of(trusted, [&](const Filler& filler) { return can_act(view, filler.word); });
            return act ? child : no_word;
        }
    }
    return no_word;
}

std::vector<Filler> controlled_subject(const Workspace& work, const Clause& clause)
{
    const Clause& parent = work.clauses[clause.parent];
    if (is_named_gerund(work, clause)) {
        return {};
    }
    const Embedding* const embedding = embedding_of(work, clause);
    const bool subject_control = embedding != nullptr && embedding->subject_control;
    if (parent.passive || subject_control) {
        return parent.subjects;
    }
    if (!parent.objects.empty()) {
        if (is_object_controlled(work, clause, parent)) {
            return parent.objects;
        }
        const WordIndex owner = told_owner(work.view, parent);
        return owner == no_word ? parent.subjects : distribute(work.view, owner);
    }
    if (const WordIndex asked = asked_party(work.view, clause, parent); asked != no_word) {
        return distribute(work.view, asked);
    }
    if (const WordIndex trusted = trusted_party(work.view, clause, parent); trusted != no_word) {
        return distribute(work.view, trusted);
    }
    return parent.recipients.empty() ? parent.subjects : parent.recipients;
}

/// Is a gerund behind this preposition about the object: "prevented them from leaving", "thanked them for leaving"?
bool is_gerund_of_object(const SentenceView& view, WordIndex verb, WordIndex object, std::string_view preposition)
{
    const bool acts = can_act(view, object); // not "put her heart into restoring the mill"
    static constexpr auto any = word_set("from", "of");
    static constexpr auto governed = word_set("for", "with", "about", "on", "over", "against");
    static constexpr auto judging = word_set(
        "thank", "blame", "praise", "criticize", "criticise", "condemn", "denounce", "slam", "fine", "punish", "jail",
        "imprison", "convict", "sentence", "sanction", "suspend", "fire", "sack", "dismiss", "reward", "honor",
        "honour", "admire", "commend", "applaud", "rebuke", "reprimand", "hail", "forgive", "excuse", "ban",
        "congratulate", "fault", "disqualify", "expel", "attack", "mock", "chide", "scold", "castigate");
    static constexpr auto aiding = word_set("help", "assist", "support", "guide", "train", "instruct", "join", "aid");
    const std::string_view lemma = view.lemma(verb);
    return any.contains(preposition) || (preposition == "into" && acts) ||
           (governed.contains(preposition) && find_embedding(lemma, ComplementForm::gerund, false) != nullptr) ||
           ((preposition == "for" || preposition == "on") && judging.contains(lemma)) ||
           (preposition == "with" && lemma == "credit") || (preposition == "as" && takes_as(lemma)) ||
           (preposition == "in" && aiding.contains(lemma));
}

/// "won a ruling against the firm for selling", "put a tax on the firm for selling": the firm sold.
WordIndex target_of(const SentenceView& view, const Clause& clause)
{
    static constexpr auto burdening = word_set("impose", "put", "slap", "levy", "place");
    if (clause.passive || clause.objects.empty()) {
        return no_word;
    }
    for (const WordIndex above : {clause.head, clause.objects.front().word}) {
        for (const WordIndex child : view.children(above)) {
            const bool phrase = view.has_relation(child, {Relation::obl, Relation::nmod}) && child > clause.head;
            const std::string preposition = phrase ? preposition_of(view, child) : "";
            if (preposition == "against" || (preposition == "on" && burdening.contains(view.lemma(clause.head)))) {
                return child;
            }
        }
    }
    return no_word;
}

/// "was delayed due to the clerks requiring a form": the noun right before a gerund that a tree hangs on the verb.
WordIndex nominal_before_gerund(const SentenceView& view, const Clause& clause)
{
    static constexpr auto before = word_set("due to", "because of", "thanks to", "owing to", "without", "despite");
    const WordIndex first = view.extent(clause.head).first;
    if (!view.word(clause.head).form.ends_with("ing") || marker_of(view, clause) != no_word || first != clause.head) {
        return no_word;
    }
    for (const WordIndex child : view.children(view.head(clause.head))) {
        if (child < first && view.has_relation(child, {Relation::obl, Relation::obl_agent}) &&
            view.extent(child).last + 1 == first && before.contains(preposition_of(view, child))) {
            return child;
        }
    }
    return no_word;
}

/// The quality that the object is given and an infinitive tells more of, "proud" in "made the miners proud to work
/// there"; the infinitive hangs on it or stands behind it. `no_word` where there is none.
WordIndex quality_of_object(const SentenceView& view, const Clause& clause, const Clause& parent)
{
    const auto describes_object = [&](WordIndex quality) {
        return quality != no_word && view.upos(quality) == "ADJ" && view.relation(quality) == Relation::xcomp &&
               view.head(quality) == parent.head && !parent.objects.empty() && parent.objects.front().word < quality;
    };
    const WordIndex first = view.extent(clause.head).first;
    const WordIndex before = first > 0 ? first - 1 : no_word;
    if (parent.passive) {
        return no_word;
    }
    return describes_object(view.head(clause.head)) ? view.head(clause.head)
           : describes_object(before)               ? before
                                                    : no_word;
}

/// "hired a lawyer to run the fund": who is engaged shall do it.
bool is_engaged(const Workspace& work, const Clause& clause, const Clause& parent)
{
    static constexpr auto engaging =
        word_set("hire", "recruit", "appoint", "dispatch", "send", "employ", "enlist", "commission", "deploy", "invite",
                 "elect", "choose", "pick", "tap", "select", "assign", "nominate", "pay");
    return !parent.passive && !parent.objects.empty() && engaging.contains(work.view.lemma(parent.head)) &&
           has_marker(work.view, clause.head, "to") && can_act(work.view, parent.objects.front().word);
}

std::vector<Filler> adverbial_subject(const Workspace& work, const Clause& clause)
{
    const Clause& parent = work.clauses[clause.parent];
    const WordIndex marker = marker_of(work.view, clause);
    const std::string_view mark = marker == no_word ? std::string_view() : work.view.lemma(marker);
    if (const WordIndex asked = asked_party(work.view, clause, parent); asked != no_word && parent.objects.empty()) {
        return distribute(work.view, asked);
    }
    if (const WordIndex trusted = trusted_party(work.view, clause, parent); trusted != no_word) {
        return distribute(work.view, trusted);
    }
    if (is_engaged(work, clause, parent)) {
        return parent.objects;
    }
    if (mark == "by" && parent.passive) {
        return agents(work.view, parent); // "was opened by cutting a ribbon": by whom is not said.
    }
    if (mark == "in" && parent.passive) {
        if (auto by = agents(work.view, parent); !by.empty()) {
            return by; // "the part played by Togo in ending the war"
        }
    }
    if (const WordIndex target = mark == "for" ? target_of(work.view, parent) : no_word; target != no_word) {
        return distribute(work.view, target);
    }
    const auto& objects = parent.objects.empty() ? parent.recipients : parent.objects;
    if (marker != no_word && !objects.empty() && !parent.passive &&
        is_gerund_of_object(work.view, parent.head, objects.front().word, mark)) {
        return objects;
    }
    if (const WordIndex agent = nominal_before_gerund(work.view, clause); agent != no_word) {
        return distribute(work.view, agent);
    }
    if (marker != no_word && mark == "to" && quality_of_object(work.view, clause, parent) != no_word) {
        return parent.objects; // "made the miners proud to work there"
    }
    return parent.subjects;
}

} // namespace

std::vector<Filler> antecedents(const SentenceView& view, WordIndex noun, WordIndex verb)
{
    const bool hung = view.head(verb) == noun && verb > noun;
    const bool all = hung && view.has_upos(noun, {"NOUN", "PROPN"}) &&
                     std::ranges::any_of(view.children(noun), [&](WordIndex child) {
                         return view.relation(child) == Relation::conj && noun < child && child < verb;
                     });
    static constexpr auto singular = word_set("is", "was", "has", "does");
    if (!all || std::ranges::any_of(view.children(verb), [&](WordIndex child) {
            return singular.contains(to_lower(view.word(child).form)) && view.upos(child) == "AUX";
        })) {
        return {{noun, false, false}};
    }
    std::vector<Filler> found = distribute(view, noun);
    std::erase_if(found, [&](const Filler& filler) { return filler.word > verb; });
    for (Filler& filler : found) {
        filler.alternative = false; // "boats or cars made in Chile" are all made there.
    }
    return found;
}

bool is_named_gerund(const Workspace& work, const Clause& clause)
{
    static constexpr auto naming = word_set("include", "involve", "entail", "comprise", "prohibit", "forbid", "ban",
                                            "outlaw", "criminalize", "criminalise", "necessitate");
    return clause.link == ClauseLink::open_complement && clause.parent != no_index &&
           naming.contains(work.view.lemma(work.clauses[clause.parent].head)) &&
           work.clauses[clause.parent].objects.empty() && complement_form(work.view, clause) == ComplementForm::gerund;
}

bool is_singled_out(const SentenceView& view, WordIndex noun)
{
    return std::ranges::any_of(view.children(noun), [&](WordIndex child) {
        const std::string_view lemma = view.lemma(child);
        return view.has_relation(child, {Relation::amod, Relation::advmod}) &&
               (view.feature(child, "NumType") == "Ord" || view.feature(child, "Degree") == "Sup" || lemma == "only" ||
                lemma == "last" || lemma == "next");
    });
}

bool is_content_of_noun(const SentenceView& view, const Clause& clause)
{
    static constexpr auto nouns =
        word_set("allegation", "accusation", "claim", "fact", "belief", "suspicion", "rumor", "rumour", "report",
                 "fear", "hope", "news", "evidence", "idea", "suggestion", "charge", "assertion", "impression",
                 "concern", "notion", "speculation", "sign", "proof", "assurance", "complaint");
    static constexpr auto about_claims =
        word_set("make", "have", "hear", "file", "bring", "deny", "face", "give", "get", "repeat", "spread", "share",
                 "cite", "present", "see", "read", "offer", "provide", "hold", "put", "level", "raise", "reject",
                 "dispute", "publish", "issue", "send", "receive", "need", "find", "gather", "collect", "know", "call",
                 "use", "want", "express", "harbor", "pin", "place", "submit", "produce", "release", "tell", "describe",
                 "cause", "create", "reach", "write", "show", "take");
    const bool finite = clause.link == ClauseLink::participle && view.feature(clause.head, "VerbForm") == "Fin" &&
                        !view.has_child(clause.head, Relation::mark); // "claims he left"
    if ((clause.link != ClauseLink::relative && !finite) || clause.kind != ClauseKind::verbal ||
        clause.noun == no_word || !nouns.contains(view.lemma(clause.noun))) {
        return false;
    }
    const WordIndex first = view.extent(clause.head).first;
    static constexpr auto joining = word_set("which", "who", "whom", "whose", "that", "where", "when", "why", "how");
    return !about_claims.contains(view.lemma(clause.head)) && view.has_child(clause.head, Relation::nsubj) &&
           !joining.contains(to_lower(view.word(first).form)) && view.upos(first) != "ADP" &&
           view.upos(first) != "PUNCT" && std::ranges::none_of(view.children(clause.head), [&](WordIndex child) {
               return view.relation(child) == Relation::obl && view.upos(child) == "ADP";
           });
}

bool can_be_asked(const SentenceView& view, WordIndex word)
{
    const EntityType type = entity_type(view, referent(view, word));
    return type == EntityType::person || type == EntityType::organization || type == EntityType::location ||
           type == EntityType::norp;
}

bool is_purpose_complement(const Workspace& work, const Clause& clause)
{
    const WordIndex marked = clause.first_conjunct == no_index ? clause.head : work.clauses[clause.first_conjunct].head;
    if (clause.link != ClauseLink::open_complement || clause.parent == no_index || clause.subjects.empty() ||
        !has_marker(work.view, marked, "to")) {
        return false;
    }
    const Clause& parent = work.clauses[clause.parent];
    return !parent.passive && !parent.objects.empty() && parent.kind == ClauseKind::verbal &&
           !parent.subjects.empty() && parent.subjects.front().word == clause.subjects.front().word &&
           embedding_of(work, clause) == nullptr;
}

namespace {

/// "hard to repair", "easy to find": who repairs is not said, and what is repaired is the subject.
bool is_tough(const Workspace& work, const Clause& clause)
{
    static constexpr auto adjectives =
        word_set("easy", "hard", "difficult", "tough", "simple", "expensive", "cheap", "costly", "impossible", "tricky",
                 "tedious", "pleasant", "unpleasant", "fun", "dangerous", "convenient", "inexpensive");
    const SentenceView& view = work.view;
    const Clause& parent = work.clauses[clause.parent];
    const WordIndex quality = quality_of_object(view, clause, parent);
    const bool of_object = quality != no_word && adjectives.contains(view.lemma(quality));
    const bool of_subject = parent.kind == ClauseKind::adjectival && adjectives.contains(view.lemma(parent.head));
    return (of_object || of_subject) && has_marker(view, clause.head, "to") && clause.kind == ClauseKind::verbal &&
           !clause.passive;
}

} // namespace

std::vector<Filler> implied_subject(const Workspace& work, const Clause& clause)
{
    if (clause.first_conjunct != no_index) {
        return work.clauses[clause.first_conjunct].subjects;
    }
    if (clause.parent == no_index) {
        return {};
    }
    switch (clause.link) {
    case ClauseLink::open_complement:
        return is_tough(work, clause) ? std::vector<Filler>() : controlled_subject(work, clause);
    case ClauseLink::adverbial: return is_tough(work, clause) ? std::vector<Filler>() : adverbial_subject(work, clause);
    case ClauseLink::participle:
        if (has_marker(work.view, clause.head, "to")) {
            return subject_of_noun_infinitive(work, clause);
        }
        if (marker_of(work.view, clause) != no_word) {
            return {}; // "the problem of leaving": the problem leaves nothing.
        }
        return antecedents(work.view, clause.noun, clause.head);
    case ClauseLink::relative: // "Ruiz, who, asked by a guard, left": the pronoun hangs elsewhere
        return work.view.feature(clause.head, "VerbForm") == "Fin" && clause.kind == ClauseKind::verbal &&
                       work.view.has_upos(clause.noun, {"NOUN", "PROPN"})
                   ? antecedents(work.view, clause.noun, clause.head)
                   : std::vector<Filler>();
    default: return {};
    }
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/mention.hpp"

#include <algorithm>
#include <utility>

#include "extraction/lexicon.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/phrase.hpp"
#include "extraction/time.hpp"
#include "extraction/value.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr int deepest_apposition = 2;
constexpr std::size_t longest_coordination = 64;

bool is_definite(const SentenceView& view, WordIndex head)
{
    return std::ranges::any_of(view.children(head), [&](WordIndex child) {
        return view.relation(child) == Relation::nmod_poss ||
               (view.relation(child) == Relation::det &&
                (view.feature(child, "Definite") == "Def" || view.feature(child, "PronType") == "Dem" ||
                 view.lemma(child) == "the" || view.lemma(child) == "both"));
    });
}

bool is_plural(const SentenceView& view, WordIndex head)
{
    const std::string_view number = view.feature(head, "Number");
    return number == "Plur" || number == "Ptan";
}

MentionKind kind_of(const SentenceView& view, WordIndex head)
{
    if (is_named(view, head)) {
        return MentionKind::name;
    }
    return view.has_upos(head, {"PRON", "DET", "NUM"}) ? MentionKind::pronoun : MentionKind::nominal;
}

Mention make_mention(const SentenceView& view, WordIndex head)
{
    Mention mention;
    const WordRange words = phrase_words(view, head);
    mention.span = words_span(view, words);
    mention.head = view.word(head).span;
    mention.phrase = words_span(view, written_words(view, head));
    mention.text = words_text(view, words);
    mention.head_lemma = to_lower(view.lemma(head));
    mention.kind = kind_of(view, head);
    mention.type = entity_type(view, head);
    mention.definite = mention.kind == MentionKind::name || is_definite(view, head);
    mention.plural = is_plural(view, head);
    mention.sentence = view.number();
    return mention;
}

bool is_new_clause(const SentenceView& view, WordIndex word)
{
    return view.has_child(word, Relation::cop) || view.has_child(word, Relation::nsubj) ||
           view.has_child(word, Relation::nsubj_pass) || (view.upos(word) == "VERB");
}

} // namespace

bool is_in_entity_name(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    return name != nullptr && name->type != NameType::date && name->type != NameType::money;
}

bool is_named(const SentenceView& view, WordIndex word)
{
    return is_in_entity_name(view, word) || (view.upos(word) == "PROPN" && view.name(word) == nullptr);
}

bool is_nominal(const SentenceView& view, WordIndex word)
{
    return view.has_upos(word, {"NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET"}) || is_in_entity_name(view, word) ||
           (view.upos(word) == "ADJ" &&
            (view.has_child(word, Relation::det) || view.has_child(word, Relation::nmod_poss)));
}

namespace {

/// "the head of the party, Ana Ruiz,": a person behind a body is not the body but who heads it, whatever the tree says.
WordIndex name_behind_body(const SentenceView& view, WordIndex noun)
{
    if (!is_person_noun(view.lemma(noun)) || view.feature(noun, "Number") == "Plur") {
        return no_word;
    }
    for (const WordIndex body : view.children(noun)) {
        if (body < noun || view.relation(body) != Relation::nmod || entity_type(view, body) == EntityType::person) {
            continue;
        }
        for (const WordIndex child : view.children(body)) {
            const Name* const name = view.name(child);
            if (child > body && view.relation(child) == Relation::appos && name != nullptr &&
                name->type == NameType::person) {
                return child;
            }
        }
    }
    return no_word;
}

/// "the region (Lima, Cusco and Puno)": several places are no name of the one before them.
bool is_list_of_places(const SentenceView& view, WordIndex name)
{
    return entity_type(view, name) == EntityType::location && view.has_child(name, Relation::conj) && name > 0 &&
           view.word(view.extent(name).first).form == "(";
}

/// The name that a title or an apposition gives to a noun; else the noun.
WordIndex named_by(const SentenceView& view, WordIndex word, int depth)
{
    const bool one = view.upos(word) == "NUM" && view.lemma(word) == "one"; // "one of its directors, Tom Reyes,"
    if (view.name(word) != nullptr || (!one && !view.has_upos(word, {"NOUN", "PROPN"}))) {
        return word;
    }
    if (const WordIndex name = name_behind_body(view, word); name != no_word) {
        return name;
    }
    for (const WordIndex child : view.children(word)) {
        const Name* const name = view.name(child);
        if (child > word && name == nullptr && view.relation(child) == Relation::appos && depth < deepest_apposition &&
            view.feature(word, "Number") != "Plur") { // "his wife, the lawyer Lena Ortiz,"
            if (const WordIndex named = named_by(view, child, depth + 1); named != child) {
                return named;
            }
        }
        if (child < word || name == nullptr) {
            continue;
        }
        const bool title_first =
            view.relation(child) == Relation::flat && name->type == NameType::person &&
            (name->first_word == word + 1 || view.extent(child).first == word + 1); // "chairman Dr. Ana Ruiz"
        const EntityType type = entity_type(view, word);
        const bool body =
            name->type == NameType::person &&
            (type == EntityType::organization || type == EntityType::location || type == EntityType::facility);
        const bool called = !body && view.relation(child) == Relation::appos &&
                            view.feature(word, "Number") != "Plur" && is_in_entity_name(view, child) &&
                            name->type != NameType::norp && !is_list_of_places(view, child);
        if (title_first || called) {
            return child;
        }
    }
    return word;
}

/// "one of the pilots, Ana Wiles,": the one name behind the many; `otherwise` where there is none or several.
WordIndex only_name(const SentenceView& view, WordIndex noun, WordIndex otherwise)
{
    WordIndex found = otherwise;
    for (const WordIndex child : view.children(noun)) {
        if (child > noun && view.relation(child) == Relation::appos) {
            if (!is_in_entity_name(view, child) || view.has_child(child, Relation::conj) || found != otherwise) {
                return otherwise;
            }
            found = child;
        }
    }
    return found;
}

} // namespace

WordIndex only_exception(const SentenceView& view, WordIndex word)
{
    static constexpr auto none = word_set("nothing", "nobody", "none", "no-one");
    if (!none.contains(view.lemma(word))) {
        return no_word;
    }
    static constexpr auto degrees = word_set("more", "less", "other");
    for (const WordIndex child : view.children(word)) {
        const WordIndex marker = view.find_child(child, Relation::case_marker);
        if (child > word && view.has_relation(child, {Relation::nmod, Relation::obl}) && marker == word + 1 &&
            view.lemma(marker) == "but") {
            return child;
        }
        const bool degree = child == word + 1 && degrees.contains(to_lower(view.word(child).form));
        const WordIndex above = degree ? child : word; // "nothing more than sand" hangs on either
        for (const WordIndex than : view.children(above)) {
            const WordIndex mark = view.find_child(than, Relation::case_marker);
            if (than > word + 1 && view.has_relation(than, {Relation::nmod, Relation::obl}) && mark == word + 2 &&
                view.lemma(mark) == "than" && is_nominal(view, than)) {
                return than;
            }
        }
    }
    return no_word;
}

WordIndex referent(const SentenceView& view, WordIndex word)
{
    if (const WordIndex exception = only_exception(view, word); exception != no_word) {
        return exception;
    }
    WordIndex named = view.upos(word) == "NUM" ? named_by(view, word, 0) : word;
    if (named == word && view.upos(word) == "NUM" && view.lemma(word) == "one") {
        named = only_name(view, counted_noun(view, word), word);
        if (const WordIndex described = view.find_child(word, Relation::appos);
            named == word && described != no_word && described > word) { // "one of them, the lawyer Lena Ortiz,"
            const WordIndex inner = named_by(view, described, 1);
            named = inner != described || is_in_entity_name(view, described) ? inner : word;
        }
    }
    return named != word ? named : named_by(view, counted_noun(view, word), 0);
}

namespace {

/// "the 41-year-old"
bool is_aged_one(const SentenceView& view, WordIndex head)
{
    return view.lemma(head) == "old" && view.has_upos(head, {"ADJ", "NOUN"}) &&
           view.has_relation(head, {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::obl, Relation::nmod,
                                    Relation::obl_agent, Relation::iobj, Relation::conj, Relation::appos}) &&
           std::ranges::any_of(view.children(head),
                               [&](WordIndex child) { return child < head && view.lemma(child) == "year"; });
}

} // namespace

EntityType entity_type(const SentenceView& view, WordIndex head)
{
    if (const Name* const name = view.name(head)) {
        return entity_type_of(name->type);
    }
    const std::string_view lemma = view.lemma(head);
    if (is_aged_one(view, head)) {
        return EntityType::person;
    }
    if (view.upos(head) == "PRON") {
        const std::string form = to_lower(view.word(head).form);
        const bool person = lemma == "he" || lemma == "she" || lemma == "I" || lemma == "who" || form == "his" ||
                            form == "her" || form == "him" || form == "my" || form == "me";
        return person ? EntityType::person : EntityType::thing;
    }
    if (view.upos(head) != "NOUN") {
        return EntityType::thing;
    }
    return type_of_noun(lemma);
}

std::uint32_t mention_at(Workspace& work, WordIndex word)
{
    return own_mention_at(work, referent(work.view, word));
}

std::uint32_t own_mention_at(Workspace& work, WordIndex head)
{
    std::uint32_t& index = work.mention_of[head];
    if (index == no_index) {
        if (const Name* const name = work.view.name(head); name != nullptr && is_in_entity_name(work.view, head)) {
            for (std::size_t other = name->first_word; other < name->end_word && other < work.view.size(); ++other) {
                index = std::min(index, work.mention_of[other]); // Another word of the name was asked for before.
            }
        }
        if (index == no_index) {
            index = static_cast<std::uint32_t>(work.out.mentions.size());
            work.out.mentions.push_back(make_mention(work.view, head));
        }
    }
    return index;
}

Argument add_literal(Workspace& work, Literal literal)
{
    add_quantity(work, literal);
    work.out.literals.push_back(std::move(literal));
    return {ArgumentKind::literal, static_cast<std::uint32_t>(work.out.literals.size() - 1)};
}

Argument argument_at(Workspace& work, WordIndex word)
{
    const WordIndex head = referent(work.view, word);
    if (is_calendar_time(work.view, head)) {
        return add_literal(work, time_literal(work, head));
    }
    const bool named_one = work.view.lemma(word) == "one" && is_in_entity_name(work.view, head);
    if (auto value = named_one ? std::nullopt : find_sum(work.view, word)) {
        return add_literal(work, std::move(*value));
    }
    return {ArgumentKind::mention, mention_at(work, head)};
}

Span argument_span(const Extraction& out, const Argument& argument)
{
    switch (argument.kind) {
    case ArgumentKind::mention: return out.mentions[argument.index].span;
    case ArgumentKind::literal: return out.literals[argument.index].span;
    case ArgumentKind::statement: return out.statements[argument.index].predicate_span;
    case ArgumentKind::none: break;
    }
    return {};
}

namespace {

/// "She came from Chile and he from Peru": of a second clause that leaves out its verb a tree may make conjuncts.
bool is_gapped(const SentenceView& view, WordIndex first, WordIndex conjunct)
{
    return view.feature(conjunct, "Case") == "Nom" && view.feature(conjunct, "Gender") != "Neut" &&
           view.has_relation(first, {Relation::obl, Relation::obj, Relation::nmod}) &&
           std::ranges::any_of(view.children(first), [&](WordIndex other) {
               return other > conjunct && view.relation(other) == Relation::conj &&
                      view.has_child(other, Relation::case_marker);
           });
}

/// Another word of a name that is among them.
bool is_of_same_name(const SentenceView& view, const std::vector<Filler>& fillers, WordIndex word)
{
    return view.name(word) != nullptr && std::ranges::any_of(fillers, [&](const Filler& filler) {
               return view.name(filler.word) == view.name(word);
           });
}

} // namespace

WordIndex shared_name(const SentenceView& view, WordIndex title)
{
    if (view.upos(title) != "NOUN" || view.name(title) != nullptr || view.feature(title, "Number") == "Plur" ||
        !is_person_noun(view.lemma(title)) || view.has_child(title, Relation::det) ||
        view.has_child(title, Relation::nmod_poss) || view.has_child(title, Relation::nmod)) {
        return no_word;
    }
    const WordIndex second = view.find_child(title, Relation::conj);
    if (second == no_word || second < title || view.has_child(second, Relation::det) ||
        view.has_child(second, Relation::nmod_poss) || view.extent(second).first != title + 1) {
        return no_word;
    }
    const WordIndex name = referent(view, second);
    const bool title_inside = name == second && view.has_child(second, Relation::nmod_desc);
    return (name != second || title_inside) && is_named(view, name) &&
                   entity_type(view, name) != EntityType::organization
               ? name
               : no_word;
}

std::vector<Filler> distribute(const SentenceView& view, WordIndex word)
{
    std::vector<Filler> fillers = {{word, false, false}};
    bool alternatives = false;
    for (std::size_t next = 0; next < fillers.size() && fillers.size() < longest_coordination; ++next) {
        const WordIndex head = fillers[next].word;
        for (const WordIndex child : view.children(head)) {
            if (view.relation(child) != Relation::conj || !is_nominal(view, child) || is_new_clause(view, child) ||
                is_of_same_name(view, fillers, child) || is_title_beside(view, child)) {
                continue;
            }
            if (is_gapped(view, head, child)) {
                break;
            }
            const WordIndex conjunction = view.find_child(child, Relation::cc);
            alternatives = alternatives || (conjunction != no_word &&
                                            (view.lemma(conjunction) == "or" || view.lemma(conjunction) == "nor"));
            const bool excluded =
                std::ranges::any_of(view.children(child),
                                    [&](WordIndex part) {
                                        return view.relation(part) == Relation::advmod && view.lemma(part) == "not";
                                    }) &&
                !std::ranges::any_of(view.children(child), [&](WordIndex part) { return view.lemma(part) == "only"; });
            fillers.push_back({child, false, excluded});
        }
    }
    if (fillers.size() > 1 && shared_name(view, word) != no_word) {
        fillers.erase(fillers.begin()); // "Actress and envoy Zara Khan" is one.
    }
    for (Filler& filler : fillers) {
        filler.alternative = alternatives;
    }
    return fillers;
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/position.hpp"

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "extraction/phrase_role.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto past_words = word_set("former", "ex", "then", "late", "past", "previous", "ex-", "one-time", "onetime");
constexpr auto future_words = word_set("incoming", "future", "designate", "elect", "would-be");

bool is_before_title(const SentenceView& view, WordIndex child)
{
    return view.has_relation(child, {Relation::compound, Relation::amod, Relation::nmod_poss, Relation::nmod_desc,
                                     Relation::nmod, Relation::nmod_unmarked}) ||
           (view.relation(child) == Relation::advmod && past_words.contains(view.lemma(child))); // "then-mayor"
}

/// A name or nationality before the title: whom the office is for.
bool is_body(const SentenceView& view, WordIndex word)
{
    if (const Name* const name = view.name(word)) {
        return name->type != NameType::person && name->type != NameType::date && name->type != NameType::money;
    }
    return false;
}

/// "Ruiz" of "Ruiz spokesman Tom Reyes": somebody else, whom the office is for.
bool is_served(const SentenceView& view, WordIndex word, WordIndex person)
{
    const Name* const name = view.name(word);
    return name != nullptr && name->type == NameType::person && name != view.name(person) &&
           view.relation(word) == Relation::compound;
}

/// "Lagos-based", "61-year-old": says something of the person, nothing of the office.
bool is_attribute(const SentenceView& view, WordIndex word)
{
    static constexpr auto attributes = word_set("age", "aged", "base", "based", "bear", "born", "educate", "educated",
                                                "headquarter", "headquartered", "old");
    return view.has_relation(word, {Relation::amod, Relation::acl}) && attributes.contains(view.lemma(word));
}

/// "would-be" in three words
bool is_would_be(const SentenceView& view, WordIndex word)
{
    return view.word(word).form == "be" && word >= 2 && view.word(word - 2).form == "would";
}

/// "far" of "far-right": where a word begins that is written with hyphens.
WordIndex hyphenated_start(const SentenceView& view, WordIndex word)
{
    while (word >= 2 && view.word(word - 1).form == "-" &&
           view.word(word - 2).token.end == view.word(word - 1).token.begin) {
        word -= 2;
    }
    return word;
}

constexpr int deepest_title = 6; // "White House deputy national security adviser"

/// Reads the words of a title from its noun outwards.
struct TitleReader {
    Workspace& work;
    WordIndex person;
    Position position;
    WordRange words;

    void read_before(WordIndex noun, int depth)
    {
        const SentenceView& view = work.view;
        for (const WordIndex child : view.children(noun)) {
            if (child > noun || depth > deepest_title) {
                break;
            }
            const bool is_in_body = is_in_entity_name(view, noun) && child >= phrase_words(view, noun).first;
            if (child == person || is_in_body || !is_before_title(view, child) || is_attribute(view, child)) {
                continue;
            }
            const std::string lemma = is_would_be(view, child) ? "would-be" : to_lower(view.lemma(child));
            if (past_words.contains(lemma)) {
                position.former = true;
            } else if (future_words.contains(lemma)) {
                position.future = true;
            } else if (view.relation(child) == Relation::nmod_poss || is_body(view, child) ||
                       is_served(view, child, person)) {
                add_bodies(child, "");
                read_before(child, depth + 1);
            } else {
                words.first = std::min(words.first, hyphenated_start(view, child));
                read_before(child, depth + 1);
            }
        }
    }

    void add_bodies(WordIndex word, std::string preposition)
    {
        for (const Filler& filler : distribute(work.view, word)) {
            if (filler.word != word && is_position(work.view, filler.word)) {
                continue; // "chairman of Orbis and director of its bank": a second office.
            }
            const Argument body = argument_at(work, filler.word);
            const bool known =
                std::ranges::any_of(position.qualifiers, [&](const Qualifier& q) { return q.value == body; });
            if (!known) { // Every word of a name may hang on the title by itself.
                position.qualifiers.push_back({"for", preposition, body});
            }
        }
    }

    /// "of State" belongs to the title; "of Meridian" and "to Chile" say whom and where it is for.
    void read_after(WordIndex noun)
    {
        const SentenceView& view = work.view;
        for (const WordIndex child : view.children(noun)) {
            if (view.relation(child) == Relation::appos && child > noun && child != person && is_body(view, child)) {
                add_bodies(child, ""); // "(co-founder, Meridian)"
            }
            if (child < noun || child == person || view.relation(child) != Relation::nmod || !is_nominal(view, child)) {
                continue;
            }
            const std::string preposition = preposition_of(view, child);
            const bool of_title =
                preposition == "of" && !is_in_entity_name(view, child) && !view.has_child(child, Relation::det) &&
                !view.has_child(child, Relation::nmod_poss) && view.extent(child).first == words.last + 1;
            if (of_title) {
                words.last = std::max(words.last, coordinated_words(view, child).last);
            } else if (preposition == "of" || preposition == "for" || preposition == "at") {
                add_bodies(child, preposition);
            } else if (const std::string role = role_of_phrase(view, child, preposition); !role.empty()) {
                position.qualifiers.push_back({role, preposition, argument_at(work, child)});
            }
        }
    }
};

/// "chief executive Tom Reyes of Meridian"
void add_body_of_name(Workspace& work, WordIndex person, std::vector<Qualifier>& qualifiers)
{
    const SentenceView& view = work.view;
    for (const WordIndex child : view.children(person)) {
        const std::string preposition = view.relation(child) == Relation::nmod ? preposition_of(view, child) : "";
        const bool at = preposition == "at" && entity_type(view, child) == EntityType::organization;
        if (child > person && (preposition == "of" || at) && is_body(view, child)) {
            qualifiers.push_back({"for", preposition, argument_at(work, child)});
        }
    }
}

/// The title with its article and the body that it is for, on its own side of the person's name.
WordRange written_title(const SentenceView& view, WordIndex noun, WordIndex person, WordRange title)
{
    WordRange words = written_words(view, noun);
    words = {std::min(words.first, title.first), std::max(words.last, title.last)};
    if (person > noun) {
        words.last = std::min(words.last, person - 1);
    } else if (words.first <= person) {
        words.first = person + 1;
    }
    return words;
}

} // namespace

bool is_position(const SentenceView& view, WordIndex noun)
{
    return view.has_upos(noun, {"NOUN", "PROPN", "ADJ"}) && is_position_noun(view.lemma(noun)) &&
           !is_in_entity_name(view, noun);
}

WordIndex first_half(const SentenceView& view, WordIndex noun)
{
    static constexpr auto halves = word_set("emeritus", "general");
    const bool second = noun > 0 && noun < view.size() && halves.contains(to_lower(view.lemma(noun)));
    return second && view.head(noun) == view.head(noun - 1) && view.relation(noun) == view.relation(noun - 1) &&
                   is_position(view, noun - 1)
               ? noun - 1
               : no_word;
}

Position position_of(Workspace& work, WordIndex noun, WordIndex person)
{
    const SentenceView& view = work.view;
    TitleReader reader{work, person, {}, {noun, noun}};
    reader.read_before(noun, 0);
    if (const WordIndex half = first_half(view, noun); half != no_word) {
        reader.words.first = half;
        reader.read_before(half, 0);
    }
    while (reader.words.first < noun &&
           (is_body(view, reader.words.first) || is_served(view, reader.words.first, person) ||
            view.has_upos(reader.words.first, {"PUNCT", "PART", "DET"}))) {
        ++reader.words.first;
    }
    reader.read_after(noun);
    Position position = std::move(reader.position);
    Literal title{words_text(view, reader.words), "", words_span(view, reader.words)};
    title.phrase = words_span(view, written_title(view, noun, person, reader.words));
    position.title = add_literal(work, std::move(title));
    return position;
}

namespace {

/// "chairman of Orbis and director of its bank", where the tree joins the second office to the body of the first.
void state_second_offices(Workspace& work, WordIndex person, WordIndex noun, std::uint32_t first)
{
    for (const WordIndex body : work.view.children(noun)) {
        if (body < noun || work.view.relation(body) != Relation::nmod || is_position(work.view, body)) {
            continue;
        }
        for (const Filler& filler : distribute(work.view, body)) {
            if (filler.word != body && is_position(work.view, filler.word) && filler.word != person) {
                const Statement& like = work.out.statements[first];
                state_position(work, person, filler.word, std::string(like.construct), Standing(like.standing),
                               like.confidence);
            }
        }
    }
}

} // namespace

std::uint32_t state_position(Workspace& work, WordIndex person, WordIndex noun, std::string_view construct,
                             Standing standing, float confidence)
{
    Position position = position_of(work, noun, person);
    Statement statement;
    statement.subject = {ArgumentKind::mention, mention_at(work, person)};
    statement.predicate = "hold_position";
    statement.object = position.title;
    statement.qualifiers = std::move(position.qualifiers);
    add_body_of_name(work, person, statement.qualifiers);
    statement.standing = std::move(standing);
    if (position.former) {
        statement.standing.tense = Tense::past;
    } else if (position.future) {
        statement.standing.factuality = Factuality::planned;
        statement.standing.tense = Tense::future;
    }
    statement.confidence = confidence;
    statement.construct = construct;
    statement.predicate_span = work.view.word(noun).span;
    const std::uint32_t made = add_statement(work, std::move(statement));
    state_second_offices(work, person, noun, made);
    return made;
}

} // namespace triplewright

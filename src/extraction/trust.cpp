// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/trust.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "triplewright/text/portable_exp.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Log-odds of being right, fitted on 1,844 statements of news that were read by hand (docs/accuracy.md, "Confidence").
constexpr double bias = -0.3;
constexpr TrustSigns weights = {
    0.7,   // chain
    1.05,  // rivals
    1.2,   // above
    -1.0,  // no_object
    1.1,   // content
    1.05,  // implied
    -0.8,  // apposition
    -0.55, // copula
    -0.35, // left_out
    -0.15, // distance
    -0.8,  // comma
    -0.85, // conjunction
    -0.95, // quotation
};

constexpr double farthest = 25; // words

constexpr std::size_t index_of(TrustSign sign)
{
    return static_cast<std::size_t>(sign);
}

/// The first word of the sentence that does not begin before a byte of the text.
WordIndex word_from(const SentenceView& view, std::size_t begin)
{
    const auto& words = view.sentence().words;
    const auto word = std::ranges::lower_bound(words, begin, {}, [](const Word& each) { return each.span.begin; });
    return static_cast<WordIndex>(word - words.begin());
}

/// An argument in the tree.
struct Place {
    WordIndex head = no_word;
    Span span;
};

/// The word of a span whose head stands outside of it; the first of several. Nowhere if it is of another sentence.
Place place_of_span(const SentenceView& view, Span span)
{
    const WordIndex first = word_from(view, span.begin);
    for (WordIndex word = first; word < view.size() && view.word(word).span.end <= span.end; ++word) {
        const WordIndex head = view.head(word);
        if (head == no_word || view.word(head).span.begin < span.begin || view.word(head).span.end > span.end) {
            return {word, span};
        }
    }
    return {};
}

Place place_of(const SentenceView& view, const Extraction& extraction, const Argument& argument)
{
    switch (argument.kind) {
    case ArgumentKind::none: break;
    case ArgumentKind::mention: {
        const Mention& mention = extraction.mentions[argument.index];
        return {place_of_span(view, mention.head).head, mention.span};
    }
    case ArgumentKind::literal: return place_of_span(view, extraction.literals[argument.index].span);
    case ArgumentKind::statement: return place_of_span(view, extraction.statements[argument.index].predicate_span);
    }
    return {};
}

/// The statement's words in the tree.
struct Places {
    WordIndex predicate = no_word;
    std::vector<Place> arguments; ///< Subject, object, qualifiers.
    [[nodiscard]] WordIndex subject() const { return arguments[0].head; }
    [[nodiscard]] WordIndex object() const { return arguments[1].head; }
};

Places places_of(const SentenceView& view, const Extraction& extraction, const Statement& statement)
{
    Places places;
    places.predicate = std::min(word_from(view, statement.predicate_span.begin), view.size() - 1);
    places.arguments = {place_of(view, extraction, statement.subject), place_of(view, extraction, statement.object)};
    for (const Qualifier& qualifier : statement.qualifiers) {
        places.arguments.push_back(place_of(view, extraction, qualifier.value));
    }
    return places;
}

/// By word, so that long sentences take time in proportion.
struct Tree {
    std::vector<std::size_t> depth;
    std::vector<double> above; ///< Probability that all heads from the word up to the root are right.
    std::vector<double> below; ///< The same of what hangs on the word, without punctuation.
};

Tree tree_of(const SentenceView& view)
{
    Tree tree{std::vector<std::size_t>(view.size(), 0), std::vector<double>(view.size(), 1),
              std::vector<double>(view.size(), 1)};
    for (const WordIndex word : view.top_down()) {
        const auto probability = static_cast<double>(view.word(word).head_probability);
        const WordIndex head = view.head(word);
        tree.above[word] = probability;
        if (head != no_word) {
            tree.depth[word] = tree.depth[head] + 1;
            tree.above[word] *= tree.above[head];
            tree.below[head] *= view.relation(word) == Relation::punct ? 1 : probability;
        }
    }
    return tree;
}

/// Marks the words whose heads make the argument the predicate's: from both of them up to where they meet, or to where
/// another argument's path was joined.
void mark_path(const SentenceView& view, const Tree& tree, WordIndex argument, WordIndex predicate,
               std::vector<bool>& marked)
{
    while (argument != predicate) {
        if (predicate == no_word || (argument != no_word && tree.depth[argument] >= tree.depth[predicate])) {
            if (marked[argument]) {
                return;
            }
            marked[argument] = true;
            argument = view.head(argument);
        } else {
            marked[predicate] = true;
            predicate = view.head(predicate);
        }
    }
}

double chain(const SentenceView& view, const Tree& tree, const Places& places)
{
    std::vector<bool> marked(view.size(), false);
    for (const Place& place : places.arguments) {
        if (place.head != no_word) {
            mark_path(view, tree, place.head, places.predicate, marked);
        }
    }
    marked[places.predicate] = true;
    for (const Place& place : std::span(places.arguments).subspan(1)) {
        if (place.head != no_word) {
            for (const WordIndex child : view.children(place.head)) {
                marked[child] = marked[child] || view.relation(child) == Relation::case_marker;
            }
        }
    }
    double product = 1;
    for (WordIndex word = 0; word < view.size(); ++word) {
        product *= marked[word] ? static_cast<double>(view.word(word).head_probability) : 1;
    }
    return product;
}

double rivals(const Tree& tree, const Places& places)
{
    double product = tree.below[places.predicate];
    const WordIndex subject = places.subject();
    const WordIndex object = places.object();
    if (subject != no_word && subject != places.predicate) {
        product *= tree.below[subject];
    }
    if (object != no_word && object != places.predicate && object != subject) {
        product *= tree.below[object];
    }
    return product;
}

/// Has the subject or the object a phrase or clause that the statement does not tell?
bool leaves_out(const SentenceView& view, const Places& places)
{
    std::vector<bool> told(view.size(), false);
    told[places.predicate] = true;
    for (const Place& place : places.arguments) {
        for (WordIndex word = word_from(view, place.span.begin);
             word < view.size() && view.word(word).span.end <= place.span.end; ++word) {
            told[word] = true;
        }
    }
    const auto is_left_out = [&](WordIndex child) {
        return !told[child] && view.has_relation(child, {Relation::nmod, Relation::acl, Relation::acl_relcl});
    };
    const auto has_such = [&](WordIndex noun) {
        return noun != no_word && std::ranges::any_of(view.children(noun), is_left_out);
    };
    return has_such(places.subject()) || has_such(places.object());
}

/// Does a word between the two satisfy the condition?
template <typename Condition>
bool any_between(WordIndex a, WordIndex b, Condition condition)
{
    for (WordIndex word = std::min(a, b) + 1; word < std::max(a, b); ++word) {
        if (condition(word)) {
            return true;
        }
    }
    return false;
}

/// What stands between the predicate and the arguments.
void add_signs_between(const SentenceView& view, const Places& places, TrustSigns& signs)
{
    static constexpr auto stops = word_set(",", ";", ":", "-", "--", "–", "—");
    static constexpr auto quotes = word_set("\"", "'", "''", "``", "“", "”", "‘", "’", "«", "»");
    const auto form = [&](WordIndex word) { return std::string_view(view.word(word).form); };
    const WordIndex predicate = places.predicate;
    if (const WordIndex subject = places.subject(); subject != no_word) {
        const double words = subject < predicate ? predicate - subject : subject - predicate;
        signs[index_of(TrustSign::distance)] = std::sqrt(std::min(words, farthest));
        signs[index_of(TrustSign::quotation)] =
            any_between(subject, predicate, [&](WordIndex word) { return quotes.contains(form(word)); });
    }
    if (const WordIndex object = places.object(); object != no_word) {
        signs[index_of(TrustSign::comma)] =
            any_between(object, predicate, [&](WordIndex word) { return stops.contains(form(word)); });
        signs[index_of(TrustSign::conjunction)] =
            any_between(object, predicate, [&](WordIndex word) { return view.upos(word) == "CCONJ"; });
    }
}

TrustSigns signs_of(const SentenceView& view, const Tree& tree, const Extraction& extraction,
                    const Statement& statement)
{
    const Places places = places_of(view, extraction, statement);
    TrustSigns signs{};
    signs[index_of(TrustSign::chain)] = chain(view, tree, places);
    signs[index_of(TrustSign::rivals)] = rivals(tree, places);
    signs[index_of(TrustSign::above)] = tree.above[places.predicate];
    signs[index_of(TrustSign::no_object)] = statement.object.kind == ArgumentKind::none;
    signs[index_of(TrustSign::content)] = statement.object.kind == ArgumentKind::statement;
    signs[index_of(TrustSign::implied)] = statement.words.empty();
    signs[index_of(TrustSign::apposition)] = statement.construct == "apposition";
    signs[index_of(TrustSign::copula)] = statement.construct == "copula";
    signs[index_of(TrustSign::left_out)] = leaves_out(view, places);
    add_signs_between(view, places, signs);
    return signs;
}

} // namespace

float trust_of(const TrustSigns& signs)
{
    double odds = bias;
    for (std::size_t sign = 0; sign < signs.size(); ++sign) {
        odds += weights[sign] * signs[sign];
    }
    return static_cast<float>(1 / (1 + portable_exp(-odds)));
}

void judge_trust(const SentenceView& view, std::size_t first, Extraction& extraction)
{
    if (first == extraction.statements.size()) {
        return;
    }
    const Tree tree = tree_of(view);
    for (std::size_t index = first; index < extraction.statements.size(); ++index) {
        Statement& statement = extraction.statements[index];
        statement.confidence = trust_of(signs_of(view, tree, extraction, statement));
    }
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/predicates.hpp"

#include <algorithm>

#include "nlp/relations.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// What people who are sure say of a predicate in UDS, on average.
constexpr float largest_estimate = 1.3F;
constexpr std::size_t shortest_action = 6;     // "thing" is none, "string" neither.
constexpr std::size_t shortest_participle = 4; // "aged"; "red" is none.
constexpr std::size_t farthest_article = 6;    // words before its noun

/// "cancelled flights", "a failing bank": adjectives of which one can ask whether it happened.
bool is_verbal_adjective(const Word& word)
{
    return word.upos == "ADJ" && word.deprel == "amod" &&
           ((word.form.ends_with("ed") && word.form.size() >= shortest_participle) || word.form.ends_with("ing"));
}

/// "start cleaning": a noun of an action. With an article, and among times, "-ing" is mostly a thing's name.
bool is_verbal_noun(const Sentence& sentence, std::size_t word)
{
    static constexpr auto times = word_set("evening", "morning");
    const Word& noun = sentence.words[word];
    const bool action = noun.upos == "NOUN" && noun.form.ends_with("ing") && noun.form.size() > shortest_action &&
                        !times.contains(noun.form);
    const std::size_t first = word - std::min(word, farthest_article);
    return action &&
           std::ranges::none_of(std::span(sentence.words).subspan(first, word - first), [&](const Word& other) {
               return other.head == static_cast<std::int32_t>(word) && base_relation(other.deprel) == "det";
           });
}

} // namespace

bool is_predicate(const Sentence& sentence, std::size_t word)
{
    const Word* at = &sentence.words[word];
    bool is_verb = at->upos == "VERB" || at->upos == "AUX";
    while (!is_verb && at->head >= 0 && base_relation(at->deprel) == "conj") {
        at = &sentence.words[static_cast<std::size_t>(at->head)];
        is_verb = at->upos == "VERB";
    }
    return is_verb || heads_clause(at->deprel) || is_verbal_adjective(sentence.words[word]) ||
           is_verbal_noun(sentence, word);
}

void set_factuality(Sentence& sentence, std::span<const float> estimates)
{
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        if (is_predicate(sentence, i)) {
            sentence.words[i].factuality = std::clamp(estimates[i] / largest_estimate, -1.0F, 1.0F);
        } else {
            sentence.words[i].factuality.reset();
        }
    }
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/split_antecedents.hpp"

#include <algorithm>
#include <string>

#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Sentences back to which "the two leaders" may go.
constexpr std::size_t horizon = 3;

/// Verbs whose subject and partner do the same.
constexpr auto reciprocal_verbs =
    word_set("agree", "argue", "battle", "clash", "compete", "confer", "debate", "discuss", "divorce", "embrace",
             "fight", "marry", "meet", "merge", "negotiate", "speak", "talk");

bool is_with(const SentenceView& view, WordIndex word)
{
    const WordIndex preposition = view.find_child(word, Relation::case_marker);
    return preposition != no_word && view.lemma(preposition) == "with";
}

bool is_partner(const SentenceView& view, WordIndex word)
{
    const WordIndex governor = view.head(word);
    if (governor == no_word || !reciprocal_verbs.contains(to_lower(view.lemma(governor)))) {
        return false;
    }
    return view.has_relation(word, {Relation::nsubj, Relation::obj}) ||
           (view.relation(word) == Relation::obl && is_with(view, word));
}

/// What a plural may mean.
struct Wanted {
    EntityType type = EntityType::thing;
    std::size_t size = 0; ///< 0: none.
};

/// "the two leaders", "both ministers", "both": with a number only; without one too much could be meant.
Wanted wanted_by(const SentenceView& view, const CoreferentMention& mention)
{
    constexpr std::size_t most = 6;
    const std::size_t size = mention.attributes.counted;
    const bool is_both = to_lower(view.word(static_cast<WordIndex>(mention.head_word)).form) == "both";
    const bool is_plural = mention.number == GrammaticalNumber::plural || is_both;
    const bool is_determined =
        is_definite(mention.markable_class) || is_both || mention.markable_class == MarkableClass::quantified;
    if (size < 2 || size > most || !is_plural || !is_determined ||
        (!is_both && !is_exclusive(mention.attributes.type)) || mention.antecedent != no_antecedent) {
        return {};
    }
    return {mention.attributes.type, size};
}

} // namespace

std::vector<SplitAntecedents::Group> SplitAntecedents::groups_in(std::size_t sentence, EntityType type,
                                                                 std::size_t size) const
{
    std::vector<Group> groups;
    for (const Remembered& first : mentions_) {
        if (first.sentence != sentence || first.relation == Relation::conj) {
            continue;
        }
        Group conjuncts;
        Group partners;
        for (const Remembered& other : mentions_) {
            if (other.sentence != sentence || !other.is_one || !is_exclusive(other.type) ||
                (type != EntityType::thing && other.type != type) || other.type != first.type) {
                continue;
            }
            const bool is_first = other.head == first.head;
            if (is_first || (other.relation == Relation::conj && other.governor == first.head)) {
                conjuncts.push_back(other.chain);
            }
            if (is_first || (first.relation == Relation::nsubj && first.is_partner && other.is_partner &&
                             other.governor == first.governor)) {
                partners.push_back(other.chain);
            }
        }
        for (Group* const group : {&conjuncts, &partners}) {
            std::ranges::sort(*group);
            const auto [begin, end] = std::ranges::unique(*group);
            group->erase(begin, end);
            if (group->size() == size) {
                groups.push_back(std::move(*group));
            }
        }
    }
    return groups;
}

std::vector<std::uint32_t> SplitAntecedents::add(const SentenceView& view, const CoreferentMention& mention)
{
    while (!mentions_.empty() && mentions_.front().sentence + horizon < mention.sentence) {
        mentions_.pop_front();
    }
    std::vector<std::uint32_t> parts;
    if (const Wanted wanted = wanted_by(view, mention); wanted.size != 0) {
        for (std::size_t back = 0; back <= std::min(horizon, mention.sentence) && parts.empty(); ++back) {
            const std::vector<Group> groups = groups_in(mention.sentence - back, wanted.type, wanted.size);
            if (groups.size() > 1) {
                break;
            }
            if (!groups.empty()) {
                parts = groups.front();
            }
        }
    }
    const auto head = static_cast<WordIndex>(mention.head_word);
    mentions_.push_back({mention.sentence, head, view.head(head), view.relation(head), is_partner(view, head),
                         mention.number != GrammaticalNumber::plural && parts.empty(), mention.attributes.type,
                         mention.chain});
    return parts;
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Plurals that mean several others together: "Ruiz met Okafor … the two leaders". By rule, and only where nothing else
/// can be meant.

#ifndef TRIPLEWRIGHT_NLP_SPLIT_ANTECEDENTS_HPP
#define TRIPLEWRIGHT_NLP_SPLIT_ANTECEDENTS_HPP

#include <cstdint>
#include <deque>
#include <vector>

#include "triplewright/annotation/coreference.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// Remembers the mentions of the last sentences. Mentions come in the order of the text.
class SplitAntecedents {
public:
    /// The chains that the mention means together; empty for one with an antecedent of its own. Remembers the mention.
    [[nodiscard]] std::vector<std::uint32_t> add(const SentenceView& view, const CoreferentMention& mention);

private:
    struct Remembered {
        std::size_t sentence = 0;
        WordIndex head = no_word;
        WordIndex governor = no_word;
        Relation relation = Relation::other;
        bool is_partner = false; ///< Subject, object or "with" phrase of a verb that several do together.
        bool is_one = false;     ///< Not a plural.
        EntityType type = EntityType::thing;
        std::uint32_t chain = 0;
    };
    using Group = std::vector<std::uint32_t>;
    [[nodiscard]] std::vector<Group> groups_in(std::size_t sentence, EntityType type, std::size_t size) const;

    std::deque<Remembered> mentions_;
};

} // namespace triplewright

#endif

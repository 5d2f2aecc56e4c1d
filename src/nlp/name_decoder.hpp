// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Names from the scores of BIO tags: tag 0 is O, 1 + 2k begins a name of type k, 2 + 2k goes on with it.

#ifndef TRIPLEWRIGHT_NLP_NAME_DECODER_HPP
#define TRIPLEWRIGHT_NLP_NAME_DECODER_HPP

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// A name in a sentence: words [first_word, end_word).
struct DecodedName {
    std::size_t first_word = 0;
    std::size_t end_word = 0;
    NameType type = NameType::misc;
    float probability = 1; ///< Of just these words with this type, over all legal taggings.

    friend bool operator==(const DecodedName&, const DecodedName&) = default;
};

/// Finds the best legal tagging of a sentence: a name goes on only where one of its type began or went on.
class NameDecoder {
public:
    /// `types` are the model's types in the order of its tags, spelt as `to_string(NameType)` does. Throws ConfigError
    /// for an unknown one.
    explicit NameDecoder(std::span<const std::string> types);

    /// Tags a word: 1 + 2 for each type.
    [[nodiscard]] std::size_t tags() const { return 1 + 2 * types_.size(); }

    /// The names of a sentence, in order. `scores` holds a row of `tags()` logits for each word, all finite.
    /// Deterministic: between equal taggings the lower tag wins.
    [[nodiscard]] std::vector<DecodedName> decode(std::span<const float> scores) const;

private:
    std::vector<NameType> types_;
};

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Given names that are mostly one gender's. A hint for pronouns and no more: nothing is refused because of it.

#ifndef TRIPLEWRIGHT_NLP_GIVEN_NAMES_HPP
#define TRIPLEWRIGHT_NLP_GIVEN_NAMES_HPP

#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/markable.hpp"
#include "triplewright/nlp/model_file.hpp"

namespace triplewright {

/// The list of a model, which must outlive it.
class GivenNames {
public:
    explicit GivenNames(const ModelFile& model);

    /// Of a word in lower case.
    [[nodiscard]] Gender gender(std::string_view word) const;
    /// Of a person with these words, in order and in lower case: what the first of them says that is known. The last
    /// one of several is the family's.
    [[nodiscard]] Gender gender(const std::vector<std::string>& words) const;

private:
    std::vector<std::string_view> feminine_;
    std::vector<std::string_view> masculine_;
};

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Lemma rules: how a form becomes its lemma, as a string that serves as a class label of the model.
///
///     CASING|COUNT|SUFFIX   change the casing (`l` all lower, `t` first upper and the rest lower, `k` keep),
///                           drop COUNT code points from the end, append SUFFIX
///     =|LEMMA               the lemma as it stands
///
/// Only the first two bars (the first of `=|`) separate. models/training/analysis/lemma.py makes the rules.

#ifndef TRIPLEWRIGHT_NLP_LEMMA_RULES_HPP
#define TRIPLEWRIGHT_NLP_LEMMA_RULES_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace triplewright {

/// A rule, taken apart once so that it can be applied to many words.
class LemmaRule {
public:
    /// Throws ConfigError for a string that is no rule.
    explicit LemmaRule(std::string_view rule);

    /// The lemma of a form, which must be valid UTF-8; a form too short keeps nothing of itself before the suffix.
    [[nodiscard]] std::string apply(std::string_view form) const;

    /// Bytes that the rule appends; of a rule that gives a lemma whole, all of it.
    [[nodiscard]] std::size_t appended() const { return suffix_.size(); }

private:
    enum class Casing { lower, title, keep, whole };
    Casing casing_ = Casing::keep;
    std::size_t count_ = 0;
    std::string suffix_;
};

} // namespace triplewright

#endif

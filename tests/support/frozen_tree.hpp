// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Sentences with their trees written down, so that tests of what reads trees depend on no weights. One word a line:
///
///     form lemma UPOS feats head deprel [name] [+]
///
/// `head` counts from 1, 0 is the root. `feats` is FEATS with `_` for none; `Past`, `Pres`, `Inf`, `Ger`, `PresPart`,
/// `PastPart`, `Pass`, `Sing`, `Plur`, `Def`, `Ind`, `Dem`, `Rel`, `Prs` are short for the usual bundles and may be
/// joined by `|`. `name` is PERSON, ORGANIZATION …; consecutive words with the same type are one name, `B-` starts
/// another. `+` glues the next word to this one. An empty line starts the next sentence, `¶` a paragraph.

#ifndef TRIPLEWRIGHT_TESTS_SUPPORT_FROZEN_TREE_HPP
#define TRIPLEWRIGHT_TESTS_SUPPORT_FROZEN_TREE_HPP

#include <memory>
#include <string>
#include <string_view>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright::testing {

/// A text with its annotation, which views it.
struct FrozenText {
    std::string text;
    Annotation annotation;
};

/// Reads the notation; fails the test on a malformed line.
[[nodiscard]] std::unique_ptr<FrozenText> read_frozen(std::string_view rows);

} // namespace triplewright::testing

#endif

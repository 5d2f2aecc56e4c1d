// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a markable says of its referent by its words: type, animacy, reference, how many.

#ifndef TRIPLEWRIGHT_NLP_MENTION_ATTRIBUTES_HPP
#define TRIPLEWRIGHT_NLP_MENTION_ATTRIBUTES_HPP

#include "triplewright/annotation/markable.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// `markable` has its words and its class.
[[nodiscard]] MentionAttributes mention_attributes(const SentenceView& view, const Markable& markable);

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What leaves a document when its mentions have become entities.

#ifndef TRIPLEWRIGHT_RESOLUTION_PRUNING_HPP
#define TRIPLEWRIGHT_RESOLUTION_PRUNING_HPP

#include <string_view>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

/// Drops statements about nobody, and repairs what refers to them. The document has entities; spans are bytes of
/// `text`.
void prune(std::string_view text, ResolvedDocument& resolved);

} // namespace triplewright

#endif

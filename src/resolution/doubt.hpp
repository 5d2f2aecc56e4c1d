// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What is said of a thing is no surer than that it is this thing.

#ifndef TRIPLEWRIGHT_RESOLUTION_DOUBT_HPP
#define TRIPLEWRIGHT_RESOLUTION_DOUBT_HPP

#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

/// Multiplies the confidence of each statement by how sure it is that its subject, object and innermost source are the
/// entities that they were joined to. A mention that was joined through others is as sure as the weakest of these
/// joins.
void doubt_joins(ResolvedDocument& resolved);

} // namespace triplewright

#endif

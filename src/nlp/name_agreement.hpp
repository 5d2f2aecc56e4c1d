// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// One name, one type: what a passage calls the same is of the same type (one sense per discourse: Gale, Church and
/// Yarowsky 1992).

#ifndef TRIPLEWRIGHT_NLP_NAME_AGREEMENT_HPP
#define TRIPLEWRIGHT_NLP_NAME_AGREEMENT_HPP

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// Gives names of the same words, dates and sums apart, the type that most of them have, each counted as much as it is
/// probable. The first and last word of a person's name vote too: "Okafor" is a person where "Jane Okafor" is one,
/// unless it is a place more often. So does a full name for the acronym in brackets behind it.
void agree_on_name_types(Annotation& passage);

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The number or letter that tells one of a series from the others ("Voyager 2", "Kestrel b", "Omar IV") belongs to
/// its name.

#ifndef TRIPLEWRIGHT_NLP_NAME_DESIGNATORS_HPP
#define TRIPLEWRIGHT_NLP_NAME_DESIGNATORS_HPP

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// Names take the designator behind them in, where the tree hangs it on the name: a letter, a Roman numeral, a small
/// number. No year, no age of a person, no score of a match. A maker's name and the model behind it ("Arvo 737 Max")
/// become one name of the model's type. The passage has trees.
void complete_names(Annotation& passage);

} // namespace triplewright

#endif

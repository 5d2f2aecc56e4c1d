// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Quotations that run over several sentences: everything between the marks is said by whoever says a part of it.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUOTATION_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUOTATION_HPP

#include <cstddef>
#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// The quotations of a passage in order, each without its marks. A mark that is never closed ends with its paragraph.
[[nodiscard]] std::vector<Span> find_quotations(const Annotation& passage);
/// Adds to the statements from `first_statement` on that stand in a quotation the source of the quotation, where they
/// have it not already: that of another statement in it, whoever speaks right before or behind it, or the speaker of
/// the nearest quotation of its paragraph. A speech verb without content gets the quotation as its content.
void attribute_quotations(const Annotation& passage, std::size_t first_statement, Extraction& out);

/// "…, | the agency said": where a speech verb was cut off from what it reports, the sentence before, which ends in a
/// comma, is what is reported.
void attribute_cut_off_speech(const Annotation& passage, std::size_t first_statement, std::size_t first_sentence,
                              Extraction& out);

} // namespace triplewright

#endif

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
/// Gives the statements from `first_statement` on that stand in quotations, and have no source, the source of the
/// quotation, or of the only speaker of its paragraph.
void attribute_quotations(const Annotation& passage, std::size_t first_statement, Extraction& out);

} // namespace triplewright

#endif

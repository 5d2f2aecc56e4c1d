// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Statements as lines for people and tests: stable, complete enough to compare, not meant to be parsed.
///
///     (Ruiz | sign | bill) place=Lima time="May" {actual positive past} @[Reyes < CNN]

#ifndef TRIPLEWRIGHT_EXTRACTION_STATEMENT_DUMP_HPP
#define TRIPLEWRIGHT_EXTRACTION_STATEMENT_DUMP_HPP

#include <string>

#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// One statement. Words of the text stand bare, literals in quotation marks unless they have a datatype, statements as
/// `<subject | predicate | object>`, a missing argument as `-`; a qualifier's preposition in parentheses.
[[nodiscard]] std::string dump_statement(const Extraction& extraction, const Statement& statement);
/// All statements, one a line.
[[nodiscard]] std::string dump_statements(const Extraction& extraction);

} // namespace triplewright

#endif

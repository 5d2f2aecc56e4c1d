// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The statements of texts whose trees are written down.

#ifndef TRIPLEWRIGHT_TESTS_EXTRACTION_FROZEN_STATEMENTS_HPP
#define TRIPLEWRIGHT_TESTS_EXTRACTION_FROZEN_STATEMENTS_HPP

#include <memory>
#include <string>
#include <string_view>

#include "support/frozen_tree.hpp"

namespace triplewright::testing {

/// A frozen text with its attributions.
[[nodiscard]] std::unique_ptr<FrozenText> read_attributed(std::string_view rows);

/// The statements of a frozen text, one a line.
[[nodiscard]] std::string statements_of(std::string_view rows);

/// Rows of a table: a frozen text and the statements it must give.
struct Example {
    const char* name;
    const char* rows;
    const char* statements;
};

/// Checks one row.
void expect_statements(const Example& example);

} // namespace triplewright::testing

#endif

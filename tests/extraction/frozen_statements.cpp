// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

#include "triplewright/extraction/attributions.hpp"
#include "triplewright/extraction/statement.hpp"
#include "triplewright/extraction/statement_dump.hpp"

namespace triplewright::testing {

std::unique_ptr<FrozenText> read_attributed(std::string_view rows)
{
    auto frozen = read_frozen(rows);
    find_attributions(frozen->annotation);
    return frozen;
}

std::string statements_of(std::string_view rows)
{
    const auto frozen = read_attributed(rows);
    Extraction extraction;
    extract(frozen->annotation, extraction);
    return dump_statements(extraction);
}

void expect_statements(const Example& example)
{
    SCOPED_TRACE(example.name);
    std::string wanted(example.statements);
    wanted.erase(0, wanted.starts_with('\n') ? 1 : 0);
    EXPECT_EQ(statements_of(example.rows), wanted);
}

} // namespace triplewright::testing

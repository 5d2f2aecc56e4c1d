// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gtest/gtest.h>

#include "formats/golden.hpp"

namespace triplewright {
namespace {

TEST(CsvEdges, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("csv_edges", name);
    }
}

} // namespace
} // namespace triplewright

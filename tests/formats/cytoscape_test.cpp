// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gtest/gtest.h>

#include "formats/golden.hpp"

namespace triplewright {
namespace {

TEST(Cytoscape, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("cytoscape", name);
    }
}

} // namespace
} // namespace triplewright

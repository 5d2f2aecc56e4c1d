// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>

#include <gtest/gtest.h>

#include "formats/golden.hpp"

namespace triplewright {
namespace {

TEST(NTriples, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("ntriples", name);
    }
}

} // namespace
} // namespace triplewright

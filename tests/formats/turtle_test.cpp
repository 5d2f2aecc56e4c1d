// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>

#include <gtest/gtest.h>

#include "formats/golden.hpp"

namespace triplewright {
namespace {

TEST(Turtle, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("turtle", name);
    }
}

TEST(Turtle, LeavesOutWhatIsNotWanted)
{
    WriteOptions options;
    options.direct = DirectTriples::asserted;
    options.statements_layer = false;
    options.mentions_layer = false;
    testing::expect_golden("turtle", "good", options, "-asserted-facts");
    options.direct = DirectTriples::none;
    options.statements_layer = true;
    testing::expect_golden("turtle", "good", options, "-statements");
}

} // namespace
} // namespace triplewright

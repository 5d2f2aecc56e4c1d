// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/portable_exp.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(PortableExp, AgreesWithTheLibrary)
{
    for (double x = -699; x < 699; x += 0.137) {
        EXPECT_NEAR(portable_exp(x) / std::exp(x), 1, 1e-14) << x;
    }
    EXPECT_EQ(portable_exp(0), 1);
    EXPECT_EQ(portable_exp(-1000), 0);
}

} // namespace
} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/error.hpp"

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(SourceLocation, LeavesOutWhatIsNotKnown)
{
    EXPECT_EQ(to_string(SourceLocation{"a.txt", 3, 7}), "a.txt:3:7");
    EXPECT_EQ(to_string(SourceLocation{"a.txt", 3, 0}), "a.txt:3");
    EXPECT_EQ(to_string(SourceLocation{"a.txt", 0, 0}), "a.txt");
}

TEST(Diagnostic, ReadsLikeACompilersMessage)
{
    EXPECT_EQ(to_string(Diagnostic{"c", Severity::warning, {"a.txt", 3, 7}, "odd"}), "a.txt:3:7: warning: odd");
}

TEST(InputError, SaysWhereAndWhat)
{
    const InputError error({"a.txt", 3, 7}, "bad");
    EXPECT_STREQ(error.what(), "a.txt:3:7: error: bad");
    EXPECT_EQ(error.location().line_1based, 3U);
    EXPECT_EQ(error.diagnostic().message, "bad");
}

} // namespace
} // namespace triplewright

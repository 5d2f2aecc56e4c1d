// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Same input, same bytes: whatever the number of jobs, the documents beside it, or the processor's instruction set.

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"

namespace triplewright {
namespace {

std::string example()
{
    std::ifstream in(TRIPLEWRIGHT_SOURCE_DIR "/examples/article.txt");
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Sets a variable of the environment while it lives.
class Environment {
public:
    Environment(const char* name, const char* value) : name_(name) { ::setenv(name, value, 1); }
    ~Environment() { ::unsetenv(name_); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* name_;
};

std::string analysis(const std::vector<std::string>& more)
{
    std::vector<std::string> arguments = {"annotate", "--quiet"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const testing::ProgramResult result = testing::run_program(arguments);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    return result.out;
}

TEST(SameBytes, WhateverTheInstructionSet)
{
    const std::string file = TRIPLEWRIGHT_SOURCE_DIR "/examples/article.txt";
    const std::string best = analysis({file});
    ASSERT_FALSE(best.empty());
    for (const char* isa : {"AVX512_CORE", "AVX2", "SSE41"}) {
        const Environment limit("ONEDNN_MAX_CPU_ISA", isa);
        EXPECT_EQ(analysis({file}), best) << isa;
    }
}

TEST(SameBytes, WhateverTheJobsAndTheDocumentsBesideIt)
{
    const testing::TemporaryDirectory folder;
    const std::string text = example();
    std::vector<std::string> files;
    for (int i = 0; i < 6; ++i) {
        files.push_back(
            folder.write("d" + std::to_string(i) + ".txt", i % 2 == 0 ? text : text.substr(0, text.size() / 3)));
    }
    std::string apart;
    for (const std::string& file : files) {
        apart += analysis({"--jobs", "1", file});
    }
    for (const char* jobs : {"1", "2", "5"}) {
        std::vector<std::string> arguments = {"--jobs", jobs};
        arguments.insert(arguments.end(), files.begin(), files.end());
        EXPECT_EQ(analysis(arguments), apart) << jobs;
    }
}

} // namespace
} // namespace triplewright

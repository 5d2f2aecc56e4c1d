// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The library never prints and never ends the process: its archives refer to nothing that could.

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <regex>
#include <string>

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;

std::string output_of(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string out;
    std::array<char, 4096> buffer;
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        out.append(buffer.data(), count);
    }
    return out;
}

TEST(Silence, NoRoomRefersToPrintingOrExiting)
{
    const std::regex forbidden(
        R"(U (exit|_exit|quick_exit|printf|puts|putchar|perror|_ZSt4cout|_ZSt4cerr|_ZSt4clog|std(out|err))(@|\s|$))");
    std::size_t archives = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(TRIPLEWRIGHT_BINARY_DIR) / "src")) {
        if (entry.path().extension() != ".a") {
            continue;
        }
        ++archives;
        const std::string symbols = output_of("nm -u " + entry.path().string());
        ASSERT_FALSE(symbols.empty());
        std::smatch match;
        EXPECT_FALSE(std::regex_search(symbols, match, forbidden)) << entry.path() << ": " << match.str();
    }
    EXPECT_GE(archives, 8U);
}

} // namespace

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Data flows downwards through the rooms, and #include points only upwards.

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;

/// What each room may include besides itself: docs/architecture.md, with what those rooms may include themselves.
const std::map<std::string, std::set<std::string>>& allowed()
{
    static const std::map<std::string, std::set<std::string>> table = {
        {"text", {}},
        {"annotation", {"text"}},
        {"nlp", {"text", "annotation"}},
        {"extraction", {"text", "annotation"}},
        {"resolution", {"text", "annotation", "extraction"}},
        {"graph", {"text", "annotation", "extraction", "resolution"}},
        {"formats", {"text", "annotation", "extraction", "resolution", "graph"}},
        {"cli", {"text", "annotation", "nlp", "extraction", "resolution", "graph", "formats"}},
    };
    return table;
}

/// The room of an included file, "" for a header of a library.
std::string room_of_include(const std::string& line)
{
    static const std::regex ours(R"re(^\s*#\s*include\s*"(?:triplewright/)?(\w+)/[\w.]+")re");
    std::smatch match;
    return std::regex_search(line, match, ours) ? match[1].str() : std::string();
}

void check_folder(const fs::path& folder, std::size_t& files)
{
    for (const auto& [room, rooms] : allowed()) {
        if (!fs::exists(folder / room)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(folder / room)) {
            if (!entry.is_regular_file()) {
                continue;
            }
            ++files;
            std::ifstream in(entry.path());
            std::size_t number = 0;
            for (std::string line; std::getline(in, line);) {
                ++number;
                const std::string included = room_of_include(line);
                EXPECT_TRUE(included.empty() || included == room || rooms.contains(included))
                    << entry.path().string() << ':' << number << ": " << room << "/ must not include " << included
                    << '/';
            }
        }
    }
}

TEST(IncludeDirection, PointsOnlyUpwards)
{
    std::size_t files = 0;
    check_folder(fs::path(TRIPLEWRIGHT_SOURCE_DIR) / "src", files);
    check_folder(fs::path(TRIPLEWRIGHT_SOURCE_DIR) / "include" / "triplewright", files);
    EXPECT_GT(files, 50U);
}

TEST(IncludeDirection, KnowsEveryRoom)
{
    for (const auto& entry : fs::directory_iterator(fs::path(TRIPLEWRIGHT_SOURCE_DIR) / "src")) {
        EXPECT_TRUE(!entry.is_directory() || allowed().contains(entry.path().filename().string())) << entry.path();
    }
}

TEST(IncludeDirection, FindsTheRoomOfAnInclude)
{
    EXPECT_EQ(room_of_include(R"(#include "triplewright/text/span.hpp")"), "text");
    EXPECT_EQ(room_of_include(R"(#include "nlp/encoder.hpp")"), "nlp");
    EXPECT_EQ(room_of_include("#include <vector>"), "");
}

} // namespace

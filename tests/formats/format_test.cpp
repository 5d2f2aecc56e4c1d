// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What every format owes: its files, its golden graphs, the same bytes twice, and honesty when a sink fails.

#include "triplewright/formats/format.hpp"

#include <filesystem>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

namespace fs = std::filesystem;

TEST(Formats, HaveTheirFiles)
{
    const fs::path root = TRIPLEWRIGHT_SOURCE_DIR;
    const std::string manual = testing::read_file(root / "docs/formats.md");
    std::set<std::string_view> seen;
    for (const Format& format : formats()) {
        const std::string id(format.id);
        EXPECT_TRUE(seen.insert(format.id).second) << id;
        EXPECT_TRUE(seen.insert(format.extension).second) << format.extension;
        EXPECT_TRUE(seen.insert(format.media_type).second) << format.media_type;
        EXPECT_TRUE(fs::exists(root / "src/formats" / (id + ".cpp"))) << id;
        EXPECT_TRUE(fs::exists(root / "tests/formats" / (id + "_test.cpp"))) << id;
        for (const char* name : {"good", "hostile", "empty"}) {
            const fs::path golden = testing::golden_directory() / id / (name + std::string(format.extension));
            EXPECT_TRUE(fs::exists(golden)) << golden;
        }
        EXPECT_NE(manual.find('`' + std::string(format.extension) + '`'), std::string::npos)
            << format.extension << " in docs/formats.md";
        EXPECT_EQ(find_format(format.id), &format);
    }
    EXPECT_EQ(find_format("rtf"), nullptr);
}

TEST(Formats, AreFoundByFileName)
{
    const struct {
        const char* path;
        const char* id; // "" for none
        Compression compression;
    } rows[] = {
        {"g.ttl", "turtle", Compression::none},
        {"a.b/g.NT.gz", "ntriples", Compression::gzip},
        {"g.graphml.zst", "graphml", Compression::zstd},
        {"g.dot", "dot", Compression::none},
        {"g.txt", "", Compression::none},
        {"g.gz", "", Compression::gzip},
        {"ttl", "", Compression::none},
        {"-", "", Compression::none},
        {"", "", Compression::none},
    };
    for (const auto& row : rows) {
        const FormatOfPath found = find_format_of_path(row.path);
        EXPECT_EQ(found.format == nullptr ? "" : found.format->id, row.id) << row.path;
        EXPECT_EQ(found.compression, row.compression) << row.path;
    }
}

TEST(Formats, WriteTheSameBytesTwice)
{
    for (const Format& format : formats()) {
        const std::string once = testing::write_to_string(format.id, testing::make_graph(30, 300));
        EXPECT_TRUE(once == testing::write_to_string(format.id, testing::make_graph(30, 300))) << format.id;
    }
}

TEST(Formats, SayWhenASinkFails)
{
    const KnowledgeGraph graph = testing::make_graph(30, 300);
    for (const Format& format : formats()) {
        const std::size_t size = testing::write_to_string(format.id, graph).size();
        for (const std::size_t capacity : {std::size_t{0}, std::size_t{1}, size / 2, size - 1}) {
            testing::FailingSink sink(capacity);
            format.write(graph, {}, sink);
            EXPECT_THROW(sink.finish(), WriteError) << format.id << " after " << capacity;
        }
        testing::FailingSink at_end(size, true);
        format.write(graph, {}, at_end);
        EXPECT_TRUE(at_end.good());
        EXPECT_THROW(at_end.finish(), WriteError) << format.id << " at its end";
    }
}

TEST(Formats, SayWhenASinkFailsAtAnyByte)
{
    const KnowledgeGraph graph = testing::golden_graph("good");
    for (const Format& format : formats()) {
        const std::size_t size = testing::write_to_string(format.id, graph).size();
        for (std::size_t capacity = 0; capacity < size; capacity += 1 + size / 2000) {
            testing::FailingSink sink(capacity);
            format.write(graph, {}, sink);
            EXPECT_THROW(sink.finish(), WriteError) << format.id << " after " << capacity;
        }
    }
}

TEST(Formats, SayWhenASinkFailsAtEveryByteOfRdf)
{
    const KnowledgeGraph graph = testing::make_graph(2, 1);
    for (const Format& format : formats()) {
        if (format.make_quad_writer == nullptr) {
            continue;
        }
        const std::size_t size = testing::write_to_string(format.id, graph).size();
        ASSERT_GT(size, 0U);
        for (std::size_t capacity = 0; capacity < size; ++capacity) {
            testing::FailingSink sink(capacity);
            format.write(graph, {}, sink);
            ASSERT_THROW(sink.finish(), WriteError) << format.id << " after " << capacity;
            ASSERT_EQ(sink.calls_after_failure(), 0U) << format.id << " after " << capacity;
        }
    }
}

TEST(Formats, SayWhenADeviceIsFull)
{
    for (const Format& format : formats()) {
        for (const auto& graph : {testing::golden_graph("good"), testing::make_graph(300, 5000)}) {
            const auto sink = open_file_sink("/dev/full", Compression::none);
            format.write(graph, {}, *sink);
            EXPECT_THROW(sink->finish(), WriteError) << format.id;
        }
    }
}

/// How many triples the two outside readers find, or -1.
struct Counts {
    long serdi = -1;
    long rapper = -1;
};

Counts count_triples(const std::string& text, const std::string& syntax)
{
    const testing::TemporaryDirectory directory;
    const std::string path = (directory.path() / "graph").string();
    testing::write_file(path, text);
    Counts counts;
    const auto serdi = testing::run_command("serdi -q -i " + syntax + " -o ntriples " + path + " > " + path + ".nt");
    EXPECT_EQ(serdi.output, "");
    if (serdi.status == 0) {
        counts.serdi = std::stol(testing::run_command("wc -l < " + path + ".nt").output);
    }
    const auto rapper = testing::run_command("rapper -c -i " + syntax + ' ' + path);
    const std::size_t at = rapper.output.find("Parsing returned ");
    if (rapper.status == 0 && at != std::string::npos) {
        counts.rapper = std::stol(rapper.output.substr(at + 17));
    }
    EXPECT_EQ(rapper.output.find("Error"), std::string::npos) << rapper.output.substr(0, 1000);
    EXPECT_EQ(rapper.output.find("Warning"), std::string::npos) << rapper.output.substr(0, 1000);
    return counts;
}

class RdfOracle : public ::testing::TestWithParam<const char*> {};

TEST_P(RdfOracle, FindsTheSameTriplesInTurtleAndNTriples)
{
    if (!testing::has_program("serdi") || !testing::has_program("rapper")) {
        GTEST_SKIP() << "needs serdi and rapper (Debian packages serdi, raptor2-utils)";
    }
    const KnowledgeGraph graph = testing::special_graph(GetParam());
    const Counts turtle = count_triples(testing::write_to_string("turtle", graph), "turtle");
    const Counts ntriples = count_triples(testing::write_to_string("ntriples", graph), "ntriples");
    EXPECT_GE(turtle.serdi, 0);
    EXPECT_EQ(turtle.serdi, turtle.rapper);
    EXPECT_EQ(turtle.serdi, ntriples.serdi);
    EXPECT_EQ(turtle.serdi, ntriples.rapper);
}

INSTANTIATE_TEST_SUITE_P(Graphs, RdfOracle, ::testing::ValuesIn(testing::special_graphs),
                         [](const auto& row) { return std::string(row.param); });

} // namespace
} // namespace triplewright

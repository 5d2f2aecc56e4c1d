// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The W3C suites of RDF 1.1 for Turtle, N-Triples, TriG and N-Quads: what must be read is read, what must not is
// refused at a place, and what comes out is isomorphic to the expected N-Triples or N-Quads; written again in every
// syntax too.

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/quads.hpp"
#include "formats/serd_reader.hpp"
#include "formats/serd_writer.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

namespace fs = std::filesystem;
using testing::QuadCollector;

struct Suite {
    const char* folder;
    RdfSyntax syntax;
    RdfSyntax expected; ///< Of the results of its evaluation tests.
    const char* base;
    std::size_t tests;
};
constexpr Suite suites[] = {
    {"rdf-turtle", RdfSyntax::turtle, RdfSyntax::ntriples, "https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-turtle/",
     313},
    {"rdf-n-triples", RdfSyntax::ntriples, RdfSyntax::ntriples, "", 70},
    {"rdf-trig", RdfSyntax::trig, RdfSyntax::nquads, "https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-trig/", 356},
    {"rdf-n-quads", RdfSyntax::nquads, RdfSyntax::nquads, "", 87},
};

struct Case {
    std::string type;
    std::string action;
    std::string result;
};

std::map<std::string, Case> read_manifest(const fs::path& folder)
{
    const std::string local = "file:///suite/";
    const auto strip = [&](const std::string& term) {
        return term.substr(1 + local.size(), term.size() - local.size() - 2);
    };
    std::map<std::string, Case> cases;
    const QuadCollector manifest =
        testing::read_quads(RdfSyntax::turtle, testing::read_file(folder / "manifest.ttl"), local);
    for (const auto& [subject, predicate, object, graph] : manifest.quads) {
        const std::string type = "<http://www.w3.org/ns/rdftest#Test";
        if (object.starts_with(type)) {
            cases[subject].type = object.substr(type.size(), object.size() - type.size() - 1);
        } else if (predicate.ends_with("test-manifest#action>")) {
            cases[subject].action = strip(object);
        } else if (predicate.ends_with("test-manifest#result>")) {
            cases[subject].result = strip(object);
        }
    }
    std::erase_if(cases, [](const auto& entry) { return entry.second.type.empty(); });
    return cases;
}

/// What is read, or the message of the refusal.
struct Outcome {
    std::optional<QuadCollector> read;
    std::string message;
    std::size_t line = 0;
};

Outcome try_to_read(RdfSyntax syntax, const std::string& text, const std::string& base)
{
    try {
        return {testing::read_quads(syntax, text, base), "", 0};
    } catch (const InputError& error) {
        return {std::nullopt, error.what(), error.location().line_1based};
    }
}

void expect_same_when_written(RdfSyntax syntax, const QuadCollector& read, const std::string& text,
                              const std::string& base)
{
    StringSink sink;
    const auto writer = make_serd_writer(syntax, {}, sink);
    testing::StringSource source(text);
    read_with_serd(syntax, source, {"text", base, ""}, *writer);
    const QuadCollector again = testing::read_quads(syntax, sink.text());
    EXPECT_TRUE(testing::are_isomorphic(read.quads, again.quads))
        << testing::difference(read.quads, again.quads) << sink.text();
}

class W3cSuite : public ::testing::TestWithParam<Suite> {
protected:
    void SetUp() override
    {
        const fs::path archive = fs::path(TRIPLEWRIGHT_SOURCE_DIR) / "../shared/data/rdf/w3c-rdf11-tests.tar.xz";
        if (!fs::exists(archive)) {
            GTEST_SKIP() << "needs the W3C test suites ../shared/data/rdf/w3c-rdf11-tests.tar.xz";
        }
        ASSERT_EQ(testing::run_command("tar -C " + directory_.path().string() + " -xJf " + archive.string()).status, 0);
    }
    testing::TemporaryDirectory directory_;
};

TEST_P(W3cSuite, Passes)
{
    const Suite& suite = GetParam();
    const fs::path folder = directory_.path() / suite.folder;
    const auto cases = read_manifest(folder);
    EXPECT_EQ(cases.size(), suite.tests);
    for (const auto& [name, test] : cases) {
        SCOPED_TRACE(name);
        const std::string text = testing::read_file(folder / test.action);
        const std::string base = *suite.base == '\0' ? "" : suite.base + test.action;
        const Outcome outcome = try_to_read(suite.syntax, text, base);
        if (test.type.find("Negative") != std::string::npos) {
            EXPECT_FALSE(outcome.read) << text;
            EXPECT_NE(outcome.line, 0U) << outcome.message;
            continue;
        }
        ASSERT_TRUE(outcome.read) << outcome.message;
        EXPECT_EQ(outcome.read->ends, 1U);
        if (!test.result.empty()) {
            const QuadCollector expected =
                testing::read_quads(suite.expected, testing::read_file(folder / test.result));
            EXPECT_TRUE(testing::are_isomorphic(outcome.read->quads, expected.quads))
                << testing::difference(outcome.read->quads, expected.quads);
        }
        expect_same_when_written(suite.syntax, *outcome.read, text, base);
    }
}

INSTANTIATE_TEST_SUITE_P(Rdf11, W3cSuite, ::testing::ValuesIn(suites), [](const auto& row) {
    std::string name = row.param.folder;
    std::erase(name, '-');
    return name;
});

} // namespace
} // namespace triplewright

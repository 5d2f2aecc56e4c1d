// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/golden.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <gtest/gtest.h>
#include <sys/wait.h>

#include "graph/document_builder.hpp"

namespace triplewright::testing {

namespace {

constexpr const char* base = "https://example.org/kg/";

} // namespace

std::filesystem::path golden_directory()
{
    return std::filesystem::path(TRIPLEWRIGHT_SOURCE_DIR) / "tests/golden/formats";
}

std::string read_file(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write_file(const std::filesystem::path& path, std::string_view text)
{
    std::ofstream(path, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}

KnowledgeGraph golden_graph(const std::string& name)
{
    return assemble(parse_documents(read_file(golden_directory() / (name + ".statements"))), base);
}

std::string write_to_string(std::string_view format, const KnowledgeGraph& graph, const WriteOptions& options)
{
    StringSink sink;
    find_format(format)->write(graph, options, sink);
    sink.finish();
    return sink.text();
}

void expect_golden(std::string_view format, const std::string& name, const WriteOptions& options,
                   const std::string& variant)
{
    const std::string written = write_to_string(format, golden_graph(name), options);
    const std::filesystem::path path =
        golden_directory() / format / (name + variant + std::string(find_format(format)->extension));
    if (std::getenv("TRIPLEWRIGHT_UPDATE_GOLDENS") != nullptr) {
        write_file(path, written);
    }
    EXPECT_EQ(written, read_file(path)) << path;
}

KnowledgeGraph make_graph(std::size_t entities, std::size_t statements)
{
    DocumentBuilder builder("https://example.org/news/1");
    const char* predicates[] = {"meet_with", "call", "work_for", "visit", "sue", "praise", "pay", "teach"};
    for (std::size_t i = 0; i < statements; ++i) {
        const std::size_t other = (i * 7919 + 13) % entities;
        const std::string number = std::to_string(other);
        Statement rest;
        rest.words = "words";
        rest.confidence = static_cast<float>(i % 100) / 100;
        rest.standing.factuality = static_cast<Factuality>(i % 11 == 0 ? 1 : 0);
        rest.standing.polarity = static_cast<Polarity>(i % 17 == 0 ? 1 : 0);
        rest.qualifiers.push_back({"time", "on", builder.literal(std::to_string(2000 + i), "")});
        const Argument subject = builder.entity("Person " + std::to_string(i % entities), EntityType::person);
        builder.say(subject, predicates[i % 8], builder.entity("Person " + number, EntityType::person), rest);
    }
    return assemble({builder.document}, base);
}

namespace {

KnowledgeGraph megabyte_graph()
{
    DocumentBuilder builder("https://example.org/news/1");
    std::string text;
    for (int i = 0; i < 100000; ++i) {
        text += "caf\u00e9 <&\"\\";
    }
    const Argument subject = builder.entity(text, EntityType::work);
    builder.say(subject, "say", builder.literal(text));
    return assemble({builder.document}, base);
}

} // namespace

KnowledgeGraph special_graph(const std::string& name)
{
    if (name == "edgeless") {
        DocumentBuilder builder("https://example.org/news/1");
        builder.entity("Ada", EntityType::person);
        builder.entity("Oslo", EntityType::location);
        return assemble({builder.document}, base);
    }
    if (name == "self_loops") {
        return make_graph(1, 50);
    }
    if (name == "megabyte") {
        return megabyte_graph();
    }
    if (name == "parallel") { // between two entities: each number has one neighbour
        return make_graph(2, 70000);
    }
    return name == "medium" ? make_graph(60, 200) : golden_graph(name);
}

CommandResult run_command(const std::string& command)
{
    CommandResult result;
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) {
        throw std::runtime_error("cannot run " + command);
    }
    std::array<char, 4096> buffer{};
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
        result.output.append(buffer.data(), n);
    }
    const int status = ::pclose(pipe);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

bool has_program(const std::string& name)
{
    return run_command("command -v " + name).status == 0;
}

TemporaryDirectory::TemporaryDirectory()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "triplewright-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("cannot make a temporary directory");
    }
    path_ = pattern;
}

TemporaryDirectory::~TemporaryDirectory()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string FailingSink::do_write(std::string_view bytes) noexcept
{
    calls_after_failure_ += failed_ ? 1 : 0;
    failed_ = bytes.size() > capacity_;
    capacity_ -= failed_ ? 0 : bytes.size();
    return failed_ ? "no room" : "";
}

} // namespace triplewright::testing

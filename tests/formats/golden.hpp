// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the tests of all writers share: golden graphs, the outside programs that judge the output, sinks that fail.

#ifndef TRIPLEWRIGHT_TESTS_FORMATS_GOLDEN_HPP
#define TRIPLEWRIGHT_TESTS_FORMATS_GOLDEN_HPP

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "triplewright/formats/format.hpp"

namespace triplewright::testing {

/// `tests/golden/formats`.
[[nodiscard]] std::filesystem::path golden_directory();

[[nodiscard]] std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, std::string_view text);

/// The graph of `good`, `hostile` or `empty`.
[[nodiscard]] KnowledgeGraph golden_graph(const std::string& name);

/// What the format makes of the graph.
[[nodiscard]] std::string write_to_string(std::string_view format, const KnowledgeGraph& graph,
                                          const WriteOptions& options = {});

/// Compares with `<format>/<name><extension>`, or rewrites that file when TRIPLEWRIGHT_UPDATE_GOLDENS is set.
void expect_golden(std::string_view format, const std::string& name, const WriteOptions& options = {},
                   const std::string& variant = "");

/// A graph of `entities` persons with `statements` statements between them, the same every time.
[[nodiscard]] KnowledgeGraph make_graph(std::size_t entities, std::size_t statements);

/// Graphs that every writer must get past its oracle: the golden ones, vertices without edges, self loops, a name and a
/// literal of a megabyte each, 70,000 parallel edges.
inline constexpr const char* special_graphs[] = {"good",       "hostile",  "empty",    "edgeless",
                                                 "self_loops", "megabyte", "parallel", "medium"};
[[nodiscard]] KnowledgeGraph special_graph(const std::string& name);

/// Runs a shell command; status and both outputs together.
struct CommandResult {
    int status = 0;
    std::string output;
};
[[nodiscard]] CommandResult run_command(const std::string& command);
[[nodiscard]] bool has_program(const std::string& name);

/// A folder that is removed with its contents.
class TemporaryDirectory {
public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory&) = delete;
    TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// Takes `capacity` bytes, then fails; or fails in `finish`.
class FailingSink : public Sink {
public:
    explicit FailingSink(std::size_t capacity, bool fails_at_finish = false)
        : capacity_(capacity), fails_at_finish_(fails_at_finish)
    {}
    [[nodiscard]] std::string description() const override { return "failing sink"; }
    [[nodiscard]] std::size_t calls_after_failure() const { return calls_after_failure_; }

protected:
    std::string do_write(std::string_view bytes) noexcept override;
    std::string do_finish() noexcept override { return fails_at_finish_ ? "no room at the end" : ""; }

private:
    std::size_t capacity_;
    bool fails_at_finish_;
    bool failed_ = false;
    std::size_t calls_after_failure_ = 0;
};

} // namespace triplewright::testing

#endif

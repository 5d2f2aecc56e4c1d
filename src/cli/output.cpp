// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/output.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <system_error>

#include <CLI/CLI.hpp>

#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

struct Ending {
    std::string_view text;
    Compression compression;
};

constexpr Ending endings[] = {{".gz", Compression::gzip}, {".zst", Compression::zstd}};

[[noreturn]] void fail(const std::string& message)
{
    throw CLI::ValidationError(message);
}

std::string list_formats(const std::vector<OutputFormat>& formats)
{
    std::string list;
    for (const OutputFormat& format : formats) {
        list += (list.empty() ? "" : ", ") + std::string(format.extension) + " (" + std::string(format.id) + ')';
    }
    return list + "; each also with .gz or .zst";
}

std::size_t find_named(const std::vector<OutputFormat>& formats, std::string_view id)
{
    return static_cast<std::size_t>(std::ranges::find(formats, id, &OutputFormat::id) - formats.begin());
}

/// The longest extension wins, so that one format's may end in another's.
std::size_t find_by_extension(const std::vector<OutputFormat>& formats, std::string_view path)
{
    std::size_t found = formats.size();
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (path.ends_with(formats[i].extension) &&
            (found == formats.size() || formats[i].extension.size() > formats[found].extension.size())) {
            found = i;
        }
    }
    return found;
}

Output resolve_output(const std::string& path, std::size_t named, const std::vector<OutputFormat>& formats)
{
    Output output{path, formats.size(), Compression::none};
    std::string_view name = path;
    for (const Ending& ending : endings) {
        if (name.ends_with(ending.text)) {
            output.compression = ending.compression;
            name.remove_suffix(ending.text.size());
        }
    }
    if (path != "-") {
        output.format = find_by_extension(formats, name);
    }
    if (output.format == formats.size()) {
        output.format = named;
    }
    if (output.format == formats.size()) {
        if (path != "-") {
            fail("-o " + path + ": the name tells no format; known are " + list_formats(formats) +
                 "; or say which with --format");
        }
        output.format = 0;
    }
    return output;
}

bool is_same_file(const std::string& a, const std::string& b)
{
    std::error_code error;
    return a == b || (std::filesystem::is_regular_file(a, error) && std::filesystem::equivalent(a, b, error));
}

} // namespace

std::vector<Output> resolve_outputs(const std::vector<std::string>& paths, const std::string& format,
                                    const std::vector<OutputFormat>& formats, const std::vector<std::string>& inputs)
{
    const std::size_t named = format.empty() ? formats.size() : find_named(formats, format);
    if (!format.empty() && named == formats.size()) {
        fail("--format " + format + ": no such format; known are " + list_formats(formats));
    }
    std::vector<Output> outputs;
    for (const std::string& path : paths.empty() ? std::vector<std::string>{"-"} : paths) {
        for (const Output& other : outputs) {
            if (is_same_file(path, other.path)) {
                fail("-o " + path + ": the same output is named twice");
            }
        }
        if (path != "-" &&
            std::ranges::any_of(inputs, [&](const std::string& input) { return is_same_file(path, input); })) {
            fail("-o " + path + ": this file is an input too");
        }
        outputs.push_back(resolve_output(path, named, formats));
    }
    return outputs;
}

void write_or_throw(Sink& sink, std::string_view bytes)
{
    sink.write(bytes);
    if (!sink.good()) {
        sink.finish();
    }
}

void finish_all(std::span<const std::unique_ptr<Sink>> sinks)
{
    std::exception_ptr first;
    for (const std::unique_ptr<Sink>& sink : sinks) {
        try {
            sink->finish();
        } catch (const WriteError&) {
            first = first ? first : std::current_exception();
        }
    }
    if (first) {
        std::rethrow_exception(first);
    }
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What `-o` and `--format` mean, the same for every command: the name decides the format and the compression;
/// `--format` decides where the name does not.

#ifndef TRIPLEWRIGHT_SRC_CLI_OUTPUT_HPP
#define TRIPLEWRIGHT_SRC_CLI_OUTPUT_HPP

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/formats/sink.hpp"

namespace triplewright {

/// A format that a command can write.
struct OutputFormat {
    std::string_view id;
    std::string_view extension;
};

struct Output {
    std::string path;
    std::size_t format = 0; ///< Index in the command's formats.
    Compression compression = Compression::none;
};

/// The outputs that were asked for; standard output when there is none. The first format is the default one. Throws
/// CLI::ValidationError for a name that tells no format, for the same output twice, and for an output that is an input.
[[nodiscard]] std::vector<Output> resolve_outputs(const std::vector<std::string>& paths, const std::string& format,
                                                  const std::vector<OutputFormat>& formats,
                                                  const std::vector<std::string>& inputs);

/// Writes a piece and throws WriteError at once when it was lost, not at the end of a long run.
void write_or_throw(Sink& sink, std::string_view bytes);

/// Finishes all outputs, so that none is lost by another's failure; then throws the first WriteError, if any.
void finish_all(std::span<const std::unique_ptr<Sink>> sinks);

} // namespace triplewright

#endif

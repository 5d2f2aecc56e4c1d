// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The readers of graph syntaxes behind the table of formats, each in the file of its name. `parse_` works on a text in
/// memory, `read_` on a file.

#ifndef TRIPLEWRIGHT_FORMATS_READERS_HPP
#define TRIPLEWRIGHT_FORMATS_READERS_HPP

#include <string>

#include "formats/input_text.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

[[nodiscard]] ElementGraph parse_graphml(const InputText& input, const DiagnosticSink& diagnostics);
[[nodiscard]] ElementGraph read_graphml(const std::string& path, const DiagnosticSink& diagnostics);
[[nodiscard]] ElementGraph parse_gexf(const InputText& input, const DiagnosticSink& diagnostics);
[[nodiscard]] ElementGraph read_gexf(const std::string& path, const DiagnosticSink& diagnostics);
[[nodiscard]] ElementGraph parse_node_link(const InputText& input, const DiagnosticSink& diagnostics);
[[nodiscard]] ElementGraph read_node_link(const std::string& path, const DiagnosticSink& diagnostics);

} // namespace triplewright

#endif

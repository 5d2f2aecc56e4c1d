// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the fuzz targets of graph syntaxes have in common: whatever bytes are read, nothing but InputError may come,
/// and what was read must be written and read again as the same elements.

#ifndef TRIPLEWRIGHT_TESTS_FUZZ_ELEMENTS_FUZZ_HPP
#define TRIPLEWRIGHT_TESTS_FUZZ_ELEMENTS_FUZZ_HPP

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include "formats/readers.hpp"
#include "triplewright/formats/format.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright::testing {

inline std::string write_elements(const char* format, const ElementGraph& graph)
{
    StringSink sink;
    const auto writer = find_format(format)->make_element_writer({}, sink);
    graph.visit(*writer);
    sink.finish();
    return sink.text();
}

using Parse = ElementGraph (*)(const InputText& input, const DiagnosticSink& diagnostics);

/// The graph that is read and can be written in every format, or nothing: InputError is what is to come of most bytes.
inline std::optional<ElementGraph> read_elements(Parse parse, std::string bytes)
{
    try {
        ElementGraph graph = parse(to_input_text("input", std::move(bytes)), {});
        for (const Format& other : formats()) {
            if (other.make_element_writer != nullptr) {
                (void)write_elements(std::string(other.id).c_str(), graph);
            }
        }
        return graph;
    } catch (const InputError&) {
        return std::nullopt;
    }
}

/// Reads, writes in every format, and reads what its own format wrote, which must not be refused: as many elements, and
/// the same bytes when it is written once more.
inline void read_and_write(const char* format, Parse parse, const std::uint8_t* data, std::size_t size)
{
    const auto graph = read_elements(parse, std::string(reinterpret_cast<const char*>(data), size));
    if (!graph) {
        return;
    }
    const ElementGraph again = parse(to_input_text("again", write_elements(format, *graph)), {});
    if (graph->nodes().size() != again.nodes().size() || graph->edges().size() != again.edges().size()) {
        std::abort();
    }
    const std::string twice = write_elements(format, again);
    if (twice != write_elements(format, parse(to_input_text("twice", twice), {}))) {
        std::abort();
    }
}

} // namespace triplewright::testing

#endif

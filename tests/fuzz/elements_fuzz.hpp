// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the fuzz targets of graph syntaxes have in common: whatever bytes are read, nothing but InputError may come,
/// and what was read must be written and read again as the same elements.

#ifndef TRIPLEWRIGHT_TESTS_FUZZ_ELEMENTS_FUZZ_HPP
#define TRIPLEWRIGHT_TESTS_FUZZ_ELEMENTS_FUZZ_HPP

#include <cstdint>
#include <cstdlib>
#include <string>

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

/// Reads, writes in every format, and reads what its own format wrote: as many elements, and the same bytes when it is
/// written once more.
inline void read_and_write(const char* format, Parse parse, const std::uint8_t* data, std::size_t size)
{
    try {
        const std::string bytes(reinterpret_cast<const char*>(data), size);
        const ElementGraph graph = parse(to_input_text("input", bytes), {});
        for (const Format& other : formats()) {
            if (other.make_element_writer != nullptr) {
                (void)write_elements(std::string(other.id).c_str(), graph);
            }
        }
        const std::string once = write_elements(format, graph);
        const ElementGraph again = parse(to_input_text("again", once), {});
        if (graph.nodes().size() != again.nodes().size() || graph.edges().size() != again.edges().size()) {
            std::abort();
        }
        const std::string twice = write_elements(format, again);
        if (twice != write_elements(format, parse(to_input_text("twice", twice), {}))) {
            std::abort();
        }
    } catch (const InputError&) { // what is to come of most bytes
    }
}

} // namespace triplewright::testing

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// RDF of any sort is read or refused; what was read, written in each syntax and read again, is the same quads.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "formats/quads.hpp"
#include "formats/serd_reader.hpp"
#include "formats/serd_writer.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright::testing {
namespace {

void check(RdfSyntax syntax, RdfSyntax through, std::string_view text)
{
    QuadCollector read;
    StringSink sink;
    try {
        StringSource source(text);
        read_with_serd(syntax, source, {"text", "http://base.example/", ""}, read);
        const auto writer = make_serd_writer(through, {}, sink);
        StringSource again(text);
        read_with_serd(syntax, again, {"text", "http://base.example/", ""}, *writer);
    } catch (const InputError&) {
        return;
    }
    const QuadCollector back = read_quads(through, sink.text());
    // Graphs of many blank nodes that cannot be told apart take long to compare.
    if (back.quads.size() != read.quads.size() || (read.quads.size() < 50 && !are_isomorphic(read.quads, back.quads))) {
        std::cerr << difference(read.quads, back.quads) << sink.text();
        std::abort();
    }
}

} // namespace
} // namespace triplewright::testing

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using triplewright::RdfSyntax;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const RdfSyntax syntax : {RdfSyntax::turtle, RdfSyntax::trig, RdfSyntax::ntriples, RdfSyntax::nquads}) {
        triplewright::testing::check(syntax, RdfSyntax::trig, text);
        triplewright::testing::check(syntax, RdfSyntax::nquads, text);
    }
    return 0;
}

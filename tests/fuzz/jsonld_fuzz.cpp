// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// JSON-LD of any sort is read or refused; shown on the way it is the same as when it was held whole; what was read,
// written as N-Quads or JSON-LD and read again, is the same quads.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>

#include "formats/jsonld_reader.hpp"
#include "formats/quads.hpp"
#include "formats/rdf_formats.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright::testing {
namespace {

/// The quads, or the code of the error.
struct Read {
    QuadCollector quads;
    std::string code;
};

Read read(std::string_view text, std::size_t bytes_held)
{
    Read result;
    try {
        StringSource source(text);
        read_jsonld(source, {"text", "http://base.example/", ""}, result.quads, bytes_held);
    } catch (const InputError& error) {
        result.code = error.diagnostic().code;
    }
    return result;
}

void expect_same(const QuadSet& a, const QuadSet& b, std::string_view text)
{
    // Graphs of many blank nodes that cannot be told apart take long to compare.
    if (a.size() != b.size() || (a.size() < 50 && !are_isomorphic(a, b))) {
        std::cerr << difference(a, b) << text << '\n';
        std::abort();
    }
}

void write(std::string_view text, QuadVisitor& writer)
{
    StringSource source(text);
    read_jsonld(source, {"text", "http://base.example/", ""}, writer);
}

void check(std::string_view text)
{
    const Read whole = read(text, jsonld_bytes_held);
    const Read shown = read(text, 0);
    if (shown.code != "jsonld.order" && shown.code.empty() != whole.code.empty()) {
        std::cerr << whole.code << " is not " << shown.code << ": " << text << '\n';
        std::abort();
    }
    if (!whole.code.empty()) {
        return;
    }
    if (shown.code.empty()) {
        expect_same(whole.quads.quads, shown.quads.quads, text);
    }
    StringSink nquads;
    write(text, *make_nquads_writer({}, nquads));
    expect_same(whole.quads.quads, read_quads(RdfSyntax::nquads, nquads.text()).quads, nquads.text());
    StringSink jsonld;
    write(text, *make_jsonld_writer({}, jsonld));
    const Read back = read(jsonld.text(), jsonld_bytes_held);
    expect_same(whole.quads.quads, back.quads.quads, jsonld.text() + back.code);
}

} // namespace
} // namespace triplewright::testing

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    triplewright::testing::check({reinterpret_cast<const char*>(data), size});
    return 0;
}

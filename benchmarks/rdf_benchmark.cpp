// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// RDF syntaxes beside Serd on its own, which does the same work but for what is checked and mended around it
// (docs/formats.md): the same statements, the same bytes. Items are triples.

#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <serd/serd.h>

#include "formats/quad_table.hpp"
#include "formats/rdf_walk.hpp"
#include "formats/serd_reader.hpp"
#include "formats/serd_syntax.hpp"
#include "formats/serd_writer.hpp"
#include "news_graph.hpp"

namespace triplewright {
namespace {

using Serd = std::unique_ptr<SerdWriter, void (*)(SerdWriter*)>;
using SerdPrefixes = std::unique_ptr<SerdEnv, void (*)(SerdEnv*)>;

const QuadTable& news_quads()
{
    static const QuadTable table = [] {
        QuadTable made;
        walk_rdf(make_news_graph(2000), {}, true, made);
        return made;
    }();
    return table;
}

void count_items(benchmark::State& state, std::size_t bytes)
{
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(news_quads().rows().size()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

std::string to_text(RdfSyntax syntax)
{
    StringSink sink;
    const auto writer = make_serd_writer(syntax, {}, sink);
    news_quads().visit(*writer);
    writer->end();
    return sink.text();
}

// --- writing ---

void write_rdf(benchmark::State& state, RdfSyntax syntax)
{
    std::size_t bytes = 0;
    for (auto _ : state) {
        CountingSink sink;
        const auto writer = make_serd_writer(syntax, {}, sink);
        news_quads().visit(*writer);
        writer->end();
        bytes = sink.bytes;
    }
    count_items(state, bytes);
}

SerdNode to_node(const RdfTerm& term)
{
    const SerdType type = term.kind == TermKind::none    ? SERD_NOTHING
                          : term.kind == TermKind::iri   ? SERD_URI
                          : term.kind == TermKind::blank ? SERD_BLANK
                                                         : SERD_LITERAL;
    const auto* text = reinterpret_cast<const std::uint8_t*>(term.value.empty() ? "" : term.value.data());
    return {text, term.value.size(), term.value.size(), 0, type};
}

struct SerdStatement {
    SerdNode subject, predicate, object, datatype, graph;
};

std::vector<SerdStatement> to_statements(bool with_graphs)
{
    std::vector<SerdStatement> statements;
    for (const QuadRow& row : news_quads().rows()) {
        const RdfTerm object = news_quads().term(row.object);
        statements.push_back({to_node(news_quads().term(row.subject)), to_node(news_quads().term(row.predicate)),
                              to_node(object),
                              object.datatype.empty() ? SERD_NODE_NULL : to_node(iri_term(object.datatype)),
                              with_graphs ? to_node(news_quads().term(row.graph)) : SERD_NODE_NULL});
    }
    return statements;
}

std::size_t count_bytes(const void* /*bytes*/, std::size_t size, void* stream)
{
    *static_cast<std::size_t*>(stream) += size;
    return size;
}

/// Serd finds prefixes itself, the first that fits.
void write_bare_serd(benchmark::State& state, RdfSyntax syntax)
{
    const std::vector<SerdStatement> statements = to_statements(has_graphs(syntax));
    const unsigned style = SERD_STYLE_BULK | (has_prefixes(syntax) ? SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED : 0U);
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = 0;
        const SerdPrefixes prefixes(serd_env_new(nullptr), serd_env_free);
        const Serd writer(serd_writer_new(to_serd(syntax), static_cast<SerdStyle>(style), prefixes.get(), nullptr,
                                          count_bytes, &bytes),
                          serd_writer_free);
        for (const auto& [name, iri] : news_quads().prefixes().rows()) {
            const SerdNode name_node = to_node(literal_term(name));
            const SerdNode iri_node = to_node(iri_term(iri));
            serd_env_set_prefix(prefixes.get(), &name_node, &iri_node);
            if (has_prefixes(syntax)) {
                serd_writer_set_prefix(writer.get(), &name_node, &iri_node);
            }
        }
        for (const SerdStatement& s : statements) {
            serd_writer_write_statement(writer.get(), 0, s.graph.type != SERD_NOTHING ? &s.graph : nullptr, &s.subject,
                                        &s.predicate, &s.object,
                                        s.datatype.type != SERD_NOTHING ? &s.datatype : nullptr, nullptr);
        }
        serd_writer_finish(writer.get());
    }
    count_items(state, bytes);
}

// --- reading ---

/// A text in memory as a source of bytes.
class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string_view text) : rest_(text) {}
    std::size_t read(char* out, std::size_t size) override
    {
        const std::size_t count = rest_.copy(out, size);
        rest_.remove_prefix(count);
        return count;
    }

private:
    std::string_view rest_;
};

class QuadCounter final : public QuadVisitor {
public:
    void prefix(std::string_view /*name*/, std::string_view /*iri*/) override {}
    void quad(const Quad& quad) override { bytes += quad.object.value.size(); }
    void end() override {}
    std::size_t bytes = 0;
};

void read_rdf(benchmark::State& state, RdfSyntax syntax)
{
    const std::string text = to_text(syntax);
    for (auto _ : state) {
        TextSource source(text);
        QuadCounter counter;
        read_with_serd(syntax, source, {"benchmark", "", ""}, counter);
        benchmark::DoNotOptimize(counter.bytes);
    }
    count_items(state, text.size());
}

SerdStatus count_statement(void* bytes, SerdStatementFlags, const SerdNode*, const SerdNode*, const SerdNode*,
                           const SerdNode* object, const SerdNode*, const SerdNode*)
{
    *static_cast<std::size_t*>(bytes) += object->n_bytes;
    return SERD_SUCCESS;
}

std::size_t take_bytes(void* out, std::size_t, std::size_t size, void* source)
{
    return static_cast<TextSource*>(source)->read(static_cast<char*>(out), size);
}

void read_bare_serd(benchmark::State& state, RdfSyntax syntax)
{
    const std::string text = to_text(syntax);
    const auto has_failed = [](void*) { return 0; };
    for (auto _ : state) {
        TextSource source(text);
        std::size_t bytes = 0;
        const std::unique_ptr<SerdReader, void (*)(SerdReader*)> reader(
            serd_reader_new(to_serd(syntax), &bytes, nullptr, nullptr, nullptr, count_statement, nullptr),
            serd_reader_free);
        serd_reader_read_source(reader.get(), take_bytes, has_failed, &source,
                                reinterpret_cast<const std::uint8_t*>(""), 1U << 16U);
        benchmark::DoNotOptimize(bytes);
    }
    count_items(state, text.size());
}

#define TRIPLEWRIGHT_BESIDE_SERD(job, syntax)                                                                          \
    BENCHMARK_CAPTURE(job##_rdf, syntax, RdfSyntax::syntax)->Unit(benchmark::kMillisecond);                            \
    BENCHMARK_CAPTURE(job##_bare_serd, syntax, RdfSyntax::syntax)->Unit(benchmark::kMillisecond)

TRIPLEWRIGHT_BESIDE_SERD(write, ntriples);
TRIPLEWRIGHT_BESIDE_SERD(write, nquads);
TRIPLEWRIGHT_BESIDE_SERD(write, turtle);
TRIPLEWRIGHT_BESIDE_SERD(write, trig);
TRIPLEWRIGHT_BESIDE_SERD(read, ntriples);
TRIPLEWRIGHT_BESIDE_SERD(read, nquads);
TRIPLEWRIGHT_BESIDE_SERD(read, turtle);
TRIPLEWRIGHT_BESIDE_SERD(read, trig);

} // namespace
} // namespace triplewright

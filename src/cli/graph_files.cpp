// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/graph_files.hpp"

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/interrupt.hpp"
#include "cli/quiet_option.hpp"
#include "formats/elements_to_quads.hpp"
#include "formats/input_text.hpp"
#include "formats/quads_to_elements.hpp"
#include "formats/quads_to_graph.hpp"
#include "formats/rdf_walk.hpp"
#include "triplewright/resolution/iri.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

std::string list_readable()
{
    std::string list;
    for (const Format& format : formats()) {
        if (format.read_quads != nullptr || format.read_elements != nullptr) {
            list += (list.empty() ? "" : ", ") + std::string(format.extension) + " (" + std::string(format.id) + ')';
        }
    }
    return list;
}

/// Several documents, one end; interrupts are seen on the way.
class WithoutEnd final : public QuadVisitor {
public:
    explicit WithoutEnd(QuadVisitor& visitor) : visitor_(visitor) {}
    void prefix(std::string_view name, std::string_view iri) override { visitor_.prefix(name, iri); }
    void quad(const Quad& quad) override { visitor_.quad(quad); }
    void end() override {}
    [[nodiscard]] bool wants_more() const override
    {
        check_interrupt();
        return visitor_.wants_more();
    }

private:
    QuadVisitor& visitor_;
};

/// Relative IRIs of a file without `--base` are relative to the file.
std::string base_of(const GraphInput& input, const GraphReadSettings& settings)
{
    if (!settings.document_base.empty() || input.path == "-") {
        return settings.document_base;
    }
    std::error_code error;
    const std::filesystem::path path = std::filesystem::absolute(input.path, error);
    return error ? "" : percent_encode_iri("file://" + path.lexically_normal().string());
}

void read_rdf(const GraphInput& input, std::size_t number, std::size_t inputs, const GraphReadSettings& settings,
              QuadVisitor& visitor)
{
    RdfReadOptions options;
    options.name = display_name(input.path);
    options.base = base_of(input, settings);
    options.diagnostics = settings.diagnostics;
    if (inputs > 1) {
        options.blank_prefix = 'f' + std::to_string(number + 1) + 'x';
    }
    WithoutEnd without_end(visitor);
    input.format->read_quads(input.path, options, without_end);
}

std::optional<KnowledgeGraph> read_ours(const GraphInput& input, std::size_t number, std::size_t inputs,
                                        const GraphReadSettings& settings, Console& console, LoadedGraph& other)
{
    if (input.format->read_quads != nullptr) {
        other.quads = std::make_unique<QuadTable>();
        read_rdf(input, number, inputs, settings, *other.quads);
        other.quads->sort();
        return to_knowledge_graph(*other.quads, display_name(input.path));
    }
    other.elements = std::make_unique<ElementGraph>(
        input.format->read_elements(input.path, [&console](const Diagnostic& d) { console.report(d); }));
    return to_knowledge_graph(*other.elements, display_name(input.path));
}

/// Adds a graph to a table that holds several.
void add_to_table(const LoadedGraph& graph, const GraphReadSettings& settings, QuadTable& table)
{
    if (graph.knowledge) {
        WithoutEnd without_end(table);
        walk_rdf(*graph.knowledge, {}, false, without_end);
    } else if (graph.elements) {
        graph.elements->visit(*make_element_to_quad_bridge(settings.base, table));
    } else {
        graph.quads->visit(table);
    }
}

} // namespace

std::vector<GraphInput> GraphInputOptions::resolve() const
{
    const Format* named = from.empty() ? nullptr : find_format(from);
    if (!from.empty() && named == nullptr) {
        throw CLI::ValidationError("--from " + from + ": no such format; known are " + list_readable());
    }
    std::vector<GraphInput> inputs;
    for (const std::string& path : files) {
        const Format* format = path == "-" ? nullptr : find_format_of_path(path).format;
        format = format == nullptr ? named : format;
        if (format == nullptr || (format->read_quads == nullptr && format->read_elements == nullptr)) {
            throw CLI::ValidationError(
                path + ": " +
                (format == nullptr ? "the name tells no format" : std::string(format->name) + " cannot be read") +
                "; these can: " + list_readable() + "; or say which with --from");
        }
        inputs.push_back({path, format});
    }
    return inputs;
}

void add_graph_input_options(CLI::App& command, GraphInputOptions& options)
{
    command.add_option("files", options.files, "Graphs; - is standard input; .gz and .zst are known by their contents")
        ->required()
        ->type_name("FILE");
    command.add_option("--from", options.from, "Format of inputs whose name does not tell, such as -")
        ->type_name("FORMAT");
    add_quiet_option(command, options.quiet);
}

void stream_quads(const std::vector<GraphInput>& inputs, const GraphReadSettings& settings, QuadVisitor& visitor)
{
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        read_rdf(inputs[i], i, inputs.size(), settings, visitor);
    }
    visitor.end();
}

LoadedGraph load_graph(const std::vector<GraphInput>& inputs, const GraphReadSettings& settings, Console& console)
{
    std::vector<KnowledgeGraph> ours;
    std::vector<LoadedGraph> others;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        LoadedGraph other;
        if (auto graph = read_ours(inputs[i], i, inputs.size(), settings, console, other)) {
            ours.push_back(std::move(*graph));
        } else {
            others.push_back(std::move(other));
        }
    }
    LoadedGraph loaded;
    if (others.size() == 1 && ours.empty()) {
        return std::move(others.front());
    }
    if (!ours.empty()) {
        loaded.knowledge =
            std::make_unique<KnowledgeGraph>(ours.size() == 1 ? std::move(ours.front()) : merge_graphs(ours));
    }
    if (others.empty()) {
        return loaded;
    }
    auto table = std::make_unique<QuadTable>();
    for (const LoadedGraph& other : others) {
        add_to_table(other, settings, *table);
    }
    if (loaded.knowledge) {
        add_to_table(loaded, settings, *table);
        loaded.knowledge.reset();
    }
    table->sort();
    loaded.quads = std::move(table);
    return loaded;
}

void write_graph(const LoadedGraph& graph, const Format& format, const WriteOptions& options,
                 const GraphReadSettings& settings, Sink& sink)
{
    if (graph.knowledge) {
        format.write(*graph.knowledge, options, sink);
        return;
    }
    if (format.make_quad_writer != nullptr) {
        const auto writer = format.make_quad_writer(options, sink);
        if (graph.quads) {
            graph.quads->visit(*writer);
        } else {
            graph.elements->visit(*make_element_to_quad_bridge(settings.base, *writer));
        }
        writer->end();
        return;
    }
    if (format.make_element_writer == nullptr) {
        throw ConfigError(std::string(format.name) + " cannot be made of a graph that is not Triplewright's own");
    }
    const auto writer = format.make_element_writer(options, sink);
    show_elements(graph, *writer);
}

void show_elements(const LoadedGraph& graph, ElementVisitor& visitor)
{
    if (graph.knowledge) {
        visit_elements(*graph.knowledge, visitor);
    } else if (graph.elements) {
        graph.elements->visit(visitor);
    } else {
        visit_elements(*graph.quads, visitor);
    }
}

} // namespace triplewright

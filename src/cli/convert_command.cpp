// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright convert` and `triplewright merge`: graphs from format to format, and several into one. RDF goes to RDF
// as a stream, in constant memory but for N-Quads; everything else through a graph in memory.

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/graph_files.hpp"
#include "cli/interrupt.hpp"
#include "cli/write_options.hpp"
#include "triplewright/resolution/iri.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

struct ConvertOptions {
    GraphInputOptions input;
    GraphOutputOptions output;
    std::string base;
};

/// Shows the same to several writers.
class Tee final : public QuadVisitor {
public:
    Tee(std::vector<std::unique_ptr<QuadVisitor>> writers, bool all_have_graphs)
        : writers_(std::move(writers)), all_have_graphs_(all_have_graphs)
    {}
    void prefix(std::string_view name, std::string_view iri) override
    {
        for (const auto& writer : writers_) {
            writer->prefix(name, iri);
        }
    }
    void quad(const Quad& quad) override
    {
        loses_graphs_ = loses_graphs_ || (!all_have_graphs_ && quad.graph.kind != TermKind::none);
        for (const auto& writer : writers_) {
            writer->quad(quad);
        }
    }
    void end() override
    {
        for (const auto& writer : writers_) {
            writer->end();
        }
    }
    [[nodiscard]] bool wants_more() const override
    {
        return std::any_of(writers_.begin(), writers_.end(), [](const auto& w) { return w->wants_more(); });
    }
    [[nodiscard]] bool loses_graphs() const { return loses_graphs_; }

private:
    std::vector<std::unique_ptr<QuadVisitor>> writers_;
    bool all_have_graphs_;
    bool loses_graphs_ = false;
};

void warn_of_lost_graphs(Console& console)
{
    console.report({"convert.graphs",
                    Severity::warning,
                    {},
                    "the input names graphs, which an output's format does not have: their triples are written without "
                    "the names; use .trig, .nq or .jsonld to keep them"});
}

GraphReadSettings to_settings(const ConvertOptions& options)
{
    GraphReadSettings settings{options.base.empty() ? default_base : options.base, options.base};
    if (!is_absolute_iri(settings.base) || settings.base.find_first_of("?#") != std::string::npos) {
        throw CLI::ValidationError("--base " + options.base +
                                   ": give an absolute IRI without '?' and '#', such as https://example.org/kg/");
    }
    if (!settings.base.ends_with('/')) {
        settings.base += '/';
    }
    return settings;
}

std::vector<std::unique_ptr<Sink>> open_sinks(const std::vector<Output>& outputs)
{
    std::vector<std::unique_ptr<Sink>> sinks;
    for (const Output& output : outputs) {
        sinks.push_back(open_file_sink(output.path, output.compression));
    }
    return sinks;
}

void stream(const std::vector<GraphInput>& inputs, const GraphReadSettings& settings, const WriteOptions& write,
            const std::vector<Output>& outputs, const std::vector<std::unique_ptr<Sink>>& sinks, Console& console)
{
    std::vector<std::unique_ptr<QuadVisitor>> writers;
    bool all_have_graphs = true;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const Format& format = formats()[outputs[i].format];
        writers.push_back(format.make_quad_writer(write, *sinks[i]));
        all_have_graphs = all_have_graphs && format.has_graphs;
    }
    Tee tee(std::move(writers), all_have_graphs);
    stream_quads(inputs, settings, tee);
    if (tee.loses_graphs()) {
        warn_of_lost_graphs(console);
    }
}

ExitCode run(const ConvertOptions& options, bool merges)
{
    const std::vector<GraphInput> inputs = options.input.resolve();
    const std::vector<Output> outputs = options.output.resolve(options.input.files);
    const WriteOptions write = options.output.to_write_options();
    GraphReadSettings settings = to_settings(options);
    const auto sinks = open_sinks(outputs);
    Console console(options.input.quiet);
    settings.diagnostics = [&console](const Diagnostic& d) { console.report(d); };
    const bool is_rdf = std::all_of(inputs.begin(), inputs.end(), [](const auto& i) { return i.format->read_quads; }) &&
                        std::all_of(outputs.begin(), outputs.end(),
                                    [](const auto& o) { return formats()[o.format].make_quad_writer != nullptr; });
    if (is_rdf && !merges) {
        stream(inputs, settings, write, outputs, sinks, console);
    } else {
        const LoadedGraph graph = load_graph(inputs, settings, console);
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            check_interrupt();
            write_graph(graph, formats()[outputs[i].format], write, settings, *sinks[i]);
        }
    }
    finish_all(sinks);
    return console.exit_code();
}

Command add_command(CLI::App& program, const char* name, const char* description, bool merges)
{
    auto options = std::make_shared<ConvertOptions>();
    CLI::App* command = program.add_subcommand(name, description);
    add_graph_input_options(*command, options->input);
    add_graph_output_options(*command, options->output);
    command
        ->add_option(
            "--base", options->base,
            "RDF: against which relative IRIs are resolved (default: the file's own). Others: where the IRIs of "
            "nodes begin that have none (default: https://example.org/kg/)")
        ->type_name("IRI");
    return {command, [options, merges] { return run(*options, merges); }};
}

} // namespace

Command add_convert_command(CLI::App& program)
{
    return add_command(program, "convert", "Graphs from one format to others", false);
}

Command add_merge_command(CLI::App& program)
{
    return add_command(program, "merge", "Several graphs into one, each fact once", true);
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright build`: texts to a knowledge graph.

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/graph_files.hpp"
#include "cli/interrupt.hpp"
#include "cli/model_choice.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "cli/summary.hpp"
#include "cli/write_options.hpp"
#include "triplewright/cli/extraction_task.hpp"
#include "triplewright/cli/pipelines.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

namespace {

struct BuildOptions {
    RunOptions run;
    GraphOutputOptions output;
    std::string base = default_base;
    std::string direct = "qualified";
    std::vector<std::string> layers = {"facts", "statements", "mentions"};
    bool summary = false;
};

WriteOptions to_write_options(const BuildOptions& options)
{
    const auto has_layer = [&options](std::string_view layer) {
        return std::ranges::find(options.layers, layer) != options.layers.end();
    };
    constexpr std::pair<std::string_view, DirectTriples> direct[] = {{"asserted", DirectTriples::asserted},
                                                                     {"qualified", DirectTriples::qualified},
                                                                     {"all", DirectTriples::all},
                                                                     {"none", DirectTriples::none}};
    WriteOptions write = options.output.to_write_options();
    for (const auto& [name, value] : direct) {
        if (name == options.direct) {
            write.direct = value;
        }
    }
    if (!has_layer("facts")) {
        write.direct = DirectTriples::none;
    }
    write.statements_layer = has_layer("statements");
    write.mentions_layer = has_layer("mentions");
    return write;
}

std::vector<ResolvedDocument> resolve_files(const BuildOptions& options, const std::string& base,
                                            const Analysis& analysis, Console& console)
{
    ReadOptions read_options = options.run.to_read_options();
    read_options.document_base = base + "document/";
    std::vector<ResolvedDocument> documents;
    run_over_files(
        options.run, read_options, analysis, console,
        [&analysis](const Document& document) { return std::make_unique<ResolveTask>(document, analysis); },
        [&documents](EnginePiece piece) {
            if (piece.finished) {
                documents.push_back(static_cast<ResolveTask&>(*piece.finished).take());
            }
        });
    return documents;
}

/// Fails before any work when the base cannot be used.
std::string checked_base(std::string base)
{
    if (!base.ends_with('/')) {
        base += '/';
    }
    (void)assemble({}, base);
    return base;
}

ExitCode run_build(const BuildOptions& options)
{
    const std::vector<Output> outputs = options.output.resolve(options.run.files);
    const WriteOptions write_options = to_write_options(options);
    const std::string base = checked_base(options.base);
    const Analysis analysis = make_full_analysis(choose_model(options.run.model), options.run.keep_parse);
    std::vector<std::unique_ptr<Sink>> sinks;
    for (const Output& output : outputs) {
        sinks.push_back(open_file_sink(output.path, output.compression));
    }
    Console console(options.run.quiet);
    const std::vector<ResolvedDocument> documents = resolve_files(options, base, analysis, console);
    if (console.has_nothing_to_write()) {
        return console.exit_code();
    }
    const KnowledgeGraph graph = assemble(documents, base);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        check_interrupt();
        formats()[outputs[i].format].write(graph, write_options, *sinks[i]);
    }
    finish_all(sinks);
    if (options.summary || console.is_terminal()) {
        console.print(to_summary(graph, console.words(), console.seconds()));
    }
    return console.exit_code();
}

} // namespace

Command add_build_command(CLI::App& program)
{
    auto options = std::make_shared<BuildOptions>();
    CLI::App* command = program.add_subcommand("build", "Texts to a knowledge graph");
    add_run_options(*command, options->run);
    add_graph_output_options(*command, options->output);
    command->add_option("--base", options->base, "Absolute IRI that all new IRIs begin with")
        ->capture_default_str()
        ->type_name("IRI");
    command
        ->add_option("--direct", options->direct,
                     "RDF: which statements become plain triples; qualified: all, under "
                     "relations that say how they stand")
        ->capture_default_str()
        ->check(CLI::IsMember({"asserted", "qualified", "all", "none"}))
        ->type_name("WHICH");
    command
        ->add_option("--layers", options->layers, "RDF: what is written, of facts,statements,mentions (default: all)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"facts", "statements", "mentions"}))
        ->type_name("LIST");
    command->add_flag("--summary", options->summary, "Five lines about the graph on standard error");
    return {command, [options] { return run_build(*options); }};
}

} // namespace triplewright

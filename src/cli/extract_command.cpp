// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright extract`: the statements of texts before they become a graph.

#include <memory>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/model_choice.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "triplewright/cli/extraction_task.hpp"
#include "triplewright/cli/pipelines.hpp"
#include "triplewright/extraction/statement_writer.hpp"

namespace triplewright {

namespace {

struct ExtractOptions {
    RunOptions run;
    std::vector<std::string> outputs;
    std::string format;
    bool tokenized = false;
};

/// Writes the statements of a document as they are before resolution, with the entities that it finds.
using StatementWriter = std::string (*)(const Document&, const Extraction&, const ResolvedDocument&);

class StatementTask final : public ExtractionTask {
public:
    StatementTask(const Document& document, const Analysis& analysis, StatementWriter to_lines)
        : ExtractionTask(document, analysis), to_lines_(to_lines)
    {}
    std::string finish() override
    {
        // A copy: resolution turns the spans into code points.
        return to_lines_(document(), extraction(), resolve(document(), extraction(), chains()));
    }

private:
    StatementWriter to_lines_;
};

std::string to_jsonl(const Document& document, const Extraction& extraction, const ResolvedDocument& resolved)
{
    Extraction doubted = extraction;
    doubt_joins(resolved.links, doubted);
    return to_statement_lines(document, doubted, resolved.entity_of_mention, resolved.links);
}

std::string to_open_ie(const Document& document, const Extraction& extraction, const ResolvedDocument& resolved)
{
    return to_open_ie_lines(document, extraction, resolved.entity_of_mention);
}

const std::vector<OutputFormat>& statement_formats()
{
    static const std::vector<OutputFormat> formats = {{"jsonl", ".jsonl"}, {"openie", ".tsv"}};
    return formats;
}

ExitCode run_extract(const ExtractOptions& options)
{
    const Output output =
        resolve_outputs(options.outputs, options.format, statement_formats(), options.run.files).front();
    const StatementWriter to_lines = statement_formats()[output.format].id == "openie" ? to_open_ie : to_jsonl;
    ReadOptions read_options = options.run.to_read_options();
    if (options.tokenized) {
        read_options.format = InputFormat::tokenized;
    }
    const Analysis analysis = make_full_analysis(choose_model(options.run.model), options.run.keep_parse);
    return run_into_output(options.run, read_options, analysis, output, [&](const Document& document) {
        return std::make_unique<StatementTask>(document, analysis, to_lines);
    });
}

} // namespace

Command add_extract_command(CLI::App& program)
{
    auto options = std::make_shared<ExtractOptions>();
    CLI::App* command =
        program.add_subcommand("extract", "Statements of texts: who did what, who says so, how certain");
    add_run_options(*command, options->run);
    command->add_option("-o,--output", options->outputs, "File to write, .jsonl or .tsv, also .gz and .zst; default: -")
        ->expected(1)
        ->type_name("FILE");
    command->add_option("--format", options->format, "jsonl (default) or openie, where the output's name does not tell")
        ->type_name("FORMAT");
    command
        ->add_flag("--tokenized", options->tokenized,
                   "Each line of the input is one sentence, its words already split at blanks")
        ->excludes("--input-format");
    return {command, [options] { return run_extract(*options); }};
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright extract`: the statements of texts before they become a graph.

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/model_choice.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "triplewright/cli/pipelines.hpp"
#include "triplewright/extraction/statement_writer.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

namespace {

struct ExtractOptions {
    RunOptions run;
    std::vector<std::string> outputs;
    std::string format;
    bool tokenized = false;
};

class StatementTask : public DocumentTask {
public:
    StatementTask(const Document& document, const Analysis& analysis)
        : document_(document), coreference_(analysis.coreference)
    {
        extraction_.date = document.date;
    }
    std::string add(const Annotation& passage) override
    {
        std::ranges::move(coreference_.add(passage), std::back_inserter(chains_));
        extract(passage, extraction_);
        return {};
    }

protected:
    const Document& document_;
    DocumentCoreference coreference_;
    CoreferenceChains chains_;
    Extraction extraction_;
};

class JsonlTask final : public StatementTask {
public:
    using StatementTask::StatementTask;
    std::string finish() override
    {
        // A copy: resolution turns the spans into code points.
        const ResolvedDocument resolved = resolve(document_, extraction_, chains_);
        return to_statement_lines(document_, extraction_, resolved.entity_of_mention, resolved.links);
    }
};

class OpenIeTask final : public StatementTask {
public:
    using StatementTask::StatementTask;
    std::string finish() override
    {
        const ResolvedDocument resolved = resolve(document_, extraction_, chains_);
        return to_open_ie_lines(document_, extraction_, resolved.entity_of_mention);
    }
};

const std::vector<OutputFormat>& statement_formats()
{
    static const std::vector<OutputFormat> formats = {{"jsonl", ".jsonl"}, {"openie", ".tsv"}};
    return formats;
}

std::unique_ptr<DocumentTask> make_task(std::string_view format, const Analysis& analysis, const Document& document)
{
    if (format == "openie") {
        return std::make_unique<OpenIeTask>(document, analysis);
    }
    return std::make_unique<JsonlTask>(document, analysis);
}

ExitCode run_extract(const ExtractOptions& options)
{
    const Output output =
        resolve_outputs(options.outputs, options.format, statement_formats(), options.run.files).front();
    const std::string_view format = statement_formats()[output.format].id;
    ReadOptions read_options = options.run.to_read_options();
    if (options.tokenized) {
        read_options.format = InputFormat::tokenized;
    }
    const Analysis analysis = make_full_analysis(choose_model(options.run.model), options.run.keep_parse);
    return run_into_output(options.run, read_options, analysis, output,
                           [&](const Document& document) { return make_task(format, analysis, document); });
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

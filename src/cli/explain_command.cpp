// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright explain`: an entity of texts with all its mentions, and why each belongs to it.

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/explanation.hpp"
#include "cli/model_choice.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "triplewright/cli/extraction_task.hpp"
#include "triplewright/cli/pipelines.hpp"

namespace triplewright {

namespace {

/// Keeps the text too, which the engine forgets.
class ExplainTask final : public ResolveTask {
public:
    ExplainTask(const Document& document, const Analysis& analysis)
        : ResolveTask(document, analysis), text_(document.text)
    {}
    [[nodiscard]] std::string take_text() { return std::move(text_); }

private:
    std::string text_;
};

ExitCode run_explain(RunOptions options)
{
    if (options.files.size() < 2) {
        throw CLI::ValidationError("explain", "give at least one file, then the name or IRI of an entity");
    }
    const std::string query = std::move(options.files.back());
    options.files.pop_back();
    const Analysis analysis = make_full_analysis(choose_model(options.model), options.keep_parse);
    const std::unique_ptr<Sink> sink = open_file_sink("-", Compression::none);
    Console console(options.quiet);
    ReadDocuments documents;
    run_over_files(
        options, options.to_read_options(), analysis, console,
        [&analysis](const Document& document) { return std::make_unique<ExplainTask>(document, analysis); },
        [&documents](EnginePiece piece) {
            if (piece.finished) {
                auto& task = static_cast<ExplainTask&>(*piece.finished);
                documents.resolved.push_back(task.take());
                documents.texts.push_back(task.take_text());
            }
        });
    if (console.has_nothing_to_write()) {
        return console.exit_code();
    }
    const std::vector<FoundEntity> found = find_entities(documents.resolved, query);
    if (found.empty()) {
        console.report({"explain.unknown-entity",
                        Severity::error,
                        {query, 0, 0},
                        "no entity of these texts is called \"" + query + '"'});
        return console.exit_code();
    }
    for (const FoundEntity& entity : found) {
        write_or_throw(*sink, explain(documents, entity));
    }
    sink->finish();
    return console.exit_code();
}

} // namespace

Command add_explain_command(CLI::App& program)
{
    auto options = std::make_shared<RunOptions>();
    CLI::App* command = program.add_subcommand(
        "explain", "An entity (the last argument: name, alias or IRI) and why its mentions are one");
    add_run_options(*command, *options);
    return {command, [options] { return run_explain(*options); }};
}

} // namespace triplewright

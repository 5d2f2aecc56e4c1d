// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright annotate`: what the language analysis finds, as CoNLL-U or JSON Lines.

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/model_choice.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "triplewright/annotation/conllu_writer.hpp"
#include "triplewright/annotation/jsonl_writer.hpp"
#include "triplewright/cli/pipelines.hpp"
#include "triplewright/extraction/find_values.hpp"
#include "triplewright/nlp/coreference.hpp"

namespace triplewright {

namespace {

struct AnnotateOptions {
    RunOptions run;
    std::vector<std::string> outputs;
    std::string format;
    bool tokens_only = false;
};

/// Streams: nothing of a passage is kept.
class ConlluTask final : public DocumentTask {
public:
    ConlluTask(const Document& document, std::optional<DocumentCoreference> coreference)
        : coreference_(std::move(coreference))
    {
        writer_.begin_document(document.id, coreference_.has_value());
    }
    std::string add(const Annotation& passage) override
    {
        return writer_.to_conllu(passage, coreference_ ? coreference_->add(passage) : CoreferenceChains());
    }

private:
    ConlluWriter writer_;
    std::optional<DocumentCoreference> coreference_;
};

class JsonlTask final : public DocumentTask {
public:
    JsonlTask(const Document& document, std::optional<DocumentCoreference> coreference)
        : date_(document.date), annotation_(document), coreference_(std::move(coreference))
    {}
    std::string add(const Annotation& passage) override
    {
        annotation_.add(passage);
        if (coreference_) {
            annotation_.add(find_values(passage, date_)); // reads the trees
            std::ranges::move(coreference_->add(passage), std::back_inserter(chains_));
        }
        return {};
    }
    std::string finish() override { return annotation_.to_line(chains_); }

private:
    const std::string& date_; ///< Of the document, which outlives this.
    JsonlAnnotation annotation_;
    std::optional<DocumentCoreference> coreference_;
    CoreferenceChains chains_;
};

const std::vector<OutputFormat>& annotation_formats()
{
    static const std::vector<OutputFormat> formats = {{"conllu", ".conllu"}, {"jsonl", ".jsonl"}};
    return formats;
}

std::unique_ptr<DocumentTask> make_task(std::string_view format, const Analysis& analysis, const Document& document)
{
    std::optional<DocumentCoreference> coreference;
    if (analysis.coreference) {
        coreference.emplace(analysis.coreference);
    }
    if (format == "jsonl") {
        return std::make_unique<JsonlTask>(document, std::move(coreference));
    }
    return std::make_unique<ConlluTask>(document, std::move(coreference));
}

ExitCode run_annotate(const AnnotateOptions& options)
{
    const Output output =
        resolve_outputs(options.outputs, options.format, annotation_formats(), options.run.files).front();
    const std::string_view format = annotation_formats()[output.format].id;
    const Analysis analysis = options.tokens_only
                                  ? make_tokens_only_analysis()
                                  : make_full_analysis(choose_model(options.run.model), options.run.keep_parse);
    return run_into_output(options.run, options.run.to_read_options(), analysis, output,
                           [&](const Document& document) { return make_task(format, analysis, document); });
}

} // namespace

Command add_annotate_command(CLI::App& program)
{
    auto options = std::make_shared<AnnotateOptions>();
    CLI::App* command = program.add_subcommand("annotate", "Sentences, words, tags, trees and names of texts");
    add_run_options(*command, options->run);
    command
        ->add_option("-o,--output", options->outputs, "File to write, .conllu or .jsonl, also .gz and .zst; default: -")
        ->expected(1)
        ->type_name("FILE");
    command->add_option("--format", options->format, "conllu (default) or jsonl, where the output's name does not tell")
        ->type_name("FORMAT");
    command->add_flag("--tokens-only", options->tokens_only, "Only words, one sentence a paragraph; needs no model");
    return {command, [options] { return run_annotate(*options); }};
}

} // namespace triplewright

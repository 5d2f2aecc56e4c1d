// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright explain`: an entity of texts with all its mentions, and why each belongs to it.

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/model_choice.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/cli/pipelines.hpp"
#include "triplewright/cli/resolve_task.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

/// A resolved document with its text.
struct ReadDocument {
    ResolvedDocument resolved;
    std::string text;
};

/// Keeps the text too, which the engine forgets.
class ExplainTask final : public DocumentTask {
public:
    ExplainTask(const Document& document, const Analysis& analysis)
        : resolving_(document, analysis), text_(document.text)
    {}
    std::string add(const Annotation& passage) override { return resolving_.add(passage); }
    std::string finish() override { return resolving_.finish(); }
    [[nodiscard]] ReadDocument take() { return {resolving_.take(), std::move(text_)}; }

private:
    ResolveTask resolving_;
    std::string text_;
};

/// Where an entity of the graph stands in the documents.
struct Use {
    std::size_t document = 0;
    std::size_t entity = 0;
};

bool is_called(const DocumentEntity& entity, const std::string& iri, const std::string& query)
{
    const std::string wanted = to_lower(query);
    return iri == query || query.ends_with('/' + iri) || to_lower(entity.name) == wanted ||
           std::ranges::any_of(entity.aliases, [&](const std::string& alias) { return to_lower(alias) == wanted; });
}

std::string to_decimal(float value)
{
    char buffer[32];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), value, std::chars_format::fixed, 2);
    return {std::begin(buffer), result.ptr};
}

std::string to_text(const Span& span)
{
    return std::to_string(span.begin) + '-' + std::to_string(span.end);
}

/// Some words around a mention on one line, itself between `[` and `]`. Spans count code points.
std::string snippet(const std::string& text, const CodePointIndex& index, const Span& span)
{
    constexpr std::size_t around = 60;
    const auto to_byte = [&](std::size_t code_point) {
        std::size_t low = 0;
        std::size_t high = text.size();
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (index.code_point_offset(middle) < code_point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < text.size() && (static_cast<unsigned char>(text[low]) & 0xC0U) == 0x80U) {
            ++low; // Within a character, whose first byte has been counted.
        }
        return low;
    };
    const std::size_t begin = to_byte(span.begin > around ? span.begin - around : 0);
    const std::size_t end = to_byte(span.end + around);
    std::string out = text.substr(begin, to_byte(span.begin) - begin) + '[';
    out += text.substr(to_byte(span.begin), to_byte(span.end) - to_byte(span.begin)) + ']';
    out += text.substr(to_byte(span.end), end - to_byte(span.end));
    std::ranges::replace_if(
        out, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return out;
}

class Explanation {
public:
    Explanation(const std::vector<ReadDocument>& documents, std::string iri, std::vector<Use> uses)
        : documents_(documents), iri_(std::move(iri)), uses_(std::move(uses))
    {}

    [[nodiscard]] std::string to_lines() const
    {
        std::string out = summary();
        for (const Use& use : uses_) {
            out += mentions_of(use);
        }
        return out + '\n';
    }

private:
    [[nodiscard]] const DocumentEntity& entity(const Use& use) const
    {
        return documents_[use.document].resolved.entities[use.entity];
    }

    [[nodiscard]] std::string summary() const
    {
        std::map<std::string, std::size_t> names;
        std::map<EntityType, std::size_t> types;
        std::size_t mentions = 0;
        std::size_t statements = 0;
        for (const Use& use : uses_) {
            const DocumentEntity& own = entity(use);
            mentions += own.mentions.size();
            names[own.name] += own.mentions.size();
            types[own.type] += own.mentions.size();
            for (const std::string& alias : own.aliases) {
                names.emplace(alias, 0);
            }
            statements += count_statements(use);
        }
        const auto more = [](const auto& a, const auto& b) { return a.second < b.second; };
        const std::string name = std::ranges::max_element(names, more)->first;
        std::string aliases;
        for (const auto& [alias, count] : names) {
            if (alias != name) {
                aliases += (aliases.empty() ? "" : "; ") + alias;
            }
        }
        const Use& first = uses_.front();
        const Mention& mention =
            documents_[first.document].resolved.extraction.mentions[entity(first).mentions.front()];
        return name + "\n  IRI         " + iri_ + "\n  type        " +
               std::string(to_string(std::ranges::max_element(types, more)->first)) + "\n  aliases     " +
               (aliases.empty() ? "none" : aliases) + "\n  mentions    " + std::to_string(mentions) + " in " +
               std::to_string(uses_.size()) + (uses_.size() == 1 ? " document" : " documents") + "\n  statements  " +
               std::to_string(statements) + "\n  first       " + documents_[first.document].resolved.id + ' ' +
               to_text(mention.span) + '\n';
    }

    [[nodiscard]] std::size_t count_statements(const Use& use) const
    {
        const ResolvedDocument& document = documents_[use.document].resolved;
        const auto is_it = [&](const Argument& argument) {
            return argument.kind == ArgumentKind::mention && document.entity_of_mention[argument.index] == use.entity;
        };
        return static_cast<std::size_t>(
            std::ranges::count_if(document.extraction.statements, [&](const Statement& statement) {
                return is_it(statement.subject) || is_it(statement.object);
            }));
    }

    [[nodiscard]] std::string mentions_of(const Use& use) const
    {
        const ReadDocument& document = documents_[use.document];
        const CodePointIndex index(document.text);
        std::string out;
        for (const std::uint32_t number : entity(use).mentions) {
            const Mention& mention = document.resolved.extraction.mentions[number];
            out += "  " + document.resolved.id + ' ' + to_text(mention.span) + ' ' +
                   std::string(to_string(mention.kind)) + " \"" + mention.text +
                   "\": " + reason(document.resolved, document.resolved.links[number]) + "\n      " +
                   snippet(document.text, index, mention.span) + '\n';
        }
        return out;
    }

    static std::string reason(const ResolvedDocument& document, const MentionLink& link)
    {
        if (link.reason == LinkReason::none) {
            return "by itself";
        }
        const Mention& other = document.extraction.mentions[link.to];
        return std::string(to_string(link.reason)) + " as \"" + other.text + "\" " + to_text(other.span) +
               (link.reason == LinkReason::coreference ? ", score " + to_decimal(link.score) : "");
    }

    const std::vector<ReadDocument>& documents_;
    std::string iri_;
    std::vector<Use> uses_;
};

std::string explain(const std::vector<ReadDocument>& documents, const std::string& query)
{
    std::vector<ResolvedDocument> resolved;
    for (const ReadDocument& document : documents) {
        resolved.push_back(document.resolved);
    }
    const EntityIris iris = mint_entity_iris(resolved);
    std::map<std::string, std::vector<Use>> uses;
    std::vector<std::string> wanted; // In the order of the input.
    for (std::size_t d = 0; d < documents.size(); ++d) {
        for (std::size_t e = 0; e < resolved[d].entities.size(); ++e) {
            const std::string& iri = iris.of[d][e];
            uses[iri].push_back({d, e});
            if (is_called(resolved[d].entities[e], iri, query) && std::ranges::find(wanted, iri) == wanted.end()) {
                wanted.push_back(iri);
            }
        }
    }
    std::string out;
    for (const std::string& iri : wanted) {
        out += Explanation(documents, iri, uses[iri]).to_lines();
    }
    return out;
}

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
    std::vector<ReadDocument> documents;
    run_over_files(
        options, options.to_read_options(), analysis, console,
        [&analysis](const Document& document) { return std::make_unique<ExplainTask>(document, analysis); },
        [&documents](EnginePiece piece) {
            if (piece.finished) {
                documents.push_back(static_cast<ExplainTask&>(*piece.finished).take());
            }
        });
    if (console.has_nothing_to_write()) {
        return console.exit_code();
    }
    const std::string lines = explain(documents, query);
    if (lines.empty()) {
        console.report({"explain.unknown-entity",
                        Severity::error,
                        {query, 0, 0},
                        "no entity of these texts is called \"" + query + '"'});
        return console.exit_code();
    }
    write_or_throw(*sink, lines);
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

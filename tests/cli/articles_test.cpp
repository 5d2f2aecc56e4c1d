// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What the program makes of twelve invented articles whose facts were written by hand first (tests/golden/articles).

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>

#include <gmock/gmock.h>

#include "cli/article_facts.hpp"
#include "triplewright/cli/extraction_task.hpp"
#include "triplewright/cli/pipelines.hpp"

namespace triplewright::testing {
namespace {

std::string read_file(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

ResolvedDocument resolve_text(const Analysis& analysis, const Document& document)
{
    ResolvedDocument resolved;
    bool given = false;
    run_engine(
        analysis, {},
        [&]() -> std::optional<Document> {
            return std::exchange(given, true) ? std::nullopt : std::optional(document);
        },
        [&](const Document& read) { return std::make_unique<ResolveTask>(read, analysis); },
        [&](EnginePiece piece) {
            if (piece.finished) {
                resolved = static_cast<ResolveTask&>(*piece.finished).take();
            }
        });
    return resolved;
}

double percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

TEST(Articles, SayWhatTheirReadersSay)
{
    const Analysis analysis = make_full_analysis(ModelFile::built_in());
    std::set<std::filesystem::path> texts;
    for (const auto& entry : std::filesystem::directory_iterator(TRIPLEWRIGHT_SOURCE_DIR "/tests/golden/articles")) {
        if (entry.path().extension() == ".txt") {
            texts.insert(entry.path());
        }
    }
    ASSERT_EQ(texts.size(), 12U);
    FactScores scores;
    for (std::filesystem::path path : texts) {
        Document document;
        document.id = path.stem();
        document.iri = "urn:article:" + document.id;
        document.text = read_file(path);
        const GoldArticle gold = parse_gold_article(read_file(path.replace_extension(".facts")));
        document.date = gold.date;
        scores.report += document.id + '\n';
        score_article(gold, resolve_text(analysis, document), document.text, scores);
    }
    const double recall = percent(scores.recall, scores.recall_of);
    const double precision = percent(scores.precision, scores.precision_of);
    const double attribution = percent(scores.attribution, scores.attribution_of);
    const double standing = percent(scores.standing, scores.standing_of);
    const double qualifiers = percent(scores.qualifiers, scores.qualifiers_of);
    std::cout << scores.report << "articles: core recall " << recall << " of " << scores.recall_of << ", precision "
              << precision << " of " << scores.precision_of << ", attribution " << attribution << ", standing "
              << standing << ", qualifiers " << qualifiers << " of " << scores.qualifiers_of << '\n';
    // Floors, a little under what is reached; the goals are 90, 95, 95 and 97.
    EXPECT_GE(recall, 93);
    EXPECT_GE(precision, 94);
    EXPECT_GE(attribution, 97);
    EXPECT_GE(standing, 98);
}

} // namespace
} // namespace triplewright::testing

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The facts of the articles in tests/golden/articles, written by hand, and how well a resolved document agrees with
/// them. The notation is described in the README there.

#ifndef TRIPLEWRIGHT_TESTS_CLI_ARTICLE_FACTS_HPP
#define TRIPLEWRIGHT_TESTS_CLI_ARTICLE_FACTS_HPP

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright::testing {

/// A standing that a fact may have.
struct GoldStanding {
    std::string factuality;
    bool negative = false;
    std::vector<std::string> sources; ///< Entity ids or words, innermost first.
};

struct GoldFact {
    std::string line; ///< As written.
    bool core = false;
    std::string subject; ///< Alternatives behind `;`, as are the others.
    std::vector<std::string> relations;
    std::string object;
    std::vector<GoldStanding> standings;           ///< Empty: not judged.
    std::map<std::string, std::string> qualifiers; ///< Role and value.
};

struct GoldArticle {
    std::string date;
    std::map<std::string, std::vector<std::string>> entities; ///< By id, their names, lower case.
    std::vector<GoldFact> facts;
};

/// Reads the lines of a `.facts` file; throws std::runtime_error for a line that is none of the kinds.
[[nodiscard]] GoldArticle parse_gold_article(std::string_view lines);

/// Counts over articles; `x` of `x_of`.
struct FactScores {
    std::size_t recall = 0, recall_of = 0;           ///< Core facts found.
    std::size_t precision = 0, precision_of = 0;     ///< Statements that are a fact.
    std::size_t attribution = 0, attribution_of = 0; ///< Found facts with the right sources.
    std::size_t standing = 0, standing_of = 0;       ///< Found facts with the right polarity and factuality.
    std::size_t qualifiers = 0, qualifiers_of = 0;   ///< Qualifiers of found facts that are right.
    std::string report;                              ///< A line for each disagreement.
};

/// Adds one article. `text` is the document's, whose spans `document` counts in code points.
void score_article(const GoldArticle& gold, const ResolvedDocument& document, std::string_view text,
                   FactScores& scores);

} // namespace triplewright::testing

#endif

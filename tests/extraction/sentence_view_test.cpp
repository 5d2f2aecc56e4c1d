// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/sentence_view.hpp"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "triplewright/annotation/relation.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

namespace {

using ::testing::ElementsAre;

/// A sentence of words "w" with the given heads, -1 for the root.
Annotation annotation_with_heads(const std::vector<std::int32_t>& heads)
{
    static constexpr std::string_view text = "w w w w w w w w";
    Annotation annotation;
    annotation.text = text;
    annotation.sentences.emplace_back();
    for (std::size_t word = 0; word < heads.size(); ++word) {
        Word& made = annotation.sentences[0].words.emplace_back();
        made.form = made.lemma = "w";
        made.upos = "VERB";
        made.deprel = heads[word] < 0 ? "root" : "conj";
        made.head = heads[word];
        made.span = made.token = {2 * word, 2 * word + 1};
    }
    return annotation;
}

} // namespace

TEST(Relation, KnowsSubtypesAndFallsBackToTheBase)
{
    EXPECT_EQ(parse_relation("nsubj:pass"), Relation::nsubj_pass);
    EXPECT_EQ(parse_relation("flat:name"), Relation::flat);
    EXPECT_EQ(parse_relation("obl:tmod"), Relation::obl_unmarked);
    EXPECT_EQ(parse_relation("advcl:relcl"), Relation::advcl);
    EXPECT_EQ(parse_relation("clf"), Relation::other);
    EXPECT_EQ(parse_relation(""), Relation::other);
}

TEST(SentenceView, ListsChildrenAndExtents)
{
    const Annotation annotation = annotation_with_heads({1, -1, 3, 1, 3});
    const SentenceView view(annotation, 0, 7);
    EXPECT_THAT(view.children(1), ElementsAre(0U, 3U));
    EXPECT_THAT(view.children(3), ElementsAre(2U, 4U));
    EXPECT_EQ(view.extent(3).first, 2U);
    EXPECT_EQ(view.extent(3).last, 4U);
    EXPECT_EQ(view.extent(1).first, 0U);
    EXPECT_EQ(view.number(), 7U);
    EXPECT_THAT(view.top_down(), ElementsAre(1U, 0U, 3U, 2U, 4U));
}

TEST(SentenceView, CutsCyclesAndHeadsOutOfRange)
{
    for (const auto& heads : std::vector<std::vector<std::int32_t>>{
             {1, 0}, {0}, {1, 2, 0, -1}, {99, -1}, {1, 2, 3, 4, 5, 0}, {-1, 2, 3, 1, 1}}) {
        const Annotation annotation = annotation_with_heads(heads);
        const SentenceView view(annotation, 0, 0);
        EXPECT_EQ(view.top_down().size(), heads.size());
        Extraction extraction;
        extract(annotation, extraction); // Ends.
        EXPECT_EQ(extraction.sentences, 1U);
    }
}

TEST(SentenceView, TakesAnEmptySentence)
{
    const Annotation annotation = annotation_with_heads({});
    Extraction extraction;
    extract(annotation, extraction);
    EXPECT_TRUE(extraction.statements.empty());
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Texts without sense all the way to a graph, with chains of mentions by chance.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/random_tree.hpp"
#include "triplewright/extraction/attributions.hpp"
#include "triplewright/extraction/statement.hpp"
#include "triplewright/graph/knowledge_graph.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright::testing {

namespace {

/// Every noun, name and pronoun a mention, half of them joined to one before.
CoreferenceChains random_chains(std::mt19937& random, const Annotation& passage)
{
    CoreferenceChains chains;
    for (std::size_t sentence = 0; sentence < passage.sentences.size(); ++sentence) {
        const std::vector<Word>& words = passage.sentences[sentence].words;
        for (std::size_t word = 0; word < words.size(); ++word) {
            if (words[word].upos != "NOUN" && words[word].upos != "PROPN" && words[word].upos != "PRON") {
                continue;
            }
            CoreferentMention mention;
            mention.span = mention.head_span = mention.attributes.minimal_span = words[word].span;
            mention.sentence = sentence;
            mention.first_word = mention.head_word = word;
            mention.end_word = word + 1;
            mention.markable_class = static_cast<MarkableClass>(random() % markable_classes);
            mention.chain = static_cast<std::uint32_t>(chains.size());
            if (!chains.empty() && random() % 2 == 0) {
                mention.antecedent = static_cast<std::uint32_t>(random() % chains.size());
                mention.chain = chains[mention.antecedent].chain;
                mention.score = static_cast<float>(random() % 100) / 10;
            }
            chains.push_back(mention);
        }
    }
    return chains;
}

ResolvedDocument resolved(unsigned seed)
{
    std::mt19937 random(seed);
    const auto frozen = random_text(random, {1 + seed % 4, 1 + random() % 20});
    Annotation& passage = frozen->annotation;
    find_attributions(passage);
    Extraction extraction;
    extraction.date = "2024-05-15";
    extract(passage, extraction);
    Document document;
    document.id = "d" + std::to_string(seed);
    document.iri = "http://example.org/" + document.id;
    document.text = frozen->text;
    return resolve(document, std::move(extraction), random_chains(random, passage));
}

void check_edge(const GraphStatement& edge, const KnowledgeGraph& graph)
{
    EXPECT_FALSE(edge.predicate.empty());
    EXPECT_TRUE(edge.confidence > 0 && edge.confidence <= 1) << edge.confidence;
    EXPECT_FALSE(edge.evidence.empty());
    for (const Evidence& evidence : edge.evidence) {
        const GraphDocument& document = graph.documents[evidence.sentence.document];
        EXPECT_LE(evidence.sentence.end, document.code_points);
        EXPECT_TRUE(evidence.sentence.begin <= evidence.predicate.begin &&
                    evidence.predicate.end <= evidence.sentence.end &&
                    evidence.predicate.begin < evidence.predicate.end);
    }
}

} // namespace

TEST(RandomTreeGraph, IsSoundAndTheSameInAnyOrder)
{
    for (unsigned seed = 0; seed < 1200 && !HasFailure(); seed += 3) {
        std::vector<ResolvedDocument> documents;
        for (unsigned next = seed; next < seed + 3; ++next) {
            documents.push_back(resolved(next));
        }
        const KnowledgeGraph graph = assemble(documents, "http://example.org/");
        std::ranges::reverse(documents);
        const KnowledgeGraph other = assemble(documents, "http://example.org/");
        SCOPED_TRACE(seed);
        std::vector<std::string> iris;
        for (const auto edge : boost::make_iterator_range(boost::edges(graph.structure))) {
            check_edge(graph.structure[edge], graph);
            iris.push_back(graph.structure[edge].iri);
        }
        std::vector<std::string> others;
        for (const auto edge : boost::make_iterator_range(boost::edges(other.structure))) {
            others.push_back(other.structure[edge].iri);
        }
        EXPECT_EQ(iris, others);
    }
}

} // namespace triplewright::testing

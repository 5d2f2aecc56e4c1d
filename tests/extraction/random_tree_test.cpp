// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What must hold of statements whatever a parser makes of a text.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/random_tree.hpp"
#include "triplewright/extraction/attributions.hpp"
#include "triplewright/extraction/factuality.hpp"
#include "triplewright/extraction/statement.hpp"
#include "triplewright/extraction/statement_dump.hpp"
#include "triplewright/extraction/statement_writer.hpp"

namespace triplewright::testing {

namespace {

/// A text with everything that this room makes of it.
struct Extracted {
    std::unique_ptr<FrozenText> frozen;
    Extraction extraction;
    std::string lines; ///< JSON and Open IE.
};

Extracted extract_all(std::unique_ptr<FrozenText> frozen)
{
    Extracted out{std::move(frozen), {}, {}};
    Annotation& passage = out.frozen->annotation;
    out.extraction.date = "2024-05-15";
    find_attributions(passage);
    extract(passage, out.extraction);
    refine_factuality(passage);
    Document document;
    document.text = out.frozen->text;
    std::vector<std::uint32_t> entities(out.extraction.mentions.size());
    std::iota(entities.begin(), entities.end(), 0U);
    out.lines =
        to_statement_lines(document, out.extraction, entities) + to_open_ie_lines(document, out.extraction, entities);
    return out;
}

bool is_border(std::string_view text, std::size_t at)
{
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

/// Within the text, at borders of characters; within `around` unless it is empty.
bool is_span(std::string_view text, const Span& span, const Span& around)
{
    return span.begin <= span.end && is_border(text, span.begin) && is_border(text, span.end) &&
           (span.empty() || around.contains(span));
}

bool is_argument(const Extraction& out, const Argument& argument)
{
    switch (argument.kind) {
    case ArgumentKind::none: return true;
    case ArgumentKind::mention: return argument.index < out.mentions.size();
    case ArgumentKind::statement: return argument.index < out.statements.size();
    case ArgumentKind::literal: break;
    }
    return argument.index < out.literals.size() && !out.literals[argument.index].value.empty();
}

/// Whatever tells a statement from another one at its place.
std::string fingerprint(const Extraction& out, const Statement& statement)
{
    std::string text = dump_statement(out, statement);
    for (const Span& span : {statement.subject_span, statement.predicate_span, statement.object_span}) {
        text += ' ' + std::to_string(span.begin) + '-' + std::to_string(span.end);
    }
    for (const Qualifier& qualifier : statement.qualifiers) {
        text += ' ' + std::to_string(qualifier.value.kind == ArgumentKind::mention
                                         ? out.mentions[qualifier.value.index].span.begin
                                     : qualifier.value.kind == ArgumentKind::literal
                                         ? out.literals[qualifier.value.index].span.begin
                                         : qualifier.value.index);
    }
    return text;
}

void check_statement(const Extracted& all, const Statement& statement)
{
    const Extraction& out = all.extraction;
    const std::string_view text = all.frozen->text;
    const Span& sentence = statement.sentence_span;
    EXPECT_EQ(all.frozen->annotation.sentences[statement.sentence].span, sentence);
    EXPECT_FALSE(statement.predicate.empty());
    EXPECT_EQ(statement.predicate.find_first_of(" \n"), std::string::npos);
    EXPECT_FALSE(statement.construct.empty());
    EXPECT_TRUE(statement.confidence > 0 && statement.confidence <= 1) << statement.confidence;
    EXPECT_NE(statement.subject.kind, ArgumentKind::none);
    EXPECT_TRUE(is_argument(out, statement.subject) && is_argument(out, statement.object));
    EXPECT_FALSE(statement.predicate_span.empty());
    EXPECT_TRUE(is_span(text, statement.predicate_span, sentence));
    EXPECT_TRUE(is_span(text, statement.subject_span, sentence));
    const bool content = statement.object.kind == ArgumentKind::statement; // A quotation may be of several sentences.
    EXPECT_TRUE(is_span(text, statement.object_span, content ? Span{0, text.size()} : sentence));
    for (const Qualifier& qualifier : statement.qualifiers) {
        EXPECT_TRUE(is_argument(out, qualifier.value) && qualifier.value.kind != ArgumentKind::none);
        EXPECT_FALSE(qualifier.role.empty());
    }
    for (const std::uint32_t source : statement.standing.sources) {
        EXPECT_LT(source, out.mentions.size());
    }
}

void check_mention(const Extracted& all, const Mention& mention)
{
    const Span& sentence = all.frozen->annotation.sentences[mention.sentence].span;
    EXPECT_FALSE(mention.text.empty() || mention.head_lemma.empty());
    EXPECT_TRUE(is_span(all.frozen->text, mention.span, sentence)) << mention.text;
    EXPECT_TRUE(is_span(all.frozen->text, mention.phrase, sentence)) << mention.text;
    EXPECT_TRUE(mention.span.contains(mention.head) && !mention.head.empty()) << mention.text;
}

void check_attribution(const Extracted& all, const Attribution& attribution)
{
    std::multiset<Span> parts;
    for (const std::vector<Span>* const spans : {&attribution.source, &attribution.cue, &attribution.content}) {
        EXPECT_TRUE(std::ranges::is_sorted(*spans));
        parts.insert(spans->begin(), spans->end());
    }
    std::size_t end = 0;
    for (const Span& part : parts) {
        EXPECT_TRUE(is_span(all.frozen->text, part, {end, all.frozen->text.size()}) && !part.empty());
        end = part.end;
    }
}

void check(const Extracted& all)
{
    SCOPED_TRACE(all.frozen->text);
    std::set<std::string> seen;
    for (const Statement& statement : all.extraction.statements) {
        SCOPED_TRACE(dump_statement(all.extraction, statement));
        check_statement(all, statement);
        EXPECT_TRUE(seen.insert(fingerprint(all.extraction, statement)).second) << "twice";
    }
    for (const Mention& mention : all.extraction.mentions) {
        check_mention(all, mention);
    }
    for (const Literal& literal : all.extraction.literals) {
        EXPECT_TRUE(is_span(all.frozen->text, literal.span, {0, all.frozen->text.size()})) << literal.value;
    }
    for (const Attribution& attribution : all.frozen->annotation.attributions) {
        check_attribution(all, attribution);
    }
}

} // namespace

TEST(RandomTree, HasSoundStatements)
{
    for (unsigned seed = 0; seed < 3000 && !HasFailure(); ++seed) {
        std::mt19937 random(seed);
        RandomText kind;
        kind.sentences = 1 + seed % 4;
        kind.words = 1 + random() % (seed % 10 == 0 ? 60 : 16);
        kind.shape = static_cast<TreeShape>(seed % 8 < 4 ? 0 : seed % 4);
        check(extract_all(random_text(random, kind)));
    }
}

TEST(RandomTree, GivesTheSameTwice)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 one(seed);
        std::mt19937 other(seed);
        EXPECT_EQ(extract_all(random_text(one, {3, 20})).lines, extract_all(random_text(other, {3, 20})).lines);
    }
}

TEST(RandomTree, HasSoundStatementsOfOneRelation)
{
    for (const std::string_view relation : all_relations()) {
        for (const TreeShape shape : {TreeShape::flat, TreeShape::chain, TreeShape::reversed_chain}) {
            for (const std::string_view upos : all_upos()) {
                std::mt19937 random(3);
                check(extract_all(random_text(random, {1, 12, shape, relation, upos})));
            }
        }
    }
}

TEST(RandomTree, HasSoundStatementsOfOneWord)
{
    for (const std::string_view form : {"1998", "99999999999999999999999999", "million", "“", "\"", ",", "said", "that",
                                        "not", "of", "and", "who", "東京", "😀", "Ruiz", "one", "-"}) {
        for (const std::size_t words : {1U, 2U, 40U}) {
            std::mt19937 random(5);
            check(extract_all(random_text(random, {2, words, TreeShape::any, {}, {}, form})));
        }
    }
}

TEST(RandomTree, MayBeDeepAndLong)
{
    for (const TreeShape shape : {TreeShape::any, TreeShape::flat, TreeShape::chain, TreeShape::reversed_chain}) {
        for (const std::string_view relation : {"ccomp", "xcomp", "conj", "advcl", "acl:relcl", "parataxis", "obl"}) {
            std::mt19937 random(9);
            check(extract_all(random_text(random, {1, 1500, shape, relation})));
        }
        std::mt19937 random(9);
        check(extract_all(random_text(random, {1, 10000, shape, "obl", "ADV"})));
    }
}

} // namespace triplewright::testing

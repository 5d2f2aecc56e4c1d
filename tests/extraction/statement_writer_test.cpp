// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/statement_writer.hpp"

#include <array>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

/// "Zoë Lind said\n\tthe mill will close in 2031." and what it says.
class StatementWriter : public ::testing::Test {
protected:
    StatementWriter()
    {
        document_.id = "mill";
        document_.text = "Zoë Lind said\n\tthe mill will close in 2031.";
        sentence_ = {0, document_.text.size()};
        extraction_.mentions = {mention("Zoë Lind", EntityType::person), mention("mill", EntityType::facility)};
        extraction_.literals = {{"2031", "http://www.w3.org/2001/XMLSchema#gYear", find("2031")}};
        Statement says = statement("say", "said", find("said"));
        says.subject = {ArgumentKind::mention, 0};
        says.subject_span = extraction_.mentions[0].span;
        says.object = {ArgumentKind::statement, 1};
        Statement closes = statement("close", "will close", find("close"));
        closes.subject = {ArgumentKind::mention, 1};
        closes.subject_span = extraction_.mentions[1].span;
        closes.qualifiers = {{"time", "in", {ArgumentKind::literal, 0}}};
        closes.standing = {Polarity::positive, Factuality::planned, Tense::future, Aspect::simple, {0}};
        Statement implied = statement("be_in", "", find("mill"));
        implied.subject = {ArgumentKind::mention, 1};
        implied.object = {ArgumentKind::mention, 0};
        extraction_.statements = {says, closes, implied};
    }

    Span find(std::string_view words) const
    {
        const std::size_t begin = document_.text.find(words);
        return {begin, begin + words.size()};
    }

    Mention mention(std::string_view words, EntityType type) const
    {
        Mention mention;
        mention.span = find(words);
        mention.text = words;
        mention.type = type;
        return mention;
    }

    Statement statement(std::string predicate, std::string words, Span span) const
    {
        Statement statement;
        statement.predicate = std::move(predicate);
        statement.words = std::move(words);
        statement.confidence = 0.875F;
        statement.construct = "clause";
        statement.sentence_span = sentence_;
        statement.predicate_span = span;
        statement.object_span = {span.end, span.end};
        return statement;
    }

    Document document_;
    Extraction extraction_;
    Span sentence_;
};

TEST_F(StatementWriter, WritesAnObjectAStatement)
{
    const std::array<std::uint32_t, 2> entities = {0, 7};
    const std::string lines = to_statement_lines(document_, extraction_, entities);
    const std::string first = lines.substr(0, lines.find('\n'));
    EXPECT_EQ(first, R"({"document":"mill","statement":0,)"
                     R"("subject":{"kind":"mention","entity":0,"text":"Zoë Lind","span":[0,8],"type":"person"},)"
                     R"("predicate":{"relation":"say","text":"said","span":[9,13]},)"
                     R"("object":{"kind":"statement","statement":1},"qualifiers":[],"polarity":"positive",)"
                     R"("factuality":"actual","tense":"none","aspect":"simple","sources":[],"construct":"clause",)"
                     R"("sentence":[0,43],"confidence":0.88})");
    const std::string rest = lines.substr(first.size() + 1);
    EXPECT_EQ(rest.substr(0, rest.find('\n')),
              R"({"document":"mill","statement":1,)"
              R"("subject":{"kind":"mention","entity":7,"text":"mill","span":[19,23],"type":"facility"},)"
              R"("predicate":{"relation":"close","text":"will close","span":[29,34]},"object":null,)"
              R"("qualifiers":[{"role":"time","preposition":"in","value":{"kind":"literal","value":"2031",)"
              R"("datatype":"http://www.w3.org/2001/XMLSchema#gYear","text":"2031","span":[38,42]}}],)"
              R"("polarity":"positive","factuality":"planned","tense":"future","aspect":"simple",)"
              R"("sources":[{"kind":"mention","entity":0,"text":"Zoë Lind","span":[0,8],"type":"person"}],)"
              R"("construct":"clause","sentence":[0,43],"confidence":0.88})");
}

} // namespace
} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/jsonl_writer.hpp"

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(JsonlAnnotation, CountsCodePoints)
{
    Document document;
    document.id = "d\"1";
    document.text = "Zoë 😀 sang.\n\nÅse left.";
    JsonlAnnotation annotation(document);
    Annotation passage;
    passage.text = document.text;
    passage.sentences.push_back({{0, 15}, 0, "", {}});
    Word sang;
    sang.span = {10, 14};
    sang.factuality = 0.126F;
    passage.sentences[0].words = {Word(), sang};
    passage.names.push_back({{0, 4}, NameType::person, 0, 0, 1, 1.0F});
    annotation.add(passage);
    passage.sentences = {{{17, 27}, 1, "", {}}};
    passage.names = {{{17, 21}, NameType::person, 0, 0, 1, 1.0F}};
    annotation.add(passage);
    EXPECT_EQ(annotation.to_line(),
              "{\"id\":\"d\\\"1\",\"text\":\"Zoë 😀 sang.\\n\\nÅse left.\",\"sentences\":[[0,11],[13,22]],"
              "\"entities\":[[0,3,\"PERSON\"],[13,16,\"PERSON\"]],\"predicates\":[[6,10,0.13]],"
              "\"clusters\":[],\"mentions\":[],\"attributions\":[],\"times\":[],\"quantities\":[]}\n");
}

TEST(JsonlAnnotation, TellsWhatMentionsSayOfTheirReferents)
{
    Document document;
    document.id = "d";
    document.text = "The mayor left. It rained.";
    CoreferentMention mayor;
    mayor.span = {0, 9};
    mayor.head_span = mayor.attributes.minimal_span = {4, 9};
    mayor.markable_class = MarkableClass::definite;
    mayor.number = GrammaticalNumber::singular;
    mayor.attributes.type = EntityType::person;
    mayor.attributes.animacy = Animacy::person;
    CoreferentMention empty;
    empty.span = empty.head_span = {16, 18};
    empty.chain = 1;
    empty.attributes.reference = Reference::clause;
    EXPECT_NE(
        JsonlAnnotation(document)
            .to_line({mayor, empty})
            .find("\"clusters\":[[[0,9]],[[16,18]]],\"mentions\":[{\"span\":[0,9],\"head\":[4,9],\"minimal\":[4,9],"
                  "\"kind\":\"nominal\",\"type\":\"person\",\"number\":\"singular\",\"gender\":\"unknown\","
                  "\"animacy\":\"person\",\"definite\":true,\"chain\":0}],\"attributions\""),
        std::string::npos);
}

TEST(JsonlAnnotation, PutsAttributionsIntoEachOther)
{
    Document document;
    document.id = "d";
    document.text = "Zoë said Åse hopes to go.";
    JsonlAnnotation annotation(document);
    Attribution said;
    said.source = {{0, 4}};
    said.cue = {{5, 9}};
    said.content = {{10, 26}};
    said.asserted = true;
    Attribution hopes;
    hopes.source = {{10, 14}};
    hopes.cue = {{15, 20}};
    hopes.content = {{21, 26}};
    hopes.parent = 0;
    Annotation passage;
    passage.attributions = {said, hopes};
    annotation.add(passage);
    EXPECT_EQ(
        annotation.to_line(),
        "{\"id\":\"d\",\"text\":\"Zoë said Åse hopes to go.\",\"sentences\":[],\"entities\":[],\"predicates\":[],"
        "\"clusters\":[],\"mentions\":[],\"attributions\":[{\"source\":[[0,3]],\"cue\":[[4,8]],\"content\":[[9,24]],"
        "\"kind\":\"indirect\",\"asserted\":true,\"nested\":[{\"source\":[[9,12]],\"cue\":[[13,18]],"
        "\"content\":[[19,24]],\"kind\":\"indirect\",\"asserted\":false,\"nested\":[]}]}],"
        "\"times\":[],\"quantities\":[]}\n");
}

TEST(JsonlAnnotation, IsALineForAnEmptyDocumentToo)
{
    Document document;
    document.id = "void";
    EXPECT_EQ(JsonlAnnotation(document).to_line(),
              "{\"id\":\"void\",\"text\":\"\",\"sentences\":[],\"entities\":[],\"predicates\":[],\"clusters\":[],"
              "\"mentions\":[],\"attributions\":[],\"times\":[],\"quantities\":[]}\n");
}

} // namespace
} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

namespace {

/// Builds a document of mentions that stand one behind the other, and clusters them.
class Clustering {
public:
    Clustering& add(std::string_view text, MentionKind kind, EntityType type, bool definite = true, bool plural = false)
    {
        Mention mention;
        mention.text = text;
        mention.span = {document_.text.size(), document_.text.size() + text.size()};
        mention.head = mention.span;
        mention.head_lemma = text.substr(text.rfind(' ') == std::string_view::npos ? 0 : text.rfind(' ') + 1);
        mention.kind = kind;
        mention.type = type;
        mention.definite = definite;
        mention.plural = plural;
        mention.sentence = sentence_;
        document_.text += std::string(text) + " ";
        extraction_.mentions.push_back(mention);
        return *this;
    }
    Clustering& person(std::string_view text) { return add(text, MentionKind::name, EntityType::person); }
    Clustering& organization(std::string_view text) { return add(text, MentionKind::name, EntityType::organization); }
    Clustering& location(std::string_view text) { return add(text, MentionKind::name, EntityType::location); }
    Clustering& pronoun(std::string_view text) { return add(text, MentionKind::pronoun, EntityType::thing, false); }
    /// The last two mentions are subject and object of a statement.
    Clustering& statement()
    {
        const auto count = static_cast<std::uint32_t>(extraction_.mentions.size());
        Statement statement;
        statement.subject = {ArgumentKind::mention, count - 2};
        statement.predicate = "meet";
        statement.object = {ArgumentKind::mention, count - 1};
        statement.subject_span = statement.predicate_span = extraction_.mentions[count - 2].span;
        statement.object_span = extraction_.mentions[count - 1].span;
        statement.construct = "clause";
        statement.sentence = sentence_++;
        extraction_.statements.push_back(statement);
        return *this;
    }
    [[nodiscard]] ResolvedDocument resolved() const { return resolve(document_, extraction_); }
    /// `name=mention,mention;…`
    [[nodiscard]] std::string entities() const
    {
        const ResolvedDocument document = resolved();
        std::string text;
        for (const DocumentEntity& entity : document.entities) {
            text += entity.name + "=";
            for (const std::uint32_t mention : entity.mentions) {
                text += document.extraction.mentions[mention].text + ",";
            }
            text.back() = ';';
        }
        return text;
    }

private:
    Document document_;
    Extraction extraction_;
    std::size_t sentence_ = 0;
};

} // namespace

TEST(Clustering, JoinsShorterNamesOfAPerson)
{
    EXPECT_EQ(Clustering().person("Ana M. Ruiz").person("Ruiz").person("Ana Ruiz").entities(),
              "Ana M. Ruiz=Ana M. Ruiz,Ruiz,Ana Ruiz;");
    EXPECT_EQ(Clustering().person("Ruiz").person("Ana Ruiz").entities(), "Ana Ruiz=Ruiz,Ana Ruiz;");
    EXPECT_EQ(Clustering().person("J. Okafor").person("Jane Okafor").entities(), "Jane Okafor=J. Okafor,Jane Okafor;");
    EXPECT_EQ(Clustering().person("Mr. Ruiz").person("Tom Ruiz").entities(), "Tom Ruiz=Mr. Ruiz,Tom Ruiz;");
}

TEST(Clustering, KeepsAFamilyApart)
{
    EXPECT_EQ(Clustering().person("Ana Ruiz").person("Tom Ruiz").person("Ruiz").entities(),
              "Ana Ruiz=Ana Ruiz;Tom Ruiz=Tom Ruiz;Ruiz=Ruiz;");
}

TEST(Clustering, JoinsAcronymsAndShortNamesOfOrganizations)
{
    EXPECT_EQ(Clustering().organization("National Union of Teachers").organization("NUT").entities(),
              "National Union of Teachers=National Union of Teachers,NUT;");
    EXPECT_EQ(Clustering().organization("Meridian Holdings").organization("Meridian").entities(),
              "Meridian Holdings=Meridian Holdings,Meridian;");
    EXPECT_EQ(Clustering().location("United States").location("U.S.").entities(), "United States=United States,U.S.;");
}

TEST(Clustering, KeepsPlacesApart)
{
    EXPECT_EQ(Clustering().location("Kuwait City").location("Kuwait").entities(),
              "Kuwait City=Kuwait City;Kuwait=Kuwait;");
}

TEST(Clustering, JoinsDefiniteNounPhrases)
{
    const auto thing = EntityType::thing;
    EXPECT_EQ(Clustering()
                  .add("peace convoy", MentionKind::nominal, thing, false)
                  .add("convoy", MentionKind::nominal, thing)
                  .entities(),
              "peace convoy=peace convoy,convoy;");
    EXPECT_EQ(Clustering()
                  .add("convoy", MentionKind::nominal, thing, false)
                  .add("convoy", MentionKind::nominal, thing, false)
                  .entities(),
              "convoy=convoy;convoy=convoy;");
}

TEST(Clustering, FindsWhoAPronounMeans)
{
    EXPECT_EQ(Clustering()
                  .person("Ana Ruiz")
                  .location("Lima")
                  .statement()
                  .pronoun("she")
                  .location("Accra")
                  .statement()
                  .entities(),
              "Ana Ruiz=Ana Ruiz,she;Lima=Lima;Accra=Accra;");
}

TEST(Clustering, TakesNoPronounForTheSubjectBesideIt)
{
    EXPECT_EQ(Clustering().person("Ana Ruiz").pronoun("her").statement().entities(), "Ana Ruiz=Ana Ruiz;");
    EXPECT_EQ(Clustering().person("Ana Ruiz").pronoun("herself").statement().entities(), "Ana Ruiz=Ana Ruiz,herself;");
}

TEST(Clustering, DropsStatementsAboutNobody)
{
    const ResolvedDocument document = Clustering().pronoun("they").location("Lima").statement().resolved();
    EXPECT_TRUE(document.extraction.statements.empty());
    ASSERT_EQ(document.entity_of_mention.size(), 2U);
    EXPECT_EQ(document.entity_of_mention[0], no_entity);
    EXPECT_EQ(document.entity_of_mention[1], 0U);
    ASSERT_EQ(document.entities.size(), 1U);
    EXPECT_EQ(document.entities[0].name, "Lima");
}

TEST(Clustering, CountsCodePoints)
{
    const ResolvedDocument document = Clustering().person("José Ruiz").location("Lima").statement().resolved();
    EXPECT_EQ(document.extraction.mentions[1].span, (Span{10, 14}));
    EXPECT_EQ(document.extraction.statements[0].object_span, (Span{10, 14}));
    EXPECT_EQ(document.code_points, 15U);
}

} // namespace triplewright

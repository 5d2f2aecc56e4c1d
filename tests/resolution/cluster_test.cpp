// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <chrono>
#include <initializer_list>
#include <map>
#include <string>
#include <utility>
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
    /// "Mrs. Okafor", whose mention is the name alone.
    Clustering& addressed(std::string_view address, std::string_view name)
    {
        const std::size_t begin = document_.text.size();
        document_.text += std::string(address) + " ";
        person(name);
        extraction_.mentions.back().phrase = {begin, extraction_.mentions.back().span.end};
        return *this;
    }
    Clustering& organization(std::string_view text) { return add(text, MentionKind::name, EntityType::organization); }
    Clustering& location(std::string_view text) { return add(text, MentionKind::name, EntityType::location); }
    Clustering& pronoun(std::string_view text) { return add(text, MentionKind::pronoun, EntityType::thing, false); }
    /// The last two mentions are subject and object of a statement.
    Clustering& statement(std::string_view predicate = "meet")
    {
        const auto count = static_cast<std::uint32_t>(extraction_.mentions.size());
        Statement statement;
        statement.subject = {ArgumentKind::mention, count - 2};
        statement.predicate = predicate;
        statement.object = {ArgumentKind::mention, count - 1};
        statement.subject_span = statement.predicate_span = extraction_.mentions[count - 2].span;
        statement.object_span = extraction_.mentions[count - 1].span;
        statement.construct = "clause";
        statement.sentence = sentence_++;
        extraction_.statements.push_back(statement);
        return *this;
    }
    /// Coreference has the mentions with these numbers in one chain.
    Clustering& chain(std::initializer_list<std::uint32_t> mentions)
    {
        for (const std::uint32_t mention : mentions) {
            chain_of_[mention] = *mentions.begin();
        }
        return *this;
    }
    /// The mention goes on with the chain with this number too.
    Clustering& also(std::uint32_t mention, std::uint32_t chain)
    {
        other_chain_of_[mention] = chain;
        return *this;
    }
    /// The mention means the chains with these numbers together.
    Clustering& parts(std::uint32_t mention, std::vector<std::uint32_t> chains)
    {
        parts_of_[mention] = std::move(chains);
        return *this;
    }
    [[nodiscard]] ResolvedDocument resolved() const
    {
        CoreferenceChains chains;
        for (std::uint32_t number = 0; number < extraction_.mentions.size(); ++number) {
            const Mention& mention = extraction_.mentions[number];
            CoreferentMention phrase;
            phrase.span = mention.span;
            phrase.head_span = mention.head;
            phrase.sentence = mention.sentence;
            phrase.markable_class = mention.text == "I" ? MarkableClass::i : MarkableClass::other;
            phrase.chain = chain_of_.contains(number) ? chain_of_.at(number) : number;
            phrase.parts = parts_of_.contains(number) ? parts_of_.at(number) : std::vector<std::uint32_t>();
            phrase.other_chain = other_chain_of_.contains(number) ? other_chain_of_.at(number) : no_antecedent;
            phrase.antecedent = phrase.chain == number ? no_antecedent : phrase.chain;
            chains.push_back(phrase);
        }
        return resolve(document_, extraction_, chains);
    }
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
    std::map<std::uint32_t, std::uint32_t> chain_of_;
    std::map<std::uint32_t, std::vector<std::uint32_t>> parts_of_;
    std::map<std::uint32_t, std::uint32_t> other_chain_of_;
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

TEST(Clustering, KeepsAFamilyApart_WhateverCoreferenceSaysOfTheirShortName)
{
    Clustering family;
    family.person("Ana Ruiz").person("Ruiz").person("Tom Ruiz").person("Ruiz").pronoun("he");
    EXPECT_EQ(family.chain({0, 1}).chain({2, 3, 4}).entities(), "Ana Ruiz=Ana Ruiz,Ruiz,Ruiz;Tom Ruiz=Tom Ruiz,he;");
    Clustering nickname;
    EXPECT_EQ(nickname.person("Joe Okafor").person("Joseph B. Okafor").chain({0, 1}).entities(),
              "Joseph B. Okafor=Joe Okafor,Joseph B. Okafor;");
}

TEST(Clustering, KeepsACoupleApart)
{
    Clustering couple;
    couple.person("Ana Okafor").person("Tom Okafor").addressed("Mrs.", "Okafor").addressed("Mr.", "Okafor");
    EXPECT_EQ(couple.addressed("Mrs.", "Okafor").chain({0, 2}).chain({1, 3}).entities(),
              "Ana Okafor=Ana Okafor,Okafor,Okafor;Tom Okafor=Tom Okafor,Okafor;");
    EXPECT_EQ(Clustering().addressed("Ms.", "Reyes").person("Reyes").entities(), "Reyes=Reyes,Reyes;");
    for (const char* const before : {"Missouri lawmaker", "Miss.", "Mrkonjic mayor"}) {
        EXPECT_EQ(Clustering().addressed(before, "Reyes").addressed("Mr.", "Reyes").person("Reyes").entities(),
                  "Reyes=Reyes,Reyes,Reyes;")
            << before;
    }
    EXPECT_EQ(Clustering().addressed("Miss", "Reyes").addressed("Mr", "Reyes").entities(), "Reyes=Reyes;Reyes=Reyes;");
}

TEST(Clustering, KeepsAFatherApartFromTheDaughterWhoBearsHisName)
{
    EXPECT_EQ(Clustering()
                  .person("Ana Omar Reyes")
                  .person("Omar Reyes")
                  .pronoun("her")
                  .statement("be_father_of")
                  .person("Reyes")
                  .chain({0, 2, 3})
                  .entities(),
              "Ana Omar Reyes=Ana Omar Reyes,her,Reyes;Omar Reyes=Omar Reyes;");
}

TEST(Clustering, KeepsApartWhatAStatementIsAbout)
{
    EXPECT_EQ(Clustering().person("Tom Reyes").pronoun("him").statement("meet").chain({0, 1}).entities(),
              "Tom Reyes=Tom Reyes;");
    EXPECT_EQ(Clustering().person("Tom Reyes").pronoun("himself").statement("praise").chain({0, 1}).entities(),
              "Tom Reyes=Tom Reyes,himself;");
    EXPECT_EQ(
        Clustering().person("Tom Reyes").pronoun("him").statement("meet").pronoun("he").chain({0, 1, 2}).entities(),
        "Tom Reyes=Tom Reyes,he;");
}

TEST(Clustering, JoinsAcronymsAndShortNamesOfOrganizations)
{
    EXPECT_EQ(Clustering().organization("National Union of Teachers").organization("NUT").entities(),
              "National Union of Teachers=National Union of Teachers,NUT;");
    EXPECT_EQ(Clustering().organization("Meridian Holdings").organization("Meridian").entities(),
              "Meridian Holdings=Meridian Holdings,Meridian;");
    EXPECT_EQ(Clustering().location("United States").location("U.S.").entities(), "United States=United States,U.S.;");
}

TEST(Clustering, KnowsTheFormsOfANameApartFromOtherNames)
{
    struct Row {
        EntityType type;
        const char* first;
        const char* second;
        bool is_same;
    };
    constexpr EntityType person = EntityType::person;
    constexpr EntityType organization = EntityType::organization;
    const Row rows[] = {
        {person, "J. K. Okafor", "Okafor", true},
        {person, "Pope Anselm", "Anselm", true},
        {organization, "Kenyan Navy", "Navy", true},
        {organization, "Karst Navy", "Navy", false},
        {person, "Prime Minister Lena Ortiz", "Ortiz", true},
        {person, "Dr. Lena Ortiz", "Lena Ortiz", true},
        {person, "Lena van der Meer", "van der Meer", true},
        {person, "Lena van der Meer", "Meer", true},
        {person, "Lena van der Meer", "van der Berg", false},
        {person, "Tomás Ibarra Solís", "Ibarra Solís", true},
        {person, "Karim al-Hadad", "al-Hadad", true},
        {person, "Karim al-Hadad", "Hadad", true},
        {person, "Karim El-Hadad", "al-Hadad", true},
        {person, "Kim Do-yun", "Kim", true},
        {person, "Anne-Marie Leroux", "Leroux", true},
        {person, "Tom Reyes Jr.", "Reyes", true},
        {person, "Tom Reyes Jr.", "Tom Reyes Sr.", false},
        {person, "Tom Reyes", "Ana Reyes", false},
        {person, "Tom Reyes", "T. Reyes", true},
        {person, "Tom Reyes", "A. Reyes", false},
        {person, "TOM REYES", "Tom Reyes", true},
        {organization, "Harbour Workers League", "HWL", true},
        {organization, "Harbour Workers League", "H.W.L.", true},
        {organization, "Harbour Workers League", "Workers League", true},
        {organization, "Harbour Workers League", "Harbour", true},
        {organization, "Harbour Workers League", "Workers", false},
        {organization, "Federated Mills", "Fed", true},
        {organization, "Federated Mills", "Fe", false},
        {organization, "General Mills", "Mills", false},
    };
    for (const Row& row : rows) {
        const ResolvedDocument document = Clustering()
                                              .add(row.first, MentionKind::name, row.type)
                                              .add(row.second, MentionKind::name, row.type)
                                              .resolved();
        EXPECT_EQ(document.entities.size(), row.is_same ? 1U : 2U) << row.first << ", " << row.second;
    }
}

TEST(Clustering, TakesTimeInProportionToTheNames)
{
    Clustering same;
    Clustering different;
    for (int i = 0; i < 10'000; ++i) {
        same.person("Ana Ruiz");
    }
    constexpr int count = 80'000; // Too many for a look at every pair.
    for (int i = 0; i < count; ++i) {
        different.person("Tom" + std::to_string(i) + " Reyes" + std::to_string(i));
    }
    EXPECT_EQ(same.resolved().entities.size(), 1U);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(different.resolved().entities.size(), std::size_t{count});
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(15)) << "sanitizers included";
}

TEST(Clustering, HasNoEntitiesWherePronounsAreAlone)
{
    Clustering pronouns;
    for (int i = 0; i < 1'000; ++i) {
        pronouns.pronoun(i % 2 == 0 ? "he" : "it");
    }
    EXPECT_EQ(pronouns.resolved().entities.size(), 0U);
    EXPECT_EQ(Clustering().resolved().entities.size(), 0U);
    EXPECT_EQ(Clustering().person("Анна Руис").person("Руис").person("李明").entities(),
              "Анна Руис=Анна Руис,Руис;李明=李明;");
}

TEST(Clustering, KeepsPlacesApart)
{
    EXPECT_EQ(Clustering().location("Kuwait City").location("Kuwait").entities(),
              "Kuwait City=Kuwait City;Kuwait=Kuwait;");
}

TEST(Clustering, JoinsWhatCoreferenceHasInOneChain)
{
    EXPECT_EQ(Clustering()
                  .add("peace convoy", MentionKind::nominal, EntityType::thing, false)
                  .person("Ana Ruiz")
                  .add("convoy", MentionKind::nominal, EntityType::thing)
                  .pronoun("she")
                  .chain({0, 2})
                  .chain({1, 3})
                  .entities(),
              "peace convoy=peace convoy,convoy;Ana Ruiz=Ana Ruiz,she;");
}

TEST(Clustering, RefusesChainsOfDifferentTypes)
{
    EXPECT_EQ(Clustering()
                  .location("Lima")
                  .add("company", MentionKind::nominal, EntityType::organization)
                  .add("it", MentionKind::pronoun, EntityType::thing)
                  .chain({0, 1, 2})
                  .entities(),
              "Lima=Lima,it;company=company;");
    EXPECT_EQ(Clustering()
                  .pronoun("it")
                  .location("Lima")
                  .add("company", MentionKind::nominal, EntityType::organization)
                  .chain({0, 1, 2})
                  .entities(),
              "Lima=it,Lima;company=company;")
        << "what joined first has its type";
    EXPECT_EQ(Clustering()
                  .organization("Larkline")
                  .add("company", MentionKind::nominal, EntityType::organization)
                  .chain({0, 1})
                  .entities(),
              "Larkline=Larkline,company;");
}

TEST(Clustering, KeepsAThingApartFromWhatItIs)
{
    EXPECT_EQ(Clustering()
                  .organization("Larkline")
                  .add("shipping company", MentionKind::nominal, EntityType::organization, false)
                  .statement("be")
                  .chain({0, 1})
                  .entities(),
              "Larkline=Larkline;shipping company=shipping company;");
}

TEST(Clustering, SaysWhyMentionsCameTogether)
{
    const ResolvedDocument document =
        Clustering().person("Ana Ruiz").person("Ruiz").pronoun("she").person("Ruiz").chain({0, 2}).resolved();
    ASSERT_EQ(document.links.size(), 4U);
    EXPECT_EQ(document.links[0].reason, LinkReason::none);
    EXPECT_EQ(document.links[1].reason, LinkReason::short_name);
    EXPECT_EQ(document.links[1].to, 0U);
    EXPECT_EQ(document.links[2].reason, LinkReason::coreference);
    EXPECT_EQ(document.links[2].to, 0U);
    EXPECT_EQ(document.links[3].reason, LinkReason::same_name);
    EXPECT_EQ(document.links[3].to, 1U);
}

/// Statements that the document as a whole implies, `subject predicate object`.
std::string implied(const ResolvedDocument& document)
{
    std::string text;
    for (const Statement& statement : document.extraction.statements) {
        if (statement.construct != "clause") {
            const auto& mentions = document.extraction.mentions;
            const Argument& object = statement.object;
            text += mentions[statement.subject.index].text + " " + statement.predicate + " " +
                    (object.kind == ArgumentKind::mention ? mentions[object.index].text
                                                          : document.extraction.statements[object.index].predicate) +
                    ";";
        }
    }
    return text;
}

TEST(Clustering, FindsTheStatementThatAnEventNounNames)
{
    const auto told = [](std::string_view predicate, std::string_view noun, bool definite = true) {
        return implied(Clustering()
                           .person("Ana Ruiz")
                           .person("Tom Okafor")
                           .statement(predicate)
                           .add(noun, MentionKind::nominal, EntityType::event, definite)
                           .organization("Meridian")
                           .statement("please")
                           .resolved());
    };
    EXPECT_EQ(told("meet_with", "meeting"), "meeting denote meet_with;");
    EXPECT_EQ(told("meet", "gathering"), "gathering denote meet;");
    EXPECT_EQ(told("be_arrested_in", "arrest"), "arrest denote be_arrested_in;");
    EXPECT_EQ(told("meet", "meeting", false), "") << "a new one";
    EXPECT_EQ(told("meet", "annual meeting"), "") << "perhaps another one";
    EXPECT_EQ(told("sue", "meeting"), "");
    EXPECT_EQ(told("visit", "trip"), "trip denote visit;");
}

TEST(Clustering, JoinsNounsForOneEvent)
{
    const ResolvedDocument document = Clustering()
                                          .person("Ana Ruiz")
                                          .person("Tom Okafor")
                                          .statement("meet")
                                          .add("meeting", MentionKind::nominal, EntityType::event)
                                          .organization("Meridian")
                                          .statement("please")
                                          .add("gathering", MentionKind::nominal, EntityType::event)
                                          .organization("Meridian")
                                          .statement("bore")
                                          .resolved();
    EXPECT_EQ(document.entity_of_mention[2], document.entity_of_mention[4]);
    EXPECT_EQ(document.links[4].reason, LinkReason::event);
    EXPECT_EQ(implied(document), "meeting denote meet;");
}

TEST(Clustering, GivesPluralsTheirMembers)
{
    EXPECT_EQ(implied(Clustering()
                          .person("Ana Ruiz")
                          .person("Tom Okafor")
                          .statement()
                          .add("leaders", MentionKind::nominal, EntityType::person, true, true)
                          .organization("Meridian")
                          .statement("visit")
                          .parts(2, {0, 1})
                          .resolved()),
              "leaders has_member Ana Ruiz;leaders has_member Tom Okafor;");
}

TEST(Clustering, TellsWhichCountryANationalityIsOf)
{
    const auto told = [](std::string_view people, std::string_view place, EntityType type = EntityType::norp) {
        return implied(Clustering()
                           .add(people, MentionKind::name, type)
                           .person("Ana Ruiz")
                           .statement("elect")
                           .person("Tom Okafor")
                           .location(place)
                           .statement("leave")
                           .add(people, MentionKind::name, type)
                           .person("Tom Okafor")
                           .statement("thank")
                           .resolved());
    };
    EXPECT_EQ(told("Mexican", "Mexico"), "Mexican be_of Mexico;");
    EXPECT_EQ(told("New Zealanders", "New Zealand"), "New Zealanders be_of New Zealand;");
    EXPECT_EQ(told("Swiss", "Switzerland"), "Swiss be_of Switzerland;");
    EXPECT_EQ(told("British", "UK"), "British be_of UK;");
    EXPECT_EQ(told("Mexican", "Mexico City"), "") << "not a country";
    EXPECT_EQ(told("Mexican", "Lima"), "") << "a country is not made up";
    EXPECT_EQ(told("Methodists", "Mexico"), "");
    EXPECT_EQ(told("German", "Germany", EntityType::person), "") << "a person's name";
    EXPECT_EQ(implied(Clustering()
                          .person("Ana Ruiz")
                          .person("Tom Okafor")
                          .statement()
                          .location("Mexico")
                          .add("Mexican", MentionKind::name, EntityType::norp)
                          .resolved()),
              "")
        << "no statement is about them";
}

TEST(Clustering, LeavesWhoIsMeantByIToWhoSpeaks)
{
    EXPECT_EQ(Clustering().person("Ana Ruiz").pronoun("I").chain({0, 1}).entities(), "Ana Ruiz=Ana Ruiz;");
}

TEST(Clustering, FindsTheNameBehindATitle)
{
    Document document;
    document.text = "President Ruiz left. She won.";
    Extraction extraction;
    Mention name;
    name.text = "Ruiz";
    name.span = name.head = {10, 14};
    name.kind = MentionKind::name;
    name.type = EntityType::person;
    Mention pronoun;
    pronoun.text = "She";
    pronoun.span = pronoun.head = {21, 24};
    pronoun.kind = MentionKind::pronoun;
    pronoun.sentence = 1;
    extraction.mentions = {name, pronoun};
    CoreferentMention title;
    title.span = {0, 14};
    title.head_span = {0, 9};
    CoreferentMention she;
    she.span = she.head_span = pronoun.span;
    she.sentence = 1;
    const ResolvedDocument resolved = resolve(document, extraction, {title, she});
    ASSERT_EQ(resolved.entities.size(), 1U);
    EXPECT_EQ(resolved.entities[0].mentions.size(), 2U);
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

TEST(Clustering, HasNoEntityOfAPhraseThatNamesNothing)
{
    struct Row {
        const char* phrase;
        const char* entities;
    };
    const Row rows[] = {
        {"others", "Lima=Lima;"},
        {"many", "Lima=Lima;"},
        {"Many others", "Lima=Lima;"},
        {"the latter", "Lima=Lima;"},
        {"a lot", "Lima=Lima;"},
        {"loved ones", "loved ones=loved ones;Lima=Lima;"},
        {"millions", "millions=millions;Lima=Lima;"},
        {"few mines", "few mines=few mines;Lima=Lima;"},
    };
    for (const Row& row : rows) {
        Clustering document;
        document.add(row.phrase, MentionKind::nominal, EntityType::thing).location("Lima").statement();
        EXPECT_EQ(document.entities(), row.entities);
        const bool stays = std::string_view(row.entities).find(';') + 1 < std::string_view(row.entities).size();
        EXPECT_EQ(document.resolved().extraction.statements.size(), stays ? 1U : 0U) << row.phrase;
    }
    Clustering known;
    known.add("others", MentionKind::nominal, EntityType::thing, false, true);
    known.add("miners", MentionKind::nominal, EntityType::thing, false, true).chain({0, 1});
    EXPECT_EQ(known.entities(), "miners=others,miners;");
}

TEST(Clustering, KeepsAMereAmountAsWords)
{
    Clustering document;
    document.location("Lima").add("little", MentionKind::nominal, EntityType::thing).statement("export");
    const Extraction extraction = document.resolved().extraction;
    ASSERT_EQ(extraction.statements.size(), 1U);
    ASSERT_EQ(extraction.statements[0].object.kind, ArgumentKind::literal);
    EXPECT_EQ(extraction.literals[extraction.statements[0].object.index].value, "little");
}

TEST(Clustering, JoinsChainsThatADescriptionLinks)
{
    const auto described = [] {
        Clustering document;
        document.add("country", MentionKind::nominal, EntityType::location).location("Kenya");
        document.add("country", MentionKind::nominal, EntityType::location).chain({1, 2});
        return document;
    };
    EXPECT_EQ(described().entities(), "country=country;Kenya=Kenya,country;");
    EXPECT_EQ(described().also(2, 0).entities(), "Kenya=country,Kenya,country;");
    Clustering two;
    two.add("mayor", MentionKind::nominal, EntityType::person).person("Ana Ruiz").statement("replace");
    two.add("mayor", MentionKind::nominal, EntityType::person).chain({1, 2}).also(2, 0);
    EXPECT_EQ(two.entities(), "mayor=mayor;Ana Ruiz=Ana Ruiz,mayor;");
}

TEST(Clustering, CountsCodePoints)
{
    const ResolvedDocument document = Clustering().person("José Ruiz").location("Lima").statement().resolved();
    EXPECT_EQ(document.extraction.mentions[1].span, (Span{10, 14}));
    EXPECT_EQ(document.extraction.statements[0].object_span, (Span{10, 14}));
    EXPECT_EQ(document.code_points, 15U);
}

} // namespace triplewright

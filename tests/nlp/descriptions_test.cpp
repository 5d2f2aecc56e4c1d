// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What trees say somebody is, and how well a phrase agrees with that.

#include "nlp/descriptions.hpp"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "nlp/country_focus.hpp"
#include "nlp/noun_groups.hpp"
#include "nlp/plain_description.hpp"
#include "support/frozen_tree.hpp"
#include "triplewright/annotation/demonyms.hpp"

namespace triplewright {
namespace {

std::string dump(const Description& description)
{
    std::string out;
    for (const std::string& modifier : description.modifiers) {
        out += modifier + ' ';
    }
    return out + description.noun;
}

/// For each word with descriptions `word: description, description`, for each with a name beside it `word = name`.
std::string dump(std::string_view rows)
{
    const auto frozen = testing::read_frozen(rows);
    const SentenceView view(frozen->annotation, 0, 0);
    std::string out;
    for (WordIndex word = 0; word < view.size(); ++word) {
        std::string line;
        for (const Description& description : descriptions_of(view, word)) {
            line += (line.empty() ? view.word(word).form + ": " : ", ") + dump(description);
        }
        if (const WordIndex name = name_beside(view, word); name != no_word) {
            line += (line.empty() ? "" : "; ") + view.word(word).form + " = " + view.word(name).form;
        }
        out += (out.empty() || line.empty() ? "" : "; ") + line;
    }
    return out;
}

struct Row {
    const char* name;
    const char* rows;
    const char* said;
};

class SaidOfNames : public ::testing::TestWithParam<Row> {};

TEST_P(SaidOfNames, IsReadFromTheTree)
{
    EXPECT_EQ(dump(GetParam().rows), GetParam().said);
}

// clang-format off
const Row rows[] = {
    {"Title", R"(
        Former   former   ADJ   _    3 amod
        Mayor    Mayor    PROPN Sing 3 nmod:desc
        Ruiz     Ruiz     PROPN Sing 4 nsubj PERSON
        left     leave    VERB  Past 0 root
    )", "Ruiz: former mayor"},
    {"LooseApposition", R"(
        Brannock Brannock PROPN Sing 6 nsubj ORGANIZATION +
        ,        ,        PUNCT _    5 punct
        a        a        DET   Ind  5 det
        ferry    ferry    NOUN  Sing 5 compound
        operator operator NOUN  Sing 1 appos
        sank     sink     VERB  Past 0 root
    )", "Brannock: ferry operator; operator = Brannock"},
    {"TightApposition", R"(
        The        the        DET   Def  2 det
        newspaper  newspaper  NOUN  Sing 4 nsubj
        Tagesblatt Tagesblatt PROPN Sing 2 appos ORGANIZATION
        folded     fold       VERB  Past 0 root
    )", "newspaper = Tagesblatt; Tagesblatt: newspaper"},
    {"NounBeforeItsNameInCommas", R"(
        The    the    DET   Def  2 det
        mayor  mayor  NOUN  Sing 6 nsubj +
        ,      ,      PUNCT _    4 punct
        Ruiz   Ruiz   PROPN Sing 2 appos PERSON +
        ,      ,      PUNCT _    4 punct
        left   leave  VERB  Past 0 root
    )", "mayor = Ruiz; Ruiz: mayor"},
    {"Naming", R"(
        a       a       DET   Ind  2 det
        ship    ship    NOUN  Sing 0 root
        named   name    VERB  PastPart 2 acl
        Kestrel Kestrel PROPN Sing 3 xcomp PRODUCT
    )", "ship = Kestrel"},
    {"CallingForIsNoNaming", R"(
        a       a       DET   Ind  2 det
        report  report  NOUN  Sing 0 root
        calling call    VERB  PresPart 2 acl
        out     out     ADP   _    3 compound:prt
        Kestrel Kestrel PROPN Sing 3 obj PRODUCT
    )", ""},
    {"Genus", R"(
        the      the      DET   Def  2 det
        city     city     NOUN  Sing 0 root
        of       of       ADP   _    4 case
        Corvessa Corvessa PROPN Sing 2 nmod LOCATION
    )", "city = Corvessa; Corvessa: city"},
    {"CoastIsNoGenus", R"(
        the      the      DET   Def  2 det
        coast    coast    NOUN  Sing 0 root
        of       of       ADP   _    4 case
        Corvessa Corvessa PROPN Sing 2 nmod LOCATION
    )", ""},
    {"Copula", R"(
        Brannock Brannock PROPN Sing 4 nsubj ORGANIZATION
        is       be       AUX   Pres 4 cop
        a        a        DET   Ind  4 det
        bank     bank     NOUN  Sing 0 root
    )", "Brannock: bank"},
    {"DeniedCopula", R"(
        Brannock Brannock PROPN Sing 5 nsubj ORGANIZATION
        is       be       AUX   Pres 5 cop
        not      not      PART  _    5 advmod
        a        a        DET   Ind  5 det
        bank     bank     NOUN  Sing 0 root
    )", ""},
    {"Becoming", R"(
        She      she      PRON  Prs  2 nsubj
        became   become   VERB  Past 0 root
        foreign  foreign  ADJ   _    4 amod
        minister minister NOUN  Sing 2 xcomp
    )", "She: foreign minister"},
    {"Serving", R"(
        Ruiz     Ruiz     PROPN Sing 2 nsubj PERSON
        served   serve    VERB  Past 0 root
        as       as       ADP   _    4 case
        governor governor NOUN  Sing 2 obl
    )", "Ruiz: governor"},
    {"Age", R"(
        Ruiz Ruiz PROPN Sing 5 nsubj PERSON +
        ,    ,    PUNCT _    3 punct
        34   34   NUM   _    1 appos +
        ,    ,    PUNCT _    3 punct
        left leave VERB Past 0 root
    )", "Ruiz: 34-year-old"},
    {"YearIsNoAge", R"(
        Ruiz Ruiz PROPN Sing 4 nsubj PERSON +
        ,    ,    PUNCT _    3 punct
        1934 1934 NUM   _    1 appos
        left leave VERB Past 0 root
    )", ""},
    {"PersonIsNoShow", R"(
        the        the        DET   Def  2 det
        exhibition exhibition NOUN  Sing 0 root
        Ruiz       Ruiz       PROPN Sing 2 appos PERSON
    )", "Ruiz: exhibition"},
    {"SurnameIsNotTheBearer", R"(
        the     the     DET   Def  2 det
        surname surname NOUN  Sing 0 root
        Ruiz    Ruiz    PROPN Sing 2 appos ORGANIZATION
    )", "Ruiz: surname"},
    {"SeveralNames", R"(
        the      the      DET   Def  2 det
        mayor    mayor    NOUN  Sing 0 root +
        ,        ,        PUNCT _    4 punct
        Ruiz     Ruiz     PROPN Sing 2 appos PERSON
        and      and      CCONJ _    6 cc
        Okafor   Okafor   PROPN Sing 4 conj PERSON
    )", "Ruiz: mayor"},
    {"OtherTypeInCommas", R"(
        the      the      DET   Def  2 det
        mayor    mayor    NOUN  Sing 0 root +
        ,        ,        PUNCT _    4 punct
        Corvessa Corvessa PROPN Sing 2 appos LOCATION
    )", "Corvessa: mayor"},
};
// clang-format on

std::string name_of(const ::testing::TestParamInfo<Row>& info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Constructs, SaidOfNames, ::testing::ValuesIn(rows), name_of);

PlainDescription phrase(std::string noun, std::vector<std::string> modifiers = {}, EntityType type = EntityType::person,
                        std::vector<std::string> kinds = {})
{
    return {{std::move(noun), std::move(modifiers)}, type, std::move(kinds)};
}

TEST(FitDescription, WantsTheSameNounAndNoOtherOffice)
{
    const std::vector<Description> mayor = {{"mayor", {"kenyan"}}};
    const std::vector<Description> plain = {{"mayor", {}}};
    const std::vector<Description> vice = {{"president", {"vice"}}};
    constexpr EntityType person = EntityType::person;
    const auto fits = [](const PlainDescription& description, const std::vector<Description>& known, EntityType type) {
        const auto fit = fit_description(description, known, type);
        return fit && fit->link == DescriptionLink::same_noun ? std::optional(fit->extra) : std::nullopt;
    };
    EXPECT_EQ(fits(phrase("mayor"), mayor, person), 0U);
    EXPECT_EQ(fits(phrase("mayor", {"kenyan"}, person, {"kenyan"}), mayor, person), 0U);
    EXPECT_EQ(fits(phrase("mayor", {"troubled"}), plain, person), 1U);
    EXPECT_EQ(fits(phrase("mayor", {"kenyan", "troubled"}, person, {"kenyan"}), mayor, person), 1U);
    EXPECT_EQ(fits(phrase("mayor", {"troubled"}), mayor, person), std::nullopt) << "there may be another one";
    EXPECT_EQ(fits(phrase("mayor", {"outgoing"}), mayor, person), 0U);
    EXPECT_EQ(fits(phrase("mayor", {"ugandan"}, person, {"ugandan"}), mayor, person), std::nullopt);
    EXPECT_EQ(fits(phrase("mayor", {"former"}), mayor, person), std::nullopt);
    EXPECT_EQ(fits(phrase("president"), vice, person), std::nullopt);
    EXPECT_EQ(fits(phrase("president", {"vice"}), vice, person), 0U);
    EXPECT_EQ(fits(phrase("mayor"), mayor, EntityType::organization), std::nullopt) << "no firm is a mayor";
}

TEST(FitDescription, KnowsWhatMayBeCalledSo)
{
    constexpr EntityType organization = EntityType::organization;
    const auto link = [](const PlainDescription& description, const std::vector<Description>& known, EntityType type) {
        const auto fit = fit_description(description, known, type);
        return fit ? std::optional(fit->link) : std::nullopt;
    };
    EXPECT_EQ(link(phrase("company", {}, organization), {{"airline", {}}}, organization),
              DescriptionLink::broader_noun);
    EXPECT_EQ(link(phrase("agency", {}, organization), {{"bureau", {}}}, organization), DescriptionLink::broader_noun);
    EXPECT_EQ(link(phrase("airline", {}, organization), {{"company", {}}}, organization), DescriptionLink::same_type);
    EXPECT_EQ(link(phrase("company", {}, organization), {}, organization), DescriptionLink::general_noun);
    EXPECT_EQ(link(phrase("company", {}, organization), {{"council", {}}}, organization), std::nullopt);
    EXPECT_EQ(link(phrase("country", {}, EntityType::location), {}, EntityType::location), std::nullopt)
        << "countries are known by name";
    EXPECT_EQ(link(phrase("reader"), {}, EntityType::person), std::nullopt) << "anybody may be one";
}

TEST(NounInName, SaysWhatBearsIt)
{
    constexpr EntityType organization = EntityType::organization;
    constexpr EntityType location = EntityType::location;
    EXPECT_EQ(noun_in_name({"harbour", "council"}, organization), "council");
    EXPECT_EQ(noun_in_name({"university", "of", "brannock"}, organization), "university");
    EXPECT_EQ(noun_in_name({"brannock", "ltd"}, organization), "company");
    EXPECT_EQ(noun_in_name({"lake", "brannock"}, location), "lake");
    EXPECT_EQ(noun_in_name({"mount", "brannock"}, location), "mountain");
    EXPECT_EQ(noun_in_name({"kenya"}, location), "country");
    EXPECT_EQ(noun_in_name({"brannock"}, organization), "");
    EXPECT_EQ(noun_in_name({"ana", "council"}, EntityType::person), "");
}

TEST(CountryFocus, IsOnTheCountryNamedLastAndMost)
{
    const auto frozen = testing::read_frozen(R"(
        Kenya   Kenya   PROPN Sing 2 nsubj LOCATION
        slept   sleep   VERB  Past 0 root

        Angolan Angolan ADJ   _    2 amod
        ships   ship    NOUN  Plur 3 nsubj
        left    leave   VERB  Past 0 root

        Rain    rain    NOUN  Sing 2 nsubj
        fell    fall    VERB  Past 0 root
    )");
    CountryFocus focus;
    for (std::size_t index = 0; index < frozen->annotation.sentences.size(); ++index) {
        focus.begin_sentence(SentenceView(frozen->annotation, index, index));
    }
    EXPECT_GT(focus.evidence(country_called("Angola"), 1), 0);
    EXPECT_LT(focus.evidence(country_called("Kenya"), 1), focus.evidence(country_called("Angola"), 1) - 1);
    EXPECT_LT(focus.evidence(country_called("Chad"), 1), -1);
    EXPECT_LT(focus.evidence("", 1), -1);
    EXPECT_EQ(country_called("the moon"), "");
    EXPECT_EQ(country_called("USA"), country_called("United States"));
}

} // namespace
} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Descriptions and the names that they stand for, with the built-in model.

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "triplewright/annotation/passages.hpp"
#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/coreference.hpp"
#include "triplewright/nlp/tokenizer.hpp"

namespace triplewright {
namespace {

const std::shared_ptr<const CoreferenceModel>& coreference_model()
{
    static const auto model = std::make_shared<const CoreferenceModel>(ModelFile::built_in());
    return model;
}

const Pipeline& pipeline()
{
    static const Pipeline stages = [] {
        std::vector<std::unique_ptr<Stage>> list;
        list.push_back(std::make_unique<Tokenizer>());
        list.push_back(std::make_unique<Analyser>(ModelFile::built_in()));
        list.push_back(std::make_unique<MentionFinder>(coreference_model()));
        return Pipeline(std::move(list));
    }();
    return stages;
}

/// The first name in the chain of the last phrase with these words; "" where it has none, "?" without such a phrase.
std::string name_meant(const std::string& text, const std::string& phrase)
{
    Document document;
    document.id = "d";
    document.text = text;
    std::vector<Annotation> passages = cut_passages(document, 16 * 1024);
    pipeline().run(passages);
    DocumentCoreference links(coreference_model());
    CoreferenceChains chains;
    for (const Annotation& passage : passages) {
        std::ranges::move(links.add(passage), std::back_inserter(chains));
    }
    const auto last = std::find_if(chains.rbegin(), chains.rend(), [&](const CoreferentMention& mention) {
        return slice(text, mention.span) == phrase;
    });
    if (last == chains.rend()) {
        return "?";
    }
    const auto name = std::ranges::find_if(chains, [&](const CoreferentMention& mention) {
        return mention.chain == last->chain && kind_of(mention.markable_class) == MentionKind::name;
    });
    return name == chains.end() ? "" : std::string(slice(text, name->attributes.minimal_span));
}

struct Row {
    const char* name;
    const char* text;
    const char* phrase; ///< The last one with these words is asked about.
    const char* meant;  ///< "" for nobody that is named.
};

class Descriptions : public ::testing::TestWithParam<Row> {};

TEST_P(Descriptions, StandForWhomTheyDescribe)
{
    EXPECT_EQ(name_meant(GetParam().text, GetParam().phrase), GetParam().meant) << GetParam().text;
}

// clang-format off
const Row joined[] = {
    {"Title", "Mayor Petra Ilieva spoke on Monday. Stefan Koch, a driver, accused the mayor of breaking a promise.",
     "the mayor", "Petra Ilieva"},
    {"TitleWithNationality", "Kenyan President Jomo Otieno flew to Kampala. Farmers gave the president a goat.",
     "the president", "Jomo Otieno"},
    {"OfficeWithItsWord", "Prime Minister Lena Ortiz met Finance Minister Karl Voss. Reporters asked the prime minister about taxes.",
     "the prime minister", "Lena Ortiz"},
    {"Apposition", "Arvo Lines, a ferry operator, lost money last year. In March the operator sold two ships.",
     "the operator", "Arvo Lines"},
    {"BroaderNoun", "Arvo Lines, an airline based in Tallinn, lost money last year. Unions say that the company will close two offices.",
     "the company", "Arvo Lines"},
    {"NameOfCompany", "Brannock Mining Limited rejected the report. Villagers say that the company has poisoned two wells.",
     "the company", "Brannock Mining Limited"},
    {"NounInName", "Harbour Council met on Tuesday. Residents had warned the council in May.",
     "the council", "Harbour Council"},
    {"NounBeforeOf", "The University of Brannock closed its library. Students said that the university had promised to wait.",
     "the university", "University of Brannock"},
    {"TightApposition", "The newspaper Tagesblatt printed the letter. A court fined the newspaper.",
     "the newspaper", "Tagesblatt"},
    {"TightAppositionOfACompound", "Thieves robbed the clinic group Helvira. The group closed two hospitals.",
     "The group", "Helvira"},
    {"Copula", "Corvessa is a city of nine bridges. Tourists love the city.", "the city", "Corvessa"},
    {"Becoming", "Ana Ruiz became governor in May. Two farmers sued the governor in June.", "the governor", "Ana Ruiz"},
    {"Age", "Tom Okafor, 34, scored twice on Sunday. Fans cheered the 34-year-old.", "the 34-year-old", "Tom Okafor"},
    {"Country", "Inflation in Kenya rose in May. Farmers across the country burned their crops.", "the country", "Kenya"},
    {"CountryByItsAdjective", "Peru has a new cabinet. The Peruvian ministers took office on Friday. Strikes have closed ports across the country.",
     "the country", "Peru"},
    {"CountryNamedLast", "Kenya closed its border in May. Police came from Chad. A bridge in the country collapsed.",
     "the country", "Chad"},
    {"NamedLater", "A newspaper was founded last year. The newspaper, named Lindhafen Courier, has nine readers.",
     "A newspaper", "Lindhafen Courier"},
    {"Genus", "The city of Corvessa was flooded. Soldiers came to Corvessa on Friday.", "The city of Corvessa", "Corvessa"},
    {"Outgoing", "President Anton Brel lost the vote. Crowds booed the outgoing president on Sunday.",
     "the outgoing president", "Anton Brel"},
};

const Row apart[] = {
    {"Indefinite", "Arvo Lines, a ferry operator, lost money last year. It sold two ships to a company from Oslo.",
     "a company from Oslo", ""},
    {"OtherOne", "Arvo Lines, a shipping company, lost money last year. Shares of the other company rose.",
     "the other company", ""},
    {"NewOne", "President Anton Brel lost the vote. Crowds cheered the new president on Sunday.", "the new president", ""},
    {"OtherOffice", "President Anton Brel lost the vote. Crowds cheered the vice president on Sunday.",
     "the vice president", ""},
    {"Former", "President Anton Brel lost the vote. Police arrested the former president of a bank.",
     "the former president of a bank", ""},
    {"Possessor", "Arvo Lines, a shipping company, lost money last year. The company's rival sold two ships.",
     "The company's rival", ""},
    {"FurtherWords", "Mayor Petra Ilieva spoke on Monday. A train killed the mayor of Lindhafen.",
     "the mayor of Lindhafen", ""},
    {"OtherNationality", "Kenyan President Jomo Otieno flew to Kampala. Reporters met the Ugandan president.",
     "the Ugandan president", ""},
    {"OtherKind", "Harbour Council met on Tuesday. Residents asked the youth council for help.", "the youth council", ""},
    {"Plural", "Mayor Petra Ilieva spoke on Monday. The mayors of nine towns were absent.", "The mayors of nine towns", ""},
    {"OtherType", "Ana Ruiz moved to Lindhafen in May. Workers painted the ship.", "the ship", ""},
    {"CompanyIsNoCouncil", "Harbour Council met on Tuesday. The rain did not stop the company.", "the company", ""},
    {"SubjectBesideIt", "Arvo Lines, a shipping company, sued the company.", "the company", ""},
    {"Holder", "Arvo Lines, which bought the company, lost money last year.", "the company", ""},
    {"Government", "Kenya closed its border. Lawyers accused the government.", "the government", ""},
    {"Vague", "Corvessa has nine bridges. Boats left the area.", "the area", ""},
    {"Word", "The surname Okafor is common there. Few people spell the surname right.", "the surname", ""},
    {"Anybody", "Ana Ruiz wrote a manual. It tells the reader how to bake.", "the reader", ""},
    {"Several", "The resignations of the president and vice president followed. Earlier, President Anton Brel had lost the vote. Voters want the resignation of the judges and jurors.",
     "the judges", ""},
};
// clang-format on

std::string name_of(const ::testing::TestParamInfo<Row>& info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Joined, Descriptions, ::testing::ValuesIn(joined), name_of);
INSTANTIATE_TEST_SUITE_P(Apart, Descriptions, ::testing::ValuesIn(apart), name_of);

} // namespace
} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Coreference with the built-in model: what is promised whatever the weights are, what the rules refuse, and plain
// cases that any weights worth shipping must get right.

#include "triplewright/nlp/coreference.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "nlp/candidate_chains.hpp"
#include "nlp/given_names.hpp"
#include "nlp/known_chain.hpp"
#include "nlp/mention_memory.hpp"
#include "triplewright/annotation/passages.hpp"
#include "triplewright/nlp/analyser.hpp"
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

CoreferenceChains chains_of(const std::string& text, std::size_t passage_bytes = 16 * 1024)
{
    Document document;
    document.id = "d";
    document.text = text;
    std::vector<Annotation> passages = cut_passages(document, passage_bytes);
    pipeline().run(passages);
    DocumentCoreference links(coreference_model());
    CoreferenceChains chains;
    for (const Annotation& passage : passages) {
        std::ranges::move(links.add(passage), std::back_inserter(chains));
    }
    return chains;
}

/// The phrases of each chain with more than one, `A=B=C`, joined by `; `.
std::string chains_text(const std::string& text)
{
    const CoreferenceChains chains = chains_of(text);
    std::string out;
    for (std::uint32_t first = 0; first < chains.size(); ++first) {
        std::string chain;
        for (const CoreferentMention& mention : chains) {
            if (mention.chain == first) {
                chain += (chain.empty() ? "" : "=") + std::string(slice(text, mention.span));
            }
        }
        if (chain.find('=') != std::string::npos) {
            out += (out.empty() ? "" : "; ") + chain;
        }
    }
    return out;
}

void expect_promises(const std::string& text, const CoreferenceChains& chains)
{
    for (std::uint32_t number = 0; number < chains.size(); ++number) {
        const CoreferentMention& mention = chains[number];
        ASSERT_LT(mention.span.begin, mention.span.end);
        ASSERT_LE(mention.span.end, text.size());
        ASSERT_TRUE(mention.span.contains(mention.head_span));
        ASSERT_LE(mention.chain, number);
        ASSERT_EQ(chains[mention.chain].chain, mention.chain) << "a chain is named after its first mention";
        if (mention.antecedent == no_antecedent) {
            ASSERT_EQ(mention.chain, number);
        } else {
            ASSERT_LT(mention.antecedent, number);
            ASSERT_EQ(chains[mention.antecedent].chain, mention.chain);
            ASSERT_GT(mention.score, 0);
        }
    }
    std::set<std::pair<std::size_t, std::size_t>> spans;
    for (const CoreferentMention& mention : chains) {
        ASSERT_TRUE(spans.emplace(mention.span.begin, mention.span.end).second) << "no phrase is there twice";
    }
}

TEST(Coreference, GetsPlainCasesRight)
{
    EXPECT_EQ(chains_text("Ana Ruiz met the mayor of Lima on Monday. She thanked him."),
              "Ana Ruiz=She; the mayor of Lima=him");
    EXPECT_EQ(chains_text("The ministry said on Monday that it would close the bridge. The bridge was built in 1931."),
              "The ministry=it; the bridge=The bridge");
    EXPECT_EQ(chains_text("Tom Okafor founded the firm. Okafor sold it last year."), "Tom Okafor=Okafor; the firm=it");
}

/// `phrase=part+part`, joined by `; `.
std::string parts_text(const std::string& text)
{
    const CoreferenceChains chains = chains_of(text);
    std::string out;
    for (const CoreferentMention& mention : chains) {
        std::string parts;
        for (const std::uint32_t part : mention.parts) {
            parts += (parts.empty() ? "=" : "+") + std::string(slice(text, chains[part].span));
        }
        if (!parts.empty()) {
            out += (out.empty() ? "" : "; ") + std::string(slice(text, mention.span)) + parts;
        }
    }
    return out;
}

TEST(Coreference, FindsWhomAPluralMeansTogether)
{
    EXPECT_EQ(parts_text("Ana Ruiz met Tom Okafor in Lima on Monday. The two leaders talked about trade."),
              "The two leaders=Ana Ruiz+Tom Okafor");
    EXPECT_EQ(parts_text("Ana Ruiz and Tom Okafor went to Lima. The three leaders talked about trade."), "")
        << "numbers must agree";
    EXPECT_EQ(parts_text("Ana Ruiz met Tom Okafor in Lima on Monday. The two ships sank."), "") << "so must types";
    EXPECT_EQ(parts_text("Ana Ruiz met Tom Okafor in Lima. She stayed for two days."), "");
}

TEST(KnownChain, RefusesNounsOfOtherTypesAndNumbers)
{
    const auto noun = [](EntityType type, GrammaticalNumber number) {
        MentionTraits traits;
        traits.markable_class = MarkableClass::definite;
        traits.number = number;
        MentionAttributes attributes;
        attributes.type = type;
        return facts_of(traits, attributes, 0);
    };
    constexpr auto one = GrammaticalNumber::singular;
    constexpr auto several = GrammaticalNumber::plural;
    EXPECT_TRUE(fit(noun(EntityType::organization, one), noun(EntityType::organization, one)));
    EXPECT_TRUE(fit(noun(EntityType::facility, one), noun(EntityType::location, one)));
    EXPECT_TRUE(fit(noun(EntityType::thing, one), noun(EntityType::person, one)));
    EXPECT_FALSE(fit(noun(EntityType::organization, one), noun(EntityType::location, one)));
    EXPECT_FALSE(fit(noun(EntityType::event, one), noun(EntityType::person, one)));
    EXPECT_FALSE(fit(noun(EntityType::person, several), noun(EntityType::person, one)));
}

TEST(Coreference, FindsTheNameBehindThePronoun)
{
    EXPECT_EQ(chains_text("When she left the ministry, Ana Ruiz founded a firm."), "she=Ana Ruiz");
    EXPECT_EQ(chains_text("Despite his age, Tom Okafor ran the race."), "his=Tom Okafor");
    EXPECT_EQ(chains_text("Ana Ruiz resigned. Before she left, Ruiz thanked the mayor."), "Ana Ruiz=she=Ruiz");
}

TEST(Coreference, GivesNoPronounToTheObjectBesideIt)
{
    for (const std::string text : {"She thanked Ana Ruiz.", "He joined Tom Okafor."}) {
        EXPECT_EQ(chains_text(text), "") << text;
    }
}

TEST(Coreference, GivesNoPronounToTheSubjectBesideIt)
{
    for (const std::string text : {"Ana Ruiz thanked her.", "Tom Okafor joined him.", "The ministry sued it."}) {
        EXPECT_EQ(chains_text(text), "") << text;
    }
}

TEST(Coreference, GivesNoPronounToANameInItsClause)
{
    for (const std::string text : {"He says that Tom Okafor left.", "She was praised by the sister of Ana Ruiz.",
                                   "He was at home when Tom Okafor fell."}) {
        EXPECT_EQ(chains_text(text), "") << text;
    }
    EXPECT_EQ(chains_text("When he left, Tom Okafor smiled."), "he=Tom Okafor");
}

TEST(Coreference, GivesNobodysOwnWordsAHeOfHimself)
{
    EXPECT_EQ(chains_text("Tom Okafor is the mayor. Ben Odum praised him. \"He is brave,\" Odum said."),
              "Tom Okafor=him=He; Ben Odum=Odum");
    EXPECT_EQ(chains_text("Ana Ruiz smiled. \"She left,\" Lena Ortiz said."), "Ana Ruiz=She");
}

TEST(Coreference, MakesNobodyHisOwn)
{
    EXPECT_EQ(chains_text("Tom Okafor arrived. He beat his rival."), "Tom Okafor=He=his");
    EXPECT_EQ(chains_text("Ana Ruiz wrote to her mother."), "Ana Ruiz=her");
}

TEST(Coreference, KeepsItsPromisesOverOddTexts)
{
    std::string many = "Ana Ruiz spoke.";
    std::string names;
    for (int i = 0; i < 2'000; ++i) {
        many += " Ana Ruiz spoke.";
        names += "Mr. Okafor" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i) + " left. ";
    }
    std::string pronouns;
    for (int i = 0; i < 500; ++i) {
        pronouns += "He saw her and they saw it. ";
    }
    const std::string nested = "The lawyer of the wife of the mayor of the city of the king of the island spoke.";
    for (const std::string& text :
         {many, names, pronouns, nested, std::string("ANA RUIZ MET THE MAYOR. SHE THANKED HIM."),
          std::string("ana ruiz met the mayor. she thanked him."),
          std::string("Анна встретила мэра. Она ушла. 市長は去った。"), std::string("it it it it it"),
          std::string("\"“”\"\"“"), std::string("1, 2, 3.")}) {
        expect_promises(text, chains_of(text));
    }
}

TEST(Coreference, KeepsItsPromisesOverRandomText)
{
    static const std::vector<std::string> pieces = {"Ana",     " ",    "Ruiz", ". ",  "she ", "the ", "mayor ", "“",
                                                    "”",       "\n\n", "é",    "её ", "it ",  ", ",   "who ",   "said ",
                                                    "himself", "'s ",  "(",    ") ",  "and ", "7 ",   "\u00a0", "of "};
    std::mt19937 random(5);
    for (int round = 0; round < 40; ++round) {
        std::string text;
        for (int i = 0; i < 120; ++i) {
            text += pieces[random() % pieces.size()];
        }
        expect_promises(text, chains_of(text));
    }
}

TEST(Coreference, DoesNotDependOnHowATextIsCutIntoPassages)
{
    std::string text;
    for (int i = 0; i < 30; ++i) {
        text += "Ana Ruiz met the mayor of Lima in her office.\n\nShe thanked him, and he left the city.\n\n";
    }
    const CoreferenceChains whole = chains_of(text);
    const CoreferenceChains parts = chains_of(text, 200);
    ASSERT_EQ(whole.size(), parts.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        EXPECT_EQ(whole[i].span, parts[i].span);
        EXPECT_EQ(whole[i].chain, parts[i].chain);
        EXPECT_EQ(whole[i].score, parts[i].score);
    }
}

KnownChain facts(MarkableClass markable_class, std::vector<std::string> words, Gender gender = Gender::unknown,
                 GrammaticalNumber number = GrammaticalNumber::unknown)
{
    MentionTraits traits;
    traits.markable_class = markable_class;
    traits.words = std::move(words);
    traits.gender = gender;
    traits.number = number;
    return facts_of(traits, {}, 0);
}

TEST(KnownChain, RefusesWhatContradicts)
{
    const KnownChain ana = facts(MarkableClass::person_name, {"ana", "ruiz"}, Gender::feminine);
    EXPECT_TRUE(fit(facts(MarkableClass::she, {"she"}, Gender::feminine), ana));
    EXPECT_FALSE(fit(facts(MarkableClass::he, {"he"}, Gender::masculine), ana));
    EXPECT_FALSE(fit(facts(MarkableClass::it, {"it"}, Gender::neuter), ana));
    EXPECT_TRUE(fit(facts(MarkableClass::person_name, {"ruiz"}), ana));
    EXPECT_FALSE(fit(facts(MarkableClass::person_name, {"okafor"}), ana));
    EXPECT_TRUE(fit(facts(MarkableClass::organization_name, {"ruiz"}), ana)) << "the name's type may be wrong";
    EXPECT_FALSE(fit(facts(MarkableClass::organization_name, {"ruiz", "holdings"}), ana));
    EXPECT_FALSE(fit(facts(MarkableClass::definite, {"lawyers"}, Gender::unknown, GrammaticalNumber::plural), ana));
    EXPECT_TRUE(fit(facts(MarkableClass::definite, {"lawyer"}, Gender::unknown, GrammaticalNumber::singular), ana));
    EXPECT_TRUE(fit(facts(MarkableClass::organization_name, {"nut"}),
                    facts(MarkableClass::organization_name, {"national", "union", "teachers"})));
}

TEST(KnownChain, TellsNamesApart)
{
    struct Pair {
        MarkableClass markable_class;
        std::vector<std::string> name, other;
        bool fits;
    };
    const MarkableClass person = MarkableClass::person_name;
    const MarkableClass place = MarkableClass::location_name;
    const MarkableClass organization = MarkableClass::organization_name;
    const Pair pairs[] = {
        {person, {"ana", "ruiz"}, {"tom", "ruiz"}, false},
        {person, {"a.", "ruiz"}, {"ana", "ruiz"}, true},
        {person, {"ana", "ruiz"}, {"ana", "m.", "ruiz"}, true},
        {place, {"kuwait", "city"}, {"kuwait"}, false},
        {place, {"republic", "of", "kenya"}, {"kenya"}, true},
        {place, {"sudan"}, {"south", "sudan"}, false},
        {place, {"u.s."}, {"united", "states"}, true},
        {organization, {"bank", "of", "lagos"}, {"bank", "of", "accra"}, false},
        {organization, {"meridian"}, {"meridian", "holdings"}, true},
    };
    for (const Pair& pair : pairs) {
        EXPECT_EQ(fit(facts(pair.markable_class, pair.name), facts(pair.markable_class, pair.other)), pair.fits)
            << pair.name.front() << " " << pair.other.front();
    }
    KnownChain family = facts(person, {"ruiz"});
    merge(family, facts(person, {"ana", "ruiz"}));
    EXPECT_FALSE(fit(facts(person, {"tom", "ruiz"}), family));
}

TEST(KnownChain, TemptsPronounsOfItsKind)
{
    const KnownChain he = facts(MarkableClass::he, {"he"}, Gender::masculine);
    const KnownChain it = facts(MarkableClass::it, {"it"}, Gender::neuter);
    const KnownChain tom = facts(MarkableClass::person_name, {"tom"});
    const KnownChain lima = facts(MarkableClass::location_name, {"lima"});
    const KnownChain mother = facts(MarkableClass::possessed, {"mother"}, Gender::feminine);
    EXPECT_TRUE(competes(he, tom));
    EXPECT_FALSE(competes(he, lima));
    EXPECT_FALSE(competes(he, mother));
    EXPECT_TRUE(competes(it, lima));
    EXPECT_FALSE(competes(it, tom));
}

TEST(KnownChain, CountsItsMentions)
{
    MentionTraits subject;
    subject.words = {"tom"};
    subject.place.slot = ClauseSlot::subject;
    KnownChain chain = facts_of(subject, {}, 7);
    EXPECT_TRUE(chain.is_topic);
    EXPECT_EQ(chain.subject_until, 1U);
    subject.sentence = 4;
    merge(chain, facts_of(subject, {}, 3));
    EXPECT_EQ(chain.first_mention, 3U) << "a name may be behind what means it";
    EXPECT_EQ(chain.size, 2U);
    EXPECT_EQ(chain.subjects, 2U);
    EXPECT_EQ(chain.subject_until, 5U);
}

TEST(CandidateChains, AddUpWhatTheirMentionsSay)
{
    const auto candidate = [](std::uint32_t number, const std::shared_ptr<KnownChain>& chain, float score) {
        auto mention = std::make_shared<RememberedMention>();
        mention->number = number;
        mention->chain = chain;
        return LinkCandidate{mention, {}, score};
    };
    const auto one = std::make_shared<KnownChain>();
    const auto other = std::make_shared<KnownChain>();
    const auto unlikely = std::make_shared<KnownChain>();
    const std::vector<LinkCandidate> candidates = {candidate(0, one, 0.5F), candidate(1, unlikely, -1),
                                                   candidate(2, other, 1), candidate(3, one, 0.75F)};
    const std::vector<ChainChoice> ranked = ranked_chains(candidates, false);
    ASSERT_EQ(ranked.size(), 2U);
    EXPECT_EQ(ranked[0].chain, one.get());
    EXPECT_EQ(ranked[0].best->mention->number, 3U);
    EXPECT_NEAR(ranked[0].odds, std::exp(0.5) + std::exp(0.75), 1e-9);
    EXPECT_EQ(ranked[1].chain, other.get());
    EXPECT_NEAR(log_odds(ranked[0].odds, 0.75F), std::log(std::exp(0.5) + std::exp(0.75)), 1e-6);
    EXPECT_NEAR(log_odds(70 * std::exp(2.0), 2), std::log(70) + 2, 1e-5);
}

TEST(GivenNames, KnowTheGenderOfMostNames)
{
    const GivenNames names(ModelFile::built_in());
    EXPECT_EQ(names.gender("maria"), Gender::feminine);
    EXPECT_EQ(names.gender("thomas"), Gender::masculine);
    EXPECT_EQ(names.gender("xqzt"), Gender::unknown);
    EXPECT_EQ(names.gender(std::vector<std::string>{"maria", "thomas"}), Gender::feminine)
        << "the last is the family's";
    EXPECT_EQ(names.gender(std::vector<std::string>{"judge", "maria", "ruiz"}), Gender::feminine);
    EXPECT_EQ(names.gender(std::vector<std::string>{"okafor", "thomas"}), Gender::unknown);
    EXPECT_EQ(names.gender(std::vector<std::string>{"thomas"}), Gender::masculine);
    EXPECT_EQ(names.gender(std::vector<std::string>{}), Gender::unknown);
}

TEST(KnownChain, KeepsWhatItsMentionsSaid)
{
    KnownChain chain = facts(MarkableClass::definite, {"lawyer"});
    EXPECT_TRUE(fit(facts(MarkableClass::he, {"he"}, Gender::masculine), chain));
    merge(chain, facts(MarkableClass::she, {"she"}, Gender::feminine));
    EXPECT_FALSE(fit(facts(MarkableClass::he, {"he"}, Gender::masculine), chain));
    EXPECT_FALSE(fit(facts(MarkableClass::location_name, {"lima"}), chain));
}

TEST(KnownChain, LearnsTheGivenNameFromTheFullOne)
{
    const auto named = [](const std::vector<std::string>& words, Gender given) {
        KnownChain chain = facts(MarkableClass::person_name, words);
        chain.given_gender = given;
        return chain;
    };
    KnownChain chain = named({"grant"}, Gender::masculine); // taken for a given name
    merge(chain, named({"ana", "grant"}, Gender::feminine));
    EXPECT_EQ(chain.given_gender, Gender::feminine);
    EXPECT_EQ(chain.family_name, "grant");
    merge(chain, named({"grant"}, Gender::masculine));
    EXPECT_EQ(chain.given_gender, Gender::feminine);
    KnownChain unlisted = named({"grant"}, Gender::masculine);
    merge(unlisted, named({"xqzt", "grant"}, Gender::unknown));
    EXPECT_EQ(unlisted.given_gender, Gender::unknown);
    KnownChain given = named({"ana"}, Gender::feminine);
    merge(given, named({"ana", "grant"}, Gender::feminine));
    merge(given, named({"grant"}, Gender::masculine));
    EXPECT_EQ(given.given_gender, Gender::feminine);
}

TEST(CandidateChains, WeighAPersonsGivenName)
{
    const auto odds = [](MarkableClass pronoun, Gender given) {
        MentionTraits anaphor;
        anaphor.markable_class = pronoun;
        ChainTraits chain;
        chain.given_gender = given;
        return given_name_odds(anaphor, chain);
    };
    EXPECT_LT(odds(MarkableClass::he, Gender::feminine), -1);
    EXPECT_LT(odds(MarkableClass::she, Gender::masculine), -1);
    EXPECT_GT(odds(MarkableClass::she, Gender::feminine), 1) << "unlisted names are more often men's";
    EXPECT_EQ(odds(MarkableClass::he, Gender::masculine), 0);
    EXPECT_EQ(odds(MarkableClass::she, Gender::unknown), 0);
    EXPECT_EQ(odds(MarkableClass::it, Gender::feminine), 0);
}

std::shared_ptr<RememberedMention> remembered(std::uint32_t number, MarkableClass markable_class,
                                              const std::string& word)
{
    auto mention = std::make_shared<RememberedMention>();
    mention->number = number;
    mention->traits.markable_class = markable_class;
    mention->traits.form = word;
    mention->traits.words = {word};
    return mention;
}

TEST(MentionMemory, OffersTheNearestAndOlderOnesWithTheSameWord)
{
    MentionMemory memory;
    for (std::uint32_t number = 0; number < 200; ++number) {
        memory.add(
            remembered(number, MarkableClass::definite, number % 50 == 3 ? "mayor" : "word" + std::to_string(number)));
    }
    std::vector<std::uint32_t> numbers;
    for (const auto& mention : memory.candidates(remembered(200, MarkableClass::definite, "mayor")->traits)) {
        numbers.push_back(mention->number);
    }
    ASSERT_EQ(numbers.size(), MentionMemory::nearest + 3);
    EXPECT_EQ(std::vector(numbers.begin(), numbers.begin() + 4), (std::vector<std::uint32_t>{3, 53, 103, 140}));
    EXPECT_EQ(memory.candidates(remembered(200, MarkableClass::he, "he")->traits).size(), MentionMemory::nearest);
    EXPECT_EQ(memory.count_same("mayor"), 4U);
    EXPECT_EQ(memory.count_same("king"), 0U);
}

TEST(MentionMemory, ForgetsWhatLiesFarBehind)
{
    MentionMemory memory;
    memory.add(remembered(0, MarkableClass::definite, "mayor"));
    for (std::uint32_t number = 1; number < 60'000; ++number) {
        memory.add(remembered(number, MarkableClass::definite, "king"));
    }
    EXPECT_EQ(memory.count_same("mayor"), 0U);
    EXPECT_EQ(memory.count_same("king"), 6U);
}

} // namespace
} // namespace triplewright

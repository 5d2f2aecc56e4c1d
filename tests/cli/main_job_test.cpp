// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The main job: a news article in, a graph out that a reader of the article recognises. Facts are plain triples, with
// the standing in the relation's name; what must not be said is looked for too.

#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "support/program.hpp"

namespace triplewright::testing {
namespace {

/// Regular expressions of the local parts.
struct Fact {
    std::string subject;
    std::string relation;
    std::string object; ///< An entity, or a literal with its quotes.
};

std::string triples_of(const std::string& article)
{
    return run_program({"build", article, "--format", "ntriples"}).out;
}

bool has_fact(const std::string& triples, const Fact& fact)
{
    const std::string kg = "https://example\\.org/kg/";
    const std::string object = fact.object.front() == '"' ? fact.object : "<" + kg + "entity/" + fact.object + ">";
    const std::regex line("(^|\n)<" + kg + "entity/" + fact.subject + "> <" + kg + "relation/" + fact.relation + "> " +
                          object + R"re((\^\^<[^>]*>)? \.\n)re");
    return std::regex_search(triples, line);
}

TEST(MainJob, ExampleArticle)
{
    const std::string triples = triples_of(TRIPLEWRIGHT_SOURCE_DIR "/examples/article.txt");
    for (const Fact& fact : std::vector<Fact>{
             {"Lena_Okafor", "hold_position", "\"Transport Minister\""},
             {"Lena_Okafor", "have_age", "\"52\""},
             {"Lena_Okafor", "visit_planned", "Port_Selby"},
             {"Lena_Okafor", "meet_planned", "Tomas_Reyes"},
             {"Tomas_Reyes", "hold_position", "\"chief executive\""},
             {"Lena_Okafor", "tell", "Selby_Courier"},
             {"government-\\w+", "buy_planned_negated_reported", "Larkline"},
             {"ministry-\\w+", "offer_reported", "loan\\S*"},
             {"Larkline", "reject", "offer-\\w+"},
             {"Larkline", "pay_negated", "sailors-\\w+"},
             {"(ferry_)?owners-\\w+", "discuss_negated_reported", "wages-\\w+"},
             {"Seafarers_Union", "call_possible_reported", "second_strike-\\w+"},
             {"Arne_Reyes", "found", "Larkline"},
             {"islands-\\w+", "run_out_of_reported", "fuel-\\w+"},
             {"Lena_Okafor", "announce_planned", "plan-\\w+"},
         }) {
        EXPECT_TRUE(has_fact(triples, fact)) << fact.subject << ' ' << fact.relation << ' ' << fact.object;
    }
    for (const Fact& fact : std::vector<Fact>{
             {"government-\\w+", "buy", "\\S+"},
             {"Larkline", "pay", "\\S+"},
             {"Lena_Okafor", "(visit|meet|announce)", "\\S+"},
             {"Seafarers_Union", "call", "\\S+"},
             {"islands-\\w+", "run_out_of", "\\S+"},
         }) {
        EXPECT_FALSE(has_fact(triples, fact)) << fact.subject << ' ' << fact.relation << " says more than the text";
    }
}

TEST(MainJob, SeedArticle)
{
    const std::string article = TRIPLEWRIGHT_SOURCE_DIR "/../shared/data/seed/000_88f978f23a18d0ab.txt";
    if (!std::filesystem::exists(article)) {
        GTEST_SKIP() << "needs " << article;
    }
    const std::string triples = triples_of(article);
    for (const Fact& fact : std::vector<Fact>{
             {"Antony_J\\._Blinken", "hold_position", "\"Secretary of State\""},
             {"Antony_J\\._Blinken", "visit_planned", "Mexico_City"},
             {"Antony_J\\._Blinken", "meet_with_planned", "Andr\\S+s_Manuel_L\\S+pez_Obrador"},
             {"Andr\\S+s_Manuel_L\\S+pez_Obrador", "hold_position", "\"President\""},
             {"Biden", "call_reported", "Andr\\S+s_Manuel_L\\S+pez_Obrador"},
             {"White_House", "clinch_negated_reported", "\\S+"},
             {"numbers-\\w+", "swell_to_(possible|unknown)\\w*", "\\S+"},
             {"US", "rely_on_reported", "Mexico"},
             {"\\w*Wayne", "tell", "CNN"},
         }) {
        EXPECT_TRUE(has_fact(triples, fact)) << fact.subject << ' ' << fact.relation << ' ' << fact.object;
    }
    EXPECT_FALSE(has_fact(triples, {"White_House", "clinch", "\\S+"}));
    EXPECT_FALSE(has_fact(triples, {"Antony_J\\._Blinken", "(visit|meet_with)", "\\S+"}));
    EXPECT_FALSE(has_fact(triples, {"numbers-\\w+", "swell_to", "\\S+"}));
}

} // namespace
} // namespace triplewright::testing

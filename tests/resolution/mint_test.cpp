// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright {
namespace {

ResolvedDocument document(const std::string& iri, std::vector<DocumentEntity> entities)
{
    ResolvedDocument out;
    out.iri = iri;
    out.id = "1";
    for (DocumentEntity& entity : entities) {
        Mention mention;
        mention.span = {out.extraction.mentions.size() * 10, out.extraction.mentions.size() * 10 + 5};
        entity.mentions.push_back(static_cast<std::uint32_t>(out.extraction.mentions.size()));
        out.extraction.mentions.push_back(mention);
    }
    out.entities = std::move(entities);
    return out;
}

DocumentEntity named(const std::string& name, EntityType type)
{
    return {name, type, true, {}, {}};
}
DocumentEntity unnamed(const std::string& name)
{
    return {name, EntityType::thing, false, {}, {}};
}

std::string dump(const EntityIris& iris)
{
    std::string out;
    for (const auto& document : iris.of) {
        for (const std::string& iri : document) {
            out += iri.substr(std::string("entity/").size()) + ' ';
        }
        out += "| ";
    }
    return out;
}

TEST(Mint, JoinsAndTellsApart)
{
    using T = EntityType;
    const struct {
        const char* name;
        std::vector<ResolvedDocument> documents;
        std::string expected;
    } rows[] = {
        {"nothing", {}, ""},
        {"one name in two documents is one entity",
         {document("x:1", {named("Ada Byrd", T::person)}), document("x:2", {named("Ada Byrd", T::person)})},
         "Ada_Byrd | Ada_Byrd | "},
        {"spelling of quotes and articles does not matter",
         {document("x:1", {named("O'Neil", T::person), named("the White House", T::facility)}),
          document("x:2", {named("O\u2019Neil", T::person), named("White House", T::location)})},
         "ONeil White_House | ONeil White_House | "},
        {"a person and a place of one name both say what they are",
         {document("x:1", {named("Jordan", T::person)}), document("x:2", {named("Jordan", T::location)})},
         "Jordan-person | Jordan-place | "},
        {"what has no particular type goes with the one that has",
         {document("x:1", {named("Jordan", T::thing)}), document("x:2", {named("Jordan", T::location)})},
         "Jordan | Jordan | "},
        {"or with the more frequent one",
         {document("x:1", {named("Jordan", T::misc)}), document("x:2", {named("Jordan", T::location)}),
          document("x:3", {named("Jordan", T::location)}), document("x:4", {named("Jordan", T::person)})},
         "Jordan-place | Jordan-place | Jordan-place | Jordan-person | "},
        {"a name that looks like a suffix is told apart",
         {document("x:1", {named("Jordan", T::person), named("Jordan", T::location), named("Jordan-person", T::work)})},
         "Jordan-person-6861ed Jordan-place Jordan-person-28294c | "},
        {"unnamed entities belong to their document",
         {document("x:1", {unnamed("president"), unnamed("president")}), document("x:2", {unnamed("president")})},
         "president-4720d9de president-8c68724e | president-b61b526d | "},
        {"lossy slugs have a hash, and other names with the same slug are others",
         {document("x:1", {named("a\u200fb", T::work), named("ab", T::work), named("a\u200eb", T::work)}),
          document("x:2", {named("a\u200fb", T::work)})},
         "ab-2e2efc ab ab-86f1cb | ab-2e2efc | "},
        {"empty names",
         {document("x:1", {named("", T::work), named("x", T::work), unnamed("")})},
         "x-0179f9 x x-49f7ab96 | "},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(dump(mint_entity_iris(row.documents)), row.expected) << row.name;
        std::vector<ResolvedDocument> backwards(row.documents.rbegin(), row.documents.rend());
        EntityIris iris = mint_entity_iris(backwards);
        std::reverse(iris.of.begin(), iris.of.end());
        EXPECT_EQ(dump(iris), row.expected) << row.name << ", backwards";
    }
}

} // namespace
} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Resolved documents from a line notation, for the tests of graphs and formats. A line is a document or a statement:
///
///     document IRI | id | date | title
///     name: Antony Blinken{person} | meet_with | @3:president{person} | planned  future  time/on="2023-12-27"^^date
///
/// Terms: `Name{type}` a named entity; `@5:name{type}` an unnamed one (the number tells apart those of one name);
/// `"text"` and `"text"^^date` literals (a datatype of XML Schema); `#name` an earlier or later statement; `-` nothing.
/// The fourth field holds words of the standing (`negative`, `planned`, `past`, `perfect`, `c=0.8`, `words=has met`,
/// `by=Name{type}`, several `by=` from the innermost) and qualifiers `role=TERM` or `role/preposition=TERM`; items are
/// separated by two blanks. `\u{1F600}` is a code point anywhere.

#ifndef TRIPLEWRIGHT_TESTS_GRAPH_DOCUMENT_BUILDER_HPP
#define TRIPLEWRIGHT_TESTS_GRAPH_DOCUMENT_BUILDER_HPP

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright::testing {

/// One document; spans are made up as if each statement was a sentence of its own: "subject predicate object".
class DocumentBuilder {
public:
    explicit DocumentBuilder(std::string iri, std::string id = "doc");

    /// The index of an argument's mention; makes the entity when it is new.
    Argument entity(const std::string& name, EntityType type = EntityType::thing, bool named = true, int number = 0);
    Argument literal(const std::string& value, const std::string& datatype = "");
    /// Adds a statement and gives it spans.
    Argument say(Argument subject, const std::string& predicate, Argument object, Statement rest = {});
    /// An argument for a statement that has not been said yet.
    [[nodiscard]] Argument statement(std::uint32_t index) const { return {ArgumentKind::statement, index}; }

    ResolvedDocument document;

private:
    std::map<std::string, std::uint32_t> entities_;
    std::size_t position_ = 0;
};

/// The documents of a text in the notation above. Throws std::runtime_error on a mistake in it.
std::vector<ResolvedDocument> parse_documents(std::string_view notation);

} // namespace triplewright::testing

#endif

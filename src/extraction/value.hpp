// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Numbers, amounts and measures: "at least 8,000", "thousands of", "$40 million", "5 percent".

#ifndef TRIPLEWRIGHT_EXTRACTION_VALUE_HPP
#define TRIPLEWRIGHT_EXTRACTION_VALUE_HPP

#include <optional>
#include <string>
#include <string_view>

#include "extraction/workspace.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

inline constexpr std::string_view xsd_integer = "http://www.w3.org/2001/XMLSchema#integer";
inline constexpr std::string_view xsd_decimal = "http://www.w3.org/2001/XMLSchema#decimal";

/// How much or how many of what a noun names.
struct Amount {
    WordRange words;
    std::string bound; ///< "at least", "about" …: what keeps the number from being exact.
};

/// The noun that is counted: "people" for the "thousands" of "thousands of people"; else the word itself.
[[nodiscard]] WordIndex counted_noun(const SentenceView& view, WordIndex word);
/// One of a measure or a share without a number: "a metre", "another metre", "a third", "half".
[[nodiscard]] bool is_bare_measure(const SentenceView& view, WordIndex word);
/// The amount that goes with a noun; `word` is the head of the whole phrase, so "thousands" above.
[[nodiscard]] std::optional<Amount> find_amount(const SentenceView& view, WordIndex word);
/// The literal of an amount.
[[nodiscard]] Literal amount_literal(const SentenceView& view, const Amount& amount);
/// The quantity that a word belongs to, or null.
[[nodiscard]] const Quantity* find_quantity(const Workspace& work, WordIndex word);
/// A number that is no quantity: of a score, of a road.
[[nodiscard]] bool counts_nothing(const Workspace& work, WordIndex word);
/// Where the words of a literal are a quantity of the sentence, its value, type, unit and bound become those of the
/// quantity. What is only several times a value ("thousands") keeps its words.
void add_quantity(const Workspace& work, Literal& literal);
/// A bare number, a sum of money or a number of measures is a value: its literal.
[[nodiscard]] std::optional<Literal> find_value(const SentenceView& view, WordIndex word);
/// The same for a phrase by its head, so that "billions of dollars" is one value.
[[nodiscard]] std::optional<Literal> find_sum(const SentenceView& view, WordIndex word);
/// The number that some words spell ("8,000", "two", "3.5 million") in decimal digits, or "".
[[nodiscard]] std::string parse_number(const SentenceView& view, WordRange words);

} // namespace triplewright

#endif

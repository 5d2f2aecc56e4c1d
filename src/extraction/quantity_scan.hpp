// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A sentence under the grammar of quantities, and what the words around a number say of its use: whether it counts or
/// measures anything at all.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUANTITY_SCAN_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUANTITY_SCAN_HPP

#include <cstddef>
#include <string_view>

#include "extraction/numeral.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// One sentence at work.
struct QuantityScan {
    const SentenceView& view;
    const LowerWords& words;
    std::size_t limit = 0; ///< Where the next time begins; the words from there on are no part of a quantity.

    /// In lower case; "" from the next time on.
    [[nodiscard]] std::string_view word(WordIndex at) const
    {
        return at < limit ? std::string_view(words[at]) : std::string_view();
    }
    /// In a time too: "$5 a year"; "" behind the last word.
    [[nodiscard]] std::string_view any_word(WordIndex at) const
    {
        return at < words.size() ? std::string_view(words[at]) : std::string_view();
    }
    /// The word `back` words before; "" before the first word.
    [[nodiscard]] std::string_view before(WordIndex at, WordIndex back = 1) const
    {
        return at >= back ? std::string_view(words[at - back]) : std::string_view();
    }
    [[nodiscard]] bool is_dash(WordIndex at) const { return word(at) == "-" || word(at) == "–" || word(at) == "—"; }
    /// "Channel 4", "Group of Seven".
    [[nodiscard]] bool is_in_name(WordIndex at) const;
    /// No blank stands between the word and the next one.
    [[nodiscard]] bool is_joined(WordIndex at) const;
};

/// Is a decimal number in canonical form less than another?
[[nodiscard]] bool is_less(std::string_view low, std::string_view high);
/// The end of thousands that blanks part, "200 000", "1 500 000"; 0 for anything else.
[[nodiscard]] WordIndex end_of_grouped_number(const QuantityScan& scan, WordIndex at);
/// "page 97", "Stage 6", "No. 4", "EB-5", "number one": a number as a name of what stands before it.
[[nodiscard]] bool is_label(const QuantityScan& scan, WordIndex at);
/// "1." before an item of a list.
[[nodiscard]] bool is_list_item(const QuantityScan& scan, WordIndex at);
/// The end of a score, a ratio or a telephone number that begins at a word: "3-0", "4 to 1", "800-555-0199"; `at` for
/// none.
[[nodiscard]] WordIndex end_of_score(const QuantityScan& scan, WordIndex at);
/// Is a bare number [at, end) the age of somebody: "Ana Ruiz, 61,", "turned 18", "people over 60", "aged 45"?
[[nodiscard]] bool is_age(const QuantityScan& scan, WordIndex at, WordIndex end);
/// "80s" of "in her 80s", "mid-30s" of "his mid-30s".
[[nodiscard]] bool is_age_decade(const QuantityScan& scan, WordIndex at);
/// An ordinal that names rather than ranks: "First Lady", "third party", "Second World War".
[[nodiscard]] bool is_naming_ordinal(const QuantityScan& scan, WordIndex at);
/// Are pounds behind a number [at, end) a weight: "weighs 200 pounds", "a 200-pound bomb", "50 pounds of flour"?
[[nodiscard]] bool is_weight(const QuantityScan& scan, WordIndex at, WordIndex end, std::string_view value);

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The closed lists of the tokenizer's rules: abbreviations, affixes, contractions, units, domains.

#ifndef TRIPLEWRIGHT_NLP_TOKEN_LISTS_HPP
#define TRIPLEWRIGHT_NLP_TOKEN_LISTS_HPP

#include <cstddef>
#include <string_view>

namespace triplewright::token_lists {

/// What a full stop behind a word is.
enum class Abbreviation {
    none,           ///< The end of a sentence.
    always,         ///< Part of the word: `Mr.`.
    inside,         ///< Part of the word except at the end of the text: `Inc.`.
    et_cetera,      ///< Part of the word unless a capital follows or the text ends.
    state,          ///< Part of the word behind a comma: `Bangor, Me.`.
    before_number,  ///< Part of the word before a number only: `No. 5`.
    before_capital, ///< Part of the word before a capital or a number: `Gen. Smith`, `Oct. 5`.
};

/// Kind of a word without its full stop, whatever its case.
[[nodiscard]] Abbreviation find_abbreviation(std::string_view word);

/// `non`, `co`, `ex` …: stays with what follows its hyphen.
[[nodiscard]] bool is_prefix(std::string_view word);

/// `esque`, `wise` …: stays with what comes before its hyphen.
[[nodiscard]] bool is_suffix(std::string_view word);

/// Bytes of the first word of a contraction written without an apostrophe (`can` of `cannot`, `gon` of `gonna`), or 0.
[[nodiscard]] std::size_t find_contraction(std::string_view word);

/// `km`, `pm`, `bn` …: a word of its own behind a number. One exact spelling.
[[nodiscard]] bool is_unit(std::string_view letters);

/// `com`, `org` … and `doc`, `xls` …: what may follow the last full stop of a site's or a file's name.
[[nodiscard]] bool is_domain_or_extension(std::string_view letters);

/// `Rs`, `USD` …: a word of its own before an amount. One exact spelling.
[[nodiscard]] bool is_currency_code(std::string_view letters);

/// `w/o`, `n/a` …: not split at the slash.
[[nodiscard]] bool is_slash_word(std::string_view word);

} // namespace triplewright::token_lists

#endif

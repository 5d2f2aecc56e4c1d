// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Apostrophes: clitics ("don't", "Ruiz's"), letters left out ("'em", "'60s"), names ("O'Connor") and the single
/// quotation marks that look the same.

#ifndef TRIPLEWRIGHT_NLP_APOSTROPHES_HPP
#define TRIPLEWRIGHT_NLP_APOSTROPHES_HPP

#include <cstddef>
#include <string_view>

#include "nlp/chunk.hpp"
#include "nlp/token_output.hpp"

namespace triplewright {

[[nodiscard]] bool is_apostrophe(char32_t c);
/// "s", "ll", "ve" …: what stands behind the apostrophe of a clitic.
[[nodiscard]] bool is_clitic(std::string_view letters);
/// `O'Connor`, `Ba'athist`, `Qa'ida`: the apostrophe stands between letters.
[[nodiscard]] bool apostrophe_stays(const Chunk& chunk, std::size_t core, const Character& mark);

/// Adds the tokens that have to do with apostrophes. Remembers whether a single quotation mark is open.
class Apostrophes {
public:
    /// `out` must outlive it.
    explicit Apostrophes(TokenOutput& out) : out_(out) {}

    /// Adds the multiword token of a clitic or possessive; returns its end, or 0 where the apostrophe makes none.
    std::size_t lex_apostrophe(const Chunk& chunk, std::size_t begin, std::size_t core, const Character& mark);
    /// A quotation mark, or an apostrophe that begins a token (`'s`, `'em`, `'60s`).
    std::size_t lex_quote(const Chunk& chunk, std::size_t begin, std::size_t i, const Character& mark);

private:
    /// Adds a word and its clitic, and a second one (`wouldn't've`).
    std::size_t lex_clitics(const Chunk& chunk, std::size_t begin, std::size_t first, std::size_t end);
    std::size_t finish(const Chunk& chunk, std::size_t begin, std::size_t end);

    TokenOutput& out_;
    bool in_single_quotes_ = false; ///< A single quotation mark was opened and may be closed by an apostrophe.
};

} // namespace triplewright

#endif

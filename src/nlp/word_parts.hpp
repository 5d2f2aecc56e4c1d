// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What keeps the parts of a word together: hyphens, full stops, signs. `begin` is where the word begins, `part` where
/// its last part does (behind a hyphen, full stop or the like), `core` where its letters and digits end.

#ifndef TRIPLEWRIGHT_NLP_WORD_PARTS_HPP
#define TRIPLEWRIGHT_NLP_WORD_PARTS_HPP

#include <cstddef>
#include <string_view>

#include "nlp/chunk.hpp"

namespace triplewright {

/// The end of the `Rs` of `Rs500`; `i` where none begins.
[[nodiscard]] std::size_t find_currency_code(const Chunk& chunk, std::size_t i);

/// `A&E`, `f*ed`, `w/o`: a sign between two letters that does not part them.
[[nodiscard]] bool joins(const Chunk& chunk, char32_t c, std::size_t begin, std::size_t core);

/// Bytes of the `$` of `US$` or the `++` of `C++`.
[[nodiscard]] std::size_t trailing_sign(const Chunk& chunk, std::size_t part, std::size_t core);

/// `non-human`, `mid-1980s`, `H2O-esque`.
[[nodiscard]] bool hyphen_stays(const Chunk& chunk, std::size_t part, std::size_t core);

/// `U.S`, `p.m`, `Ph.D`, `v2.0`: a full stop between parts of one word.
[[nodiscard]] bool dot_stays_inside(const Chunk& chunk, std::size_t part, std::size_t core);

/// The full stop at `core` is part of the word before it: an initial or an abbreviation. `before` is the form of the
/// word before this one, "" at the beginning.
[[nodiscard]] bool dot_belongs_to(const Chunk& chunk, std::size_t begin, std::size_t part, std::size_t core,
                                  std::string_view before);

} // namespace triplewright

#endif

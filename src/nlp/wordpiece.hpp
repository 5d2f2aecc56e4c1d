// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Words into word pieces and letter-case shapes: all that the encoder sees of a text. Agrees with
/// models/training/analysis/pieces.py, which made the pieces that the weights were trained on.

#ifndef TRIPLEWRIGHT_NLP_WORDPIECE_HPP
#define TRIPLEWRIGHT_NLP_WORDPIECE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// How a word is written; the values are rows of an embedding, see `shape_row`.
enum class CaseShape : std::uint8_t {
    special, ///< [CLS], [SEP] and padding; no word has it.
    no_letters,
    digit,       ///< At least one decimal digit.
    lower,       ///< No upper-case letter.
    capitalised, ///< The first letter upper-case and none after it.
    upper,       ///< Two letters or more, all upper-case.
    initial,     ///< One letter, upper-case.
    mixed,
};

[[nodiscard]] CaseShape case_shape(std::string_view word);

/// Rows of the embedding: the second half is for words that follow another one without a blank between them.
inline constexpr std::size_t shape_rows = 16;

/// The row of a word; `before` is the word before it in its paragraph, null for the first one.
[[nodiscard]] std::uint8_t shape_row(const Word& word, const Word* before);

/// BERT's uncased tokenisation of a word that is already split from its neighbours: quotation marks straightened,
/// lower case, no accents, punctuation and CJK characters apart, then the longest pieces of the vocabulary from left
/// to right. Immutable, may be shared by threads.
class WordPieces {
public:
    /// More pieces of one word than this are left out: they would not fit a window.
    static constexpr std::size_t max_word_pieces = 254;

    /// `vocabulary` holds the pieces, joined by line feeds, in the order of their ids; it must outlive this object.
    /// Throws ConfigError when a special piece is missing.
    explicit WordPieces(std::string_view vocabulary);

    /// Appends the ids of a word's pieces, at least one; `word` must be valid UTF-8.
    void append_pieces(std::string_view word, std::vector<std::int32_t>& ids) const;

    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] std::int32_t padding_id() const { return padding_; }   ///< [PAD]
    [[nodiscard]] std::int32_t unknown_id() const { return unknown_; }   ///< [UNK]
    [[nodiscard]] std::int32_t classify_id() const { return classify_; } ///< [CLS]
    [[nodiscard]] std::int32_t separate_id() const { return separate_; } ///< [SEP]

private:
    struct Entry {
        std::uint64_t hash = 0;
        std::string_view piece; ///< Without its `##`.
        std::int32_t id = -1;   ///< -1: empty.
    };
    class Matcher;

    void insert(std::string_view piece, bool continues, std::int32_t id);
    [[nodiscard]] std::int32_t find(std::uint64_t hash, std::string_view piece) const;
    [[nodiscard]] std::int32_t special_id(std::string_view piece) const;

    std::vector<Entry> table_; ///< Open addressing; the size is a power of two.
    std::size_t count_ = 0;
    std::size_t longest_ = 0; ///< Bytes of the longest piece.
    std::int32_t padding_ = 0;
    std::int32_t unknown_ = 0;
    std::int32_t classify_ = 0;
    std::int32_t separate_ = 0;
};

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Where the tokeniser's words go.

#ifndef TRIPLEWRIGHT_NLP_TOKEN_OUTPUT_HPP
#define TRIPLEWRIGHT_NLP_TOKEN_OUTPUT_HPP

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "nlp/token_lists.hpp"
#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// The words of one paragraph, in the order of the text. Offsets are bytes of the text.
class TokenOutput {
public:
    /// `text` must outlive the output.
    TokenOutput(std::string_view text, std::size_t expected) : text_(text) { words_.reserve(expected); }

    [[nodiscard]] std::vector<Word> take() { return std::move(words_); }
    [[nodiscard]] std::string_view previous_form() const
    {
        return words_.empty() ? std::string_view() : std::string_view(words_.back().form);
    }

    void add_token(std::size_t begin, std::size_t end) { add(begin, end, {begin, end}); }

    /// A token of two words or more; `splits` are where the second and later ones begin.
    void add_multiword(std::size_t begin, std::initializer_list<std::size_t> splits, std::size_t end)
    {
        std::size_t from = begin;
        for (const std::size_t split : splits) {
            add(from, split, {begin, end});
            from = split;
        }
        add(from, end, {begin, end});
    }

    /// A word without an apostrophe in it, perhaps a contraction all the same.
    void add_word(std::size_t begin, std::size_t end)
    {
        const std::size_t split = token_lists::find_contraction(slice(text_, {begin, end}));
        if (split == 0) {
            add_token(begin, end);
        } else if (end - begin == 5 && split == 2 && text_[begin + 3] != 't') { // "dunno" is three words
            add_multiword(begin, {begin + 2, begin + 3}, end);
        } else {
            add_multiword(begin, {begin + split}, end);
        }
    }

private:
    void add(std::size_t begin, std::size_t end, const Span& token)
    {
        Word& word = words_.emplace_back();
        word.span = {begin, end};
        word.token = token;
        word.form = slice(text_, word.span);
    }

    std::string_view text_;
    std::vector<Word> words_;
};

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/window.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace triplewright {

namespace {

/// Pieces of a usual window, without the two around them: longer ones cost more and are not more accurate.
constexpr std::size_t usual_room = 126;

/// A mark that ends sentences: nothing but full stops, exclamation and question marks.
bool is_final(std::string_view form)
{
    return form == "…" || form.find_first_not_of(".!?") == std::string_view::npos;
}

/// What may stand between a sentence's final mark and its end.
bool is_closing(std::string_view form)
{
    static constexpr std::array<std::string_view, 8> marks = {"\"", "'", "''", "”", "’", "»", ")", "]"};
    return std::find(marks.begin(), marks.end(), form) != marks.end();
}

/// Whether a window from `begin` on should rather end here than elsewhere.
bool may_end(const PiecedWords& paragraph, std::size_t begin, std::size_t end)
{
    if (end == paragraph.words.size()) {
        return true;
    }
    if (!paragraph.given_ends.empty()) {
        return std::binary_search(paragraph.given_ends.begin(), paragraph.given_ends.end(), end);
    }
    if (is_closing(paragraph.words[end].form)) {
        return false;
    }
    std::size_t last = end - 1;
    while (last > begin && is_closing(paragraph.words[last].form)) {
        --last;
    }
    return is_final(paragraph.words[last].form);
}

} // namespace

bool is_within_token(std::span<const Word> words, std::size_t place)
{
    return place > 0 && place < words.size() && words[place - 1].token == words[place].token;
}

WindowWords next_window(const PiecedWords& paragraph, std::size_t begin, WindowLength length, std::size_t room)
{
    const bool longest = length == WindowLength::longest;
    const std::size_t usual = longest ? room : std::min(room, usual_room);
    const std::size_t first_piece = begin == 0 ? 0 : paragraph.piece_ends[begin - 1];
    WindowWords window = {begin, begin, false};
    std::size_t pieces_to_end = 0; // of the window so far
    std::size_t end = begin;
    while (end < paragraph.words.size() && paragraph.piece_ends[end] - first_piece <= room) {
        const std::size_t size = paragraph.piece_ends[end] - first_piece;
        if (size > usual && pieces_to_end > usual / 2) {
            break;
        }
        ++end;
        if (pieces_to_end <= usual && may_end(paragraph, begin, end)) {
            window.end = end;
            pieces_to_end = size;
        }
    }
    if (pieces_to_end == 0 || longest) {
        window.end = end;
        window.is_longest = true;
    }
    while (window.end > begin + 1 && is_within_token(paragraph.words, window.end)) {
        --window.end;
    }
    // A word of more pieces than a window holds is cut to what fits; it still is one word.
    window.end = std::max(window.end, begin + 1);
    return window;
}

} // namespace triplewright

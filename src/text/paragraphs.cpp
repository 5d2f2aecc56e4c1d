// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Lines end at LF, CR, CRLF, VT, FF, NEL, LS and PS. A blank line, a form feed and a paragraph separator always end a
// paragraph. Between two other lines the break is read in one of two ways:
// - Text wrapped at a fixed width (mail, wire copy): a break is soft where the next line's first word would not have
//   fitted, so only a line with room left for it can end a paragraph.
// - Text with a paragraph a line (everything else): every break ends one.
// In both, a line that does not end like a sentence goes on where the next one starts with a small letter, and one that
// ends with a hyphen or, if it is short, with a comma goes on too. List items and lone web addresses stand alone.

#include <algorithm>
#include <array>
#include <vector>

#include "triplewright/text/blanks.hpp"
#include "triplewright/text/document.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

constexpr std::size_t narrowest_wrap = 40;
constexpr std::size_t narrowest_wrap_of_few_lines = 50;
constexpr std::size_t widest_wrap = 100;

/// A line without surrounding blanks.
struct Line {
    Span span;
    std::size_t width = 0;       ///< Code points.
    bool ends_paragraph = false; ///< Followed by a form feed or a paragraph separator.
};

/// Bytes of the line break at `offset`, or 0.
std::size_t line_break_size(std::string_view text, std::size_t offset)
{
    const char c = text[offset];
    if (c >= '\n' && c <= '\r') {
        return c == '\r' && text.substr(offset, 2) == "\r\n" ? 2 : 1;
    }
    if (c == '\xC2') {
        return text.substr(offset, 2) == "\xC2\x85" ? 2 : 0;
    }
    if (c == '\xE2') {
        const std::string_view three = text.substr(offset, 3);
        return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
    }
    return 0;
}

Span trim(std::string_view text, Span span)
{
    for (std::size_t size = 0; span.begin < span.end && (size = blank_size(text, span.begin)) != 0;) {
        span.begin += size;
    }
    for (std::size_t size = 0; span.begin < span.end && (size = blank_size_before(text, span.end)) != 0;) {
        span.end -= size;
    }
    return span;
}

/// Lines in order; blank ones have an empty span.
std::vector<Line> find_lines(std::string_view text)
{
    std::vector<Line> lines;
    std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (std::size_t i = begin; i <= text.size();) {
        const std::size_t size = i == text.size() ? 1 : line_break_size(text, i);
        if (size == 0) {
            ++i;
            continue;
        }
        Line line;
        line.span = trim(text, {begin, i});
        line.width = count_code_points(slice(text, line.span));
        line.ends_paragraph = size == 3 ? text[i + 2] == '\xA9' : i < text.size() && text[i] == '\f';
        lines.push_back(line);
        i += size;
        begin = i;
    }
    return lines;
}

/// Ends with a full stop or the like, perhaps inside quotes or brackets.
bool ends_like_a_sentence(std::string_view line)
{
    static constexpr std::array<std::string_view, 11> closers = {"\"", "'", ")", "]", "}", "*",
                                                                 "_",  "”", "’", "»", "›"};
    static constexpr std::array<std::string_view, 9> terminals = {".", "!", "?", ":", "…", "。", "！", "？", "‽"};
    const auto ends_with = [&](std::string_view mark) { return line.ends_with(mark); };
    for (const auto* closer = closers.begin(); closer != closers.end();) {
        closer = std::find_if(closers.begin(), closers.end(), ends_with);
        line.remove_suffix(closer == closers.end() ? 0 : closer->size());
    }
    return std::any_of(terminals.begin(), terminals.end(), ends_with);
}

bool starts_like_a_list_item(std::string_view line)
{
    static constexpr std::array<std::string_view, 9> bullets = {"- ", "* ", "+ ", "• ", "‣ ", "▪ ", "– ", "— ", "· "};
    if (std::any_of(bullets.begin(), bullets.end(), [&](std::string_view b) { return line.starts_with(b); })) {
        return true;
    }
    const std::size_t digits = line.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos && digits <= 3 &&
           (line.substr(digits, 2) == ". " || line.substr(digits, 2) == ") ");
}

/// A line that is one web address.
bool is_address(std::string_view line)
{
    return line.find("://") != std::string_view::npos && line.find(' ') == std::string_view::npos;
}

/// The sentence on `line` has not ended and `next` looks like more of it.
bool goes_on(std::string_view line, std::size_t width, std::string_view next)
{
    if (ends_like_a_sentence(line)) {
        return false;
    }
    const char first = next.front();
    return (first >= 'a' && first <= 'z') || line.ends_with('-') || (line.ends_with(',') && width <= widest_wrap);
}

std::size_t first_word_width(std::string_view line)
{
    std::size_t end = 0;
    while (end < line.size() && blank_size(line, end) == 0) {
        ++end;
    }
    return count_code_points(line.substr(0, end));
}

/// Neighbouring lines without a blank one between them.
class Block {
public:
    Block(std::string_view text, std::vector<Line> lines) : text_(text), lines_(std::move(lines)) {}

    void append_paragraphs(std::vector<Span>& paragraphs) const
    {
        const std::size_t width = wrap_width();
        Span current = lines_.front().span;
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            if (ends_paragraph(i, width)) {
                paragraphs.push_back(current);
                current = lines_[i + 1].span;
            }
            current.end = lines_[i + 1].span.end;
        }
        paragraphs.push_back(current);
    }

private:
    /// The first word of line i + 1 would have fitted on line i.
    [[nodiscard]] bool had_room(std::size_t i, std::size_t width) const
    {
        return lines_[i].width + 1 + first_word_width(slice(text_, lines_[i + 1].span)) <= width;
    }

    /// The width at which the block is wrapped: that of its longest line, when most breaks were forced by it; else 0.
    [[nodiscard]] std::size_t wrap_width() const
    {
        std::size_t width = 0;
        for (const Line& line : lines_) {
            width = std::max(width, is_address(slice(text_, line.span)) ? 0 : line.width);
        }
        const std::size_t narrowest = lines_.size() < 4 ? narrowest_wrap_of_few_lines : narrowest_wrap;
        if (lines_.size() < 2 || width < narrowest || width > widest_wrap) {
            return 0;
        }
        std::size_t forced = 0;
        std::size_t flowing = 0; // forced breaks in the middle of a sentence: a list of headlines has none
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
            const bool is_forced = !had_room(i, width);
            forced += is_forced ? 1 : 0;
            flowing += is_forced && !ends_like_a_sentence(slice(text_, lines_[i].span)) ? 1 : 0;
        }
        return forced * 4 >= (lines_.size() - 1) * 3 && flowing * 2 >= forced ? width : 0;
    }

    [[nodiscard]] bool ends_paragraph(std::size_t i, std::size_t width) const
    {
        const std::string_view line = slice(text_, lines_[i].span);
        const std::string_view next = slice(text_, lines_[i + 1].span);
        if (lines_[i].ends_paragraph || starts_like_a_list_item(next)) {
            return true;
        }
        if (width == 0 && (is_address(line) || is_address(next))) {
            return true;
        }
        return (width == 0 || had_room(i, width)) && !goes_on(line, lines_[i].width, next);
    }

    std::string_view text_;
    std::vector<Line> lines_;
};

} // namespace

std::vector<Span> find_paragraphs(std::string_view text)
{
    std::vector<Span> paragraphs;
    std::vector<Line> block;
    const auto finish_block = [&] {
        if (!block.empty()) {
            Block(text, std::move(block)).append_paragraphs(paragraphs);
        }
        block.clear();
    };
    for (const Line& line : find_lines(text)) {
        if (!line.span.empty()) {
            block.push_back(line);
        }
        if (line.span.empty() || line.ends_paragraph) {
            finish_block();
        }
    }
    finish_block();
    return paragraphs;
}

} // namespace triplewright

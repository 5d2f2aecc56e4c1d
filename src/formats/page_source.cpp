// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/page_source.hpp"

#include <algorithm>
#include <cstdint>

#include "formats/characters.hpp"
#include "triplewright/text/error.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

/// Code points in text that may begin or end within one.
std::size_t count_characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::size_t count_lines(std::string_view text)
{
    constexpr std::size_t block = 255; // of bytes, which many of can be counted at once
    std::size_t lines = 0;
    for (; !text.empty(); text.remove_prefix(std::min(block, text.size()))) {
        std::uint8_t some = 0;
        for (const char c : text.substr(0, block)) {
            some = static_cast<std::uint8_t>(some + (c == '\n' ? 1 : 0));
        }
        lines += some;
    }
    return lines;
}

/// How many bytes at the end may be the beginning of a character that goes on.
std::size_t incomplete_tail(std::string_view text)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80) {
            return 0;
        }
        if (byte >= 0xC0) {
            const std::size_t size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return size > back ? back : 0;
        }
    }
    return 0;
}

} // namespace

std::size_t PageSource::read(char* out, std::size_t size)
{
    std::size_t count = 0;
    while (count < size) { // Serd takes a short page for the last one
        const std::size_t more = source_.read(out + count, size - count);
        if (more == 0) {
            break;
        }
        count += more;
    }
    const std::size_t tail = unchecked_;
    forget_first_page();
    text_.append(out, count);
    check_utf8(page_begin_ - tail, count < size);
    look_for_escapes(std::string_view(text_).substr(page_begin_));
    return count;
}

void PageSource::forget_first_page()
{
    std::string_view gone = std::string_view(text_).substr(0, page_begin_);
    first_line_ += count_lines(gone);
    if (const std::size_t line_end = gone.rfind('\n'); line_end != std::string_view::npos) {
        gone.remove_prefix(line_end + 1);
        cut_bytes_ = 0;
        cut_characters_ = 0;
    }
    cut_bytes_ += gone.size();
    cut_characters_ += count_characters(gone);
    text_.erase(0, page_begin_);
    page_begin_ = text_.size();
}

void PageSource::look_for_escapes(std::string_view page)
{
    for (std::size_t at = 0; !has_unicode_escapes_; at += 2) {
        at = page.find('\\', at);
        if (at == std::string_view::npos) {
            return;
        }
        // At the end of a page nobody knows what follows.
        has_unicode_escapes_ = at + 1 == page.size() || page[at + 1] == 'u' || page[at + 1] == 'U';
    }
}

void PageSource::check_utf8(std::size_t begin, bool at_end)
{
    std::string_view page = std::string_view(text_).substr(begin);
    unchecked_ = at_end ? 0 : incomplete_tail(page);
    page.remove_suffix(unchecked_);
    if (const auto bad = find_invalid_utf8(page)) {
        fail_at_offset(begin + *bad, "the text is not UTF-8 here; convert the file (iconv -t UTF-8)");
    }
}

std::optional<std::size_t> PageSource::find_offset(std::size_t line, std::size_t column) const
{
    const std::size_t bytes = column - (line == 1 && column > 0 ? 1 : 0);
    if (line < first_line_ || (line == first_line_ && bytes < cut_bytes_)) {
        return std::nullopt;
    }
    if (line == first_line_) {
        return std::min(text_.size(), bytes - cut_bytes_);
    }
    std::size_t begin = 0;
    for (std::size_t number = first_line_; number < line && begin < text_.size(); ++number) {
        begin = std::min(text_.find('\n', begin), text_.size() - 1) + 1;
    }
    return std::min(text_.size(), begin + bytes);
}

void PageSource::fail_at(std::size_t line, std::size_t column, const std::string& message) const
{
    if (const auto offset = find_offset(line, column)) {
        fail_at_offset(*offset, message);
    }
    throw InputError(SourceLocation{name_, line, 0}, message);
}

void PageSource::fail_at_any(std::initializer_list<std::string_view> texts, const std::string& message) const
{
    const auto equal = [](char a, char b) { return to_lower_ascii(a) == to_lower_ascii(b); };
    auto first = text_.end();
    for (const std::string_view text : texts) {
        if (!text.empty()) {
            first = std::min(first, std::search(text_.begin(), text_.end(), text.begin(), text.end(), equal));
        }
    }
    if (first == text_.end()) {
        throw InputError(SourceLocation{name_, 0, 0}, message);
    }
    fail_at_offset(static_cast<std::size_t>(first - text_.begin()), message);
}

void PageSource::fail_at_word(std::string_view text, const std::string& message) const
{
    const auto goes_on = [](char c) {
        c = to_lower_ascii(c);
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    std::size_t at = text_.find(text);
    while (at != std::string::npos && at + text.size() < text_.size() && goes_on(text_[at + text.size()])) {
        at = text_.find(text, at + 1);
    }
    if (at == std::string::npos) {
        throw InputError(SourceLocation{name_, 0, 0}, message);
    }
    fail_at_offset(at, message);
}

void PageSource::fail_at_offset(std::size_t offset, const std::string& message) const
{
    const std::string_view before = std::string_view(text_).substr(0, offset);
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t line_end = before.rfind('\n');
    const std::size_t column = line_end == std::string_view::npos ? cut_characters_ + count_characters(before)
                                                                  : count_characters(before.substr(line_end + 1));
    throw InputError(SourceLocation{name_, first_line_ + lines, column + 1}, message);
}

} // namespace triplewright

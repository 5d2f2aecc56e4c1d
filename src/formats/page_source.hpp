// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Text that is handed on page by page: checked as UTF-8, its last pages kept so that a message can name line and
/// column in code points.

#ifndef TRIPLEWRIGHT_FORMATS_PAGE_SOURCE_HPP
#define TRIPLEWRIGHT_FORMATS_PAGE_SOURCE_HPP

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "text/byte_source.hpp"

namespace triplewright {

class PageSource {
public:
    static constexpr std::size_t page_bytes = std::size_t{1} << 16U;

    /// `name` is for messages.
    PageSource(ByteSource& source, const std::string& name) : source_(source), name_(name) {}

    /// Puts up to `size` bytes at `out` and returns how many; 0 is the end. Throws InputError at what is not UTF-8.
    [[nodiscard]] std::size_t read(char* out, std::size_t size);

    /// Whether any page so far may hold a `\u` or `\U`.
    [[nodiscard]] bool has_unicode_escapes() const { return has_unicode_escapes_; }

    /// The last pages.
    [[nodiscard]] std::string_view text() const { return text_; }
    /// Where in `text` a line and a byte column as Serd counts them are: the column is that of the last byte that was
    /// taken, but on the first line that of the next one. Nothing when the line is no longer there.
    [[nodiscard]] std::optional<std::size_t> find_offset(std::size_t line, std::size_t column) const;
    /// Throws InputError there, or at the line that is no longer there.
    [[noreturn]] void fail_at(std::size_t line, std::size_t column, const std::string& message) const;
    /// Throws InputError at a place in `text`.
    [[noreturn]] void fail_at_offset(std::size_t offset, const std::string& message) const;
    /// Throws InputError at the first place in the last pages where `text` stands; at the file where it is not found.
    [[noreturn]] void fail_at_text(std::string_view text, const std::string& message) const
    {
        fail_at_any({text}, message);
    }
    /// The same where behind `text` there is no letter, digit or hyphen.
    [[noreturn]] void fail_at_word(std::string_view text, const std::string& message) const;
    /// The same with the first of several texts, whatever the case of ASCII letters.
    [[noreturn]] void fail_at_any(std::initializer_list<std::string_view> texts, const std::string& message) const;

private:
    void forget_first_page();
    void check_utf8(std::size_t begin, bool at_end);
    void look_for_escapes(std::string_view page);

    ByteSource& source_;
    const std::string& name_;
    std::string text_;           ///< The last two pages.
    std::size_t first_line_ = 1; ///< Number of the line in which `text_` begins.
    std::size_t cut_bytes_ = 0;  ///< How much of that line stood before.
    std::size_t cut_characters_ = 0;
    std::size_t page_begin_ = 0; ///< Where the last page begins in `text_`.
    std::size_t unchecked_ = 0;  ///< Bytes at the end of `text_` that may be the beginning of a character.
    bool has_unicode_escapes_ = false;
};

} // namespace triplewright

#endif

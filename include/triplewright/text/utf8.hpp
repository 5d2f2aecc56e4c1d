// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// UTF-8: checked once, at input; afterwards every text is known to be valid.

#ifndef TRIPLEWRIGHT_TEXT_UTF8_HPP
#define TRIPLEWRIGHT_TEXT_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triplewright {

/// The byte offset of the first byte that does not belong to valid UTF-8 (RFC 3629: no overlong forms, no surrogates,
/// nothing above U+10FFFF), or nothing.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// Number of code points; `text` must be valid UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// The code point that starts at byte `offset`, which is moved behind it; `text` must be valid UTF-8.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& offset);

/// Appends a code point in UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// Turns byte offsets of one text into code point offsets, O(1) a call, and back, O(log n), after O(n) once; one 32-bit
/// number for every 64 bytes of text. Keeps a view of the text, which must outlive it.
class CodePointIndex {
public:
    explicit CodePointIndex(std::string_view text);
    /// Code points before `byte_offset`, which must be at most the size of the text.
    [[nodiscard]] std::size_t code_point_offset(std::size_t byte_offset) const;
    /// The first byte of a code point; the size of the text where it has no more than so many.
    [[nodiscard]] std::size_t byte_offset(std::size_t code_point_offset) const;

private:
    std::string_view text_;
    std::vector<std::uint32_t> counts_;
};

} // namespace triplewright

#endif

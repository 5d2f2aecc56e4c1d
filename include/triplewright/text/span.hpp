// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Byte ranges of a document's raw text. Everything the program says points into the text with one of these.

#ifndef TRIPLEWRIGHT_TEXT_SPAN_HPP
#define TRIPLEWRIGHT_TEXT_SPAN_HPP

#include <compare>
#include <cstddef>
#include <string_view>

namespace triplewright {

/// A half-open range of bytes, [begin, end), of a document's raw text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    /// Number of bytes.
    [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    /// True when every byte of `other` is a byte of this span.
    [[nodiscard]] constexpr bool contains(const Span& other) const { return begin <= other.begin && other.end <= end; }
    /// True when the two spans share at least one byte.
    [[nodiscard]] constexpr bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }

    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The bytes of `text` in `span`; the span must lie within the text.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, const Span& span)
{
    return text.substr(span.begin, span.size());
}

/// The smallest span that contains both.
[[nodiscard]] constexpr Span join(const Span& a, const Span& b)
{
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

} // namespace triplewright

#endif

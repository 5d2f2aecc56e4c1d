// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// JSON in memory read from front to back (RFC 8259), without a tree: whoever reads walks into the arrays and objects
/// that matter to it and takes others as text.

#ifndef TRIPLEWRIGHT_FORMATS_JSON_SCANNER_HPP
#define TRIPLEWRIGHT_FORMATS_JSON_SCANNER_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <string_view>

#include "formats/input_text.hpp"

namespace triplewright {

enum class ScannedKind : std::uint8_t { null, boolean, integer, real, string, array, object };

struct ScannedValue {
    ScannedKind kind = ScannedKind::null;
    bool flag = false;      ///< A boolean.
    std::string_view text;  ///< A string without its escapes; everything else as it stands in the document.
    std::size_t offset = 0; ///< Where it begins in the document, in bytes.

    [[nodiscard]] bool is_number() const { return kind == ScannedKind::integer || kind == ScannedKind::real; }
    [[nodiscard]] bool is_scalar() const { return is_number() || is_text() || kind == ScannedKind::boolean; }
    [[nodiscard]] bool is_text() const { return kind == ScannedKind::string; }
};

/// What a number of JSON is as a double: infinite when it is too large, 0 when it is too small.
[[nodiscard]] double to_double(std::string_view number);

/// Every function throws InputError (`json.malformed`) where the text is not what it takes. To walk through an array:
/// `for (bool more = s.enter('['); more; more = s.next(']')) { s.value() … }`.
class JsonScanner {
public:
    /// `text`, which is UTF-8, or a part of it from `begin` to `end`; both arguments must outlive the scanner.
    JsonScanner(std::string_view text, InputReport& report, std::size_t begin = 0,
                std::size_t end = std::string_view::npos);
    JsonScanner(const JsonScanner&) = delete;
    JsonScanner& operator=(const JsonScanner&) = delete;

    /// What comes next, by its first character: `{`, `[`, `"`, a digit and so on; NUL at the end.
    [[nodiscard]] char peek();
    /// Where `peek` looks.
    [[nodiscard]] std::size_t offset() const { return at_; }
    /// The document from an offset up to here.
    [[nodiscard]] std::string_view taken_since(std::size_t begin) const { return {text_ + begin, at_ - begin}; }
    /// Takes `{` or `[`; false when the array or object is empty, and then its end too.
    [[nodiscard]] bool enter(char open);
    /// Behind a value: takes `,`, or `close` and returns false.
    [[nodiscard]] bool next(char close);
    /// A member's name and the colon.
    [[nodiscard]] std::string_view name();
    /// A value, which is valid until `release`. Arrays and objects are checked and passed over.
    [[nodiscard]] ScannedValue value();
    /// A scanner of a value that this one has taken.
    [[nodiscard]] JsonScanner part(const ScannedValue& value)
    {
        return {{text_, end_}, report_, value.offset, value.offset + value.text.size()};
    }
    /// Throws unless only blanks follow.
    void end();

    /// Keeps a text until `release`.
    [[nodiscard]] std::string_view keep(std::string_view text);
    /// Lets go of all strings that had escapes, and all that was kept.
    void release() { arena_.release(); }

private:
    [[noreturn]] void fail(std::size_t offset);
    void skip_blanks();
    [[nodiscard]] std::string_view string();
    [[nodiscard]] std::string_view string_with_escapes(std::size_t begin);
    [[nodiscard]] char32_t unicode_escape();
    [[nodiscard]] unsigned four_digits();
    [[nodiscard]] ScannedKind number();
    void word(std::string_view expected);
    void skip_digits();
    void skip_structure();

    const char* text_;
    std::size_t end_;
    std::size_t at_;
    InputReport& report_;
    std::array<std::byte, std::size_t{1} << 14U> first_room_; ///< Of the arena.
    std::pmr::monotonic_buffer_resource arena_;
};

} // namespace triplewright

#endif

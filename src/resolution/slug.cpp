// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <array>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "triplewright/resolution/iri.hpp"
#include "triplewright/resolution/resolution.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::int32_t longest_slug = 80; // code points

/// Names with the same spelling but other code points ("é", "e" + accent) are one name.
icu::UnicodeString to_nfc(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    icu::UnicodeString out = nfc != nullptr ? nfc->normalize(text, status) : text;
    if (U_FAILURE(status) != 0) {
        throw ConfigError(std::string("ICU cannot normalise text: ") + u_errorName(status));
    }
    return out;
}

bool is_blank(UChar32 c)
{
    return u_isUWhiteSpace(c) != 0;
}

/// "the White House" and "White House" are one name, "his wife" is a wife.
icu::UnicodeString without_determiner(const icu::UnicodeString& text)
{
    static constexpr std::array<std::u16string_view, 10> determiners = {u"the", u"a",   u"an",  u"my",  u"your",
                                                                        u"his", u"her", u"its", u"our", u"their"};
    std::int32_t word_end = 0;
    while (word_end < text.length() && !is_blank(text.char32At(word_end))) {
        word_end = text.moveIndex32(word_end, 1);
    }
    std::int32_t rest = word_end;
    while (rest < text.length() && is_blank(text.char32At(rest))) {
        rest = text.moveIndex32(rest, 1);
    }
    if (rest == text.length()) {
        return text;
    }
    icu::UnicodeString word(text, 0, word_end);
    word.foldCase();
    for (const std::u16string_view determiner : determiners) {
        if (word == icu::UnicodeString(false, determiner.data(), static_cast<std::int32_t>(determiner.size()))) {
            return icu::UnicodeString(text, rest);
        }
    }
    return text;
}

bool is_dropped_quote(UChar32 c)
{
    return c == '\'' || c == '"' || (c >= 0x2018 && c <= 0x201F);
}

/// Characters that stay as they are: letters, marks and digits.
bool is_word_character(UChar32 c)
{
    return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_NL_MASK)) != 0;
}

/// Controls, format characters, private use and unassigned code points: invisible, or not the same everywhere.
bool is_unwritable(UChar32 c)
{
    return (U_GET_GC_MASK(c) & U_GC_C_MASK) != 0 || c == 0xFFFD;
}

/// Blanks to one `_`, dashes to `-`, quotes and unwritable characters dropped.
icu::UnicodeString simplify(const icu::UnicodeString& text, bool& lossy)
{
    icu::UnicodeString out;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (is_blank(c) || c == '_') {
            if (!out.endsWith(u"_", 1)) {
                out.append(u'_');
            }
        } else if (c >= 0x2010 && c <= 0x2015) {
            out.append(u'-');
        } else if (is_unwritable(c)) {
            lossy = true;
        } else if (!is_dropped_quote(c)) {
            out.append(c);
        }
    }
    return out;
}

/// Trailing punctuation ("Inc.") does not make another name; a leading dot or dash (".NET") may.
icu::UnicodeString trim(const icu::UnicodeString& text, bool& lossy)
{
    static const icu::UnicodeString edges(u"_-.");
    std::int32_t begin = 0;
    std::int32_t end = text.length();
    while (begin < end && edges.indexOf(text.charAt(begin)) >= 0) {
        lossy = lossy || text.charAt(begin) != u'_';
        ++begin;
    }
    while (end > begin && edges.indexOf(text.charAt(end - 1)) >= 0) {
        --end;
    }
    return icu::UnicodeString(text, begin, end - begin);
}

/// At most 80 code points, never inside of what a reader sees as one character.
icu::UnicodeString shorten(const icu::UnicodeString& text, bool& lossy)
{
    if (text.countChar32() <= longest_slug) {
        return text;
    }
    lossy = true;
    const std::int32_t limit = text.moveIndex32(0, longest_slug);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> graphemes(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status) != 0) {
        throw ConfigError(std::string("ICU cannot find character borders: ") + u_errorName(status));
    }
    graphemes->setText(text);
    const std::int32_t border = graphemes->isBoundary(limit) != 0 ? limit : graphemes->preceding(limit);
    bool trimmed = false;
    return trim(icu::UnicodeString(text, 0, border > 0 ? border : limit), trimmed);
}

} // namespace

Slug to_slug(std::string_view name)
{
    Slug slug;
    const icu::UnicodeString simple = trim(simplify(without_determiner(to_nfc(name).trim()), slug.lossy), slug.lossy);
    const icu::UnicodeString text = shorten(simple, slug.lossy);
    if (text.isEmpty()) {
        return {"x", true};
    }
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        std::string character;
        icu::UnicodeString(c).toUTF8String(character);
        const bool kept = is_word_character(c) || c == '_' || c == '-' || c == '.';
        // percent_encode_segment leaves symbols such as emoji alone; here they are encoded, for prefixed names.
        slug.text += kept ? percent_encode_segment(character) : percent_encode_bytes(character);
    }
    return slug;
}

} // namespace triplewright

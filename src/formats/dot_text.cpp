// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/dot_text.hpp"

#include "formats/characters.hpp"

namespace triplewright {

namespace {

constexpr std::string_view ellipsis = "\u2026";

bool is_blank(std::string_view character)
{
    return character == " " || character == "\t" || character == "\n" || character == "\r" || character == "\u00A0";
}

/// Controls make invalid SVG, U+0000 ends the file for Graphviz.
std::string without_controls(std::string_view text)
{
    return replace_characters(text, [](char32_t c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE ||
               c == 0xFFFF;
    });
}

/// Bytes of the character that begins with this byte; the text is valid UTF-8.
std::size_t character_size(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Lines of a paragraph while it is wrapped.
class Lines {
public:
    Lines(std::size_t width, std::size_t most) : width_(width), most_(most) {}

    /// A word of so many characters.
    void add_word(std::string_view word, std::size_t characters)
    {
        if (used_ > 0 && used_ + 1 + characters > width_) {
            break_line();
        } else if (used_ > 0) {
            put(" ", 1);
        }
        while (used_ + characters > width_ && !full_) { // longer than a line
            const std::size_t taken = width_ - used_;
            const std::size_t bytes = prefix_size(word, taken);
            put(word.substr(0, bytes), taken);
            word.remove_prefix(bytes);
            characters -= taken;
            break_line();
        }
        put(word, characters);
    }

    [[nodiscard]] bool full() const { return full_; }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    static std::size_t prefix_size(std::string_view word, std::size_t characters)
    {
        std::size_t size = 0;
        for (; characters > 0 && size < word.size(); --characters) {
            size += character_size(word[size]);
        }
        return size;
    }

    void put(std::string_view text, std::size_t characters)
    {
        if (!full_) {
            text_ += text;
            used_ += characters;
        }
    }

    void break_line()
    {
        if (count_ == most_ && !full_) {
            text_ += ellipsis;
            full_ = true;
        }
        if (!full_) {
            text_ += '\n';
            ++count_;
            used_ = 0;
        }
    }

    std::size_t width_;
    std::size_t most_;
    std::size_t used_ = 0;
    std::size_t count_ = 1;
    bool full_ = false;
    std::string text_;
};

std::string quote(std::string_view text, bool entities)
{
    const std::string clean = without_controls(text);
    std::string out = "\"";
    out.reserve(clean.size() + 16);
    const auto is_plain = [](char c) {
        return c != '"' && c != '\\' && c != '&' && static_cast<unsigned char>(c) >= 0x20;
    };
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const std::size_t begin = i;
        while (i < clean.size() && is_plain(clean[i])) {
            ++i;
        }
        out.append(clean, begin, i - begin);
        if (i == clean.size()) {
            break;
        }
        switch (clean[i]) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '&': out += entities ? "&amp;" : "&"; break;
        default: out += ' '; break; // tab, carriage return
        }
    }
    return out += '"';
}

} // namespace

std::string wrap(std::string_view text, std::size_t width, std::size_t lines)
{
    const std::string clean = without_controls(text.substr(0, 8 * width * lines)); // no more can be shown
    const std::size_t most = 2 * width * lines;
    Lines out(width, lines);
    std::size_t begin = 0;
    std::size_t characters = 0; // of the word that began there
    const auto end_word = [&](std::size_t end) {
        if (characters > 0) {
            out.add_word(std::string_view(clean).substr(begin, end - begin), characters);
        }
        characters = 0;
    };
    std::size_t at = 0;
    for (std::size_t count = 0; at < clean.size() && count < most; ++count) {
        const std::size_t size = character_size(clean[at]);
        if (is_blank(std::string_view(clean).substr(at, size))) {
            end_word(at);
            begin = at + size;
        } else {
            ++characters;
        }
        at += size;
    }
    end_word(at);
    return out.text();
}

std::string quote_dot(std::string_view text)
{
    return quote(text, true);
}

std::string quote_dot_verbatim(std::string_view text)
{
    return quote(text, false);
}

std::string escape_html(std::string_view text)
{
    std::string out;
    for (const char c : without_controls(text)) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
    return out;
}

} // namespace triplewright

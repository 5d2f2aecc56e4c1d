// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/dot_text.hpp"

#include <vector>

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
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
    });
}

/// The words of a text as characters; at most `most` characters are looked at.
std::vector<std::vector<std::string>> split_words(std::string_view text, std::size_t most)
{
    std::vector<std::vector<std::string>> words(1);
    for (std::size_t i = 0, count = 0; i < text.size() && count < most; ++count) {
        const std::size_t begin = i;
        next_character(text, i);
        const std::string_view character = text.substr(begin, i - begin);
        if (!is_blank(character)) {
            words.back().emplace_back(character);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

/// Lines of a paragraph while it is wrapped.
class Lines {
public:
    Lines(std::size_t width, std::size_t most) : width_(width), most_(most) {}

    void add_word(const std::vector<std::string>& word)
    {
        if (used_ > 0 && used_ + 1 + word.size() > width_) {
            break_line();
        } else if (used_ > 0) {
            put(" ");
        }
        for (const std::string& character : word) {
            if (used_ >= width_) {
                break_line();
            }
            put(character);
        }
    }

    [[nodiscard]] bool full() const { return full_; }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void put(std::string_view character)
    {
        if (!full_) {
            text_ += character;
            ++used_;
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
    std::string out = "\"";
    for (const char c : without_controls(text)) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r':
        case '\t': out += ' '; break;
        case '&': out += entities ? "&amp;" : "&"; break;
        default: out += c;
        }
    }
    return out + '"';
}

} // namespace

std::string wrap(std::string_view text, std::size_t width, std::size_t lines)
{
    const std::string clean = without_controls(text.substr(0, 8 * width * lines)); // no more can be shown
    Lines out(width, lines);
    for (const auto& word : split_words(clean, 2 * width * lines)) {
        out.add_word(word);
    }
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

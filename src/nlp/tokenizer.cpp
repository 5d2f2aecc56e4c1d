// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// A lexer over the stretches between blanks ("chunks"), from left to right. Which rule applies follows from the first
// character of what is left of the chunk; what EWT and GUM do with a construct was counted in their training parts.
// Every look ahead or behind is bounded or reads a stretch that no other token's look reads again, so that the time
// is linear in the text, whatever it holds.

#include "triplewright/nlp/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "nlp/characters.hpp"
#include "nlp/token_lists.hpp"
#include "nlp/web_address.hpp"
#include "triplewright/text/blanks.hpp"

namespace triplewright {

namespace {

using token_lists::Abbreviation;

constexpr std::size_t longest_run_read_ahead = 64;

bool equals_ignoring_case(std::string_view a, std::string_view small)
{
    return std::equal(a.begin(), a.end(), small.begin(), small.end(),
                      [](char x, char y) { return (is_ascii_upper(x) ? static_cast<char>(x + ('a' - 'A')) : x) == y; });
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> small_words)
{
    return std::any_of(small_words.begin(), small_words.end(),
                       [&](std::string_view small) { return equals_ignoring_case(word, small); });
}

bool is_clitic(std::string_view letters)
{
    return is_one_of(letters, {"s", "m", "d", "ll", "re", "ve"});
}

bool is_apostrophe(char32_t c)
{
    return c == U'\'' || c == U'’' || c == U'`' || c == U'‘' || c == U'ʼ';
}

class ParagraphLexer {
public:
    ParagraphLexer(std::string_view text, const Span& paragraph)
        : text_(text.substr(0, paragraph.end)), begin_(paragraph.begin)
    {
        words_.reserve(paragraph.size() / 5 + 1);
    }

    std::vector<Word> run()
    {
        std::size_t i = begin_;
        while (i < text_.size()) {
            if (const std::size_t blank = blank_size(text_, i); blank != 0) {
                i += blank;
                continue;
            }
            std::size_t end = skip_ascii_letters(i);
            if (end > i && (end == text_.size() || text_[end] == ' ')) {
                add_word(i, end);
                i = end;
                continue;
            }
            while (end < text_.size() && blank_size(text_, end) == 0) {
                ++end;
            }
            lex_chunk(i, end);
            i = end;
        }
        return std::move(words_);
    }

private:
    // --- The output

    void add(std::size_t begin, std::size_t end, const Span& token)
    {
        Word& word = words_.emplace_back();
        word.span = {begin, end};
        word.token = token;
        word.form = slice(text_, word.span);
    }

    void add_token(std::size_t begin, std::size_t end) { add(begin, end, {begin, end}); }

    /// A token of two words or more; `splits` are where the second and later ones begin.
    void add_multiword(std::size_t begin, std::initializer_list<std::size_t> splits, std::size_t end)
    {
        std::size_t from = begin;
        for (const std::size_t split : splits) {
            add(from, split, {begin, end});
            from = split;
        }
        add(from, end, {begin, end});
    }

    /// A word without an apostrophe in it, perhaps a contraction all the same.
    void add_word(std::size_t begin, std::size_t end)
    {
        const std::size_t split = token_lists::find_contraction(slice(text_, {begin, end}));
        if (split == 0) {
            add_token(begin, end);
        } else if (end - begin == 5 && split == 2 && text_[begin + 3] != 't') { // "dunno" is three words
            add_multiword(begin, {begin + 2, begin + 3}, end);
        } else {
            add_multiword(begin, {begin + split}, end);
        }
    }

    // --- Looking around

    [[nodiscard]] Character at(std::size_t offset) const { return character_at(chunk(), offset); }
    [[nodiscard]] std::string_view chunk() const { return text_.substr(0, chunk_end_); }
    [[nodiscard]] char byte(std::size_t offset) const { return offset < chunk_end_ ? text_[offset] : '\0'; }

    [[nodiscard]] bool is_alphanumeric(std::size_t offset) const
    {
        const CharacterKind kind = at(offset).kind;
        return kind == CharacterKind::letter || kind == CharacterKind::digit;
    }

    [[nodiscard]] std::size_t skip_ascii_letters(std::size_t i) const
    {
        while (i < text_.size() && is_ascii_letter(text_[i])) {
            ++i;
        }
        return i;
    }

    [[nodiscard]] std::size_t skip_digits(std::size_t i) const
    {
        while (i < chunk_end_ && is_ascii_digit(text_[i])) {
            ++i;
        }
        return i;
    }

    /// Behind letters, digits, underscores and all that extends them.
    [[nodiscard]] std::size_t skip_core(std::size_t i) const
    {
        while (i < chunk_end_) {
            if (is_ascii_alphanumeric(text_[i]) || text_[i] == '_') {
                ++i;
                continue;
            }
            const Character c = at(i);
            if (c.kind != CharacterKind::letter && c.kind != CharacterKind::digit && c.kind != CharacterKind::extend) {
                break;
            }
            i += c.size;
        }
        return i;
    }

    [[nodiscard]] std::size_t skip_extend(std::size_t i) const
    {
        for (Character c = at(i); c.kind == CharacterKind::extend; c = at(i)) {
            i += c.size;
        }
        return i;
    }

    /// The letters from `i`, at most as many as any rule reads.
    [[nodiscard]] std::string_view ascii_letters(std::size_t i) const
    {
        std::size_t end = i;
        while (end < chunk_end_ && end - i < longest_run_read_ahead && is_ascii_letter(text_[end])) {
            ++end;
        }
        return slice(text_, {i, end});
    }

    /// The first non-blank character at or behind `offset`, in the next chunk where need be.
    [[nodiscard]] Character next_visible(std::size_t offset) const
    {
        for (std::size_t size = 0; (size = blank_size(text_, offset)) != 0;) {
            offset += size;
        }
        Character c = character_at(text_, offset);
        if (c.code == U'"' || c.code == U'“' || c.code == U'(' || c.code == U'‘' || c.code == U'\'') {
            c = character_at(text_, offset + c.size);
        }
        return c;
    }

    [[nodiscard]] std::string_view previous_form() const
    {
        return words_.empty() ? std::string_view() : std::string_view(words_.back().form);
    }

    // --- The lexer

    void lex_chunk(std::size_t begin, std::size_t end)
    {
        chunk_begin_ = begin;
        chunk_end_ = end;
        may_hold_address_ = chunk().find_first_of(".@:", begin) != std::string_view::npos;
        for (std::size_t i = begin; i < end;) {
            i = lex_token(i);
        }
    }

    /// Adds the token that begins at `begin`; returns its end.
    std::size_t lex_token(std::size_t begin)
    {
        const std::size_t i = skip_extend(begin);
        if (i == chunk_end_) { // nothing but marks and controls
            add_token(begin, i);
            return i;
        }
        if (may_hold_address_ && may_start_address(i)) {
            if (const std::size_t end = find_web_address(chunk(), i); end != i) {
                return finish(begin, end);
            }
        }
        const Character c = at(i);
        switch (c.kind) {
        case CharacterKind::letter: return lex_word(begin, i);
        case CharacterKind::digit: return lex_number(begin, i);
        default: return lex_punctuation(begin, i, c);
        }
    }

    std::size_t finish(std::size_t begin, std::size_t end)
    {
        end = skip_extend(end);
        add_token(begin, end);
        return end;
    }

    [[nodiscard]] bool may_start_address(std::size_t i) const
    {
        if (i == chunk_begin_) {
            return true;
        }
        const char before = text_[i - 1];
        return !is_ascii_alphanumeric(before) && before != '-' && before != '.' && before != '_' && before != '@';
    }

    // --- Words

    std::size_t lex_word(std::size_t begin, std::size_t i)
    {
        if (const std::size_t end = find_currency_code(i); end != i) {
            return finish(begin, end);
        }
        std::size_t part = i; // behind the last hyphen, full stop or the like inside the word
        while (true) {
            const std::size_t core = skip_core(i);
            const Character c = at(core);
            if (c.code == U'.' && dot_stays_inside(part, core)) {
                i = part = core + 1;
                continue;
            }
            if (c.code == U'.' && dot_belongs_to(begin, part, core)) {
                return lex_word_end(begin, core + 1);
            }
            if (c.code == U'-' && hyphen_stays(part, core)) {
                i = part = core + 1;
                continue;
            }
            if (is_apostrophe(c.code)) {
                const std::size_t end = lex_apostrophe(begin, core, c);
                if (end != 0) {
                    return end;
                }
                if (apostrophe_stays(core, c)) {
                    i = part = core + c.size;
                    continue;
                }
            }
            if (joins(c.code, begin, core)) {
                i = part = core + 1;
                continue;
            }
            return lex_word_end(begin, core + trailing_sign(part, core));
        }
    }

    /// The end of the `Rs` of `Rs500`; `i` where none begins.
    [[nodiscard]] std::size_t find_currency_code(std::size_t i) const
    {
        const std::string_view letters = ascii_letters(i);
        const bool is_code = is_ascii_digit(byte(i + letters.size())) && token_lists::is_currency_code(letters);
        return is_code ? i + letters.size() : i;
    }

    std::size_t lex_word_end(std::size_t begin, std::size_t end)
    {
        add_word(begin, end);
        return end;
    }

    /// `A&E`, `f*ed`, `w/o`: a sign between two letters that does not part them.
    [[nodiscard]] bool joins(char32_t c, std::size_t begin, std::size_t core) const
    {
        if (c == U'&' || c == U'*') {
            return at(core + 1).kind == CharacterKind::letter;
        }
        if (c == U'/' && core - begin <= 2) {
            const std::string_view after = ascii_letters(core + 1);
            return after.size() <= 2 && !is_alphanumeric(core + 1 + after.size()) &&
                   token_lists::is_slash_word(slice(text_, {begin, core + 1 + after.size()}));
        }
        return false;
    }

    /// Bytes of the `$` of `US$` or the `++` of `C++`.
    [[nodiscard]] std::size_t trailing_sign(std::size_t part, std::size_t core) const
    {
        const std::string_view word = slice(text_, {part, core});
        if (byte(core) == '$' && word.size() <= 3 && std::all_of(word.begin(), word.end(), is_ascii_upper)) {
            return 1;
        }
        return word == "C" && byte(core) == '+' && byte(core + 1) == '+' && byte(core + 2) != '+' ? 2 : 0;
    }

    /// `non-human`, `mid-1980s`, `H2O-esque`.
    [[nodiscard]] bool hyphen_stays(std::size_t part, std::size_t core) const
    {
        const Character next = at(core + 1);
        const std::string_view word = slice(text_, {part, core});
        if (next.kind == CharacterKind::letter) {
            const bool is_inside = part > chunk_begin_ && text_[part - 1] == '-'; // Hizb-e-Islami
            if (word.size() == 1 && (is_inside || ascii_letters(core + 1).size() < 2)) {
                return false;
            }
            return token_lists::is_prefix(word) || token_lists::is_suffix(ascii_letters(core + 1));
        }
        return next.kind == CharacterKind::digit && is_one_of(word, {"mid", "x"});
    }

    /// `U.S`, `p.m`, `Ph.D`, `v2.0`: a full stop between parts of one word.
    [[nodiscard]] bool dot_stays_inside(std::size_t part, std::size_t core) const
    {
        const Character next = at(core + 1);
        const std::string_view word = slice(text_, {part, core});
        if (next.kind == CharacterKind::digit) {
            return is_ascii_digit(word.back());
        }
        if (next.kind != CharacterKind::letter) {
            return false;
        }
        if (word.size() == 1 || word == "Ph" || word == "Lt") {
            const std::size_t letters = ascii_letters(core + 1).size();
            return letters != 0 && letters <= 2;
        }
        return false;
    }

    /// The full stop at `core` is part of the word before it: an initial or an abbreviation.
    [[nodiscard]] bool dot_belongs_to(std::size_t begin, std::size_t part, std::size_t core) const
    {
        const char after = byte(core + 1);
        if (after == '.' && (byte(core + 2) == '.' || core + 2 < chunk_end_)) { // not the two full stops of "Inc.."
            return false;
        }
        const std::string_view word = slice(text_, {begin, core});
        if (part > begin && text_[part - 1] == '.' && !is_ascii_digit(text_[core - 1])) { // U.S.
            return true;
        }
        const std::string_view last = slice(text_, {part, core});
        const bool at_end = core + 1 == chunk_end_;
        const Character next = next_visible(core + 1);
        if (last.size() == 1) {
            return is_initial(last[0], core, next);
        }
        const bool ends_text = next.kind == CharacterKind::none ||
                               (core + 1 < chunk_end_ && next_visible_behind_closers(core + 1) == U'\0');
        switch (token_lists::find_abbreviation(word)) {
        case Abbreviation::none: return false;
        case Abbreviation::always: return !ends_text || is_one_of(word, {"jr", "sr"});
        case Abbreviation::et_cetera: return !ends_text && (!at_end || !is_upper(next.code));
        case Abbreviation::inside: return !ends_text;
        case Abbreviation::before_number: return next.kind == CharacterKind::digit;
        case Abbreviation::before_capital:
            return !ends_text && is_upper(static_cast<char32_t>(word[0])) &&
                   (!at_end || next.kind == CharacterKind::letter || next.kind == CharacterKind::digit);
        case Abbreviation::state: return !ends_text && is_ascii_upper(word[0]) && previous_form() == ",";
        }
        return false;
    }

    [[nodiscard]] char32_t next_visible_behind_closers(std::size_t i) const
    {
        for (Character c = at(i); c.kind == CharacterKind::punctuation; c = at(i)) {
            if (c.code == U',' || c.code == U';' || c.code == U':') {
                return c.code;
            }
            i += c.size;
        }
        return next_visible(i).code;
    }

    [[nodiscard]] bool is_initial(char letter, std::size_t core, const Character& next) const
    {
        if (is_ascii_lower(letter)) { // c. 1950, p. 5
            return next.kind == CharacterKind::digit;
        }
        if (core + 1 < chunk_end_) { // "J.Smith", "Smith, J., ed."
            return at(core + 1).kind == CharacterKind::letter ||
                   std::string_view(",;:").find(byte(core + 1)) != std::string_view::npos;
        }
        const std::string_view before = previous_form();
        if (letter == 'I' && (before.empty() || !is_upper(character_at(before, 0).code))) {
            return false;
        }
        return is_upper(next.code);
    }

    // --- Apostrophes

    /// Adds the multiword token of a clitic or possessive; returns its end, or 0 where the apostrophe makes none.
    std::size_t lex_apostrophe(std::size_t begin, std::size_t core, const Character& mark)
    {
        const std::size_t after = core + mark.size;
        const std::string_view letters = ascii_letters(after);
        const std::size_t end = after + letters.size();
        const bool whole = !is_alphanumeric(end);
        const char last = text_[core - 1];
        if (whole && is_one_of(letters, {"t"}) && (last == 'n' || last == 'N')) {
            if (core - 1 == begin) {
                return finish(begin, end);
            }
            return lex_clitics(begin, core - 1, end);
        }
        if (whole && is_clitic(letters)) {
            return lex_clitics(begin, core, end);
        }
        if (mark.code == U'`' || mark.code == U'‘') {
            return 0;
        }
        const std::string_view word = slice(text_, {begin, core});
        if (whole && is_one_of(word, {"c", "d", "y"}) && is_one_of(letters, {"mon", "you", "all", "know"})) {
            add_multiword(begin, {after}, end);
            return end;
        }
        if (whole && equals_ignoring_case(word, "i") && equals_ignoring_case(letters, "ma")) { // I'm a
            add_multiword(begin, {core}, end - 1);
            return end - 1;
        }
        if (letters.empty() && whole && !in_single_quotes_ && is_possessive_ending(last)) {
            add_multiword(begin, {core}, after);
            return after;
        }
        if (letters.empty() && whole && !in_single_quotes_ && word.size() > 3 && word.ends_with("in")) { // lovin'
            return finish(begin, after);
        }
        return 0;
    }

    [[nodiscard]] static bool is_possessive_ending(char c)
    {
        return c == 's' || c == 'S' || c == 'x' || c == 'X' || c == 'z' || c == 'Z';
    }

    /// Adds a word and its clitic, and a second one (`wouldn't've`).
    std::size_t lex_clitics(std::size_t begin, std::size_t first, std::size_t end)
    {
        const Character mark = at(end);
        if (is_apostrophe(mark.code)) {
            const std::string_view letters = ascii_letters(end + mark.size);
            const std::size_t second_end = end + mark.size + letters.size();
            if (is_clitic(letters) && !is_alphanumeric(second_end)) {
                add_multiword(begin, {first, end}, second_end);
                return second_end;
            }
        }
        add_multiword(begin, {first}, end);
        return end;
    }

    /// `O'Connor`, `Ba'athist`, `Qa'ida`: the apostrophe stands between letters.
    [[nodiscard]] bool apostrophe_stays(std::size_t core, const Character& mark) const
    {
        return at(core + mark.size).kind == CharacterKind::letter;
    }

    // --- Numbers

    std::size_t lex_number(std::size_t begin, std::size_t i)
    {
        if (const std::size_t end = find_phone_number(i); end != i) {
            return finish(begin, end);
        }
        if (const std::size_t end = find_date(i); end != i) {
            return finish(begin, end);
        }
        std::size_t end = skip_number(i);
        const Character c = at(end);
        if (c.kind == CharacterKind::letter) {
            const std::string_view letters = ascii_letters(end);
            if (!letters.empty() && !is_alphanumeric(end + letters.size()) && splits_off_unit(i, end, letters)) {
                return finish(begin, end);
            }
            return lex_word(begin, end);
        }
        if (c.kind == CharacterKind::digit || c.kind == CharacterKind::extend) {
            return lex_word(begin, end);
        }
        if (is_apostrophe(c.code)) {
            const std::string_view letters = ascii_letters(end + c.size);
            const std::size_t clitic_end = end + c.size + letters.size();
            if (is_clitic(letters) && !is_alphanumeric(clitic_end)) {
                if (text_[end - 1] == '0' && letters == "s" && (end - i == 2 || end - i == 4)) { // 1990's
                    return finish(begin, clitic_end);
                }
                add_multiword(begin, {end}, clitic_end);
                return clitic_end;
            }
        }
        return finish(begin, end);
    }

    [[nodiscard]] bool splits_off_unit(std::size_t begin, std::size_t end, std::string_view letters) const
    {
        if (!token_lists::is_unit(letters)) {
            return false;
        }
        // "3143C", "86M" and "220b" are codes, "$86M" and "2.5m" are amounts.
        const Character before = character_before(text_, begin);
        const bool is_money = before.code == U'$' || before.kind == CharacterKind::symbol;
        const bool is_code = letters.size() == 1 && (is_ascii_upper(letters[0]) || letters == "b" || letters == "t");
        return is_money || !is_code || (is_ascii_upper(letters[0]) && end - begin <= 1);
    }

    /// Behind `1,000.50`, `10:30`, `192.168.0.1`.
    [[nodiscard]] std::size_t skip_number(std::size_t i) const
    {
        i = skip_digits(i);
        while ((byte(i) == ',' || byte(i) == '.' || byte(i) == ':') && is_ascii_digit(byte(i + 1))) {
            const std::size_t end = skip_digits(i + 1);
            if (byte(i) == ',' && end - i != 4) {
                break;
            }
            i = end;
        }
        return i;
    }

    /// The end of `713-853-3989`, `345-9945`, `713/345-7942` or a postal code; `i` where none begins.
    [[nodiscard]] std::size_t find_phone_number(std::size_t i) const
    {
        std::array<std::size_t, 3> sizes{};
        std::size_t groups = 0;
        std::size_t end = i;
        for (std::size_t from = i;;) {
            const std::size_t to = skip_digits(from);
            if (to == from || to - from > 7) {
                break;
            }
            sizes.at(std::min<std::size_t>(groups, 2)) = to - from;
            ++groups;
            end = to;
            if (groups > 4 || (byte(to) != '-' && !(byte(to) == '/' && groups == 1 && to - from == 3))) {
                break;
            }
            from = to + 1;
        }
        if (groups < 2 || is_alphanumeric(end) || (byte(end) == ':' && is_ascii_digit(byte(end + 1)))) {
            return i;
        }
        if (groups > 2) {
            return end;
        }
        if (sizes[1] != 4 || byte(i + sizes[0]) != '-') {
            return i;
        }
        // "500-1000" is a range.
        const bool is_range = text_[end - 1] == '0' && text_[i + sizes[0] - 1] == '0';
        return sizes[0] == 1 || sizes[0] == 5 || (sizes[0] == 3 && !is_range) ? end : i;
    }

    /// The end of `11/28/2000` or `9/11`; `i` where none begins, as at the fraction `1/2`.
    [[nodiscard]] std::size_t find_date(std::size_t i) const
    {
        const std::size_t first = skip_digits(i);
        const std::size_t second = byte(first) == '/' ? skip_digits(first + 1) : first;
        if (first - i > 4 || second <= first + 1 || second - first > 3 || is_ascii_letter(byte(second))) {
            return i;
        }
        const std::size_t third = byte(second) == '/' ? skip_digits(second + 1) : second;
        if (third > second + 1) {
            return third - second <= 5 ? third : i;
        }
        const int a = std::stoi(std::string(slice(text_, {i, first})));
        const int b = std::stoi(std::string(slice(text_, {first + 1, second})));
        const bool is_fraction = a < b && text_[first + 1] != '0' && (b <= 5 || b == 8 || b == 16);
        return a >= 1 && a <= 12 && b >= 1 && b <= 31 && !is_fraction ? second : i;
    }

    // --- Punctuation and symbols

    std::size_t lex_punctuation(std::size_t begin, std::size_t i, const Character& c)
    {
        if (const std::size_t end = find_emoticon(chunk(), i); end != i) {
            return finish(begin, end);
        }
        switch (c.code) {
        case U'.':
            if (is_alphanumeric(i + 1) && (i == chunk_begin_ || !is_alphanumeric_before(i))) { // .04, .doc
                return finish(begin, at(i + 1).kind == CharacterKind::digit ? skip_number(i + 1) : skip_core(i + 1));
            }
            return finish(begin, skip_marks(i));
        case U'!':
        case U'?':
        case U'…': return finish(begin, skip_marks(i));
        case U'\'':
        case U'’':
        case U'‘':
        case U'`': return lex_quote(begin, i, c);
        case U'@':
        case U'#': return finish(begin, skip_tag(i));
        case U'+':
            if (is_ascii_digit(byte(i + 1)) && i == chunk_begin_) { // +44
                const std::size_t end = find_phone_number(i + 1);
                return finish(begin, end == i + 1 ? skip_number(i + 1) : end);
            }
            break;
        case U'"':
        case U'(':
        case U')':
        case U'[':
        case U']':
        case U'{':
        case U'}':
        case U',':
        case U';':
        case U':':
        case U'%':
        case U'/': return finish(begin, i + 1);
        default: break;
        }
        if (c.kind == CharacterKind::symbol && c.code > 0x2000) {
            return finish(begin, skip_symbol(i));
        }
        return finish(begin, skip_run(i, c));
    }

    [[nodiscard]] bool is_alphanumeric_before(std::size_t i) const
    {
        const CharacterKind kind = character_before(text_, i).kind;
        return kind == CharacterKind::letter || kind == CharacterKind::digit;
    }

    /// Behind `...`, `!!!`, `?!` or `.?`; ellipses and exclamations are tokens of their own.
    [[nodiscard]] std::size_t skip_marks(std::size_t i) const
    {
        const std::size_t begin = i;
        for (Character c = at(i); c.code == U'.' || c.code == U'…'; c = at(i)) {
            i += c.size;
        }
        if (i - begin > 1) {
            return i;
        }
        while (byte(i) == '!' || byte(i) == '?') {
            ++i;
        }
        return i;
    }

    /// Behind a run of one character, or an arrow.
    [[nodiscard]] std::size_t skip_run(std::size_t i, const Character& first) const
    {
        Character c = first;
        do {
            i += c.size;
            c = at(i);
        } while (c.code == first.code && c.size != 0);
        return first.code == U'-' && c.code == U'>' ? i + 1 : i;
    }

    /// Behind `@name`, `#topic`, or the sign alone.
    [[nodiscard]] std::size_t skip_tag(std::size_t i) const
    {
        const CharacterKind next = at(i + 1).kind;
        if (next == CharacterKind::letter || byte(i + 1) == '_') {
            return skip_core(i + 1);
        }
        return skip_run(i, at(i));
    }

    /// Behind an emoji with its modifiers, a flag, or another symbol.
    [[nodiscard]] std::size_t skip_symbol(std::size_t i) const
    {
        Character c = at(i);
        i += c.size;
        if (is_regional_indicator(c.code)) {
            c = at(i);
            return is_regional_indicator(c.code) ? i + c.size : i;
        }
        while (true) {
            char32_t last = 0;
            for (c = at(i); c.kind == CharacterKind::extend; c = at(i)) {
                last = c.code;
                i += c.size;
            }
            if (last != 0x200D || c.kind != CharacterKind::symbol) { // a zero-width joiner joins the next emoji
                return i;
            }
            i += c.size;
        }
    }

    /// A quotation mark, or an apostrophe that begins a token (`'s`, `'em`, `'60s`).
    std::size_t lex_quote(std::size_t begin, std::size_t i, const Character& mark)
    {
        const std::size_t after = i + mark.size;
        const Character next = at(after);
        if (is_apostrophe(next.code) && next.code != U'ʼ' && (next.code == U'`') == (mark.code == U'`')) { // '' `` ‘’
            return finish(begin, after + next.size);
        }
        const std::string_view letters = ascii_letters(after);
        const std::size_t end = after + letters.size();
        const bool whole = !is_alphanumeric(end);
        const bool opens = i == chunk_begin_ || !is_alphanumeric_before(i);
        if (whole && !letters.empty() &&
            ((is_clitic(letters) && (i != chunk_begin_ || end == chunk_end_)) ||
             is_one_of(letters, {"em", "cause", "til", "till", "twas", "tis", "bout", "n"}))) {
            const bool is_enclosed = letters == "n" && is_apostrophe(at(end).code); // rock 'n' roll
            return finish(begin, is_enclosed ? end + at(end).size : end);
        }
        if (next.kind == CharacterKind::digit && opens) {
            const std::size_t digits = skip_digits(after);
            const std::size_t decade = byte(digits) == 's' ? digits + 1 : digits;
            if (digits - after == 2 && !is_alphanumeric(decade)) { // '60s, '02
                return finish(begin, decade);
            }
        }
        in_single_quotes_ = i == chunk_begin_ ? end != chunk_end_ || next.kind != CharacterKind::none
                                              : next.kind == CharacterKind::letter && opens;
        return finish(begin, after);
    }

    std::string_view text_; ///< Up to the end of the paragraph, so that no rule looks beyond it.
    std::size_t begin_;
    std::size_t chunk_begin_ = 0;
    std::size_t chunk_end_ = 0;
    bool may_hold_address_ = false;
    bool in_single_quotes_ = false; ///< A single quotation mark was opened and may be closed by an apostrophe.
    std::vector<Word> words_;
};

} // namespace

std::vector<Word> tokenize(std::string_view text, const Span& paragraph)
{
    return ParagraphLexer(text, paragraph).run();
}

void Tokenizer::run(std::span<Annotation> passages) const
{
    for (Annotation& passage : passages) {
        passage.sentences.clear();
        for (std::size_t i = 0; i < passage.paragraphs.size(); ++i) {
            Sentence sentence;
            sentence.words = tokenize(passage.text, passage.paragraphs[i]);
            if (sentence.words.empty()) {
                continue;
            }
            sentence.span = join(sentence.words.front().span, sentence.words.back().span);
            sentence.paragraph = passage.first_paragraph + i;
            passage.sentences.push_back(std::move(sentence));
        }
    }
}

} // namespace triplewright

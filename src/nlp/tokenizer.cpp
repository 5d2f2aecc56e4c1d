// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// A lexer over the stretches between blanks ("chunks"), from left to right. Which rule applies follows from the first
// character of what is left of the chunk; what EWT and GUM do with a construct was counted in their training parts. The
// rules stand in files by kind: word_parts, apostrophes, number_tokens, mark_tokens, web_address.

#include "triplewright/nlp/tokenizer.hpp"

#include "nlp/apostrophes.hpp"
#include "nlp/chunk.hpp"
#include "nlp/mark_tokens.hpp"
#include "nlp/number_tokens.hpp"
#include "nlp/token_output.hpp"
#include "nlp/web_address.hpp"
#include "nlp/word_parts.hpp"
#include "triplewright/text/blanks.hpp"

namespace triplewright {

namespace {

class ParagraphLexer {
public:
    ParagraphLexer(std::string_view text, const Span& paragraph)
        : chunk_{text.substr(0, paragraph.end), paragraph.begin, paragraph.begin},
          out_(chunk_.text, paragraph.size() / 5 + 1), apostrophes_(out_)
    {}

    std::vector<Word> run()
    {
        std::size_t i = chunk_.begin;
        while (i < chunk_.text.size()) {
            if (const std::size_t blank = blank_size(chunk_.text, i); blank != 0) {
                i += blank;
                continue;
            }
            std::size_t end = chunk_.skip_ascii_letters(i);
            if (end > i && (end == chunk_.text.size() || chunk_.text[end] == ' ')) {
                out_.add_word(i, end);
                i = end;
                continue;
            }
            while (end < chunk_.text.size() && blank_size(chunk_.text, end) == 0) {
                ++end;
            }
            lex_chunk(i, end);
            i = end;
        }
        return out_.take();
    }

private:
    void lex_chunk(std::size_t begin, std::size_t end)
    {
        chunk_.begin = begin;
        chunk_.end = end;
        may_hold_address_ = chunk_.seen().find_first_of(".@:", begin) != std::string_view::npos;
        for (std::size_t i = begin; i < end;) {
            i = lex_token(i);
        }
    }

    /// Adds the token that begins at `begin`; returns its end.
    std::size_t lex_token(std::size_t begin)
    {
        const std::size_t i = chunk_.skip_extend(begin);
        if (i == chunk_.end) { // nothing but marks and controls
            out_.add_token(begin, i);
            return i;
        }
        if (may_hold_address_ && may_start_address(i)) {
            if (const std::size_t end = find_web_address(chunk_.seen(), i); end != i) {
                return finish(begin, end);
            }
        }
        const Character c = chunk_.at(i);
        switch (c.kind) {
        case CharacterKind::letter: return lex_word(begin, i);
        case CharacterKind::digit: return lex_number(begin, i);
        default: return lex_punctuation(begin, i, c);
        }
    }

    std::size_t finish(std::size_t begin, std::size_t end)
    {
        end = chunk_.skip_extend(end);
        out_.add_token(begin, end);
        return end;
    }

    [[nodiscard]] bool may_start_address(std::size_t i) const
    {
        if (i == chunk_.begin) {
            return true;
        }
        const char before = chunk_.text[i - 1];
        return !is_ascii_alphanumeric(before) && before != '-' && before != '.' && before != '_' && before != '@';
    }

    // --- Words

    std::size_t lex_word(std::size_t begin, std::size_t i)
    {
        if (const std::size_t end = find_currency_code(chunk_, i); end != i) {
            return finish(begin, end);
        }
        std::size_t part = i; // behind the last hyphen, full stop or the like inside the word
        while (true) {
            const std::size_t core = chunk_.skip_core(i);
            const Character c = chunk_.at(core);
            if (c.code == U'.' && dot_stays_inside(chunk_, part, core)) {
                i = part = core + 1;
                continue;
            }
            if (c.code == U'.' && dot_belongs_to(chunk_, begin, part, core, out_.previous_form())) {
                const Character next = chunk_.at(core + 1);
                const std::size_t end =
                    is_apostrophe(next.code) ? apostrophes_.lex_apostrophe(chunk_, begin, core + 1, next) : 0;
                return end != 0 ? end : lex_word_end(begin, core + 1);
            }
            if (c.code == U'-' && hyphen_stays(chunk_, part, core)) {
                i = part = core + 1;
                continue;
            }
            if (is_apostrophe(c.code)) {
                const std::size_t end = apostrophes_.lex_apostrophe(chunk_, begin, core, c);
                if (end != 0) {
                    return end;
                }
                if (apostrophe_stays(chunk_, core, c)) {
                    i = part = core + c.size;
                    continue;
                }
            }
            if (joins(chunk_, c.code, begin, core)) {
                i = part = core + 1;
                continue;
            }
            return lex_word_end(begin, core + trailing_sign(chunk_, part, core));
        }
    }

    std::size_t lex_word_end(std::size_t begin, std::size_t end)
    {
        out_.add_word(begin, end);
        return end;
    }

    std::size_t lex_number(std::size_t begin, std::size_t i)
    {
        if (const std::size_t end = find_phone_number(chunk_, i); end != i) {
            return finish(begin, end);
        }
        if (const std::size_t end = find_date(chunk_, i); end != i) {
            return finish(begin, end);
        }
        std::size_t end = skip_number(chunk_, i);
        const Character c = chunk_.at(end);
        if (c.kind == CharacterKind::letter) {
            const std::string_view letters = chunk_.ascii_letters(end);
            if (!letters.empty() && !chunk_.is_alphanumeric(end + letters.size()) &&
                splits_off_unit(chunk_, i, end, letters)) {
                return finish(begin, end);
            }
            return lex_word(begin, end);
        }
        if (c.kind == CharacterKind::digit || c.kind == CharacterKind::extend) {
            return lex_word(begin, end);
        }
        if (is_apostrophe(c.code)) {
            const std::string_view letters = chunk_.ascii_letters(end + c.size);
            const std::size_t clitic_end = end + c.size + letters.size();
            if (is_clitic(letters) && !chunk_.is_alphanumeric(clitic_end)) {
                if (chunk_.text[end - 1] == '0' && letters == "s" && (end - i == 2 || end - i == 4)) { // 1990's
                    return finish(begin, clitic_end);
                }
                out_.add_multiword(begin, {end}, clitic_end);
                return clitic_end;
            }
        }
        return finish(begin, end);
    }

    std::size_t lex_punctuation(std::size_t begin, std::size_t i, const Character& c)
    {
        if (const std::size_t end = find_emoticon(chunk_.seen(), i); end != i) {
            return finish(begin, end);
        }
        switch (c.code) {
        case U'.':
            if (chunk_.is_alphanumeric(i + 1) &&
                (i == chunk_.begin || !chunk_.is_alphanumeric_before(i))) { // .04, .doc
                return finish(begin, chunk_.at(i + 1).kind == CharacterKind::digit ? skip_number(chunk_, i + 1)
                                                                                   : chunk_.skip_core(i + 1));
            }
            return finish(begin, skip_marks(chunk_, i));
        case U'!':
        case U'?':
        case U'…': return finish(begin, skip_marks(chunk_, i));
        case U'\'':
        case U'’':
        case U'‘':
        case U'`': return apostrophes_.lex_quote(chunk_, begin, i, c);
        case U'@':
        case U'#': return finish(begin, skip_tag(chunk_, i));
        case U'+':
            if (is_ascii_digit(chunk_.byte(i + 1)) && i == chunk_.begin) { // +44
                const std::size_t end = find_phone_number(chunk_, i + 1);
                return finish(begin, end == i + 1 ? skip_number(chunk_, i + 1) : end);
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
            return finish(begin, skip_symbol(chunk_, i));
        }
        return finish(begin, skip_run(chunk_, i, c));
    }

    Chunk chunk_;
    TokenOutput out_;
    Apostrophes apostrophes_;
    bool may_hold_address_ = false;
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

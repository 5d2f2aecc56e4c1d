// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quotation.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr std::size_t longest_quotation = 12; // sentences
constexpr WordNumber shortest_speech = 5;     // words that need no speaker beside them; fewer are a title or a term

bool opens(std::string_view form)
{
    return form == "“" || form == "``" || form == "«" || form == "„";
}
bool closes(std::string_view form)
{
    return form == "”" || form == "’’" || form == "»";
}
bool is_straight(std::string_view form)
{
    return form == "\"" || form == "''";
}
bool is_blank_at(std::string_view text, std::size_t place)
{
    return place >= text.size() || text[place] == ' ' || text[place] == '\n' || text[place] == '\t';
}

bool is_stop(char mark)
{
    return mark == '.' || mark == ',' || mark == ';' || mark == '?' || mark == '!';
}

bool stands_free_before(std::string_view text, const Span& mark)
{
    return mark.begin == 0 || is_blank_at(text, mark.begin - 1) || text[mark.begin - 1] == '(';
}

/// Collects quotations word by word.
class Collector {
public:
    explicit Collector(const PassageWords& words) : words_(words) {}

    std::vector<Quotation> collect()
    {
        for (WordNumber number = 0; number < words_.size(); ++number) {
            if (number > 0 && words_.paragraph(number) != words_.paragraph(number - 1)) {
                stop(number, false);
            }
            if (open_ && words_.sentence(number) > words_.sentence(current_.first) + longest_quotation) {
                open_ = false; // A mark that is never closed would make a quotation of the rest of the text.
            }
            see(number);
        }
        stop(words_.size(), false);
        return std::move(found_);
    }

private:
    /// Which way a straight mark points, by the blanks around it; by turns where they do not tell.
    [[nodiscard]] bool straight_opens(const Span& mark) const
    {
        const std::string_view text = words_.passage().text;
        const bool blank_before = stands_free_before(text, mark);
        const bool blank_behind = is_blank_at(text, mark.end);
        return blank_before != blank_behind ? blank_before : !open_;
    }
    /// A mark of the wrong shape opens or closes as the blanks around it say: "“grow“ ".
    [[nodiscard]] bool shaped_opens(const Word& word) const
    {
        const std::string_view text = words_.passage().text;
        const bool blank_before = stands_free_before(text, word.span);
        const bool blank_behind = is_blank_at(text, word.span.end) || is_stop(text[word.span.end]);
        if (open_ && opens(word.form) && !blank_before && blank_behind) {
            return false;
        }
        return opens(word.form) || (!open_ && blank_before && !blank_behind);
    }
    /// Marks of another shape within a quotation quote within it: "'a “b” c'".
    [[nodiscard]] bool is_inner(const Word& word)
    {
        const std::string_view form = word.form;
        if (!open_ || is_straight(form) == straight_) {
            return false;
        }
        if (!inner_ && is_straight(form) && !straight_opens(word.span)) {
            return false; // “We won," she said: two shapes for one quotation.
        }
        if (!is_straight(form) ? opens(form) : !inner_) {
            inner_ = true;
            return true;
        }
        return std::exchange(inner_, false);
    }
    void start(WordNumber number)
    {
        open_ = true;
        inner_ = false;
        straight_ = is_straight(words_.word(number).form);
        current_ = {number, number, 0, false};
    }
    void stop(WordNumber end, bool closed)
    {
        if (open_ && current_.words > 0) {
            current_.end = end;
            current_.closed = closed;
            found_.push_back(current_);
        }
        open_ = false;
    }
    void see(WordNumber number)
    {
        const Word& word = words_.word(number);
        const bool mark = is_straight(word.form) || opens(word.form) || closes(word.form);
        if (mark && is_inner(word)) {
            return;
        }
        if (mark) {
            const bool starts = is_straight(word.form) ? straight_opens(word.span) : shaped_opens(word);
            stop(starts ? number : number + 1, !starts);
            if (starts) {
                start(number);
            }
        } else if (open_ && word.upos != "PUNCT") {
            ++current_.words;
        }
    }

    const PassageWords& words_;
    std::vector<Quotation> found_;
    bool open_ = false;
    bool straight_ = false; ///< The mark that opened it.
    bool inner_ = false;    ///< Within a quotation in the quotation.
    Quotation current_;
};

/// 'like this', within one sentence and outside of other quotations; an apostrophe opens nothing.
void add_single(const PassageWords& words, std::size_t sentence, std::vector<Quotation>& found)
{
    const std::string_view text = words.passage().text;
    WordNumber open = words.size();
    for (WordNumber number = words.first(sentence); number < words.first(sentence + 1); ++number) {
        const Word& word = words.word(number);
        if (!is_single_mark(word.form)) {
            continue;
        }
        const bool free_before = stands_free_before(text, word.span);
        if (free_before && !is_blank_at(text, word.span.end)) {
            open = number;
        } else if (!free_before && open < number) {
            const auto inside = static_cast<WordNumber>(number - open - 1);
            if (inside > 1) {
                found.push_back({open, number + 1, inside, true});
            }
            open = words.size();
        }
    }
}

} // namespace

bool is_single_mark(std::string_view form)
{
    return form == "'" || form == "‘" || form == "’";
}

bool is_quotation_mark(std::string_view form)
{
    return is_straight(form) || opens(form) || closes(form) || is_single_mark(form);
}

std::vector<Quotation> find_quotations(const PassageWords& words)
{
    std::vector<Quotation> found = Collector(words).collect();
    const std::size_t doubles = found.size();
    for (std::size_t sentence = 0; sentence < words.passage().sentences.size(); ++sentence) {
        add_single(words, sentence, found);
    }
    if (found.size() != doubles) {
        std::vector<Quotation> all;
        std::ranges::sort(found, {}, &Quotation::first);
        for (const Quotation& quotation : found) {
            if (all.empty() || all.back().end <= quotation.first) {
                all.push_back(quotation);
            } else if (all.back().words < quotation.words) { // 'a "b"' is one.
                all.back() = quotation;
            }
        }
        return all;
    }
    return found;
}

bool is_sentence(const PassageWords& words, const Quotation& quotation)
{
    return begins_sentence(words, quotation) && quotation.words >= shortest_quotation;
}

bool begins_sentence(const PassageWords& words, const Quotation& quotation)
{
    const auto begins = [&](WordNumber number) { return number == words.first(words.sentence(number)); };
    return begins(quotation.first) || begins(quotation.first + 1);
}

bool begins_paragraph(const PassageWords& words, const Quotation& quotation)
{
    return quotation.first == 0 || words.paragraph(quotation.first - 1) != words.paragraph(quotation.first);
}

bool stands_alone(const PassageWords& words, const Quotation& quotation)
{
    if (quotation.words < shortest_speech || is_single_mark(words.word(quotation.first).form)) {
        return false;
    }
    const bool ends_paragraph =
        quotation.end == words.size() || words.paragraph(quotation.end) != words.paragraph(quotation.end - 1);
    return ends_paragraph || (words.sentence(quotation.end) != words.sentence(quotation.end - 1) && quotation.closed &&
                              words.word(quotation.end - 2).form == ".");
}

bool is_whole(const PassageWords& words, const Quotation& quotation)
{
    static constexpr auto ends = word_set(",", ".", "?", "!");
    return quotation.closed && quotation.end > quotation.first + 2 && begins_sentence(words, quotation) &&
           ends.contains(words.word(quotation.end - 2).form);
}

bool is_in_quotation(const std::vector<Quotation>& quotations, WordNumber number)
{
    const auto quotation = std::ranges::upper_bound(quotations, number, {}, &Quotation::first);
    return quotation != quotations.begin() && number < std::prev(quotation)->end;
}

} // namespace triplewright

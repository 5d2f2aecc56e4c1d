// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "text/conllu_sentence.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

// The ten columns (https://universaldependencies.org/format.html).
enum Column : std::size_t { id, form, lemma, upos, xpos, feats, head, deprel, deps, misc, column_count };
using Columns = std::array<std::string_view, column_count>;

/// Splits at tabs; returns how many columns there are, of which the first ten are kept.
std::size_t split(std::string_view line, Columns& columns)
{
    std::size_t count = 0;
    for (;;) {
        const std::size_t tab = line.find('\t');
        if (count < columns.size()) {
            columns.at(count) = line.substr(0, tab);
        }
        ++count;
        if (tab == std::string_view::npos) {
            return count;
        }
        line.remove_prefix(tab + 1);
    }
}

std::optional<std::size_t> parse_number(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string_view without_underscore(std::string_view column)
{
    return column == "_" ? std::string_view() : column;
}

bool has_space_after(std::string_view misc_column)
{
    while (!misc_column.empty()) {
        const std::size_t bar = misc_column.find('|');
        if (misc_column.substr(0, bar) == "SpaceAfter=No") {
            return false;
        }
        misc_column = bar == std::string_view::npos ? std::string_view() : misc_column.substr(bar + 1);
    }
    return true;
}

bool equal_ignoring_case(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::equal(a, b, [lower](char x, char y) { return lower(x) == lower(y); });
}

class SentenceParser {
public:
    explicit SentenceParser(ConlluFault& fault) : fault_(fault) {}

    std::optional<SpelledSentence> parse(const std::vector<ConlluRow>& rows)
    {
        for (const ConlluRow& row : rows) {
            if (!add_row(row)) {
                return std::nullopt;
            }
        }
        const std::size_t last_line = rows.empty() ? 0 : rows.back().line_1based;
        if (words().size() != expected_end()) {
            fail(last_line, "the sentence ends inside a multiword token");
            return std::nullopt;
        }
        if (!check_tree(last_line)) {
            return std::nullopt;
        }
        spelled_.sentence.span = {0, spelled_.text.size()};
        return std::move(spelled_);
    }

private:
    std::vector<ConlluWord>& words() { return spelled_.sentence.words; }
    /// How many words there must be for all multiword tokens to be complete.
    std::size_t expected_end() { return multiword_end_ == 0 ? words().size() : multiword_end_; }

    bool fail(std::size_t line_1based, std::string message, std::size_t column_1based = 1)
    {
        fault_ = {line_1based, column_1based, std::move(message)};
        return false;
    }
    bool fail_at(const ConlluRow& row, std::string_view column, std::string message)
    {
        const auto offset = static_cast<std::size_t>(column.data() - row.text.data());
        return fail(row.line_1based, std::move(message),
                    count_code_points(std::string_view(row.text).substr(0, offset)) + 1);
    }

    bool add_row(const ConlluRow& row)
    {
        Columns columns;
        const std::size_t count = split(row.text, columns);
        if (count != column_count) {
            return fail(row.line_1based, "expected 10 columns between tabs, found " + std::to_string(count));
        }
        if (columns[form].empty()) {
            return fail_at(row, columns[form], "the word has no form");
        }
        if (columns[id].find('.') != std::string_view::npos) {
            return true; // An empty node of the enhanced graph is no word of the text.
        }
        const std::size_t dash = columns[id].find('-');
        return dash == std::string_view::npos ? add_word(row, columns) : add_multiword_token(row, columns, dash);
    }

    bool add_multiword_token(const ConlluRow& row, const Columns& columns, std::size_t dash)
    {
        const auto first = parse_number(columns[id].substr(0, dash));
        const auto last = parse_number(columns[id].substr(dash + 1));
        if (!first || !last || *first != words().size() + 1 || *last < *first || multiword_end_ != 0) {
            return fail_at(row, columns[id], "the range of the multiword token does not fit");
        }
        multiword_begin_ = words().size();
        multiword_end_ = *last;
        spell(columns[form], columns[misc]);
        return true;
    }

    bool add_word(const ConlluRow& row, const Columns& columns)
    {
        const auto number = parse_number(columns[id]);
        if (!number || *number != words().size() + 1) {
            return fail_at(row, columns[id], "expected the word with the number " + std::to_string(words().size() + 1));
        }
        ConlluWord word;
        if (!set_head(row, columns, word)) {
            return false;
        }
        word.form = columns[form];
        word.lemma = columns[form] == "_" ? columns[lemma] : without_underscore(columns[lemma]);
        word.upos = without_underscore(columns[upos]);
        word.xpos = without_underscore(columns[xpos]);
        word.feats = without_underscore(columns[feats]);
        word.deprel = without_underscore(columns[deprel]);
        word.misc = without_underscore(columns[misc]);
        if (multiword_end_ == 0) {
            spell(columns[form], columns[misc]);
        }
        word.token = token_;
        word.span = token_;
        words().push_back(std::move(word));
        if (words().size() == multiword_end_) {
            split_multiword_token();
        }
        return true;
    }

    bool set_head(const ConlluRow& row, const Columns& columns, ConlluWord& word)
    {
        if (columns[head] == "_") {
            return true;
        }
        const auto number = parse_number(columns[head]);
        // No sentence has as many words; keeps the number within std::int32_t.
        if (!number || *number > 1'000'000'000) {
            return fail_at(row, columns[head], "the head is no number of a word");
        }
        word.head = static_cast<std::int32_t>(*number);
        return true;
    }

    void spell(std::string_view surface, std::string_view misc_column)
    {
        if (!spelled_.text.empty() && spelled_.space_after) {
            spelled_.text += ' ';
        }
        token_.begin = spelled_.text.size();
        spelled_.text += surface;
        token_.end = spelled_.text.size();
        spelled_.space_after = has_space_after(misc_column);
    }

    /// Gives the words of "don't" their own parts of it, where "do" and "n't" spell it out.
    void split_multiword_token()
    {
        std::string forms;
        for (std::size_t i = multiword_begin_; i != multiword_end_; ++i) {
            forms += words()[i].form;
        }
        if (equal_ignoring_case(forms, slice(spelled_.text, token_))) {
            std::size_t begin = token_.begin;
            for (std::size_t i = multiword_begin_; i != multiword_end_; ++i) {
                words()[i].span = {begin, begin + words()[i].form.size()};
                begin = words()[i].span.end;
            }
        }
        multiword_end_ = 0;
    }

    /// Heads are all there and form one tree, or none is there.
    bool check_tree(std::size_t last_line)
    {
        const std::size_t count = words().size();
        const auto without_head =
            static_cast<std::size_t>(std::ranges::count(words(), std::int32_t{-1}, &ConlluWord::head));
        if (without_head == count) {
            return true;
        }
        if (without_head != 0) {
            return fail(last_line, "some words of the sentence have a head and some have none");
        }
        if (std::ranges::count(words(), std::int32_t{0}, &ConlluWord::head) != 1) {
            return fail(last_line, "the sentence has not exactly one root");
        }
        if (std::ranges::any_of(
                words(), [count](const ConlluWord& word) { return static_cast<std::size_t>(word.head) > count; })) {
            return fail(last_line, "a head is no word of the sentence");
        }
        return is_tree() || fail(last_line, "the heads of the sentence form a circle");
    }

    bool is_tree()
    {
        // Follows heads up from every word until a word that is known to reach the root.
        std::vector<char> reaches_root(words().size() + 1, 0);
        reaches_root[0] = 1;
        for (std::size_t start = 1; start <= words().size(); ++start) {
            std::size_t steps = 0;
            std::size_t node = start;
            for (; reaches_root[node] == 0; node = static_cast<std::size_t>(words()[node - 1].head)) {
                if (++steps > words().size()) {
                    return false;
                }
            }
            for (node = start; reaches_root[node] == 0; node = static_cast<std::size_t>(words()[node - 1].head)) {
                reaches_root[node] = 1;
            }
        }
        return true;
    }

    ConlluFault& fault_;
    SpelledSentence spelled_;
    Span token_;
    std::size_t multiword_begin_ = 0;
    std::size_t multiword_end_ = 0; ///< 0 outside of a multiword token.
};

} // namespace

std::optional<SpelledSentence> parse_conllu_rows(const std::vector<ConlluRow>& rows, ConlluFault& fault)
{
    return SentenceParser(fault).parse(rows);
}

} // namespace triplewright

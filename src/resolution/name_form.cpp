// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "resolution/name_form.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "triplewright/annotation/demonyms.hpp"
#include "triplewright/annotation/name_words.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool is_dropped(std::string_view token)
{
    static constexpr std::array<std::string_view, 12> dropped = {"the",  "mr", "mrs", "ms", "dr", "sir",
                                                                 "miss", "st", "a",   "an", "'s", "’s"};
    return token.empty() || std::ranges::find(dropped, token) != dropped.end();
}

/// "sisi" of "al-sisi": the article is left out as often as not.
void drop_arabic_article(std::string& token)
{
    constexpr std::size_t article = 3;
    if (token.size() > article + 1 && (token.starts_with("al-") || token.starts_with("el-"))) {
        token.erase(0, article);
    }
}

/// "Pope" of "Pope Francis", "Prime Minister": offices in front of a person's name, which the name does without.
void drop_titles(std::vector<std::string>& tokens)
{
    static constexpr auto title_adjectives = word_set("acting", "deputy", "former", "prime", "vice");
    std::size_t titles = 0;
    while (titles + 1 < tokens.size() &&
           (is_position_noun(tokens[titles]) ||
            (title_adjectives.contains(tokens[titles]) && is_position_noun(tokens[titles + 1])))) {
        ++titles;
    }
    tokens.erase(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(titles));
}

std::vector<std::string> tokens_of(std::string_view name)
{
    std::vector<std::string> tokens;
    std::vector<std::string> kept;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find_first_of(" \t\n\r", begin), name.size());
        const std::string_view word = name.substr(begin, end - begin);
        std::string token = to_lower(word);
        std::erase_if(token, [](char c) { return c == '.' || c == ',' || c == '"'; });
        drop_arabic_article(token);
        tokens.push_back(token);
        const bool is_dotted_initial = token.size() == 1 && word.ends_with('.'); // "A. Ruiz", not "a ruiz"
        if (is_dotted_initial || !is_dropped(token)) {
            kept.push_back(std::move(token));
        }
        begin = end + 1;
    }
    return kept.empty() ? tokens : kept;
}

std::string letters_of(std::string_view name)
{
    std::string letters;
    std::ranges::copy_if(name, std::back_inserter(letters), [](char c) { return c != '.'; });
    return letters;
}

std::string initials_of(std::string_view name)
{
    std::string initials;
    bool start = true;
    for (const char c : name) {
        if (start && is_upper(c)) {
            initials += c;
        }
        start = is_blank(c) || c == '-';
    }
    return initials;
}

bool is_acronym(std::string_view letters)
{
    return letters.size() >= 2 && letters.size() <= 7 && std::ranges::all_of(letters, is_upper);
}

bool is_generation(std::string_view token)
{
    return token == "jr" || token == "sr" || token == "ii" || token == "iii" || token == "iv";
}

/// Are all words of `part` in `whole`, in order, the last one at the end? "Smith" may be "John Smith Jr.", who is not
/// "John Smith Sr.".
bool is_shorter_person(std::span<const std::string> part, std::span<const std::string> whole)
{
    if (whole.size() > 1 && is_generation(whole.back()) && !is_generation(part.back())) {
        whole = whole.first(whole.size() - 1);
    }
    std::size_t next = 0;
    for (const std::string& token : whole) {
        if (next < part.size() && is_same_or_initial(part[next], token)) {
            ++next;
        }
    }
    const bool in_order = next == part.size();
    return in_order && (part.back() == whole.back() ||
                        (part.size() == 1 && part[0].size() > 1 && part[0] == whole[0]) || part.size() >= 2);
}

/// "J. Smith" beside "Jane Smith".
bool has_more_initials(const NameForm& part, const NameForm& whole)
{
    return std::ranges::count_if(part.tokens, is_initial) > std::ranges::count_if(whole.tokens, is_initial);
}

bool is_prefix(const std::vector<std::string>& part, const std::vector<std::string>& whole)
{
    return std::equal(part.begin(), part.end(), whole.begin());
}

bool is_suffix(const std::vector<std::string>& part, const std::vector<std::string>& whole)
{
    return std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

/// "Fed" of "Federal Reserve".
bool is_clipped(const std::vector<std::string>& part, const std::vector<std::string>& whole)
{
    return part.size() == 1 && whole.size() > 1 && part[0].size() >= shortest_clipping &&
           whole[0].size() > part[0].size() && whole[0].starts_with(part[0]);
}

/// "Navy" of "Kenyan Navy".
bool is_without_nation(const NameForm& part, const NameForm& whole)
{
    return part.tokens.size() + 1 == whole.tokens.size() && is_suffix(part.tokens, whole.tokens) &&
           find_demonym(std::string_view(whole.letters).substr(0, whole.letters.find(' '))) != nullptr;
}

bool is_organization(EntityType type)
{
    return type == EntityType::organization || type == EntityType::facility || type == EntityType::thing ||
           type == EntityType::misc;
}

} // namespace

EntityType NameForm::type() const
{
    return static_cast<EntityType>(std::ranges::max_element(types) - types.begin());
}

std::vector<std::string> name_tokens(std::string_view name, bool is_person)
{
    std::vector<std::string> tokens = tokens_of(name);
    if (is_person) {
        drop_titles(tokens);
    }
    return tokens;
}

NameForm make_name_form(std::string_view name, std::vector<std::string> tokens)
{
    return {std::move(tokens), letters_of(name), initials_of(name), {}, {}};
}

bool are_other_people(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    const std::vector<std::string>& shorter = a.size() <= b.size() ? a : b;
    const std::vector<std::string>& longer = a.size() <= b.size() ? b : a;
    const bool is_part = std::ranges::all_of(shorter, [&](const std::string& word) {
        return std::ranges::any_of(longer, [&](const std::string& other) { return is_same_or_initial(word, other); });
    });
    return !is_part && (a.back() != b.back() || a.front().front() != b.front().front());
}

bool is_short_for(const NameForm& part, const NameForm& whole)
{
    if (is_acronym(part.letters) && part.letters == whole.initials) {
        return whole.type() != EntityType::person;
    }
    if (part.tokens.size() > whole.tokens.size() ||
        (part.tokens.size() == whole.tokens.size() && !has_more_initials(part, whole))) {
        return false;
    }
    if (whole.type() == EntityType::person) {
        return (part.type() == EntityType::person || part.type() == EntityType::thing) &&
               is_shorter_person(part.tokens, whole.tokens);
    }
    if (!is_organization(whole.type()) || part.type() != whole.type() || whole.type() == EntityType::facility) {
        return false;
    }
    return is_prefix(part.tokens, whole.tokens) || is_clipped(part.tokens, whole.tokens) ||
           is_without_nation(part, whole) || (part.tokens.size() >= 2 && is_suffix(part.tokens, whole.tokens));
}

} // namespace triplewright

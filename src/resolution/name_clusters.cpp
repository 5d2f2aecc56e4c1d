// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Names of one document that name the same thing.

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <string>

#include "resolution/mention_cluster.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// All mentions with the same name.
struct NameForm {
    std::vector<std::string> tokens; ///< Lower case (ASCII), without dots, articles and forms of address.
    std::string letters;             ///< The name as written, without dots: for acronyms.
    std::vector<std::uint32_t> mentions;
    std::array<std::uint32_t, 10> types{}; ///< Votes.

    [[nodiscard]] EntityType type() const
    {
        return static_cast<EntityType>(std::ranges::max_element(types) - types.begin());
    }
};

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}
char lower(char c)
{
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
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
        std::string token;
        for (const char c : word) {
            if (c != '.' && c != ',' && c != '"') {
                token += lower(c);
            }
        }
        drop_arabic_article(token);
        tokens.push_back(token);
        const bool is_initial = token.size() == 1 && word.ends_with('.'); // "A. Ruiz"
        if (is_initial || !is_dropped(token)) {
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

/// First letters of the capitalised words: "NUT" of "National Union of Teachers".
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

/// "j" for "john", or the same word.
bool matches(std::string_view a, std::string_view b)
{
    return a == b || (a.size() == 1 && b.starts_with(a)) || (b.size() == 1 && a.starts_with(b));
}

bool is_generation(std::string_view token)
{
    return token == "jr" || token == "sr" || token == "ii" || token == "iii" || token == "iv";
}

/// Are all words of `part` in `whole`, in order, the last one at the end? "Smith" may be "John Smith Jr.", who is not
/// "John Smith Sr.".
bool is_shorter_person(const std::vector<std::string>& part, std::vector<std::string> whole)
{
    if (whole.size() > 1 && is_generation(whole.back()) && !is_generation(part.back())) {
        whole.pop_back();
    }
    std::size_t next = 0;
    for (const std::string& token : whole) {
        if (next < part.size() && matches(part[next], token)) {
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
    const auto letter = [](const std::string& token) { return token.size() == 1; };
    return std::ranges::count_if(part.tokens, letter) > std::ranges::count_if(whole.tokens, letter);
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
    constexpr std::size_t shortest = 3;
    return part.size() == 1 && whole.size() > 1 && part[0].size() >= shortest && whole[0].size() > part[0].size() &&
           whole[0].starts_with(part[0]);
}

bool is_organization(EntityType type)
{
    return type == EntityType::organization || type == EntityType::facility || type == EntityType::thing ||
           type == EntityType::misc;
}

bool is_short_for(const NameForm& part, const NameForm& whole, std::string_view whole_text)
{
    if (is_acronym(part.letters) && part.letters == initials_of(whole_text)) {
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
           (part.tokens.size() >= 2 && is_suffix(part.tokens, whole.tokens));
}

std::vector<NameForm> forms_of(const Extraction& extraction)
{
    std::map<std::vector<std::string>, NameForm> forms; // Ordered: the result must not depend on hashing.
    for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
        const Mention& mention = extraction.mentions[index];
        if (mention.kind == MentionKind::name) {
            auto tokens = tokens_of(mention.text);
            if (mention.type == EntityType::person) {
                drop_titles(tokens);
            }
            NameForm& form = forms[tokens];
            if (form.mentions.empty()) {
                form.tokens = std::move(tokens);
                form.letters = letters_of(mention.text);
            }
            form.mentions.push_back(index);
            ++form.types[static_cast<std::size_t>(mention.type)];
        }
    }
    std::vector<NameForm> list;
    for (auto& [tokens, form] : forms) {
        list.push_back(std::move(form));
    }
    std::ranges::sort(list, {}, [](const NameForm& form) { return form.mentions.front(); });
    return list;
}

/// The one longer form that `part` is short for; none where two different things could be meant.
const NameForm* find_whole(const Extraction& extraction, const std::vector<NameForm>& forms, const NameForm& part,
                           const MentionClusters& clusters)
{
    const NameForm* found = nullptr;
    for (const NameForm& whole : forms) {
        const std::string& text = extraction.mentions[whole.mentions.front()].text;
        if (&whole == &part || !is_short_for(part, whole, text)) {
            continue;
        }
        if (found != nullptr && clusters.find(found->mentions.front()) != clusters.find(whole.mentions.front())) {
            return nullptr;
        }
        found = &whole;
    }
    return found;
}

} // namespace

void join_names(const Extraction& extraction, MentionClusters& clusters)
{
    const std::vector<NameForm> forms = forms_of(extraction);
    std::vector<const NameForm*> by_length;
    for (const NameForm& form : forms) {
        for (const std::uint32_t mention : form.mentions) {
            clusters.join(mention, form.mentions.front(), LinkReason::same_name);
        }
        by_length.push_back(&form);
    }
    // The longest first, so that "J. Smith" has joined "John Smith" when "Smith" looks for one of them.
    std::ranges::stable_sort(by_length, std::greater(), [](const NameForm* form) { return form->tokens.size(); });
    for (const NameForm* part : by_length) {
        if (const NameForm* const whole = find_whole(extraction, forms, *part, clusters)) {
            clusters.join(part->mentions.front(), whole->mentions.front(), LinkReason::short_name);
        }
    }
}

} // namespace triplewright

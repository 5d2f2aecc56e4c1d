// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Names of one document that name the same thing.

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "resolution/mention_cluster.hpp"
#include "resolution/name_form.hpp"
#include "resolution/relatives.hpp"
#include "triplewright/annotation/name_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// How a family name is addressed: a couple's one name is two people's.
enum class Address : std::uint8_t { none, masculine, feminine };

/// "Mrs." of "Mrs. Okafor"; only before a single word. A form of address is a whole word: not "Missouri lawmaker
/// Okafor", nor "Miss." of a state.
Address address_of(std::string_view text, const Mention& mention)
{
    static constexpr auto feminine = word_set("Miss", "Mrs", "Mrs.", "Ms", "Ms.");
    static constexpr auto masculine = word_set("Mr", "Mr.");

    if (!mention.phrase.contains(mention.span) || mention.text.find(' ') != std::string::npos) {
        return Address::none;
    }
    const std::string_view before = text.substr(mention.phrase.begin, mention.span.begin - mention.phrase.begin);
    const std::string_view word = before.substr(0, before.find_first_of(" \t\r\n"));
    return feminine.contains(word) ? Address::feminine : masculine.contains(word) ? Address::masculine : Address::none;
}

using Words = std::vector<std::string>;

/// The family names that both a man and a woman are addressed by.
std::set<Words> names_of_couples(std::string_view text, const Extraction& extraction)
{
    std::map<Words, std::array<bool, 3>> addresses;
    for (const Mention& mention : extraction.mentions) {
        if (const Address address = address_of(text, mention);
            address != Address::none && mention.kind == MentionKind::name) {
            addresses[name_tokens(mention.text, true)][static_cast<std::size_t>(address)] = true;
        }
    }
    std::set<Words> couples;
    for (const auto& [name, found] : addresses) {
        if (found[static_cast<std::size_t>(Address::masculine)] && found[static_cast<std::size_t>(Address::feminine)]) {
            couples.insert(name);
        }
    }
    return couples;
}

std::vector<NameForm> forms_of(std::string_view text, const Extraction& extraction)
{
    const std::set<Words> couples = names_of_couples(text, extraction);
    std::map<std::pair<Words, Address>, NameForm> forms; // Ordered: the result must not depend on hashing.
    for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
        const Mention& mention = extraction.mentions[index];
        if (mention.kind == MentionKind::name) {
            Words tokens = name_tokens(mention.text, mention.type == EntityType::person);
            const Address address = couples.contains(tokens) ? address_of(text, mention) : Address::none;
            NameForm& form = forms[{tokens, address}];
            if (form.mentions.empty()) {
                form = make_name_form(mention.text, std::move(tokens));
            }
            form.mentions.push_back(index);
            ++form.types[static_cast<std::size_t>(mention.type)];
        }
    }
    std::vector<NameForm> list;
    for (auto& [key, form] : forms) {
        list.push_back(std::move(form));
    }
    std::ranges::sort(list, {}, [](const NameForm& form) { return form.mentions.front(); });
    return list;
}

/// Finds the forms that another one may be short for without a look at all of them.
class NameIndex {
public:
    explicit NameIndex(const std::vector<NameForm>& forms)
    {
        for (std::uint32_t number = 0; number < forms.size(); ++number) {
            const NameForm& form = forms[number];
            by_initials_[form.initials].push_back(number);
            if (form.tokens.size() > 1) {
                by_beginning_[beginning(form.tokens.front())].push_back(number);
            }
            for (const std::string& token : form.tokens) {
                by_token_[token].push_back(number);
                by_letter_[token.substr(0, 1)].push_back(number);
            }
        }
    }

    /// All that `is_short_for` may be true of, in the order of the forms.
    [[nodiscard]] std::vector<std::uint32_t> candidates(const NameForm& part) const
    {
        std::vector<std::uint32_t> found;
        const auto add = [&](const Numbers& numbers, const std::string& key) {
            if (const auto place = numbers.find(key); place != numbers.end()) {
                found.insert(found.end(), place->second.begin(), place->second.end());
            }
        };
        add(by_initials_, part.letters);
        if (part.tokens.size() == 1) {
            add(by_beginning_, beginning(part.tokens.front()));
        }
        const auto word = std::find_if_not(part.tokens.rbegin(), part.tokens.rend(), is_initial);
        if (word == part.tokens.rend()) {
            add(by_letter_, part.tokens.front());
        } else { // It stands in the longer name, or its initial does.
            add(by_token_, *word);
            add(by_token_, word->substr(0, 1));
        }
        std::ranges::sort(found);
        const auto [begin, end] = std::ranges::unique(found);
        found.erase(begin, end);
        return found;
    }

private:
    using Numbers = std::unordered_map<std::string, std::vector<std::uint32_t>>; // Only looked up.

    static std::string beginning(const std::string& token) { return token.substr(0, shortest_clipping); }

    Numbers by_initials_;
    Numbers by_beginning_; ///< Of the first of several words.
    Numbers by_token_;
    Numbers by_letter_; ///< That a word begins with.
};

using Relatives = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Is a mention of one form called kin of a mention of the other?
bool are_relatives(const NameForm& a, const NameForm& b, const Relatives& relatives)
{
    const auto is_kin_of = [&](const NameForm& kin, const NameForm& person) {
        return std::ranges::any_of(relatives, [&](const auto& pair) {
            return std::ranges::binary_search(kin.mentions, pair.first) &&
                   std::ranges::binary_search(person.mentions, pair.second);
        });
    };
    return is_kin_of(a, b) || is_kin_of(b, a);
}

/// The one longer form that `part` is short for; none where two different things could be meant.
const NameForm* find_whole(const std::vector<NameForm>& forms, const NameIndex& index, const NameForm& part,
                           const MentionClusters& clusters, const Relatives& relatives)
{
    const NameForm* found = nullptr;
    for (const std::uint32_t number : index.candidates(part)) {
        const NameForm& whole = forms[number];
        if (&whole == &part || !is_short_for(part, whole) || are_relatives(part, whole, relatives)) {
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

void join_names(std::string_view text, const Extraction& extraction, const CoreferenceChains& chains,
                MentionClusters& clusters)
{
    const Relatives relatives = find_relatives(extraction, chains);
    const std::vector<NameForm> forms = forms_of(text, extraction);
    const NameIndex index(forms);
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
        if (const NameForm* const whole = find_whole(forms, index, *part, clusters, relatives)) {
            clusters.join(part->mentions.front(), whole->mentions.front(), LinkReason::short_name);
        }
    }
}

} // namespace triplewright

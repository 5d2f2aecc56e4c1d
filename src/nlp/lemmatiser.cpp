// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemmatiser.hpp"

#include <algorithm>
#include <cstddef>

#include "nlp/irregular_forms.hpp"
#include "triplewright/annotation/demonyms.hpp"

namespace triplewright {

Lemmatiser::Lemmatiser(std::span<const std::string> rules, std::string_view lexicon)
    : rules_(rules.begin(), rules.end()), lexicon_(lexicon)
{}

namespace {

/// What a rule may append to a form that nobody has seen: "understood" becomes "understand", but "Aug" no "Auember".
constexpr std::size_t longest_ending = 3;

constexpr std::size_t longest_acronym = 4;
constexpr std::size_t longest_particle = 3; // "al", "bin", "de"

bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Letters of lower case, and hyphens.
bool is_small(std::string_view form)
{
    return std::ranges::all_of(form, [](char c) { return is_lower(c) || c == '-'; });
}

/// Do names of this kind keep their letters in the treebanks?
bool is_name_as_written(std::string_view form)
{
    const auto letters = static_cast<std::size_t>(std::ranges::count_if(form, [](char c) { return c != '.'; }));
    return (letters <= longest_acronym && std::ranges::all_of(form, [](char c) { return is_upper(c) || c == '.'; })) ||
           (letters <= longest_particle && std::ranges::all_of(form, is_lower));
}

/// Adjectives, nouns and verbs: words that begin small unless a name is in them.
bool is_inflected(std::string_view upos)
{
    return upos == "ADJ" || upos == "NOUN" || upos == "VERB";
}

bool is_her(std::string_view form)
{
    return form.size() == 3 && (form[0] | 0x20) == 'h' && (form[1] | 0x20) == 'e' && (form[2] | 0x20) == 'r';
}

} // namespace

std::string Lemmatiser::plain_lemma(std::string_view form, std::string_view upos, std::string_view xpos,
                                    std::span<const std::uint32_t> best, bool is_shouted) const
{
    if (upos == "PRON" && is_her(form)) {
        return xpos == "PRP" ? "she" : "her";
    }
    if (const std::string_view irregular = irregular_lemma(form, upos, xpos); !irregular.empty()) {
        return std::string(irregular);
    }
    if (const std::string_view known = lexicon_.find(form, upos); !known.empty()) {
        return std::string(known);
    }
    if (upos == "VERB") {
        if (std::string irregular = prefixed_irregular_lemma(form, xpos); !irregular.empty()) {
            return irregular;
        }
    }
    if (is_plain_form(upos, xpos) && is_small(form)) { // No ending is to be guessed: "herd", not "her".
        return std::string(form);
    }
    std::string likely = lexicon_.guess(form, upos);
    if (!likely.empty() && lexicon_.knows_lemma(likely, upos)) {
        return likely;
    }
    if (std::string regular = lexicon_.find_regular(form, upos); !regular.empty()) {
        return regular;
    }
    if (!likely.empty()) {
        return likely;
    }
    if (upos == "PROPN" && !is_shouted && is_name_as_written(form)) {
        return std::string(form);
    }
    for (const std::uint32_t rule : best) {
        std::string lemma = rules_[rule].apply(form);
        if (lexicon_.knows_lemma(lemma, upos)) {
            return lemma;
        }
    }
    const auto ending =
        std::ranges::find_if(best, [this](std::uint32_t rule) { return rules_[rule].appended() <= longest_ending; });
    return rules_[ending == best.end() ? best.front() : *ending].apply(form);
}

std::string Lemmatiser::lemma(std::string_view form, std::string_view upos, std::string_view xpos,
                              std::span<const std::uint32_t> best, bool is_shouted) const
{
    std::string lemma = plain_lemma(form, upos, xpos, best, is_shouted);
    // "New" of "New York" is an adjective by UPOS and a name by XPOS.
    if (xpos.starts_with("NNP") && !lemma.empty() && is_upper(form.front()) && is_lower(lemma.front())) {
        lemma.front() = static_cast<char>(lemma.front() - 'a' + 'A');
    }
    // The lexicon has seen "National" in names only.
    if (!xpos.starts_with("NNP") && is_inflected(upos) && is_lower(form.front()) && lemma.size() > 1 &&
        is_upper(lemma[0]) && is_lower(lemma[1]) && find_demonym(lemma) == nullptr) {
        lemma.front() = static_cast<char>(lemma.front() - 'A' + 'a');
    }
    return lemma;
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/coreference_features.hpp"

#include <algorithm>

#include "nlp/buckets.hpp"
#include "nlp/markables.hpp"
#include "nlp/pronoun_features.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto empty_words = word_set("'s", "a", "an", "dr", "dr.", "lady", "lord", "minister", "mr", "mr.", "mrs",
                                      "mrs.", "ms", "ms.", "president", "prime", "senator", "sir", "the", "’s");
constexpr auto reflexives =
    word_set("herself", "himself", "itself", "myself", "ourselves", "themselves", "yourself", "yourselves");

constexpr std::size_t classes = markable_classes;
constexpr std::size_t roles = markable_roles;
constexpr std::size_t kinds = 3;
constexpr std::size_t string_relations = 8;

/// Templates of all pairs; those of pronouns follow them.
constexpr std::size_t own_templates = pair_templates - pronoun_templates;

/// Sizes of the templates, in the order in which `pair_features` fills them.
constexpr std::array<std::size_t, own_templates> own_template_sizes = {
    classes * classes,              // both classes
    classes * 8,                    // the anaphor's class, distance in sentences
    classes * 13,                   // the anaphor's class, distance in mentions
    string_relations* kinds* kinds, // what the words have in common, both kinds
    classes* string_relations,      // the anaphor's class, what the words have in common
    classes * 4,                    // two pronouns: the same or not
    kinds * 9,                      // the anaphor's kind, both numbers
    16,                             // both genders
    roles* roles,                   // both roles
    classes * 5,                    // the anaphor's class, one within the other
    classes * 12,                   // the anaphor's class, who is quoted where
    4,                              // apposition, predicate
    classes * 6,                    // the anaphor's class, how often the candidate's head stood before
    classes* roles,                 // the anaphor's class, the candidate's role
    classes* roles,                 // the candidate's class, the anaphor's role
    classes * 3,                    // the anaphor's class, the document's beginning
};

constexpr auto template_begins = [] {
    std::array<std::size_t, pair_templates + 1> begins{};
    for (std::size_t i = 0; i < pair_templates; ++i) {
        begins[i + 1] =
            begins[i] + (i < own_templates ? own_template_sizes[i] : pronoun_template_sizes[i - own_templates]);
    }
    return begins;
}();

constexpr std::array<std::size_t, 7> sentence_steps = {0, 1, 2, 3, 4, 7, 15};
constexpr std::array<std::size_t, 11> mention_steps = {1, 2, 3, 4, 6, 9, 14, 24, 39, 64, 100};

bool is_acronym_of(const MentionTraits& a, const MentionTraits& b)
{
    if (a.words.size() != 1 || b.words.size() < 2) {
        return false;
    }
    std::string letters = a.form;
    std::erase(letters, '.');
    return letters.size() >= 2 && letters.size() <= 6 && letters == b.initials;
}

bool has(const std::vector<std::string>& words, const std::string& word)
{
    return std::ranges::find(words, word) != words.end();
}

/// What two phrases' words have in common, below `string_relations`.
std::size_t string_relation(const MentionTraits& a, const MentionTraits& b)
{
    if (a.words == b.words) {
        return 1;
    }
    if (a.form == b.form || a.lemma == b.lemma) {
        if (std::ranges::includes(b.sorted, a.sorted)) {
            return 2;
        }
        return std::ranges::includes(a.sorted, b.sorted) ? 3 : 4;
    }
    if (a.words.size() == 1 && has(b.words, a.words.front())) {
        return 5;
    }
    if (b.words.size() == 1 && has(a.words, b.words.front())) {
        return 6;
    }
    if (is_acronym_of(a, b) || is_acronym_of(b, a)) {
        return 7;
    }
    return std::ranges::any_of(a.words, [&](const std::string& word) { return has(b.words, word); }) ? 4 : 0;
}

/// 1: the anaphor is part of the candidate, 2: the reverse, 3: both depend on one word, 4: so does a reflexive.
std::size_t nesting(const MentionTraits& anaphor, const MentionTraits& candidate)
{
    const auto is_within = [](std::size_t word, const MentionTraits& outer) {
        return word >= outer.first_word && word < outer.end_word;
    };
    if (anaphor.sentence != candidate.sentence) {
        return 0;
    }
    if (is_within(anaphor.head_word, candidate)) {
        return 1;
    }
    if (is_within(candidate.head_word, anaphor)) {
        return 2;
    }
    if (anaphor.governor != candidate.governor) {
        return 0;
    }
    return anaphor.is_reflexive ? 4 : 3;
}

/// 0 for pronouns, 1 for nominals, 2 for names.
std::size_t kind_number(const MentionTraits& traits)
{
    return static_cast<std::size_t>(MentionKind::pronoun) - static_cast<std::size_t>(kind_of(traits.markable_class));
}

std::size_t quoting(const MentionTraits& anaphor, const MentionTraits& candidate)
{
    const bool a = anaphor.quotation != 0;
    const bool c = candidate.quotation != 0;
    const std::size_t where = anaphor.quotation == candidate.quotation ? 0 : a && c ? 1 : 2;
    return where * classes * 4 + static_cast<std::size_t>(anaphor.markable_class) * 4 + (a ? 2 : 0) + (c ? 1 : 0);
}

/// 1: apposition, 2: subject and predicate.
std::size_t predication(const MentionTraits& anaphor, const MentionTraits& candidate)
{
    if (anaphor.sentence != candidate.sentence) {
        return 0;
    }
    if (anaphor.relation == Relation::appos && anaphor.governor == candidate.head_word) {
        return 1;
    }
    const bool is_subject = candidate.relation == Relation::nsubj || candidate.relation == Relation::nsubj_pass ||
                            candidate.relation == Relation::nsubj_outer;
    return is_subject && candidate.governor == anaphor.head_word ? 2 : 0;
}

bool is_bracketed_acronym(const SentenceView& view, const Markable& markable)
{
    const std::size_t word = markable.first_word;
    if (markable.end_word != word + 1 || word == 0 || word + 1 >= view.size() ||
        view.word(static_cast<WordIndex>(word - 1)).form != "(" ||
        view.word(static_cast<WordIndex>(word + 1)).form != ")") {
        return false;
    }
    const std::string& form = view.word(static_cast<WordIndex>(word)).form;
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::ranges::count_if(form, is_capital) >= 2 && is_capital(form.front());
}

bool begins_with_capital(std::string_view form)
{
    return !form.empty() && form.front() >= 'A' && form.front() <= 'Z';
}

} // namespace

std::pair<std::uint32_t, std::uint32_t> TraitsMaker::quotations() const
{
    std::pair<std::uint32_t, std::uint32_t> found = {0, 0};
    for (const std::uint32_t quotation : quotation_of_word_) {
        found.first = found.first == 0 ? quotation : found.first;
        found.second = std::max(found.second, quotation);
    }
    return found;
}

void TraitsMaker::begin_sentence(const SentenceView& view)
{
    quotation_of_word_.assign(view.size(), 0);
    for (WordIndex word = 0; word < view.size(); ++word) {
        const std::string& form = view.word(word).form;
        const bool opens = form == "“" || form == "``" || (form == "\"" && !is_quoted_);
        const bool closes = form == "”" || form == "''" || (form == "\"" && is_quoted_);
        if (opens && !is_quoted_) {
            ++quotations_;
            is_whole_.push_back(word + 1 < view.size() && begins_with_capital(view.word(word + 1).form));
        }
        is_quoted_ = (is_quoted_ || opens) && !closes;
        quotation_of_word_[word] = is_quoted_ || closes ? quotations_ : 0;
    }
}

MentionTraits TraitsMaker::traits(const SentenceView& view, const Markable& markable) const
{
    const auto head = static_cast<WordIndex>(markable.head_word);
    MentionTraits traits;
    traits.markable_class = markable.markable_class;
    traits.number = markable.number;
    traits.gender = markable.gender;
    traits.role = markable_role(view, head);
    traits.relation = view.relation(head);
    traits.sentence = view.number();
    traits.head_word = markable.head_word;
    traits.first_word = markable.first_word;
    traits.end_word = markable.end_word;
    traits.governor = view.head(head);
    traits.quotation = quotation_of_word_[head];
    traits.form = to_lower(view.word(head).form);
    traits.lemma = view.lemma(head).empty() ? traits.form : to_lower(view.lemma(head));
    traits.is_reflexive = reflexives.contains(traits.form);
    traits.is_bracketed = is_bracketed_acronym(view, markable);
    traits.place = clause_place(view, head);
    traits.governor_lemma = view.head(head) == no_word ? "" : to_lower(view.lemma(view.head(head)));
    const Name* const name = view.name(head);
    const bool is_name = kind_of(markable.markable_class) == MentionKind::name && name != nullptr;
    const std::size_t first = is_name ? name->first_word : markable.first_word;
    const std::size_t end = std::min<std::size_t>(is_name ? name->end_word : markable.end_word, view.size());
    for (std::size_t i = first; i < end; ++i) {
        const auto word = static_cast<WordIndex>(i);
        std::string form = to_lower(view.word(word).form);
        if ((is_name || !view.has_upos(word, {"DET", "PUNCT", "ADP", "PART", "PRON"})) && !empty_words.contains(form)) {
            traits.words.push_back(std::move(form));
        }
    }
    if (traits.words.empty()) {
        traits.words.push_back(traits.form);
    }
    if (markable.markable_class == MarkableClass::person_name) {
        traits.given_gender = names_.gender(traits.words);
    }
    for (const std::string& word : traits.words) {
        traits.initials += word.empty() ? ' ' : word.front();
        if (word != traits.form) {
            traits.sorted.push_back(word);
        }
    }
    std::ranges::sort(traits.sorted);
    return traits;
}

bool is_personal(const MentionTraits& traits)
{
    return traits.markable_class == MarkableClass::he || traits.markable_class == MarkableClass::she ||
           traits.markable_class == MarkableClass::person_name || traits.gender == Gender::masculine ||
           traits.gender == Gender::feminine;
}

std::size_t pair_feature_count()
{
    return template_begins.back();
}

PairFeatures pair_features(const MentionTraits& anaphor, const MentionTraits& candidate, std::size_t anaphor_number,
                           std::size_t candidate_number, const ChainTraits& chain)
{
    const auto a = static_cast<std::size_t>(anaphor.markable_class);
    const auto c = static_cast<std::size_t>(candidate.markable_class);
    const std::size_t a_kind = kind_number(anaphor);
    const std::size_t c_kind = kind_number(candidate);
    const std::size_t strings = a_kind != 0 && c_kind != 0 ? string_relation(anaphor, candidate) : 0;
    const auto number = [](const MentionTraits& traits) { return static_cast<std::size_t>(traits.number); };
    const auto gender = [](const MentionTraits& traits) { return static_cast<std::size_t>(traits.gender); };
    const std::size_t pronouns = a_kind != 0 || c_kind != 0 ? 0 : a == c ? 1 : 2;
    const std::size_t beginning = candidate_number == 0 ? 0 : candidate.sentence == 0 ? 1 : 2;
    const std::size_t distance = candidate_number > anaphor_number
                                     ? mention_steps.size() + 1
                                     : bucket(anaphor_number - candidate_number, mention_steps);
    const PronounFeatures pronoun = pronoun_features(anaphor, candidate, candidate_number > anaphor_number, chain);
    const std::array<std::size_t, own_templates> values = {
        a * classes + c,
        a * 8 + bucket(anaphor.sentence - candidate.sentence, sentence_steps),
        a * 13 + distance,
        strings * kinds * kinds + a_kind * kinds + c_kind,
        a * string_relations + strings,
        c * 4 + pronouns,
        a_kind * 9 + number(anaphor) * 3 + number(candidate),
        gender(anaphor) * 4 + gender(candidate),
        anaphor.role * roles + candidate.role,
        nesting(anaphor, candidate) * classes + a,
        quoting(anaphor, candidate),
        predication(anaphor, candidate),
        a * 6 + std::min<std::size_t>(candidate.same_before, 5),
        a * roles + candidate.role,
        c * roles + anaphor.role,
        a * 3 + beginning,
    };
    PairFeatures features{};
    for (std::size_t i = 0; i < pair_templates; ++i) {
        const std::size_t value = i < own_templates ? values[i] : pronoun[i - own_templates];
        features[i] = static_cast<std::uint16_t>(template_begins[i] + value);
    }
    return features;
}

} // namespace triplewright

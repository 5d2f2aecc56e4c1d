// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Pronouns, where it is safe: the subject that was spoken of last and agrees. Reads as people do: the subject of the
// clause before in the same sentence, then that of the sentence before. Everything else stays unresolved.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "resolution/mention_cluster.hpp"

namespace triplewright {

namespace {

constexpr std::size_t farthest_person = 8; // sentences back to somebody who is the only one

enum class Agreement : std::uint8_t { none, speaker, masculine, feminine, thing, plural };

Agreement agreement_of(const Mention& mention)
{
    static constexpr std::array<std::pair<std::string_view, Agreement>, 25> pronouns = {{
        {"i", Agreement::speaker},        {"me", Agreement::speaker},     {"my", Agreement::speaker},
        {"mine", Agreement::speaker},     {"myself", Agreement::speaker}, {"he", Agreement::masculine},
        {"him", Agreement::masculine},    {"his", Agreement::masculine},  {"himself", Agreement::masculine},
        {"she", Agreement::feminine},     {"her", Agreement::feminine},   {"hers", Agreement::feminine},
        {"herself", Agreement::feminine}, {"it", Agreement::thing},       {"its", Agreement::thing},
        {"itself", Agreement::thing},     {"they", Agreement::plural},    {"them", Agreement::plural},
        {"their", Agreement::plural},     {"theirs", Agreement::plural},  {"themselves", Agreement::plural},
        {"we", Agreement::none},          {"you", Agreement::none},       {"this", Agreement::none},
        {"that", Agreement::none},
    }};
    std::string form;
    for (const char c : mention.text) {
        form += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto* const found =
        std::ranges::find(pronouns, form, [](const auto& row) { return std::string_view(row.first); });
    return found == pronouns.end() ? Agreement::none : found->second;
}

enum class Gender : std::uint8_t { unknown, masculine, feminine };

/// What a noun or the form of address before a name tells.
Gender gender_of(std::string_view text, const Mention& mention)
{
    static constexpr std::array<std::string_view, 17> feminine = {
        "woman",      "girl",          "wife",     "mother",      "daughter",   "sister",
        "widow",      "queen",         "princess", "spokeswoman", "actress",    "businesswoman",
        "chairwoman", "congresswoman", "aunt",     "niece",       "grandmother"};
    static constexpr std::array<std::string_view, 17> masculine = {
        "man",       "boy",   "husband",     "father",   "son",         "brother", "widower", "king",       "prince",
        "spokesman", "actor", "businessman", "chairman", "congressman", "uncle",   "nephew",  "grandfather"};
    if (std::ranges::find(feminine, mention.head_lemma) != feminine.end()) {
        return Gender::feminine;
    }
    if (std::ranges::find(masculine, mention.head_lemma) != masculine.end()) {
        return Gender::masculine;
    }
    std::string_view before = text.substr(0, mention.span.begin);
    while (!before.empty() && before.back() == ' ') {
        before.remove_suffix(1);
    }
    if (before.ends_with(" Mr.") || before.ends_with(" Mr") || before.ends_with(" Sir")) {
        return Gender::masculine;
    }
    const bool address = before.ends_with(" Mrs.") || before.ends_with(" Ms.") || before.ends_with(" Mrs") ||
                         before.ends_with(" Ms") || before.ends_with(" Miss") || before.ends_with(" Dame");
    return address ? Gender::feminine : Gender::unknown;
}

/// Byte ranges of the text between quotation marks.
std::vector<Span> quotations(std::string_view text)
{
    std::vector<Span> found;
    std::size_t open = std::string_view::npos;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const std::string_view rest = text.substr(place);
        const bool straight = rest[0] == '"';
        const bool opens = rest.starts_with("“") || (straight && open == std::string_view::npos);
        const bool ends =
            rest.starts_with("”") || (straight && open != std::string_view::npos) || rest.starts_with("\n\n");
        if (ends && open != std::string_view::npos) {
            found.push_back({open, place});
            open = std::string_view::npos;
        } else if (opens) {
            open = place;
        }
    }
    return found;
}

/// A subject of a statement, in the order of the text.
struct Subject {
    std::size_t begin = 0;
    std::uint32_t mention = 0;
    std::size_t sentence = 0;
};

class PronounResolver {
public:
    PronounResolver(std::string_view text, const Extraction& extraction, MentionClusters& clusters)
        : text_(text), extraction_(extraction), clusters_(clusters), quotations_(quotations(text)),
          genders_(extraction.mentions.size(), Gender::unknown)
    {
        for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
            if (const Gender gender = gender_of(text, extraction.mentions[index]); gender != Gender::unknown) {
                genders_[clusters.find(index)] = gender;
            }
        }
        for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
            const Mention& mention = extraction.mentions[index];
            if (mention.kind == MentionKind::name && mention.type == EntityType::person) {
                people_.push_back(index);
            }
        }
        std::ranges::sort(people_, {},
                          [&](std::uint32_t index) { return std::pair(extraction.mentions[index].span.begin, index); });
        for (const Statement& statement : extraction.statements) {
            const bool clause = statement.construct == "clause" || statement.construct == "copula" ||
                                statement.construct == "existential";
            if (clause && statement.subject.kind == ArgumentKind::mention) {
                subjects_.push_back({statement.subject_span.begin, statement.subject.index, statement.sentence});
            }
        }
        read_arguments();
        std::ranges::sort(subjects_, {}, [](const Subject& s) { return std::pair(s.begin, s.mention); });
        const auto same = [](const Subject& a, const Subject& b) { return a.mention == b.mention; };
        subjects_.erase(std::unique(subjects_.begin(), subjects_.end(), same), subjects_.end());
    }

    /// Who does what to whom, and the "it" of "it is clear that", which stands for nothing.
    void read_arguments()
    {
        is_empty_.assign(extraction_.mentions.size(), false);
        for (const Statement& statement : extraction_.statements) {
            if (statement.subject.kind != ArgumentKind::mention) {
                continue;
            }
            const std::uint32_t subject = statement.subject.index;
            if (statement.construct == "copula" && statement.object.kind == ArgumentKind::literal &&
                agreement_of(extraction_.mentions[subject]) == Agreement::thing) {
                is_empty_[subject] = true;
            }
            if (statement.construct != "clause" && statement.construct != "copula") {
                continue;
            }
            if (statement.object.kind == ArgumentKind::mention) {
                partners_.emplace_back(statement.object.index, subject);
            }
            for (const Qualifier& qualifier : statement.qualifiers) {
                if (qualifier.value.kind == ArgumentKind::mention) {
                    partners_.emplace_back(qualifier.value.index, subject);
                }
            }
        }
        std::ranges::sort(partners_);
    }

    /// "Ruiz joined him": whoever he is, he is not Ruiz. "Ruiz hurt himself" is another matter.
    [[nodiscard]] bool is_beside(std::uint32_t pronoun, std::uint32_t subject) const
    {
        const std::string& text = extraction_.mentions[pronoun].text;
        if (text.ends_with("self") || text.ends_with("selves")) {
            return false;
        }
        const auto first = std::ranges::lower_bound(partners_, std::pair(pronoun, 0U));
        for (auto partner = first; partner != partners_.end() && partner->first == pronoun; ++partner) {
            if (clusters_.find(partner->second) == clusters_.find(subject)) {
                return true;
            }
        }
        return false;
    }

    void run()
    {
        std::vector<std::uint32_t> order;
        for (std::uint32_t index = 0; index < extraction_.mentions.size(); ++index) {
            if (extraction_.mentions[index].kind == MentionKind::pronoun) {
                order.push_back(index);
            }
        }
        std::ranges::sort(order, {}, [&](std::uint32_t index) { return extraction_.mentions[index].span; });
        resolved_.assign(extraction_.mentions.size(), false);
        for (const std::uint32_t index : order) {
            resolve(index);
        }
        resolve_speakers();
    }

private:
    [[nodiscard]] bool is_quoted(const Span& span) const
    {
        const auto next = std::ranges::upper_bound(quotations_, span.begin, {}, &Span::begin);
        return next != quotations_.begin() && std::prev(next)->contains(span);
    }

    [[nodiscard]] bool agrees(Agreement agreement, std::uint32_t candidate) const
    {
        const Mention& mention = extraction_.mentions[candidate];
        if (mention.kind == MentionKind::pronoun) {
            const Agreement other = agreement_of(mention);
            return resolved_[candidate] && other == agreement;
        }
        const bool person = mention.type == EntityType::person;
        switch (agreement) {
        case Agreement::masculine:
            return person && !mention.plural && genders_[clusters_.find(candidate)] != Gender::feminine;
        case Agreement::feminine:
            return person && !mention.plural && genders_[clusters_.find(candidate)] != Gender::masculine;
        case Agreement::thing:
            return !person && !mention.plural && mention.type != EntityType::norp && mention.definite;
        case Agreement::plural: return mention.plural || mention.type == EntityType::norp;
        default: return false;
        }
    }

    /// The nearest subjects before the pronoun: in its sentence, else in the one before.
    void resolve(std::uint32_t pronoun)
    {
        const Mention& mention = extraction_.mentions[pronoun];
        const Agreement agreement = agreement_of(mention);
        if (agreement == Agreement::none || agreement == Agreement::speaker) {
            return;
        }
        if (is_empty_[pronoun]) {
            return;
        }
        const bool person = agreement == Agreement::masculine || agreement == Agreement::feminine;
        const std::size_t reach = person ? 3 : agreement == Agreement::plural ? 2 : 1; // sentences
        const bool quoted = is_quoted(mention.span);
        auto next = std::ranges::lower_bound(subjects_, mention.span.begin, {}, &Subject::begin);
        bool looked_around = !person;
        while (next != subjects_.begin()) {
            --next;
            if (next->sentence + reach < mention.sentence || next->mention == pronoun) {
                break;
            }
            if (!looked_around && next->sentence != mention.sentence) {
                looked_around = true;
                if (adopt_person_of_sentence(pronoun, agreement)) {
                    return;
                }
            }
            if (quoted != is_quoted(extraction_.mentions[next->mention].span)) {
                continue; // Who speaks is no "he" of his own words.
            }
            if (agrees(agreement, next->mention) && !is_beside(pronoun, next->mention)) {
                adopt(pronoun, next->mention, agreement);
                return;
            }
        }
        if (person) {
            adopt_only_person(pronoun, agreement);
        }
    }

    /// No subject of the sentence fits, but somebody is named in it before the pronoun.
    bool adopt_person_of_sentence(std::uint32_t pronoun, Agreement agreement)
    {
        const Mention& mention = extraction_.mentions[pronoun];
        const bool quoted = is_quoted(mention.span);
        const auto begin_of = [&](std::uint32_t index) { return extraction_.mentions[index].span.begin; };
        auto next = std::ranges::lower_bound(people_, mention.span.begin, {}, begin_of);
        while (next != people_.begin()) {
            const std::uint32_t index = *--next;
            if (extraction_.mentions[index].sentence != mention.sentence) {
                return false;
            }
            if (quoted == is_quoted(extraction_.mentions[index].span) && agrees(agreement, index) &&
                !is_beside(pronoun, index)) {
                adopt(pronoun, index, agreement);
                return true;
            }
        }
        return false;
    }

    /// "His lawyer met Ruiz": no subject fits, but one person alone was named of late.
    void adopt_only_person(std::uint32_t pronoun, Agreement agreement)
    {
        const Mention& mention = extraction_.mentions[pronoun];
        std::uint32_t found = pronoun;
        const auto begin_of = [&](std::uint32_t index) { return extraction_.mentions[index].span.begin; };
        auto next = std::ranges::lower_bound(people_, mention.span.begin, {}, begin_of);
        while (next != people_.begin()) {
            const std::uint32_t index = *--next;
            if (extraction_.mentions[index].sentence + farthest_person < mention.sentence) {
                break;
            }
            if (!agrees(agreement, index) || is_beside(pronoun, index)) {
                continue;
            }
            if (found != pronoun && clusters_.find(found) != clusters_.find(index)) {
                return;
            }
            found = index;
        }
        if (found != pronoun) {
            adopt(pronoun, found, agreement);
        }
    }

    void adopt(std::uint32_t pronoun, std::uint32_t antecedent, Agreement agreement)
    {
        const Gender known = genders_[clusters_.find(antecedent)];
        clusters_.join(pronoun, antecedent);
        Gender& gender = genders_[clusters_.find(antecedent)];
        gender = agreement == Agreement::masculine  ? Gender::masculine
                 : agreement == Agreement::feminine ? Gender::feminine
                                                    : known;
        resolved_[pronoun] = true;
    }

    /// "I" in somebody's words is that somebody: the outermost person, for what is quoted is quoted whole.
    void resolve_speakers()
    {
        for (const Statement& statement : extraction_.statements) {
            if (statement.standing.sources.empty()) {
                continue;
            }
            for (const Argument& argument : {statement.subject, statement.object}) {
                if (argument.kind == ArgumentKind::mention && !resolved_[argument.index] &&
                    extraction_.mentions[argument.index].kind == MentionKind::pronoun &&
                    agreement_of(extraction_.mentions[argument.index]) == Agreement::speaker) {
                    const auto& sources = statement.standing.sources;
                    const auto person = std::find_if(sources.rbegin(), sources.rend(), [&](std::uint32_t source) {
                        return extraction_.mentions[source].type == EntityType::person;
                    });
                    clusters_.join(argument.index, person == sources.rend() ? sources.front() : *person);
                    resolved_[argument.index] = true;
                }
            }
        }
    }

    std::string_view text_;
    const Extraction& extraction_;
    MentionClusters& clusters_;
    std::vector<Span> quotations_;
    std::vector<Gender> genders_; ///< By cluster.
    std::vector<Subject> subjects_;
    std::vector<std::uint32_t> people_; ///< Names of people in the order of the text.
    std::vector<bool> resolved_;
    std::vector<bool> is_empty_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> partners_; ///< Object or qualifier, and its subject; sorted.
};

} // namespace

void join_pronouns(std::string_view text, const Extraction& extraction, MentionClusters& clusters)
{
    PronounResolver(text, extraction, clusters).run();
}

} // namespace triplewright

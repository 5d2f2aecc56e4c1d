// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Statements as triples of the sentence's own words: a first one that tells the most, and with far less confidence one
// for each further argument.

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "extraction/argument_text.hpp"
#include "extraction/line_text.hpp"
#include "triplewright/extraction/statement_writer.hpp"

namespace triplewright {

namespace {

/// Triples of further arguments come after the first ones of all statements: scaled by this.
constexpr float further_salience = 0.2F;

/// "is in" for `be_in`, "has" for `have`, "of" for `of`.
std::string implied_words(std::string_view predicate)
{
    if (predicate == "hold_position" || predicate == "be_one_of") {
        return "is";
    }
    std::string words(predicate);
    std::ranges::replace(words, '_', ' ');
    constexpr std::pair<std::string_view, std::string_view> verbs[] = {{"be", "is"}, {"have", "has"}};
    for (const auto& [lemma, form] : verbs) {
        if (words == lemma || words.starts_with(std::string(lemma) + ' ')) {
            words.replace(0, lemma.size(), form);
            break;
        }
    }
    return words;
}

void add_words(std::string& text, std::string_view words)
{
    if (!words.empty()) {
        text += text.empty() ? "" : " ";
        text += words;
    }
}

struct Triple {
    std::string relation;
    std::string subject;
    std::string object;
    float confidence = 0;
};

/// A statement on its way to triples.
struct Fact {
    Triple first; ///< Without an object as long as nothing is found to be it.
    std::vector<Triple> further;
    std::string verb; ///< The relation to which a further argument's preposition is added: "gave the museum".
};

/// How or why something happens, which is nobody's and nothing's part in it.
bool is_circumstance(const Qualifier& qualifier)
{
    return qualifier.value.kind == ArgumentKind::statement || qualifier.role == "manner" ||
           qualifier.role == "frequency";
}

/// "The bill was signed by Ana": a mention in front of the verb as object, and a subject behind it. The triple keeps
/// the order of the verb's own words.
bool is_passive(const Statement& statement)
{
    return !statement.words.empty() && statement.object.kind == ArgumentKind::mention &&
           !statement.object_span.empty() && statement.object_span.end <= statement.predicate_span.begin &&
           statement.subject_span.begin >= statement.predicate_span.end;
}

std::string relation_words(const Statement& statement)
{
    return statement.words.empty() ? implied_words(statement.predicate) : to_one_line(statement.words);
}

class OpenIeTriples {
public:
    OpenIeTriples(const Document& document, const Extraction& extraction, std::span<const std::uint32_t> entities)
        : document_(document), extraction_(extraction), texts_(document, extraction, entities),
          merged_(extraction.statements.size(), false)
    {
        for (const Statement& statement : extraction.statements) {
            find_merged(statement);
        }
    }

    std::string to_lines()
    {
        std::string out;
        const auto& statements = extraction_.statements;
        for (std::size_t i = 0; i < statements.size(); ++i) {
            if (!merged_[i]) {
                add_statement(i, "");
            }
            if (i + 1 == statements.size() || statements[i + 1].sentence != statements[i].sentence) {
                write_sentence(statements[i].sentence_span, out);
            }
        }
        return out;
    }

private:
    void write_sentence(Span span, std::string& out)
    {
        const std::string sentence = to_one_line(slice(document_.text, span));
        std::unordered_set<std::string> written;
        for (const Triple& triple : triples_) {
            const std::string fields = triple.relation + '\t' + triple.subject + '\t' + triple.object;
            if (written.insert(fields).second) {
                out += sentence + '\t' + to_decimal(triple.confidence) + '\t' + fields + '\n';
            }
        }
        triples_.clear();
    }

    /// Does `value` say what the subject of `statement` does further: "decided to sell"?
    bool continues(const Statement& statement, const Argument& value) const
    {
        if (value.kind != ArgumentKind::statement || statement.subject.kind != ArgumentKind::mention) {
            return false;
        }
        const Statement& inner = extraction_.statements[value.index];
        return inner.subject == statement.subject && !inner.words.empty() &&
               inner.predicate_span.begin > statement.predicate_span.begin;
    }

    void find_merged(const Statement& statement)
    {
        if (continues(statement, statement.object)) {
            merged_[statement.object.index] = true;
        }
        for (const Qualifier& qualifier : statement.qualifiers) {
            if (qualifier.role == "purpose" && continues(statement, qualifier.value)) {
                merged_[qualifier.value.index] = true;
            }
        }
    }

    /// `before`: words of the statement that this one continues: "decided" of "decided to sell".
    void add_statement(std::size_t index, const std::string& before)
    {
        const Statement& statement = extraction_.statements[index];
        const bool of_noun = statement.construct == "possessive" || statement.construct == "nominal_event";
        if (of_noun && (texts_.is_unknown_pronoun(statement.subject) || texts_.is_unknown_pronoun(statement.object))) {
            return; // "its plant": nothing to say but that something has it.
        }
        const bool continued = continues(statement, statement.object);
        Fact fact;
        Triple& first = fact.first;
        first.confidence = 0.25F + 0.75F * statement.salience;
        first.relation = before;
        add_words(first.relation, relation_words(statement));
        first.subject = texts_.to_text(is_passive(statement) ? statement.object : statement.subject, statement);
        fact.verb = first.relation;
        if (continued) {
            add_statement(statement.object.index, first.relation);
        } else if (statement.object.kind != ArgumentKind::none) {
            add_object(statement, fact);
        }
        for (const bool circumstances : {false, true}) { // What is an argument comes first.
            for (const Qualifier& qualifier : statement.qualifiers) {
                if (is_circumstance(qualifier) == circumstances) {
                    add_qualifier(statement, qualifier, fact);
                }
            }
        }
        if (!first.object.empty()) {
            triples_.push_back(std::move(first));
        }
        std::ranges::move(fact.further, std::back_inserter(triples_));
    }

    void add_object(const Statement& statement, Fact& fact)
    {
        const bool passive = is_passive(statement);
        const std::string last = ' ' + statement.object_preposition;
        fact.first.object = texts_.to_text(passive ? statement.subject : statement.object, statement);
        if (passive) {
            fact.first.relation += " by";
        } else if (last.size() > 1 && fact.verb.ends_with(last)) {
            fact.verb.resize(fact.verb.size() - last.size()); // "met in" and "met with" both.
        } else {
            add_words(fact.verb, fact.first.object);
        }
    }

    void add_qualifier(const Statement& statement, const Qualifier& qualifier, Fact& fact)
    {
        if (continues(statement, qualifier.value) && qualifier.role == "purpose") {
            add_statement(qualifier.value.index, fact.verb);
            return;
        }
        if (is_inside(statement, qualifier) || is_inserted(statement, qualifier, fact)) {
            return;
        }
        std::string value = texts_.to_text(qualifier.value, statement);
        const std::string preposition = to_one_line(qualifier.preposition);
        if (!preposition.empty() && value.starts_with(preposition + ' ')) { // A time may have its preposition inside.
            value.erase(0, preposition.size() + 1);
        }
        if (statement.object.kind == ArgumentKind::none && fact.first.object.empty()) {
            add_words(fact.first.relation, preposition); // "died in 1950"
            fact.first.object = std::move(value);
        } else if (!is_circumstance(qualifier) && !value.empty()) {
            add_further(qualifier, preposition, std::move(value), fact);
        }
    }

    /// "sold the mill to | Orbis"; "gave Orbis | the mill"
    static void add_further(const Qualifier& qualifier, const std::string& preposition, std::string value, Fact& fact)
    {
        const bool recipient = qualifier.role == "to" && preposition.empty() && !fact.first.object.empty();
        Triple triple{fact.verb, fact.first.subject, std::move(value), further_salience * fact.first.confidence};
        add_words(triple.relation, preposition);
        if (recipient) {
            triple.relation = fact.first.relation;
            add_words(triple.relation, triple.object);
            triple.object = fact.first.object;
        }
        fact.further.push_back(std::move(triple));
    }

    /// Adverbs beside the verb become words of the relation.
    bool is_inserted(const Statement& statement, const Qualifier& qualifier, Fact& fact) const
    {
        const bool adverb = qualifier.role == "manner" || qualifier.role == "frequency" || qualifier.role == "time";
        const Span span = texts_.span_of(qualifier.value);
        if (!adverb || qualifier.value.kind != ArgumentKind::literal || !qualifier.preposition.empty() ||
            statement.words.empty() || span.empty()) {
            return false;
        }
        const std::string word = to_one_line(slice(document_.text, span));
        const std::string head = to_one_line(slice(document_.text, statement.predicate_span));
        std::string& relation = fact.first.relation;
        const std::size_t at = relation.rfind(head);
        const bool before = span.end + 1 == statement.predicate_span.begin;
        const bool after = statement.predicate_span.end + 1 == span.begin;
        if (at == std::string::npos || (!before && !after) || word.find(' ') != std::string::npos) {
            return false;
        }
        relation.insert(before ? at : at + head.size(), before ? word + ' ' : ' ' + word);
        return true;
    }

    /// Is the qualifier's value among the words of an argument that is printed, as numbers are?
    bool is_inside(const Statement& statement, const Qualifier& qualifier) const
    {
        const Span span = texts_.span_of(qualifier.value);
        const auto holds = [&](const Argument& argument) {
            const Span other = texts_.span_of(argument);
            return !other.empty() && other.begin <= span.begin && span.end <= other.end;
        };
        return !span.empty() && (holds(statement.subject) || holds(statement.object));
    }

    const Document& document_;
    const Extraction& extraction_;
    ArgumentTexts texts_;
    std::vector<bool> merged_; ///< Statements that others print with their own words.
    std::vector<Triple> triples_;
};

} // namespace

std::string to_open_ie_lines(const Document& document, const Extraction& extraction,
                             std::span<const std::uint32_t> entity_of_mention)
{
    return OpenIeTriples(document, extraction, entity_of_mention).to_lines();
}

} // namespace triplewright

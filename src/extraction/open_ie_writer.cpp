// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Statements as tuples of the sentence's own words. What can be told is told twice where a statement has more than two
// arguments: once as a whole, and with far less confidence as the triples that it is made of.

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

/// A triple that is only a part of what a tuple says comes after all tuples: scaled by this.
constexpr float part_trust = 0.2F;

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

struct Tuple {
    std::string relation;
    std::vector<std::string> arguments;
    float confidence = 0;
};

/// A statement on its way to tuples.
struct Fact {
    Tuple tuple;
    std::vector<Tuple> parts;
    std::string verb; ///< The relation to which a further argument's preposition is added: "gave the museum".
};

/// "The bill was signed by Ana": a mention in front of the verb as object, and a subject behind it. The tuple keeps
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

class OpenIeTuples {
public:
    OpenIeTuples(const Document& document, const Extraction& extraction, std::span<const std::uint32_t> entities)
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
        for (const Tuple& tuple : tuples_) {
            std::string fields = tuple.relation;
            for (const std::string& argument : tuple.arguments) {
                fields += '\t' + argument;
            }
            if (written.insert(fields).second) {
                out += sentence + '\t' + to_decimal(tuple.confidence) + '\t' + fields + '\n';
            }
        }
        tuples_.clear();
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
        const bool passive = is_passive(statement);
        const bool continued = continues(statement, statement.object);
        Fact fact;
        Tuple& tuple = fact.tuple;
        tuple.confidence = 0.25F + 0.75F * statement.confidence;
        tuple.relation = before;
        add_words(tuple.relation, relation_words(statement));
        tuple.arguments = {texts_.to_text(passive ? statement.object : statement.subject, statement)};
        fact.verb = tuple.relation;
        if (continued) {
            add_statement(statement.object.index, tuple.relation);
        } else if (statement.object.kind != ArgumentKind::none) {
            add_second(statement, passive, fact);
        }
        for (const Qualifier& qualifier : statement.qualifiers) {
            add_qualifier(statement, qualifier, fact);
        }
        if (tuple.arguments.size() > 1 && !continued) {
            add_with_part(std::move(tuple));
        }
        tuples_.insert(tuples_.end(), std::make_move_iterator(fact.parts.begin()),
                       std::make_move_iterator(fact.parts.end()));
    }

    void add_second(const Statement& statement, bool passive, Fact& fact)
    {
        const std::string last = ' ' + statement.object_preposition;
        fact.tuple.arguments.push_back(texts_.to_text(passive ? statement.subject : statement.object, statement));
        if (passive) {
            fact.tuple.relation += " by";
        } else if (last.size() > 1 && fact.verb.ends_with(last)) {
            fact.verb.resize(fact.verb.size() - last.size()); // "met in" and "met with" both.
        } else {
            add_words(fact.verb, fact.tuple.arguments.back());
        }
    }

    void add_with_part(Tuple tuple)
    {
        Tuple part = tuple;
        part.arguments.resize(2);
        part.confidence *= part_trust;
        const bool whole = tuple.arguments.size() == 2;
        tuples_.push_back(std::move(tuple));
        if (!whole) {
            tuples_.push_back(std::move(part));
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
        const bool circumstance = qualifier.value.kind == ArgumentKind::statement || qualifier.role == "manner" ||
                                  qualifier.role == "frequency";
        if (fact.tuple.arguments.size() == 1 && !circumstance && !preposition.empty() &&
            statement.object.kind == ArgumentKind::none) {
            fact.tuple.relation += ' ' + preposition; // "died in 1950"
            fact.tuple.arguments.push_back(std::move(value));
            return;
        }
        if (!circumstance) {
            add_part(qualifier, preposition, value, fact);
        }
        std::string argument = preposition;
        add_words(argument, value);
        fact.tuple.arguments.push_back(std::move(argument));
    }

    /// "sold the mill to | Orbis"; "gave Orbis | the mill"
    static void add_part(const Qualifier& qualifier, const std::string& preposition, const std::string& value,
                         Fact& fact)
    {
        const auto& arguments = fact.tuple.arguments;
        Tuple part{fact.verb, {arguments.front(), value}, part_trust * fact.tuple.confidence};
        add_words(part.relation, preposition);
        if (qualifier.role == "to" && preposition.empty() && arguments.size() > 1) {
            part.relation = fact.tuple.relation;
            add_words(part.relation, value);
            part.arguments.back() = arguments[1];
        }
        fact.parts.push_back(std::move(part));
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
        std::string& relation = fact.tuple.relation;
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
    std::vector<Tuple> tuples_;
};

} // namespace

std::string to_open_ie_lines(const Document& document, const Extraction& extraction,
                             std::span<const std::uint32_t> entity_of_mention)
{
    return OpenIeTuples(document, extraction, entity_of_mention).to_lines();
}

} // namespace triplewright

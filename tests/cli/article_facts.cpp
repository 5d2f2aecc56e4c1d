// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/article_facts.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>

#include "triplewright/text/utf8.hpp"

namespace triplewright::testing {
namespace {

std::string trim(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    return begin == std::string_view::npos ? "" : std::string(text.substr(begin, end - begin + 1));
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == separator) {
            parts.push_back(trim(text.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    return parts;
}

std::string to_lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Small letters, without quotation marks, determiners in front, and the marks around words.
std::vector<std::string> to_words(std::string_view text)
{
    static const std::set<std::string> determiners = {"a",  "an",    "the", "its",  "his", "her",
                                                      "my", "their", "our", "this", "that"};
    std::string plain;
    for (const char c : text) {
        plain += std::string_view("\",.").find(c) == std::string_view::npos || (c != '"' && !plain.empty()) ? c : ' ';
    }
    std::istringstream stream(to_lower(plain));
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        while (!word.empty() && (word.back() == ',' || word.back() == '.')) {
            word.pop_back();
        }
        if (!word.empty() && !(words.empty() && determiners.contains(word))) {
            words.push_back(word);
        }
    }
    return words;
}

/// Words in parentheses may be missing.
bool matches_words(const std::string& pattern, std::string_view text)
{
    const std::vector<std::string> words = to_words(text);
    std::size_t i = 0;
    bool optional = false;
    for (std::string part : to_words(pattern)) {
        optional = optional || part.front() == '(';
        const bool closes = part.back() == ')';
        std::erase_if(part, [](char c) { return c == '(' || c == ')'; });
        if (i < words.size() && words[i] == part) {
            ++i;
        } else if (!optional) {
            return false;
        }
        optional = optional && !closes;
    }
    return i == words.size();
}

bool is_name(const std::string& text)
{
    return !text.empty() && std::isupper(static_cast<unsigned char>(text.front())) != 0;
}

/// A document's arguments beside the gold.
class Matcher {
public:
    Matcher(const GoldArticle& gold, const ResolvedDocument& document, std::string_view text)
        : gold_(gold), document_(document), text_(text), index_(text)
    {}

    bool matches(const std::string& alternatives, const Argument& argument) const
    {
        return std::ranges::any_of(split(alternatives, ';'), [&](const std::string& alternative) {
            return alternative == "*" || matches_one(alternative, argument);
        });
    }

    bool matches_mention(const std::string& alternative, std::uint32_t mention) const
    {
        return matches_one(alternative, {ArgumentKind::mention, mention});
    }

    std::string to_text(const Argument& argument) const
    {
        switch (argument.kind) {
        case ArgumentKind::mention: return name_of(argument.index);
        case ArgumentKind::literal: return document_.extraction.literals[argument.index].value;
        case ArgumentKind::statement: return "[" + std::to_string(argument.index) + "]";
        case ArgumentKind::none: break;
        }
        return "-";
    }

    std::string name_of(std::uint32_t mention) const
    {
        const std::uint32_t entity = document_.entity_of_mention[mention];
        return entity == no_entity ? document_.extraction.mentions[mention].text : document_.entities[entity].name;
    }

private:
    bool matches_one(const std::string& alternative, const Argument& argument) const
    {
        const auto entity = gold_.entities.find(alternative);
        if (argument.kind == ArgumentKind::mention) {
            return entity != gold_.entities.end() ? is_entity(entity->second, argument.index)
                                                  : has_words(alternative, argument.index);
        }
        if (argument.kind != ArgumentKind::literal) {
            return false;
        }
        const Literal& literal = document_.extraction.literals[argument.index];
        const auto fits = [&](const std::string& name) {
            return matches_words(name, literal.value) || matches_words(name, words_at(literal.span));
        };
        return entity != gold_.entities.end() ? std::ranges::any_of(entity->second, fits) : fits(alternative);
    }

    /// An entity that has a name in the gold must have been resolved to its name.
    bool is_entity(const std::vector<std::string>& names, std::uint32_t mention) const
    {
        const std::string name = name_of(mention);
        return (!is_name(names.front()) || is_name(name)) &&
               std::ranges::any_of(names, [&](const std::string& gold) { return matches_words(gold, name); });
    }

    bool has_words(const std::string& words, std::uint32_t mention) const
    {
        return matches_words(words, name_of(mention)) ||
               matches_words(words, document_.extraction.mentions[mention].text);
    }

    std::string_view words_at(const Span& code_points) const
    {
        return slice(text_, {index_.byte_offset(code_points.begin), index_.byte_offset(code_points.end)});
    }

    const GoldArticle& gold_;
    const ResolvedDocument& document_;
    std::string_view text_;
    CodePointIndex index_;
};

/// "rise" is `rise_to` too: where the amount stands is not what a relation is about.
bool matches_relation(const std::vector<std::string>& relations, const std::string& predicate)
{
    static const std::set<std::string> prepositions = {"to",    "from",   "in",    "at",      "on",     "with", "for",
                                                       "of",    "by",     "into",  "against", "about",  "as",   "over",
                                                       "under", "within", "until", "between", "through"};
    const std::size_t cut = predicate.rfind('_');
    const bool has_preposition = cut != std::string::npos && prepositions.contains(predicate.substr(cut + 1));
    return std::ranges::any_of(relations, [&](const std::string& relation) {
        return relation == "*" || relation == predicate || (has_preposition && relation == predicate.substr(0, cut));
    });
}

bool has_sources(const Matcher& matcher, const GoldStanding& gold, const Standing& standing)
{
    return std::ranges::equal(standing.sources, gold.sources, [&](std::uint32_t mention, const std::string& source) {
        return matcher.matches_mention(source, mention);
    });
}

bool has_standing(const GoldStanding& gold, const Standing& standing)
{
    return gold.negative == (standing.polarity == Polarity::negative) &&
           gold.factuality == to_string(standing.factuality);
}

/// How well a statement agrees with a fact whose subject, relation and object it has.
struct Agreement {
    const Statement* statement = nullptr;
    bool sources = false;
    bool standing = false;
    int points() const { return (sources ? 2 : 0) + (standing ? 1 : 0); }
};

Agreement judge(const Matcher& matcher, const GoldFact& fact, const Statement& statement)
{
    Agreement best{&statement, false, false};
    for (const GoldStanding& gold : fact.standings) {
        const Agreement agreement{&statement, has_sources(matcher, gold, statement.standing),
                                  has_standing(gold, statement.standing)};
        if (agreement.points() > best.points()) {
            best = agreement;
        }
    }
    return best;
}

bool is_fact(const Matcher& matcher, const GoldFact& fact, const Statement& statement)
{
    return matches_relation(fact.relations, statement.predicate) && matcher.matches(fact.subject, statement.subject) &&
           matcher.matches(fact.object, statement.object);
}

bool has_qualifier(const Matcher& matcher, const Statement& statement, const std::string& role,
                   const std::string& value)
{
    return std::ranges::any_of(statement.qualifiers, [&](const Qualifier& qualifier) {
        return qualifier.role == role && matcher.matches(value, qualifier.value);
    });
}

std::string to_line(const Matcher& matcher, const Statement& statement)
{
    std::string line = matcher.to_text(statement.subject) + " | " + statement.predicate + " | " +
                       matcher.to_text(statement.object) + " | " +
                       std::string(to_string(statement.standing.factuality)) +
                       (statement.standing.polarity == Polarity::negative ? " -" : "");
    for (const std::uint32_t source : statement.standing.sources) {
        line += " @" + matcher.name_of(source);
    }
    for (const Qualifier& qualifier : statement.qualifiers) {
        line += "  " + qualifier.role + '=' + matcher.to_text(qualifier.value);
    }
    return line;
}

GoldStanding parse_standing(const std::string& text)
{
    GoldStanding standing;
    const std::size_t at = text.find('@');
    std::istringstream words(text.substr(0, at));
    for (std::string word; words >> word;) {
        (word == "-" ? standing.negative = true : (standing.factuality = word, false));
    }
    if (at != std::string::npos) {
        standing.sources = split(text.substr(at + 1), '<');
    }
    return standing;
}

/// `amount=27 time=2024-05-01 place=Ponta Delgada`: a value reaches to the next role.
std::map<std::string, std::string> parse_qualifiers(const std::string& text)
{
    std::map<std::string, std::string> qualifiers;
    std::string role;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (const std::size_t equals = word.find('='); equals != std::string::npos) {
            role = word.substr(0, equals);
            qualifiers[role] = word.substr(equals + 1);
        } else {
            qualifiers[role] += ' ' + word;
        }
    }
    return qualifiers;
}

GoldFact parse_fact(const std::string& line, bool core, const std::string& rest)
{
    const std::vector<std::string> fields = split(rest, '|');
    if (fields.size() < 3) {
        throw std::runtime_error("a fact has subject | relations | objects: " + line);
    }
    GoldFact fact{line, core, fields[0], split(fields[1], ';'), fields[2], {}, {}};
    if (fields.size() > 3 && !fields[3].empty()) {
        for (const std::string& standing : split(fields[3], ';')) {
            fact.standings.push_back(parse_standing(standing));
        }
    }
    if (fields.size() > 4) {
        fact.qualifiers = parse_qualifiers(fields[4]);
    }
    return fact;
}

} // namespace

GoldArticle parse_gold_article(std::string_view lines)
{
    GoldArticle article;
    for (const std::string& line : split(lines, '\n')) {
        const std::size_t blank = line.find(' ');
        const std::string kind = line.substr(0, blank);
        const std::string rest = blank == std::string::npos ? "" : trim(std::string_view(line).substr(blank));
        if (kind == "date") {
            article.date = rest;
        } else if (kind == "entity") {
            const std::size_t colon = rest.find(':');
            article.entities[rest.substr(0, colon)] = split(std::string_view(rest).substr(colon + 1), ';');
        } else if (kind == "core" || kind == "also" || kind == "read") {
            article.facts.push_back(parse_fact(line, kind == "core", rest));
        } else if (!kind.empty()) {
            throw std::runtime_error("neither date, entity, core, also nor read: " + line);
        }
    }
    return article;
}

void score_article(const GoldArticle& gold, const ResolvedDocument& document, std::string_view text, FactScores& scores)
{
    const Matcher matcher(gold, document, text);
    const std::vector<Statement>& statements = document.extraction.statements;
    for (const GoldFact& fact : gold.facts) {
        std::optional<Agreement> best;
        for (const Statement& statement : statements) {
            if (fact.core && is_fact(matcher, fact, statement)) {
                const Agreement agreement = judge(matcher, fact, statement);
                best = !best || agreement.points() > best->points() ? agreement : *best;
            }
        }
        scores.recall_of += fact.core ? 1 : 0;
        if (fact.core && !best) {
            scores.report += "missing     " + fact.line + '\n';
        }
        if (!best) {
            continue;
        }
        ++scores.recall;
        if (!fact.standings.empty()) {
            ++scores.attribution_of;
            ++scores.standing_of;
            scores.attribution += best->sources ? 1 : 0;
            scores.standing += best->standing ? 1 : 0;
            if (best->points() < 3) {
                scores.report += std::string(best->sources ? "standing    " : "source      ") + fact.line +
                                 "\n         is " + to_line(matcher, *best->statement) + '\n';
            }
        }
        for (const auto& [role, value] : fact.qualifiers) {
            const bool found = has_qualifier(matcher, *best->statement, role, value);
            ++scores.qualifiers_of;
            scores.qualifiers += found ? 1 : 0;
            if (!found) {
                scores.report +=
                    "qualifier   " + role + '=' + value + " of " + to_line(matcher, *best->statement) + '\n';
            }
        }
    }
    for (const Statement& statement : statements) {
        const bool right =
            std::ranges::any_of(gold.facts, [&](const GoldFact& fact) { return is_fact(matcher, fact, statement); });
        ++scores.precision_of;
        scores.precision += right ? 1 : 0;
        if (!right) {
            scores.report += "not a fact  " + to_line(matcher, statement) + '\n';
        }
    }
}

} // namespace triplewright::testing

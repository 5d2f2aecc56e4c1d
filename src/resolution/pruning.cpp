// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "resolution/pruning.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "resolution/empty_phrase.hpp"

namespace triplewright {

namespace {

class Pruning {
public:
    Pruning(std::string_view text, ResolvedDocument& resolved) : text_(text), resolved_(resolved) {}

    void run()
    {
        auto& statements = resolved_.extraction.statements;
        find_kept();
        std::uint32_t kept = 0;
        for (std::uint32_t& place : place_) {
            place = place == no_entity ? no_entity : kept++;
        }
        for (std::uint32_t index = 0; index < statements.size(); ++index) {
            if (is_kept(index)) {
                repair(statements[index]);
            }
        }
        for (std::uint32_t index = 0; index < statements.size(); ++index) {
            if (is_kept(index) && place_[index] != index) {
                statements[place_[index]] = std::move(statements[index]);
            }
        }
        statements.resize(kept);
    }

private:
    /// A statement whose subject is a dropped statement says nothing, nor does one that names it; that can drop further
    /// ones.
    void find_kept()
    {
        const auto& statements = resolved_.extraction.statements;
        place_.assign(statements.size(), no_entity);
        for (std::uint32_t index = 0; index < statements.size(); ++index) {
            place_[index] = stays(statements[index]) ? index : no_entity;
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (std::uint32_t index = 0; index < statements.size(); ++index) {
                const Statement& statement = statements[index];
                const Argument& bearer = statement.construct == "event" ? statement.object : statement.subject;
                if (is_kept(index) && is_dropped(bearer)) {
                    place_[index] = no_entity;
                    changed = true;
                }
            }
        }
    }

    [[nodiscard]] bool is_kept(std::uint32_t statement) const { return place_[statement] != no_entity; }

    [[nodiscard]] bool is_dropped(const Argument& argument) const
    {
        return argument.kind == ArgumentKind::statement && !is_kept(argument.index);
    }

    [[nodiscard]] bool is_nobody(const Argument& argument) const
    {
        return argument.kind == ArgumentKind::mention && resolved_.entity_of_mention[argument.index] == no_entity;
    }

    [[nodiscard]] bool is_amount(const Argument& argument) const
    {
        return argument.kind == ArgumentKind::mention && is_mere_amount(resolved_.extraction.mentions[argument.index]);
    }

    [[nodiscard]] bool is_loop(const Statement& statement) const
    {
        return statement.subject.kind == ArgumentKind::mention && statement.object.kind == ArgumentKind::mention &&
               resolved_.entity_of_mention[statement.subject.index] ==
                   resolved_.entity_of_mention[statement.object.index] &&
               (statement.construct == "apposition" || statement.construct == "possessive" ||
                statement.construct == "title" || statement.construct == "noun_phrase");
    }

    [[nodiscard]] bool stays(const Statement& statement) const
    {
        const bool has_object = !is_nobody(statement.object) || is_amount(statement.object);
        return !is_nobody(statement.subject) && has_object && !is_loop(statement);
    }

    void repair(Statement& statement)
    {
        if (is_dropped(statement.object)) {
            statement.object = words_of(resolved_.extraction.statements[statement.object.index]);
        } else if (is_nobody(statement.object)) { // "did little"
            const Mention& amount = resolved_.extraction.mentions[statement.object.index];
            statement.object = add_literal(amount.text, amount.span);
        }
        std::erase_if(statement.qualifiers, [&](const Qualifier& qualifier) {
            return is_nobody(qualifier.value) || is_dropped(qualifier.value);
        });
        const std::size_t sources = statement.standing.sources.size();
        std::erase_if(statement.standing.sources,
                      [&](std::uint32_t mention) { return resolved_.entity_of_mention[mention] == no_entity; });
        const bool nameless = statement.standing.sources.size() != sources;
        shorten_sources(statement);
        if (nameless) { // Somebody says so, but who?
            statement.standing.factuality = Factuality::unknown;
        }
        for (Argument* const argument : {&statement.subject, &statement.object}) {
            renumber(*argument);
        }
        for (Qualifier& qualifier : statement.qualifiers) {
            renumber(qualifier.value);
        }
    }

    /// Nobody is quoted by himself: "A said that A said" is once too often.
    void shorten_sources(Statement& statement) const
    {
        auto& sources = statement.standing.sources;
        const auto same = [&](std::uint32_t a, std::uint32_t b) {
            return resolved_.entity_of_mention[a] == resolved_.entity_of_mention[b];
        };
        sources.erase(std::unique(sources.begin(), sources.end(), same), sources.end());
        const bool speech = statement.object.kind == ArgumentKind::statement && statement.construct == "clause" &&
                            statement.subject.kind == ArgumentKind::mention;
        if (speech && !sources.empty() && same(sources.front(), statement.subject.index)) {
            sources.erase(sources.begin());
        }
    }

    void renumber(Argument& argument) const
    {
        if (argument.kind == ArgumentKind::statement) {
            argument.index = place_[argument.index];
        }
    }

    /// A dropped statement that somebody said: its words, as a literal.
    Argument words_of(const Statement& statement)
    {
        Span span = join(statement.predicate_span, statement.subject_span);
        if (!statement.object_span.empty()) {
            span = join(span, statement.object_span);
        }
        std::string words;
        for (const char c : slice(text_, span)) {
            const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank || (!words.empty() && words.back() != ' ')) {
                words += blank ? ' ' : c;
            }
        }
        return add_literal(std::move(words), span);
    }

    Argument add_literal(std::string words, const Span& span)
    {
        auto& literals = resolved_.extraction.literals;
        literals.push_back({std::move(words), "", span});
        return {ArgumentKind::literal, static_cast<std::uint32_t>(literals.size() - 1)};
    }

    std::string_view text_;
    ResolvedDocument& resolved_;
    std::vector<std::uint32_t> place_; ///< By statement: its new number, or `no_entity` for one that leaves.
};

} // namespace

void prune(std::string_view text, ResolvedDocument& resolved)
{
    Pruning(text, resolved).run();
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Statements that only a whole document implies.

#ifndef TRIPLEWRIGHT_RESOLUTION_IMPLIED_STATEMENT_HPP
#define TRIPLEWRIGHT_RESOLUTION_IMPLIED_STATEMENT_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Makes implied statements about the mentions of a document.
class ImpliedStatementMaker {
public:
    /// The extraction must outlive this.
    explicit ImpliedStatementMaker(const Extraction& extraction) : extraction_(extraction)
    {
        for (const Statement& statement : extraction.statements) {
            sentence_spans_.emplace(statement.sentence, statement.sentence_span);
        }
    }

    /// A statement about a mention, in whose sentence it stands, and another mention or a statement; nothing where the
    /// sentence says nothing else.
    [[nodiscard]] std::optional<Statement> make(std::uint32_t mention, std::string_view predicate,
                                                const Argument& object, std::string_view construct) const
    {
        constexpr float confidence = 0.7F;
        const Mention& subject = extraction_.mentions[mention];
        const auto sentence_span = sentence_spans_.find(subject.sentence);
        if (sentence_span == sentence_spans_.end()) {
            return std::nullopt;
        }
        Statement statement;
        statement.subject = {ArgumentKind::mention, mention};
        statement.predicate = predicate;
        statement.object = object;
        statement.confidence = confidence;
        statement.construct = construct;
        statement.sentence = subject.sentence;
        statement.sentence_span = sentence_span->second;
        statement.subject_span = subject.span;
        statement.predicate_span = subject.head;
        statement.object_span = object.kind == ArgumentKind::statement
                                    ? extraction_.statements[object.index].predicate_span
                                    : extraction_.mentions[object.index].span;
        return statement;
    }

private:
    const Extraction& extraction_;
    std::unordered_map<std::size_t, Span> sentence_spans_; ///< Only looked up.
};

} // namespace triplewright

#endif

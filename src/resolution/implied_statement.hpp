// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Statements that only a whole document implies.

#ifndef TRIPLEWRIGHT_RESOLUTION_IMPLIED_STATEMENT_HPP
#define TRIPLEWRIGHT_RESOLUTION_IMPLIED_STATEMENT_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>

#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Where the sentences that say something stand.
class SentenceSpans {
public:
    explicit SentenceSpans(const Extraction& extraction)
    {
        for (const Statement& statement : extraction.statements) {
            spans_.emplace(statement.sentence, statement.sentence_span);
        }
    }

    /// A statement about a mention whose words imply it; nothing where its sentence says nothing else.
    [[nodiscard]] std::optional<Statement> statement_about(const Extraction& extraction, std::uint32_t mention) const
    {
        const Mention& subject = extraction.mentions[mention];
        const auto span = spans_.find(subject.sentence);
        if (span == spans_.end()) {
            return std::nullopt;
        }
        Statement statement;
        statement.subject = {ArgumentKind::mention, mention};
        statement.sentence = subject.sentence;
        statement.sentence_span = span->second;
        statement.subject_span = subject.span;
        statement.predicate_span = subject.head;
        return statement;
    }

private:
    std::unordered_map<std::size_t, Span> spans_; ///< Only looked up.
};

} // namespace triplewright

#endif

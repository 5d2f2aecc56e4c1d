// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/draft.hpp"

#include <utility>

#include "extraction/mention.hpp"

namespace triplewright {

std::uint32_t add_statement(Workspace& work, Statement statement)
{
    statement.sentence = work.view.number();
    statement.sentence_span = work.view.sentence().span;
    statement.subject_span = argument_span(work.out, statement.subject);
    statement.object_span = argument_span(work.out, statement.object);
    if (statement.object.kind == ArgumentKind::none) {
        statement.object_span = {statement.predicate_span.end, statement.predicate_span.end};
    }
    work.out.statements.push_back(std::move(statement));
    return static_cast<std::uint32_t>(work.out.statements.size() - 1);
}

} // namespace triplewright

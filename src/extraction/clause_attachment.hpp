// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a clause hangs on where a tree is misled: the right verb, the noun of an extracted subject. Which of several
/// nouns a relative clause describes, `described_noun.hpp` tells.

#ifndef TRIPLEWRIGHT_EXTRACTION_CLAUSE_ATTACHMENT_HPP
#define TRIPLEWRIGHT_EXTRACTION_CLAUSE_ATTACHMENT_HPP

#include <cstdint>

#include "extraction/clause.hpp"

namespace triplewright {

/// The clause that an adverbial one at `word` belongs to, `parent` or one above it: "urged the mayor to leave, calling
/// …", "the dam is safe, the agency said, adding …".
[[nodiscard]] std::uint32_t attached_clause(const Workspace& work, std::uint32_t parent, WordIndex word);

/// "an article that Ruiz said was old": the noun that the relative pronoun, subject of `verb`, stands for; `no_word`
/// where there is none.
[[nodiscard]] WordIndex extracted_noun(const Workspace& work, const Clause& speech, WordIndex verb);

} // namespace triplewright

#endif

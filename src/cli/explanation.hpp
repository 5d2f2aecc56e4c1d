// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// An entity of some documents for people to read: what is known of it, and why its mentions are one.

#ifndef TRIPLEWRIGHT_SRC_CLI_EXPLANATION_HPP
#define TRIPLEWRIGHT_SRC_CLI_EXPLANATION_HPP

#include <cstddef>
#include <string>
#include <vector>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

/// Resolved documents with their texts, one for each.
struct ReadDocuments {
    std::vector<ResolvedDocument> resolved;
    std::vector<std::string> texts;
};

/// An entity of a document.
struct EntityUse {
    std::size_t document = 0;
    std::size_t entity = 0;
};

/// An entity of the graph, with the documents' entities that are it, in the order of the documents.
struct FoundEntity {
    std::string iri; ///< Relative to the base.
    std::vector<EntityUse> uses;
};

/// The entities that have a name or alias, in any letter case, or an IRI, absolute or relative; in the order of the
/// documents.
[[nodiscard]] std::vector<FoundEntity> find_entities(const std::vector<ResolvedDocument>& documents,
                                                     const std::string& query);

/// Lines about an entity and each of its mentions, and an empty one.
[[nodiscard]] std::string explain(const ReadDocuments& documents, const FoundEntity& entity);

} // namespace triplewright

#endif

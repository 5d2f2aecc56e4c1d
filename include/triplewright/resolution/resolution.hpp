// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which mentions are one entity: within a document (mention clusters), then across documents as a deterministic
/// function of the set of document entities. Mints the IRIs.

#ifndef TRIPLEWRIGHT_RESOLUTION_RESOLUTION_HPP
#define TRIPLEWRIGHT_RESOLUTION_RESOLUTION_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/coreference.hpp"
#include "triplewright/extraction/statement.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {

/// In `entity_of_mention`: a pronoun or "others" that nobody could be found for. No statement of a resolved document
/// refers to one.
inline constexpr std::uint32_t no_entity = std::numeric_limits<std::uint32_t>::max();

/// An entity of one document: a cluster of mentions.
struct DocumentEntity {
    std::string name; ///< Canonical: the fullest name, or the first mention's words.
    EntityType type = EntityType::thing;
    bool named = false; ///< Named entities of several documents can be one; the others belong to their document.
    std::vector<std::string> aliases;    ///< Other surface forms of names, sorted, unique.
    std::vector<std::uint32_t> mentions; ///< Into `Extraction::mentions`, in the order of the text.
};

/// A document after resolution: the atom of which graphs are made.
struct ResolvedDocument {
    std::string id;
    std::string iri;
    std::string date;
    std::string title;
    std::string url;
    std::size_t code_points = 0;                  ///< Length of the text.
    Extraction extraction;                        ///< Spans are in CODE POINTS from here on.
    std::vector<DocumentEntity> entities;         ///< In the order of their first mentions.
    std::vector<std::uint32_t> entity_of_mention; ///< One for every mention, or `no_entity`.
    std::vector<MentionLink> links;               ///< One for every mention: why it belongs to its entity.
};

/// Clusters the mentions of a document, with the chains of the whole document, and turns its spans from bytes into code
/// points. Statements whose subject or object is a pronoun that stays unresolved leave; where one was the content of
/// speech, its words take its place.
[[nodiscard]] ResolvedDocument resolve(const Document& document, Extraction extraction,
                                       const CoreferenceChains& chains);

/// Multiplies the confidence of each statement by how sure it is that its subject, object and innermost source are the
/// entities that they were joined to: what is said of a thing is no surer than that it is this thing. A mention that
/// was joined through others is as sure as the weakest of these joins. `resolve` has done so; `links` has one for each
/// mention.
void doubt_joins(std::span<const MentionLink> links, Extraction& extraction);

/// An entity's name in an IRI (FORMATS: NFC, blanks to `_`, no article …), percent-encoding done.
struct Slug {
    std::string text;
    bool lossy = false; ///< Two different names may give this text; needs a hash.
};
[[nodiscard]] Slug to_slug(std::string_view name);

/// IRIs for the entities of a set of documents.
struct EntityIris {
    /// One vector a document, one IRI (relative to the base, such as `entity/Mexico_City`) an entity.
    std::vector<std::vector<std::string>> of;
};

/// Decides which document entities are one, and mints. The result depends on the set of documents, not on the order.
[[nodiscard]] EntityIris mint_entity_iris(const std::vector<ResolvedDocument>& documents);

} // namespace triplewright

#endif

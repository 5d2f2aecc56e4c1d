// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The namespaces of a graph's RDF, and the terms of ours that the walk writes.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_NAMES_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_NAMES_HPP

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/rdf_namespaces.hpp"
#include "triplewright/extraction/statement.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

/// An IRI, checked, and the same as a prefixed name where Turtle has one.
struct RdfName {
    std::string iri;
    std::string prefixed; ///< "" where there is none.
};

/// Prefixes and the names made with them.
class RdfNames {
public:
    /// `base` is the graph's.
    explicit RdfNames(const std::string& base);

    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& prefixes() const { return prefixes_; }
    /// `prefix` (one of `prefixes`) and a local name, percent-encoded already.
    [[nodiscard]] RdfName name(std::string_view prefix, std::string_view local) const;
    /// Any IRI; characters that are not legal are percent-encoded.
    [[nodiscard]] RdfName name_of_iri(std::string_view iri) const;

private:
    std::vector<std::pair<std::string, std::string>> prefixes_;
};

/// "by_means_of" as "byMeansOf": how words of the core are spelt in the vocabulary.
[[nodiscard]] std::string to_camel_case(std::string_view snake_case);

/// The property of a preposition that its role does not imply: "place_near", "prep_amid"; percent-encoded.
[[nodiscard]] std::string refined_role(std::string_view role, std::string_view preposition);

/// schema.org's class for an entity, and ours where it has none of its own; "" where there is none.
struct TypeNames {
    std::string_view schema;
    std::string_view own;
};
[[nodiscard]] TypeNames type_names(EntityType type);

} // namespace triplewright

#endif

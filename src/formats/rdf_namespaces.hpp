// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The namespaces that our RDF is written in, and the terms of them that syntaxes treat in a way of their own.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_NAMESPACES_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_NAMESPACES_HPP

#include <string_view>

namespace triplewright {

inline constexpr std::string_view rdf_namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
inline constexpr std::string_view rdfs_namespace = "http://www.w3.org/2000/01/rdf-schema#";
inline constexpr std::string_view xsd_namespace = "http://www.w3.org/2001/XMLSchema#";
inline constexpr std::string_view skos_namespace = "http://www.w3.org/2004/02/skos/core#";
inline constexpr std::string_view prov_namespace = "http://www.w3.org/ns/prov#";
inline constexpr std::string_view schema_namespace = "https://schema.org/";
inline constexpr std::string_view nif_namespace = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
inline constexpr std::string_view itsrdf_namespace = "http://www.w3.org/2005/11/its/rdf#";
inline constexpr std::string_view tw_namespace = "https://w3id.org/triplewright/ns#";

inline constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr std::string_view rdfs_label = "http://www.w3.org/2000/01/rdf-schema#label";
inline constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";

} // namespace triplewright

#endif

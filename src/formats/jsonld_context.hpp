// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the keys and values of a JSON-LD document stand for: the active context and its term definitions (JSON-LD 1.1
/// Processing Algorithms and API, 4.1, 5.2).

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_CONTEXT_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_CONTEXT_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "formats/iri_resolver.hpp"
#include "formats/json_document.hpp"
#include "formats/string_map.hpp"

namespace triplewright {

/// How the values of a term are arranged; a set of these.
enum JsonLdContainer : std::uint8_t {
    container_list = 1,
    container_set = 2,
    container_index = 4,
    container_language = 8,
    container_graph = 16,
    container_id = 32,
    container_type = 64
};

/// A term definition.
struct JsonLdTerm {
    std::string iri; ///< An IRI, a blank node with `_:`, a keyword; "" for a term that stands for nothing.
    bool prefix = false;
    bool is_protected = false;
    bool reverse = false;
    std::uint8_t container = 0;
    std::string type;                    ///< An IRI, `@id`, `@vocab`, `@json`, `@none`; "" for none.
    std::optional<std::string> language; ///< "" says that there is none, whatever the default is.
    std::string index;                   ///< The property of the index; "" for `@index`.
    std::string nest;
    std::shared_ptr<const JsonValue> context; ///< The term's own, or nullptr.
};

/// Whoever defines terms on demand.
class JsonLdTermSource {
public:
    virtual ~JsonLdTermSource() = default;
    /// Defines the term if it is in the context that is being read and not yet defined.
    virtual void require(std::string_view term) = 0;
};

class JsonLdContext {
public:
    using Pointer = std::shared_ptr<const JsonLdContext>;

    explicit JsonLdContext(std::shared_ptr<const IriResolver> document_base)
        : base(document_base), original_base(std::move(document_base))
    {}

    std::shared_ptr<const IriResolver> base;          ///< Without a base: `"@base": null`, or there is none.
    std::shared_ptr<const IriResolver> original_base; ///< Of the document.
    std::optional<std::string> vocab;
    std::string language; ///< The default; "" for none.
    Pointer previous;     ///< What holds again in nodes below, if this one does not reach them.

    /// The definition of a term, or nullptr.
    [[nodiscard]] const JsonLdTerm* find(std::string_view term) const;
    void define(const std::string& term, std::shared_ptr<const JsonLdTerm> definition);
    void forget(const std::string& term);
    /// To be called when the last term is defined.
    void seal();

    [[nodiscard]] bool has_protected_terms() const;
    /// Whether some term stands for `@type`, or has a context of its own; true also for what once was so.
    [[nodiscard]] bool has_type_alias() const { return has_type_alias_; }
    [[nodiscard]] bool has_scoped_contexts() const { return has_scoped_contexts_; }

    /// The IRI, blank node or keyword that a text stands for (5.2), or nothing. A text that stands for no IRI comes
    /// back as it is. `terms` is asked before terms are looked up.
    [[nodiscard]] std::optional<std::string> expand_iri(std::string_view text, bool document_relative, bool vocabulary,
                                                        JsonLdTermSource* terms = nullptr) const;

private:
    /// Terms that were defined together, above those of the contexts before. A layer takes in what lies below it unless
    /// that is much larger, so that a context of thousands of terms is not copied for every node that adds one, and
    /// looking up takes few steps.
    struct Layer {
        StringMap<std::shared_ptr<const JsonLdTerm>> terms; ///< nullptr hides a term below.
        std::shared_ptr<const Layer> below;
    };

    std::shared_ptr<const Layer> layers_;
    std::shared_ptr<Layer> open_; ///< Being filled; above `layers_`.
    bool may_have_protected_ = false;
    bool has_type_alias_ = false;
    bool has_scoped_contexts_ = false;
};

/// True for what begins with a scheme and colon, or is a blank node.
[[nodiscard]] inline bool is_iri_or_blank(std::string_view text)
{
    return text.starts_with("_:") || has_scheme(text);
}

/// True for what can stand in RDF: absolute, only with characters that an IRI has, and with one fragment at most.
[[nodiscard]] inline bool is_rdf_iri(std::string_view text)
{
    return has_scheme(text) && has_iri_characters(text) && text.find('#') == text.rfind('#');
}

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Expanded JSON-LD as quads (JSON-LD 1.1 Processing Algorithms and API, 8.1). What RDF has no place for is left out
/// with a warning, as the specification wants: relative IRIs, properties that are blank nodes, language tags that are
/// none.

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_QUADS_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_QUADS_HPP

#include <optional>
#include <string>
#include <vector>

#include "formats/jsonld_context.hpp"
#include "formats/jsonld_expanded.hpp"
#include "formats/string_map.hpp"
#include "triplewright/formats/quad.hpp"

namespace triplewright {

class JsonLdQuads {
public:
    /// Keeps references. `blank_prefix`: see RdfReadOptions.
    JsonLdQuads(QuadVisitor& visitor, const std::string& blank_prefix, JsonReport& report)
        : visitor_(visitor), blank_prefix_(blank_prefix), report_(report)
    {}

    /// A resource that quads can name.
    struct Name {
        TermKind kind = TermKind::none; ///< `none` is the default graph.
        std::string text;
        [[nodiscard]] RdfTerm term() const { return {kind, text, {}, {}, {}}; }
    };

    /// Shows the quads of items in a graph: each node's own ones in a row, then those of the nodes and lists within it.
    void show(std::vector<JsonLdItem>& items, const Name& graph);

    /// What `@id` says, or nothing for what is no IRI.
    [[nodiscard]] std::optional<Name> name_of(const std::string& id, JsonPlace place);
    /// A new blank node's label.
    [[nodiscard]] std::string make_label();

private:
    struct Literal {
        std::string lexical;
        std::string datatype;
        std::string language;
    };
    /// A value of a property as it stands in a quad.
    struct Object {
        Name name;
        Literal literal; ///< Where `name` is none.
        [[nodiscard]] RdfTerm term() const;
    };

    void show_node(JsonLdItem& item, const Name& graph);
    void show_properties(const JsonLdNode& node, const Name& subject, const Name& graph);
    void show_list(JsonLdItem& list, const Name& graph);
    /// What stands in or below a value, after the quad that has the value.
    void show_below(JsonLdItem& item, const Name& graph);
    void show_quad(const Name& subject, std::string_view predicate, const RdfTerm& object, const Name& graph);

    [[nodiscard]] std::optional<Name> subject_of(JsonLdItem& item);
    [[nodiscard]] bool is_property(const JsonLdProperty& property);
    [[nodiscard]] std::optional<Object> object_of(JsonLdItem& item);
    [[nodiscard]] std::optional<Literal> literal_of(const JsonLdItem& item);
    [[nodiscard]] std::string label_of(std::string_view blank);

    QuadVisitor& visitor_;
    const std::string& blank_prefix_;
    JsonReport& report_;
    std::size_t made_ = 0;
    StringMap<std::string> labels_; ///< Of blank nodes whose own labels cannot be written.
};

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// JSON-LD without its context (JSON-LD 1.1 Processing Algorithms and API, 5.1). What has no part in RDF, such as
/// indexes and directions, is checked and left out.

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_EXPANSION_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_EXPANSION_HPP

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "formats/jsonld_context.hpp"
#include "formats/jsonld_context_reader.hpp"
#include "formats/jsonld_expanded.hpp"

namespace triplewright {

class JsonLdExpander {
public:
    /// Keeps a reference.
    explicit JsonLdExpander(JsonReport& report) : report_(report) {}

    /// What a value says; no items for what says nothing. `property` is the key that it is the value of, nothing for
    /// the top of the document. Items have views of `element`, and of this until `forget`. Throws InputError.
    [[nodiscard]] std::vector<JsonLdItem> expand(const JsonLdContext::Pointer& active,
                                                 const std::shared_ptr<const JsonValue>& element,
                                                 std::optional<std::string_view> property);
    /// The context that holds within an object, from what has been read of it: its `@context`, and those of its types.
    [[nodiscard]] JsonLdContext::Pointer enter(const JsonLdContext::Pointer& active,
                                               const std::shared_ptr<const JsonValue>& object);
    /// Drops what was made for the items.
    void forget() { made_.clear(); }

private:
    struct Result;
    struct Scope;
    using Items = std::vector<JsonLdItem>;
    using Context = JsonLdContext::Pointer;
    using Property = std::optional<std::string_view>;

    [[nodiscard]] Items expand_element(const Context& active, Property property, const JsonValue& element,
                                       bool from_map);
    [[nodiscard]] Items expand_scalar(const Context& active, Property property, const JsonValue& scalar);
    [[nodiscard]] Items expand_array(const Context& active, Property property, const JsonValue& array, bool from_map);
    [[nodiscard]] Items expand_object(Context active, Property property, const JsonValue& object, bool from_map);
    [[nodiscard]] Scope enter_object(Context active, Property property, const JsonValue& object, bool from_map);
    void enter_types(Scope& scope, const JsonValue& object);

    void expand_members(const Scope& scope, Property property, const JsonValue& object, Result& result);
    void expand_nests(const Scope& scope, const std::vector<const JsonMember*>& nests, Result& result);
    void expand_keyword(const Scope& scope, Property property, const JsonMember& member, std::string_view keyword,
                        Result& result);
    void expand_id(const Scope& scope, const JsonValue& value, Result& result);
    void expand_types(const Scope& scope, const JsonValue& value, Result& result);
    void expand_included(const Scope& scope, const JsonValue& value, Result& result);
    void expand_reverse(const Scope& scope, const JsonValue& value, Result& result);
    void expand_property(const Scope& scope, const JsonMember& member, const std::string& iri, Result& result);
    [[nodiscard]] Items expand_language_map(const Context& active, const JsonValue& map);
    [[nodiscard]] Items expand_map(const Context& active, const JsonMember& member, const JsonLdTerm& term);
    void index_item(const Context& active, const JsonLdTerm& term, const JsonMember& entry, JsonLdItem& item);
    [[nodiscard]] JsonLdItem expand_value(const Context& active, Property property, const JsonValue& value);

    [[nodiscard]] Items finish(Property property, const JsonValue& object, Result& result);
    [[nodiscard]] Items finish_value(const JsonValue& object, Result& result);

    [[nodiscard]] Context apply(const Context& active, const std::shared_ptr<const JsonValue>& local,
                                JsonLdContextOptions options);
    [[noreturn]] void fail(std::string_view error, JsonPlace place, const std::string& message) const
    {
        report_.fail("jsonld", error, place, message);
    }

    JsonReport& report_;
    std::shared_ptr<const JsonValue> owner_; ///< Of the element that is being expanded.
    std::deque<JsonValue> made_;             ///< Values that are not in the document.

    /// Terms' own contexts that have been applied to a context.
    struct Applied {
        Context active;
        std::shared_ptr<const JsonValue> local;
        Context result;
    };
    std::map<std::tuple<const JsonLdContext*, const JsonValue*, bool, bool>, Applied> applied_;
    Applied entered_; ///< The last context in an object that `enter` has read.
};

} // namespace triplewright

#endif

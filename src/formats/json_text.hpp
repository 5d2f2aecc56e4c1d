// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Pieces of JSON for writers that stream. Bytes that are not UTF-8 become U+FFFD.

#ifndef TRIPLEWRIGHT_FORMATS_JSON_TEXT_HPP
#define TRIPLEWRIGHT_FORMATS_JSON_TEXT_HPP

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// A string with its quotation marks.
void append_json_string(std::string& out, std::string_view text);

/// Members of an object, one after the other: `"name":value`, with commas between them.
class JsonMembers {
public:
    explicit JsonMembers(std::string& out) : out_(out) { out_ += '{'; }
    void end() { out_ += '}'; }

    /// What is empty, and numbers that JSON has none for (NaN, infinite), are left out.
    void add_text(std::string_view name, std::string_view value);
    void add_boolean(std::string_view name, bool value);
    void add_number(std::string_view name, double value);
    /// Lists are arrays of strings.
    void add(std::string_view name, const Attribute& value);
    /// `["begin/end", …]`
    void add_times(std::span<const Spell> times);
    /// `color` and, under the given name, the size.
    void add_look(std::string_view size_name, const Look& look);
    /// Begins a member whose value the caller writes.
    void begin(std::string_view name);

private:
    std::string& out_;
    bool is_first_ = true;
};

/// An object of the facts about a graph.
void append_json_facts(std::string& out, const std::vector<GraphFact>& facts);

/// Names for attributes that differ from each other and from `reserved`; one that is taken gets `_` behind it.
[[nodiscard]] std::vector<std::string> make_json_names(const std::vector<AttributeKey>& keys,
                                                       std::span<const std::string_view> reserved);

} // namespace triplewright

#endif

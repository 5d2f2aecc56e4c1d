// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Tables in CSV (RFC 4180, lines end in "\n"), for Gephi's spreadsheet import or for `neo4j-admin database import`.

#ifndef TRIPLEWRIGHT_FORMATS_CSV_TEXT_HPP
#define TRIPLEWRIGHT_FORMATS_CSV_TEXT_HPP

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// A field; U+0000 and bytes that are not UTF-8 become U+FFFD.
void append_csv_field(std::string& out, std::string_view text);

/// A field with a list, whose items are separated by `;` (the array delimiter of Neo4j); one in an item becomes `,`.
void append_csv_list(std::string& out, std::string_view joined, AttributeType type);

/// Commas and headers of attributes. Names that are `taken` (in any case) get a `_` behind them; `with_types` gives
/// them Neo4j's types.
void append_csv_header(std::string& out, const std::vector<AttributeKey>& keys, std::span<const std::string_view> taken,
                       bool with_types);

/// For each key a comma and its value, if there is one.
void append_csv_values(std::string& out, std::span<const Attribute> attributes, std::size_t keys);

/// A comma and times as ISO 8601 intervals, separated by `;`.
void append_csv_times(std::string& out, std::span<const Spell> times);

} // namespace triplewright

#endif

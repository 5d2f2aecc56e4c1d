// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Parts of reading term definitions that need no context.

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_TERM_PARTS_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_TERM_PARTS_HPP

#include <cstdint>

#include "formats/jsonld_context.hpp"

namespace triplewright {

/// What `@container` says, as a set of JsonLdContainer. Throws InputError for what is no container, and for containers
/// that do not go together.
[[nodiscard]] std::uint8_t read_term_container(const JsonValue& value, const JsonReport& report);

/// Whether two definitions differ in being protected at most.
[[nodiscard]] bool are_alike(const JsonLdTerm& a, const JsonLdTerm& b);

} // namespace triplewright

#endif

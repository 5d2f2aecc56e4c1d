// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Local contexts become part of the active one (JSON-LD 1.1 Processing Algorithms and API, 4.1.2). Contexts that would
/// have to be fetched are refused: a conversion never opens a connection.

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_CONTEXT_READER_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_CONTEXT_READER_HPP

#include <memory>

#include "formats/jsonld_context.hpp"

namespace triplewright {

struct JsonLdContextOptions {
    bool override_protected = false; ///< May redefine protected terms, as a term's own context may.
    bool propagate = true;           ///< Holds in nodes below too.
};

/// The active context after a local one. Terms keep the part of `local` that is their own context alive. Throws
/// InputError with the name that the specification has for the mistake (`jsonld.invalid-term-definition`).
[[nodiscard]] JsonLdContext::Pointer read_context(const JsonLdContext::Pointer& active,
                                                  const std::shared_ptr<const JsonValue>& local,
                                                  JsonLdContextOptions options, JsonReport& report);

/// Defines the terms of one object of terms in `context` (4.2.2).
void define_terms(JsonLdContext& context, const std::shared_ptr<const JsonValue>& terms, bool override_protected,
                  JsonReport& report);

} // namespace triplewright

#endif

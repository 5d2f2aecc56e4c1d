// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Relative IRIs against a base (RFC 3986, 5.2). Serd 0.30 has a resolver too, but it leaves dot segments in a
/// reference's own path (`g/../h`).

#ifndef TRIPLEWRIGHT_FORMATS_IRI_RESOLVER_HPP
#define TRIPLEWRIGHT_FORMATS_IRI_RESOLVER_HPP

#include <string>
#include <string_view>

namespace triplewright {

/// True when `iri` begins with a scheme (RFC 3986, 3.1), so that it is no relative reference.
[[nodiscard]] bool has_scheme(std::string_view iri);

/// True when every character may stand in an IRI as Turtle [18] IRIREF has it, and no byte is half a surrogate pair.
[[nodiscard]] bool has_iri_characters(std::string_view iri);

class IriResolver {
public:
    /// `base` is an absolute IRI, or "" for none.
    explicit IriResolver(std::string_view base);

    [[nodiscard]] bool has_base() const { return !scheme_.empty(); }
    /// Puts the absolute IRI of a reference into `out`.
    void resolve(std::string_view reference, std::string& out) const;

private:
    std::string scheme_;    ///< With its colon.
    std::string authority_; ///< With its slashes; "" where there is none.
    std::string path_;
    std::string query_; ///< With its question mark.
};

} // namespace triplewright

#endif

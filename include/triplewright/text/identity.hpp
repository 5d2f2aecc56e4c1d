// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a document is known by: its IRI and its date.

#ifndef TRIPLEWRIGHT_TEXT_IDENTITY_HPP
#define TRIPLEWRIGHT_TEXT_IDENTITY_HPP

#include <optional>
#include <string>
#include <string_view>

namespace triplewright {

/// `id` as the last part of an IRI: letters, digits, `-._~` and non-ASCII letters stay, all else is percent-encoded as
/// UTF-8. Different ids give different results. `id` must be valid UTF-8.
[[nodiscard]] std::string to_iri_segment(std::string_view id);

/// `url` as an absolute IRI that every RDF store accepts: without fragment, illegal characters percent-encoded; nothing
/// when it has no scheme or nothing behind it.
[[nodiscard]] std::optional<std::string> parse_absolute_iri(std::string_view url);

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD` if `date` is such a date of the calendar, or one with a time behind it (`T…` or a
/// blank), which is dropped.
[[nodiscard]] std::optional<std::string> parse_iso_date(std::string_view date);

} // namespace triplewright

#endif

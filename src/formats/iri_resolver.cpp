// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/iri_resolver.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace triplewright {

namespace {

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// RFC 3986, appendix B; every part with its separator.
struct Reference {
    std::string_view scheme;
    std::string_view authority;
    std::string_view path;
    std::string_view query;
    std::string_view fragment;
};

std::string_view take(std::string_view& text, std::size_t size)
{
    size = std::min(size, text.size());
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(size);
    return taken;
}

Reference split(std::string_view text)
{
    Reference parts;
    if (has_scheme(text)) {
        parts.scheme = take(text, text.find(':') + 1);
    }
    if (text.starts_with("//")) {
        parts.authority = take(text, text.find_first_of("/?#", 2));
    }
    parts.path = take(text, text.find_first_of("?#"));
    parts.query = take(text, text.find('#'));
    parts.fragment = text;
    return parts;
}

/// RFC 3986, 5.2.4. A path that is in `out` already stays.
void append_without_dots(std::string_view path, std::string& out)
{
    const std::size_t begin = out.size();
    while (!path.empty()) {
        if (path.starts_with("../")) {
            path.remove_prefix(3);
        } else if (path.starts_with("./")) {
            path.remove_prefix(2);
        } else if (path.starts_with("/./") || path == "/.") {
            path = path == "/." ? "/" : path.substr(2);
        } else if (path.starts_with("/../") || path == "/..") {
            path = path == "/.." ? "/" : path.substr(3);
            const std::size_t last = out.rfind('/');
            out.erase(last != std::string::npos && last >= begin ? last : begin);
        } else if (path == "." || path == "..") {
            path = {};
        } else {
            out += take(path, path.find('/', 1));
        }
    }
}

} // namespace

bool has_scheme(std::string_view iri)
{
    if (iri.empty() || !is_letter(iri.front())) {
        return false;
    }
    for (const char c : iri) {
        if (c == ':') {
            return true;
        }
        if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') {
            return false;
        }
    }
    return false;
}

bool has_iri_characters(std::string_view iri)
{
    // Without branches, so that the compiler can take many bytes at once.
    unsigned bad = 0;
    unsigned surrogate_lead = 0;
    for (const char character : iri) {
        const auto c = static_cast<unsigned char>(character);
        bad |= static_cast<unsigned>(c <= 0x20) | static_cast<unsigned>(c == '<') | static_cast<unsigned>(c == '>') |
               static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == '{') | static_cast<unsigned>(c == '}') |
               static_cast<unsigned>(c == '|') | static_cast<unsigned>(c == '\\') | static_cast<unsigned>(c == '^') |
               static_cast<unsigned>(c == '`');
        surrogate_lead |= static_cast<unsigned>(c == 0xED);
    }
    if (bad == 0 && surrogate_lead != 0) {
        for (std::size_t i = 0; i + 1 < iri.size(); ++i) {
            bad |= static_cast<unsigned>(iri[i] == '\xED' && static_cast<unsigned char>(iri[i + 1]) >= 0xA0);
        }
    }
    return bad == 0;
}

IriResolver::IriResolver(std::string_view base)
{
    if (has_scheme(base)) {
        const Reference parts = split(base);
        scheme_ = parts.scheme;
        authority_ = parts.authority;
        path_ = parts.path;
        query_ = parts.query;
    }
}

void IriResolver::resolve(std::string_view reference, std::string& out) const
{
    const Reference parts = split(reference);
    out = parts.scheme.empty() ? std::string_view(scheme_) : parts.scheme;
    if (!parts.scheme.empty() || !parts.authority.empty()) {
        out += parts.authority;
        append_without_dots(parts.path, out);
        out += parts.query;
    } else {
        out += authority_;
        if (parts.path.empty()) {
            out += path_;
            out += parts.query.empty() ? std::string_view(query_) : parts.query;
        } else {
            std::string path;
            if (parts.path.front() != '/') { // RFC 3986, 5.2.3
                path = path_.empty() && !authority_.empty() ? "/" : path_.substr(0, path_.rfind('/') + 1);
            }
            path += parts.path;
            append_without_dots(path, out);
            out += parts.query;
        }
    }
    out += parts.fragment;
}

} // namespace triplewright

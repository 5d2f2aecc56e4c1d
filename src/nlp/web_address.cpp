// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/web_address.hpp"

#include <algorithm>
#include <array>

#include "nlp/characters.hpp"
#include "nlp/token_lists.hpp"

namespace triplewright {

namespace {

constexpr std::size_t longest_scheme = 10;
constexpr std::size_t longest_local_part = 64; // RFC 5321, 4.5.3.1.1
constexpr std::size_t longest_domain = 255;    // RFC 5321, 4.5.3.1.2

bool starts_with_ignoring_case(std::string_view text, std::string_view small)
{
    return text.size() >= small.size() && std::equal(small.begin(), small.end(), text.begin(), [](char a, char b) {
               return (is_ascii_upper(b) ? static_cast<char>(b + ('a' - 'A')) : b) == a;
           });
}

bool is_local_part(char c)
{
    return is_ascii_alphanumeric(c) || std::string_view("._%+-&~=").find(c) != std::string_view::npos;
}

bool is_domain_part(char c)
{
    return is_ascii_alphanumeric(c) || c == '.' || c == '-' || c == '_';
}

template <class Predicate>
std::size_t skip_while(std::string_view text, std::size_t i, std::size_t most, Predicate predicate)
{
    const std::size_t end = std::min(text.size(), i + most);
    while (i < end && predicate(text[i])) {
        ++i;
    }
    return i;
}

/// The end of an address that may hold any character: at the first bracket or quotation mark that no address holds,
/// and without the sentence's punctuation behind it.
std::size_t end_of_address(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    int open = 0;
    int closed = 0;
    for (; end < text.size(); ++end) {
        const char c = text[end];
        if (c == '<' || c == '>' || c == '"' || text.substr(end, 3) == "“" || text.substr(end, 3) == "”") {
            break;
        }
        open += c == '(' ? 1 : 0;
        closed += c == ')' ? 1 : 0;
    }
    while (end > begin) {
        const char c = text[end - 1];
        if (c == ')' && closed > open) {
            --closed;
        } else if (text.substr(0, end).ends_with("’")) {
            end -= 2;
        } else if (std::string_view(".,;:!?'*]}").find(c) == std::string_view::npos) {
            break;
        }
        --end;
    }
    return end;
}

std::size_t find_url(std::string_view text, std::size_t offset)
{
    const std::string_view rest = text.substr(offset);
    if (starts_with_ignoring_case(rest, "www.") && rest.size() > 4 && is_ascii_alphanumeric(rest[4])) {
        return end_of_address(text, offset);
    }
    const std::size_t scheme = skip_while(text, offset, longest_scheme, is_ascii_letter);
    const bool has_authority = text.substr(scheme, 3) == "://" && scheme + 3 < text.size() && scheme > offset;
    const bool has_none = starts_with_ignoring_case(rest, "mailto:") || starts_with_ignoring_case(rest, "doi:1");
    return has_authority || has_none ? end_of_address(text, offset) : offset;
}

std::size_t find_email(std::string_view text, std::size_t offset)
{
    const std::size_t at = skip_while(text, offset, longest_local_part, is_local_part);
    if (at == offset || at + 1 >= text.size() || text[at] != '@' || !is_ascii_alphanumeric(text[at + 1])) {
        return offset;
    }
    std::size_t end = skip_while(text, at + 1, longest_domain, is_domain_part);
    while (!is_ascii_alphanumeric(text[end - 1])) {
        --end;
    }
    return end;
}

bool is_newsgroup(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> hierarchies = {"alt.", "comp.", "misc.", "rec.", "sci.",
                                                                    "soc.", "talk.", "news.", "ba."};
    return std::any_of(hierarchies.begin(), hierarchies.end(),
                       [&](std::string_view hierarchy) { return name.starts_with(hierarchy); });
}

/// Names of sites and files: labels parted by full stops, the last of them a known one.
std::size_t find_dotted_name(std::string_view text, std::size_t offset)
{
    const auto is_label = [](char c) {
        return is_ascii_alphanumeric(c) || c == '-' || c == '_' || c == '.' || c == '#' || c == '~' || c == '%';
    };
    std::size_t end = skip_while(text, offset, longest_domain, is_label);
    while (end > offset && !is_ascii_alphanumeric(text[end - 1])) {
        --end;
    }
    const std::string_view name = text.substr(offset, end - offset);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || !is_ascii_alphanumeric(name[dot - 1])) {
        return offset;
    }
    if (character_at(text, end).kind == CharacterKind::letter) {
        return offset;
    }
    if (is_newsgroup(name)) {
        return end;
    }
    if (!token_lists::is_domain_or_extension(name.substr(dot + 1)) || name.substr(0, dot) == "U.S") {
        return offset;
    }
    const bool has_path = end + 1 < text.size() && text[end] == '/' && is_ascii_alphanumeric(text[end + 1]);
    return has_path ? end_of_address(text, offset) : end;
}

} // namespace

std::size_t find_web_address(std::string_view text, std::size_t offset)
{
    const char first = text[offset];
    if (!is_ascii_alphanumeric(first) && first != '-' && first != '_') {
        return offset;
    }
    for (const auto find : {find_url, find_email, find_dotted_name}) {
        if (const std::size_t end = find(text, offset); end != offset) {
            return end;
        }
    }
    return offset;
}

std::size_t find_emoticon(std::string_view text, std::size_t offset)
{
    static constexpr std::array<std::string_view, 30> emoticons = {
        ":'-(", ":'(", ">:(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-p", ":-/", "^_^", "-_-", ":)", ":(", ";)",
        ":D",   ":P",  ":p",  ";P",  "=)",  "=(",  "=D",  "(:",  "<3",  ":/",  ":o",  ":O",  ":]", "=]", ":*",
    };
    const std::string_view rest = text.substr(offset);
    if (rest.empty() || std::string_view(":;=^<>(-").find(rest[0]) == std::string_view::npos) {
        return offset;
    }
    for (const std::string_view emoticon : emoticons) {
        if (!rest.starts_with(emoticon)) {
            continue;
        }
        const std::string_view behind = rest.substr(emoticon.size());
        const bool ends = behind.find_first_not_of(".!?)*") == std::string_view::npos;
        return ends ? offset + emoticon.size() : offset;
    }
    return offset;
}

} // namespace triplewright

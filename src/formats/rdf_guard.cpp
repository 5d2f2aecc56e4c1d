// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_guard.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "formats/characters.hpp"
#include "triplewright/resolution/iri.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}
bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Reads a lexical form from the front. Each step returns whether it matched; a failed step leaves the rest undefined.
class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    bool at_end() const { return rest_.empty(); }

    bool take(char c)
    {
        const bool found = !rest_.empty() && rest_.front() == c;
        rest_.remove_prefix(found ? 1 : 0);
        return found;
    }

    bool take_any(std::string_view characters)
    {
        const bool found = !rest_.empty() && characters.find(rest_.front()) != std::string_view::npos;
        rest_.remove_prefix(found ? 1 : 0);
        return found;
    }

    /// Number of digits taken, `most` at most.
    std::size_t take_digits(std::size_t most = std::string_view::npos)
    {
        std::size_t count = 0;
        while (count < std::min(most, rest_.size()) && is_digit(rest_[count])) {
            ++count;
        }
        rest_.remove_prefix(count);
        return count;
    }

    /// Two digits with a value in [low, high].
    bool take_two_digits(int low, int high)
    {
        if (rest_.size() < 2 || !is_digit(rest_[0]) || !is_digit(rest_[1])) {
            return false;
        }
        value_ = (rest_[0] - '0') * 10 + (rest_[1] - '0');
        rest_.remove_prefix(2);
        return value_ >= low && value_ <= high;
    }

    /// The value of the last two digits.
    int value() const { return value_; }

    std::string_view rest() const { return rest_; }

private:
    std::string_view rest_;
    int value_ = 0;
};

bool take_integer(Reader& reader)
{
    reader.take_any("+-");
    return reader.take_digits() > 0;
}

bool take_decimal(Reader& reader)
{
    reader.take_any("+-");
    const std::size_t before = reader.take_digits();
    const std::size_t after = reader.take('.') ? reader.take_digits() : 0;
    return before + after > 0;
}

bool take_double(Reader& reader)
{
    if (reader.rest() == "INF" || reader.rest() == "+INF" || reader.rest() == "-INF" || reader.rest() == "NaN") {
        reader = Reader("");
        return true;
    }
    return take_decimal(reader) && (!reader.take_any("eE") || take_integer(reader));
}

bool take_boolean(Reader& reader)
{
    const std::string_view text = reader.rest();
    reader = Reader("");
    return text == "true" || text == "false" || text == "1" || text == "0";
}

bool take_zone(Reader& reader)
{
    if (reader.at_end() || reader.take('Z')) {
        return true;
    }
    return reader.take_any("+-") && reader.take_two_digits(0, 14) && reader.take(':') && reader.take_two_digits(0, 59);
}

/// A year of four digits or more; its last two digits and whether it is a leap year are what dates need.
bool take_year(Reader& reader, bool& leap)
{
    reader.take('-');
    const std::string_view digits = reader.rest().substr(0, reader.rest().find_first_not_of("0123456789"));
    if (digits.size() < 4 || digits.size() > 9 || (digits.size() > 4 && digits.front() == '0')) {
        return false;
    }
    long year = 0;
    for (const char c : digits) {
        year = year * 10 + (c - '0');
    }
    leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return reader.take_digits() > 0;
}

bool take_date(Reader& reader)
{
    static constexpr std::array<int, 12> days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = false;
    if (!take_year(reader, leap) || !reader.take('-') || !reader.take_two_digits(1, 12)) {
        return false;
    }
    const auto month = static_cast<std::size_t>(reader.value());
    return reader.take('-') && reader.take_two_digits(1, days.at(month - 1)) &&
           (month != 2 || leap || reader.value() <= 28);
}

bool take_time(Reader& reader)
{
    const bool minutes = reader.take_two_digits(0, 23) && reader.take(':') && reader.take_two_digits(0, 59);
    return minutes && reader.take(':') && reader.take_two_digits(0, 59) &&
           (!reader.take('.') || reader.take_digits() > 0);
}

bool take_year_month(Reader& reader)
{
    bool leap = false;
    return take_year(reader, leap) && reader.take('-') && reader.take_two_digits(1, 12) && take_zone(reader);
}

bool take_g_year(Reader& reader)
{
    bool leap = false;
    return take_year(reader, leap) && take_zone(reader);
}

bool take_zoned_date(Reader& reader)
{
    return take_date(reader) && take_zone(reader);
}
bool take_zoned_time(Reader& reader)
{
    return take_time(reader) && take_zone(reader);
}
bool take_date_time(Reader& reader)
{
    return take_date(reader) && reader.take('T') && take_time(reader) && take_zone(reader);
}

/// Some of "1Y2M3D", in this order; returns how many, or -1 for a number without its letter.
int take_duration_fields(Reader& reader, std::string_view letters)
{
    int count = 0;
    std::size_t next = 0;
    while (reader.take_digits() > 0) {
        const bool fraction = reader.take('.') && reader.take_digits() > 0;
        const std::size_t found = reader.at_end() ? std::string_view::npos : letters.find(reader.rest().front(), next);
        if (found == std::string_view::npos || (fraction && letters[found] != 'S')) {
            return -1;
        }
        next = found + 1;
        reader.take(letters[found]);
        ++count;
    }
    return count;
}

bool take_duration(Reader& reader)
{
    reader.take('-');
    if (!reader.take('P')) {
        return false;
    }
    const int dates = take_duration_fields(reader, "YMD");
    const bool has_time = reader.take('T');
    const int times = has_time ? take_duration_fields(reader, "HMS") : 0;
    return dates >= 0 && times >= 0 && (has_time ? times > 0 : dates > 0);
}

bool take_non_negative(Reader& reader)
{
    reader.take('+');
    return reader.take_digits() > 0;
}

struct Datatype {
    std::string_view name; ///< Behind the XML Schema namespace.
    bool (*take)(Reader&);
};
constexpr std::array<Datatype, 12> datatypes = {{{"integer", take_integer},
                                                 {"decimal", take_decimal},
                                                 {"double", take_double},
                                                 {"float", take_double},
                                                 {"boolean", take_boolean},
                                                 {"date", take_zoned_date},
                                                 {"time", take_zoned_time},
                                                 {"dateTime", take_date_time},
                                                 {"gYear", take_g_year},
                                                 {"gYearMonth", take_year_month},
                                                 {"duration", take_duration},
                                                 {"nonNegativeInteger", take_non_negative}}};

bool is_beyond_64_bits(std::string_view integer)
{
    const std::size_t first = integer.find_first_not_of("+-0");
    return first != std::string_view::npos && integer.size() - first > 18;
}

/// "5" is 5.0, ".5" is 0.5, "5." is 5.0.
std::string with_point(std::string_view decimal)
{
    std::string sign;
    if (decimal.front() == '+' || decimal.front() == '-') {
        sign = decimal.front() == '-' ? "-" : "";
        decimal.remove_prefix(1);
    }
    const std::size_t point = std::min(decimal.find('.'), decimal.size());
    const std::string before(decimal.substr(0, point));
    const std::string after(decimal.substr(std::min(point + 1, decimal.size())));
    return sign + (before.empty() ? "0" : before) + '.' + (after.empty() ? "0" : after);
}

/// Turtle [163s] PN_CHARS_BASE, without U+FFF0..U+FFFD, which RFC 3987 does not allow in an IRI.
bool is_pn_chars_base(char32_t c)
{
    if (c < 0x80) {
        return is_letter(static_cast<char>(c));
    }
    static constexpr std::array<std::array<char32_t, 2>, 12> ranges = {{{0xC0, 0xD6},
                                                                        {0xD8, 0xF6},
                                                                        {0xF8, 0x2FF},
                                                                        {0x370, 0x37D},
                                                                        {0x37F, 0x1FFF},
                                                                        {0x200C, 0x200D},
                                                                        {0x2070, 0x218F},
                                                                        {0x2C00, 0x2FEF},
                                                                        {0x3001, 0xD7FF},
                                                                        {0xF900, 0xFDCF},
                                                                        {0xFDF0, 0xFFEF},
                                                                        {0x10000, 0xEFFFF}}};
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) { return c >= range[0] && c <= range[1]; });
}

/// Turtle [166s] PN_CHARS and `.`, of ASCII.
constexpr auto ascii_in_names = [] {
    std::array<bool, 0x80> table{};
    for (unsigned char c = 0; c < table.size(); ++c) {
        table[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
                   c == '.';
    }
    return table;
}();

/// Letters, then letters and digits behind hyphens: parts of one character or more, `longest` at most.
bool has_language_parts(std::string_view tag, std::size_t longest)
{
    bool first = true;
    while (true) {
        const std::string_view part = tag.substr(0, tag.find('-'));
        const bool good = !part.empty() && part.size() <= longest && std::all_of(part.begin(), part.end(), [&](char c) {
            return is_letter(c) || (!first && is_digit(c));
        });
        if (!good || part.size() == tag.size()) {
            return good;
        }
        tag.remove_prefix(part.size() + 1);
        first = false;
    }
}

/// Turtle [166s] PN_CHARS.
bool is_pn_chars(char32_t c)
{
    return is_pn_chars_base(c) || c == '_' || c == '-' || (c >= '0' && c <= '9') || c == 0xB7 ||
           (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
}

} // namespace

bool is_lexical_form(std::string_view value, std::string_view datatype)
{
    if (!datatype.starts_with(xsd_namespace)) {
        return true;
    }
    const std::string_view name = datatype.substr(xsd_namespace.size());
    const auto* row =
        std::find_if(datatypes.begin(), datatypes.end(), [&](const Datatype& d) { return d.name == name; });
    Reader reader(value);
    return row == datatypes.end() || (row->take(reader) && reader.at_end());
}

bool is_bare_literal(std::string_view value, std::string_view datatype)
{
    if (!datatype.starts_with(xsd_namespace)) {
        return false;
    }
    const std::string_view name = datatype.substr(xsd_namespace.size());
    Reader reader(value);
    if (name == "integer") {
        return take_integer(reader) && reader.at_end();
    }
    if (name == "decimal") {
        reader.take_any("+-");
        reader.take_digits();
        return reader.take('.') && reader.take_digits() > 0 && reader.at_end();
    }
    return name == "boolean" && (value == "true" || value == "false");
}

RdfLiteral to_literal(std::string_view value, std::string_view datatype)
{
    RdfLiteral literal{to_rdf_text(value), std::string(datatype)};
    const std::string_view name =
        datatype.starts_with(xsd_namespace) ? datatype.substr(xsd_namespace.size()) : std::string_view();
    if (!is_absolute_iri(datatype) || name == "string" || !is_lexical_form(value, datatype)) {
        literal.datatype.clear();
    } else if (name == "boolean") {
        literal.lexical = value == "true" || value == "1" ? "true" : "false";
    } else if (name == "decimal" || (name == "integer" && is_beyond_64_bits(value))) {
        literal.lexical = with_point(value);
        literal.datatype = std::string(xsd_namespace) + "decimal";
    }
    return literal;
}

std::string date_datatype(std::string_view date)
{
    for (const char* name : {"date", "gYearMonth", "gYear", "dateTime"}) {
        std::string datatype = std::string(xsd_namespace) + name;
        if (is_lexical_form(date, datatype)) {
            return datatype;
        }
    }
    return {};
}

bool is_language_tag(std::string_view tag)
{
    return has_language_parts(tag, 8);
}

bool is_turtle_language_tag(std::string_view tag)
{
    return has_language_parts(tag, tag.size());
}

void require_language_tag(std::string_view tag)
{
    if (!tag.empty() && !is_turtle_language_tag(tag)) {
        throw WriteError('"' + to_rdf_text(tag) + "\" is no language tag of RDF 1.1, such as \"en\" or \"de-AT\"");
    }
}

bool is_local_name(std::string_view local)
{
    // [168s]: first PN_CHARS_U, `:`, digit or PLX; then PN_CHARS, `.`, `:`, PLX; last no `.`. `:` and `%41` are legal,
    // but readers stumble over the one, and Serd writes the other as `\%41`.
    if (local.empty() || local.front() == '-' || local.front() == '.' || local.back() == '.') {
        return false;
    }
    for (std::size_t i = 0; i < local.size();) {
        const auto byte = static_cast<unsigned char>(local[i]);
        if (byte < 0x80) {
            if (!ascii_in_names[byte]) {
                return false;
            }
            ++i;
            continue;
        }
        const bool is_first = i == 0;
        const char32_t c = next_character(local, i);
        if (is_first ? !is_pn_chars_base(c) : !is_pn_chars(c)) {
            return false;
        }
    }
    return true;
}

std::string to_rdf_text(std::string_view text)
{
    return replace_characters(text, [](char32_t c) { return c == 0; });
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// JSON read as a stream of events whose places are known, and values that keep them. Numbers keep their digits. For
/// readers that must say where in the text something is wrong, or must not hold all of it.

#ifndef TRIPLEWRIGHT_FORMATS_JSON_DOCUMENT_HPP
#define TRIPLEWRIGHT_FORMATS_JSON_DOCUMENT_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_source.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

/// Where a token begins; both count from 1, columns in code points.
struct JsonPlace {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

enum class JsonKind : std::uint8_t { null, boolean, integer, real, string, array, object };

struct JsonMember;

struct JsonValue {
    JsonKind kind = JsonKind::null;
    bool flag = false; ///< A boolean.
    JsonPlace place;
    double number = 0; ///< A real number.
    std::string text;  ///< A string; the digits of a number.
    std::vector<JsonMember> members;

    [[nodiscard]] bool is(JsonKind other) const { return kind == other; }
    [[nodiscard]] bool is_scalar() const { return kind != JsonKind::array && kind != JsonKind::object; }
    /// The first member of an object with this name, or nullptr.
    [[nodiscard]] const JsonValue* find(std::string_view name) const;
};

/// A member of an object, or an element of an array, which has no name.
struct JsonMember {
    std::string name;
    JsonPlace place; ///< Of the name.
    JsonValue value;
};

/// The first 200 bytes of a text, for messages; whole characters.
[[nodiscard]] std::string shorten(std::string_view text);

/// Says what is wrong in a document and where: of each kind of warning the first few.
class JsonReport {
public:
    JsonReport(const std::string& name, const DiagnosticSink& sink) : name_(name), sink_(sink) {}

    /// Throws InputError with the code `<format>.<error>`; blanks in `error` become hyphens.
    [[noreturn]] void fail(std::string_view format, std::string_view error, JsonPlace place,
                           const std::string& message) const;
    void warn(const std::string& code, JsonPlace place, const std::string& message);
    /// Says how many more warnings there were.
    void finish();

private:
    const std::string& name_;
    const DiagnosticSink& sink_;
    std::map<std::string, std::size_t> counts_;
};

/// Is shown a document. Every function returns false when it has had enough.
class JsonEvents {
public:
    virtual ~JsonEvents() = default;
    /// An array or object begins, and ends.
    virtual bool begin(JsonKind kind, JsonPlace place) = 0;
    virtual bool end() = 0;
    virtual bool name(std::string& name, JsonPlace place) = 0;
    virtual bool scalar(JsonValue value) = 0;
};

/// Deeper documents are refused, because those who walk over values call themselves.
inline constexpr std::size_t max_json_depth = 500;

/// Shows a document in constant memory. Throws InputError at what is not UTF-8 or not JSON (RFC 8259), nested too deep,
/// or a number that is too large for a double. Returns false when `events` had enough. `offset` is kept at how many
/// bytes have been read.
[[nodiscard]] bool read_json(ByteSource& source, const std::string& name, const JsonReport& report, JsonEvents& events,
                             std::size_t& offset);

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a writer collects before the sink sees it: most pieces are a few bytes.

#ifndef TRIPLEWRIGHT_FORMATS_OUTPUT_BUFFER_HPP
#define TRIPLEWRIGHT_FORMATS_OUTPUT_BUFFER_HPP

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "formats/attribute_buffer.hpp"
#include "triplewright/formats/sink.hpp"

namespace triplewright {

class OutputBuffer {
public:
    explicit OutputBuffer(Sink& sink) : sink_(sink) { text.reserve(flush_size + 4096); }

    /// To append to.
    std::string text;

    /// Between elements: hands on what there is when it is worth it.
    void flush_some()
    {
        if (text.size() >= flush_size) {
            flush();
        }
    }
    void flush()
    {
        sink_.write(text);
        text.clear();
    }
    [[nodiscard]] bool good() const { return sink_.good(); }

private:
    static constexpr std::size_t flush_size = 1U << 16U;
    Sink& sink_;
};

/// A number of an attribute, spelled as Java, Python and C read it: `NaN`, `Infinity`, `-Infinity`.
template <typename Number>
void append_real(std::string& out, Number value)
{
    if (std::isfinite(value)) {
        append_number(out, value);
    } else {
        out += std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }
}

/// A value that is no text: `true`, `-5`, `0.25`.
inline void append_scalar(std::string& out, const Attribute& value)
{
    switch (value.type()) {
    case AttributeType::boolean: out += value.as_boolean() ? "true" : "false"; break;
    case AttributeType::integer: append_number(out, value.as_integer()); break;
    case AttributeType::single: append_real(out, value.as_single()); break;
    case AttributeType::real: append_real(out, value.as_real()); break;
    default: out += value.as_text(); break;
    }
}

/// `#rrggbb`
inline void append_color(std::string& out, std::uint32_t color)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '#';
    for (int shift = 20; shift >= 0; shift -= 4) {
        out += digits[(color >> static_cast<unsigned>(shift)) & 15U];
    }
}

} // namespace triplewright

#endif

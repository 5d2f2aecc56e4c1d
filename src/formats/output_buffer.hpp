// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a writer collects before the sink sees it: most pieces are a few bytes.

#ifndef TRIPLEWRIGHT_FORMATS_OUTPUT_BUFFER_HPP
#define TRIPLEWRIGHT_FORMATS_OUTPUT_BUFFER_HPP

#include <cstddef>
#include <string>

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

} // namespace triplewright

#endif

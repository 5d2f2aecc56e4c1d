// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// gzip and zstd streams, for `open_file_sink`. zlib and zstd are seen in compressor.cpp only.

#ifndef TRIPLEWRIGHT_FORMATS_COMPRESSOR_HPP
#define TRIPLEWRIGHT_FORMATS_COMPRESSOR_HPP

#include <memory>
#include <string>
#include <string_view>

#include "triplewright/formats/sink.hpp"

namespace triplewright {

/// Turns bytes into compressed bytes. The same bytes give the same result: no time, no name in the header.
class Compressor {
public:
    virtual ~Compressor() = default;
    /// Compresses `bytes`, and ends the stream when they are the `last`; appends to `out` what is ready. Returns "" or
    /// the reason of the failure.
    [[nodiscard]] virtual std::string compress(std::string_view bytes, bool last, std::string& out) = 0;
};

/// nullptr for `Compression::none`.
[[nodiscard]] std::unique_ptr<Compressor> make_compressor(Compression compression);

} // namespace triplewright

#endif

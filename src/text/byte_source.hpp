// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Streams of bytes: a file or standard input, decompressed on the way. The only place that sees read(2), zlib and
/// zstd.

#ifndef TRIPLEWRIGHT_SRC_TEXT_BYTE_SOURCE_HPP
#define TRIPLEWRIGHT_SRC_TEXT_BYTE_SOURCE_HPP

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace triplewright {

class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Puts up to `size` bytes at `out` and returns how many; 0 is the end. Throws InputError.
    [[nodiscard]] virtual std::size_t read(char* out, std::size_t size) = 0;
};

/// Opens a file (`-` is standard input) and decompresses gzip and zstd, which it knows by their first bytes. Throws
/// InputError when it cannot. `on_interrupt` is called before each read and while one waits; it may throw.
[[nodiscard]] std::unique_ptr<ByteSource> open_byte_source(const std::string& path,
                                                           std::function<void()> on_interrupt = {});

/// Lines of a source, without their line ends.
class LineReader {
public:
    /// `name` is for messages. Longer lines than `max_line_bytes` are an InputError.
    LineReader(std::unique_ptr<ByteSource> source, std::string name, std::size_t max_line_bytes);
    /// Puts the next line into `line` (without "\n" or "\r\n"); false at the end.
    [[nodiscard]] bool next(std::string& line);
    /// Number of the line that `next` gave last.
    [[nodiscard]] std::size_t line_1based() const { return line_1based_; }

private:
    [[nodiscard]] bool fill();

    std::unique_ptr<ByteSource> source_;
    std::string name_;
    std::size_t max_line_bytes_;
    std::unique_ptr<char[]> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t line_1based_ = 0;
};

} // namespace triplewright

#endif

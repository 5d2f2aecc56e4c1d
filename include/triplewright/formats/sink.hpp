// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Where writers put bytes. A sink remembers failure: after the first one it takes nothing more, and `finish` throws.
/// A closed pipe is such a failure too; it never ends the program with SIGPIPE.

#ifndef TRIPLEWRIGHT_FORMATS_SINK_HPP
#define TRIPLEWRIGHT_FORMATS_SINK_HPP

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace triplewright {

/// Base of all sinks. Not copied, not shared by threads.
class Sink {
public:
    virtual ~Sink() = default;
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    /// Takes all of `bytes`, or fails for good; never throws.
    void write(std::string_view bytes) noexcept;
    /// True until a write failed.
    [[nodiscard]] bool good() const noexcept { return good_; }
    /// Flushes; throws WriteError with `description()` and the reason when any byte was lost. Output is not done
    /// before. Afterwards nothing more can be written; calling it again repeats the result.
    void finish();
    /// For messages: the file's name.
    [[nodiscard]] virtual std::string description() const = 0;

protected:
    /// Returns "" or the reason of the failure.
    virtual std::string do_write(std::string_view bytes) noexcept = 0;
    /// Returns "" or the reason of the failure.
    virtual std::string do_finish() noexcept = 0;

private:
    bool good_ = true;
    bool finished_ = false;
    std::string reason_;
};

/// Collects bytes in memory.
class StringSink : public Sink {
public:
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::string description() const override { return "memory"; }

protected:
    std::string do_write(std::string_view bytes) noexcept override;
    std::string do_finish() noexcept override;

private:
    std::string text_;
};

enum class Compression { none, gzip, zstd };

/// A file: written under a temporary name beside it, renamed when `finish` has flushed all of it; removed when it is
/// destroyed before. An existing file keeps its permissions, a symbolic link stays one. `-` is standard output; a
/// device or pipe is written to directly. Throws WriteError when the file cannot be opened.
[[nodiscard]] std::unique_ptr<Sink> open_file_sink(const std::string& path, Compression compression);

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "text/byte_source.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::size_t buffer_bytes = std::size_t{1} << 18U;
constexpr int longest_wait_ms = 200;

[[noreturn]] void fail(const char* code, const std::string& name, std::string message)
{
    throw InputError(Diagnostic{code, Severity::error, {name, 0, 0}, std::move(message)});
}

[[noreturn]] void fail_with_errno(const std::string& name, const std::string& what, int error)
{
    fail("text.unreadable", name, what + ": " + std::generic_category().message(error));
}

class FileSource final : public ByteSource {
public:
    FileSource(const std::string& path, std::function<void()> on_interrupt)
        : name_(path == "-" ? "stdin" : path), on_interrupt_(std::move(on_interrupt))
    {
        descriptor_ = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor_ < 0) {
            fail_with_errno(name_, "cannot open", errno);
        }
        struct stat status {};
        if (::fstat(descriptor_, &status) == 0 && S_ISDIR(status.st_mode)) {
            close();
            fail("text.unreadable", name_, "is a directory; name the files in it (" + name_ + "/*.txt)");
        }
    }
    ~FileSource() override { close(); }
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    std::size_t read(char* out, std::size_t size) override
    {
        for (;;) {
            wait();
            const ssize_t count = ::read(descriptor_, out, size);
            if (count >= 0) {
                return static_cast<std::size_t>(count);
            }
            if (errno != EINTR) {
                fail_with_errno(name_, "cannot read", errno);
            }
        }
    }

private:
    /// Until there is something to read. A signal may come just before a call that waits, which then would not return
    /// for it; so no wait is long.
    void wait()
    {
        if (!on_interrupt_) {
            return;
        }
        pollfd input{descriptor_, POLLIN, 0};
        int ready = 0;
        do {
            on_interrupt_();
            ready = ::poll(&input, 1, longest_wait_ms);
        } while (ready == 0 || (ready < 0 && errno == EINTR));
    }

    void close()
    {
        if (descriptor_ > STDIN_FILENO) {
            ::close(descriptor_);
        }
    }

    std::string name_;
    std::function<void()> on_interrupt_;
    int descriptor_ = -1;
};

/// Some bytes that were looked at already, then the rest of their source.
class PrefixedSource final : public ByteSource {
public:
    PrefixedSource(std::string prefix, std::unique_ptr<ByteSource> rest)
        : prefix_(std::move(prefix)), rest_(std::move(rest))
    {}
    std::size_t read(char* out, std::size_t size) override
    {
        if (used_ == prefix_.size()) {
            return rest_->read(out, size);
        }
        const std::size_t count = prefix_.copy(out, size, used_);
        used_ += count;
        return count;
    }

private:
    std::string prefix_;
    std::size_t used_ = 0;
    std::unique_ptr<ByteSource> rest_;
};

/// What both decompressors share: a buffer of compressed bytes.
class CompressedSource : public ByteSource {
public:
    CompressedSource(std::string name, std::unique_ptr<ByteSource> source)
        : name_(std::move(name)), source_(std::move(source)), buffer_(std::make_unique<char[]>(buffer_bytes))
    {}

protected:
    /// False when there are no more compressed bytes.
    [[nodiscard]] bool fill()
    {
        if (begin_ == end_) {
            begin_ = 0;
            end_ = source_->read(buffer_.get(), buffer_bytes);
        }
        return end_ != 0;
    }
    [[noreturn]] void fail_compression(const std::string& message) const { fail("text.compression", name_, message); }

    std::string name_;
    std::unique_ptr<ByteSource> source_;
    std::unique_ptr<char[]> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

class GzipSource final : public CompressedSource {
public:
    GzipSource(std::string name, std::unique_ptr<ByteSource> source)
        : CompressedSource(std::move(name), std::move(source))
    {
        // 15 + 16: the largest window, and a gzip header.
        if (inflateInit2(&stream_, 15 + 16) != Z_OK) {
            fail_compression("zlib cannot be started");
        }
    }
    ~GzipSource() override { inflateEnd(&stream_); }
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;

    std::size_t read(char* out, std::size_t size) override
    {
        for (;;) {
            if (!fill()) {
                if (inside_member_) {
                    fail_compression("the gzip data breaks off before its end");
                }
                return 0;
            }
            const std::size_t count = inflate_some(out, std::min(size, buffer_bytes));
            if (count != 0) {
                return count;
            }
        }
    }

private:
    std::size_t inflate_some(char* out, std::size_t size)
    {
        // zlib's interface takes Bytef* without const; it does not write through next_in.
        stream_.next_in = reinterpret_cast<Bytef*>(buffer_.get() + begin_);
        stream_.avail_in = static_cast<uInt>(end_ - begin_);
        stream_.next_out = reinterpret_cast<Bytef*>(out);
        stream_.avail_out = static_cast<uInt>(size);
        inside_member_ = true;
        const int status = inflate(&stream_, Z_NO_FLUSH);
        begin_ = end_ - stream_.avail_in;
        if (status == Z_STREAM_END) {
            // Another member may follow (RFC 1952, 2.2).
            inside_member_ = false;
            inflateReset(&stream_);
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            fail_compression(std::string("the gzip data is damaged: ") +
                             (stream_.msg != nullptr ? stream_.msg : "unknown reason"));
        }
        return size - stream_.avail_out;
    }

    z_stream stream_{};
    bool inside_member_ = false;
};

class ZstdSource final : public CompressedSource {
public:
    ZstdSource(std::string name, std::unique_ptr<ByteSource> source)
        : CompressedSource(std::move(name), std::move(source)), stream_(ZSTD_createDStream(), &ZSTD_freeDStream)
    {
        if (!stream_) {
            fail_compression("zstd cannot be started");
        }
    }

    std::size_t read(char* out, std::size_t size) override
    {
        for (;;) {
            if (!fill()) {
                if (inside_frame_) {
                    fail_compression("the zstd data breaks off before its end");
                }
                return 0;
            }
            ZSTD_inBuffer input{buffer_.get(), end_, begin_};
            ZSTD_outBuffer output{out, size, 0};
            const std::size_t status = ZSTD_decompressStream(stream_.get(), &output, &input);
            if (ZSTD_isError(status) != 0) {
                fail_compression(std::string("the zstd data is damaged: ") + ZSTD_getErrorName(status));
            }
            begin_ = input.pos;
            inside_frame_ = status != 0;
            if (output.pos != 0) {
                return output.pos;
            }
        }
    }

private:
    std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream_;
    bool inside_frame_ = false;
};

std::string read_prefix(ByteSource& source, std::size_t size)
{
    std::string prefix(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const std::size_t count = source.read(prefix.data() + filled, size - filled);
        if (count == 0) {
            break;
        }
        filled += count;
    }
    prefix.resize(filled);
    return prefix;
}

} // namespace

std::unique_ptr<ByteSource> open_byte_source(const std::string& path, std::function<void()> on_interrupt)
{
    constexpr std::string_view gzip_magic = "\x1f\x8b";
    constexpr std::string_view zstd_magic = "\x28\xb5\x2f\xfd";
    const std::string name = path == "-" ? "stdin" : path;
    std::unique_ptr<ByteSource> file = std::make_unique<FileSource>(path, std::move(on_interrupt));
    const std::string prefix = read_prefix(*file, zstd_magic.size());
    auto source = std::make_unique<PrefixedSource>(prefix, std::move(file));
    if (prefix.starts_with(gzip_magic)) {
        return std::make_unique<GzipSource>(name, std::move(source));
    }
    if (prefix.starts_with(zstd_magic)) {
        return std::make_unique<ZstdSource>(name, std::move(source));
    }
    return source;
}

LineReader::LineReader(std::unique_ptr<ByteSource> source, std::string name, std::size_t max_line_bytes)
    : source_(std::move(source)), name_(std::move(name)), max_line_bytes_(max_line_bytes),
      buffer_(std::make_unique<char[]>(buffer_bytes))
{}

bool LineReader::fill()
{
    if (begin_ == end_) {
        begin_ = 0;
        end_ = source_->read(buffer_.get(), buffer_bytes);
    }
    return end_ != 0;
}

bool LineReader::next(std::string& line)
{
    line.clear();
    if (!fill()) {
        return false;
    }
    ++line_1based_;
    bool complete = false;
    while (!complete && fill()) {
        const char* begin = buffer_.get() + begin_;
        const auto* newline = static_cast<const char*>(std::memchr(begin, '\n', end_ - begin_));
        complete = newline != nullptr;
        const std::size_t size = complete ? static_cast<std::size_t>(newline - begin) : end_ - begin_;
        if (line.size() + size > max_line_bytes_) {
            throw InputError(Diagnostic{"text.too-long",
                                        Severity::error,
                                        {name_, line_1based_, 1},
                                        "the line is longer than " + std::to_string(max_line_bytes_) +
                                            " bytes; the rest of the file is left out"});
        }
        line.append(begin, size);
        begin_ += size + (complete ? 1 : 0);
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return true;
}

} // namespace triplewright

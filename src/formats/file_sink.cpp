// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "formats/compressor.hpp"
#include "triplewright/formats/sink.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

constexpr std::size_t buffer_size = 1U << 18U;

std::string reason_of(int error)
{
    return std::generic_category().message(error);
}

/// Keeps a write to a closed pipe from ending the program: the signal is held back for this thread, and taken away.
class SigpipeGuard {
public:
    SigpipeGuard()
    {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        was_pending_ = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~SigpipeGuard()
    {
        const int error = errno;
        if (!was_pending_) {
            const timespec now{0, 0};
            while (sigtimedwait(&pipe_, nullptr, &now) == -1 && errno == EINTR) {
            }
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
        errno = error;
    }
    SigpipeGuard(const SigpipeGuard&) = delete;
    SigpipeGuard& operator=(const SigpipeGuard&) = delete;

private:
    sigset_t pipe_{};
    sigset_t before_{};
    bool was_pending_ = false;
};

/// Where the bytes go, and what becomes of the file afterwards.
struct Target {
    int descriptor = -1;
    std::string temporary; ///< "" when it is written to directly.
    std::string path;      ///< The file to replace.
    bool owned = true;     ///< Standard output is not closed.
};

class FileSink : public Sink {
public:
    FileSink(std::string description, Target target, std::unique_ptr<Compressor> compressor)
        : description_(std::move(description)), target_(std::move(target)), compressor_(std::move(compressor))
    {
        buffer_.reserve(buffer_size);
    }
    ~FileSink() override { discard(); }
    FileSink(const FileSink&) = delete;
    FileSink& operator=(const FileSink&) = delete;

    [[nodiscard]] std::string description() const override { return description_; }

protected:
    std::string do_write(std::string_view bytes) noexcept override
    {
        std::string reason;
        if (compressor_) {
            reason = compressor_->compress(bytes, false, buffer_);
        } else if (buffer_.size() + bytes.size() <= buffer_size) {
            buffer_ += bytes;
        } else {
            reason = flush();
            return reason.empty() ? write_all(bytes) : reason;
        }
        return reason.empty() && buffer_.size() >= buffer_size ? flush() : reason;
    }

    std::string do_finish() noexcept override
    {
        std::string reason = compressor_ ? compressor_->compress({}, true, buffer_) : "";
        if (reason.empty()) {
            reason = flush();
        }
        if (reason.empty() && target_.owned) { // some file systems report lost bytes only here
            const int closed = ::close(std::exchange(target_.descriptor, -1));
            reason = closed != 0 ? reason_of(errno) : "";
        }
        if (reason.empty() && !target_.temporary.empty()) {
            if (std::rename(target_.temporary.c_str(), target_.path.c_str()) != 0) {
                return reason_of(errno);
            }
            target_.temporary.clear();
        }
        return reason;
    }

private:
    std::string flush() noexcept
    {
        std::string reason = write_all(buffer_);
        buffer_.clear();
        return reason;
    }

    std::string write_all(std::string_view bytes) noexcept
    {
        const SigpipeGuard guard;
        while (!bytes.empty()) {
            const ssize_t written = ::write(target_.descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written <= 0) {
                return written < 0 ? reason_of(errno) : "nothing was taken";
            }
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return {};
    }

    void discard() noexcept
    {
        if (target_.owned && target_.descriptor >= 0) {
            ::close(target_.descriptor);
        }
        if (!target_.temporary.empty()) {
            ::unlink(target_.temporary.c_str());
        }
    }

    std::string description_;
    Target target_;
    std::unique_ptr<Compressor> compressor_;
    std::string buffer_;
};

[[noreturn]] void fail_to_open(const std::string& path, int error)
{
    throw WriteError(path + ": cannot write: " + reason_of(error));
}

Target open_directly(const std::string& path)
{
    Target target;
    target.descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (target.descriptor < 0) {
        fail_to_open(path, errno);
    }
    return target;
}

/// `path`, or where a symbolic link leads to.
std::string resolve_link(const std::string& path)
{
    char* real = ::realpath(path.c_str(), nullptr);
    std::string out = real != nullptr ? real : path;
    std::free(real);
    return out;
}

Target open_beside(const std::string& path, const struct stat* existing)
{
    Target target;
    target.path = existing != nullptr ? resolve_link(path) : path;
    for (unsigned number = 0; target.descriptor < 0; ++number) {
        target.temporary = target.path + ".tmp" + std::to_string(::getpid()) + '-' + std::to_string(number);
        target.descriptor = ::open(target.temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (target.descriptor < 0 && errno != EEXIST) {
            fail_to_open(path, errno);
        }
    }
    if (existing != nullptr) { // an owner who may not hand out these permissions still gets the file
        [[maybe_unused]] const int ignored = ::fchmod(target.descriptor, existing->st_mode & 07777U);
    }
    return target;
}

Target open_target(const std::string& path)
{
    struct stat status {};
    if (path == "-") {
        return {STDOUT_FILENO, "", "", false};
    }
    if (::stat(path.c_str(), &status) != 0) {
        return open_beside(path, nullptr);
    }
    if (S_ISDIR(status.st_mode)) {
        fail_to_open(path, EISDIR);
    }
    return S_ISREG(status.st_mode) ? open_beside(path, &status) : open_directly(path);
}

} // namespace

std::unique_ptr<Sink> open_file_sink(const std::string& path, Compression compression)
{
    std::unique_ptr<Compressor> compressor = make_compressor(compression);
    return std::make_unique<FileSink>(path == "-" ? "standard output" : path, open_target(path), std::move(compressor));
}

} // namespace triplewright

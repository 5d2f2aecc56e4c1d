// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/formats/sink.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include "triplewright/text/error.hpp"

namespace triplewright {

void Sink::write(std::string_view bytes) noexcept
{
    if (!good_ || bytes.empty()) {
        return;
    }
    reason_ = finished_ ? "written to after its end" : do_write(bytes);
    good_ = reason_.empty();
}

void Sink::finish()
{
    if (good_ && !finished_) {
        reason_ = do_finish();
        good_ = reason_.empty();
    }
    finished_ = true;
    if (!good_) {
        const bool reader_gone = reason_ == std::generic_category().message(EPIPE);
        throw WriteError(description() + ": cannot write: " + reason_, reader_gone);
    }
}

std::string StringSink::do_write(std::string_view bytes) noexcept
{
    text_ += bytes;
    return {};
}

std::string StringSink::do_finish() noexcept
{
    return {};
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/error.hpp"

#include <utility>

namespace triplewright {

std::string to_string(const SourceLocation& location)
{
    std::string out = location.source;
    if (location.line_1based != 0) {
        out += ':' + std::to_string(location.line_1based);
        if (location.column_1based != 0) {
            out += ':' + std::to_string(location.column_1based);
        }
    }
    return out;
}

InputError::InputError(SourceLocation location, const std::string& message)
    : Error(to_string(location) + ": error: " + message), location_(std::move(location))
{
}

} // namespace triplewright

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

std::string to_string(const Diagnostic& diagnostic)
{
    return to_string(diagnostic.location) + (diagnostic.severity == Severity::error ? ": error: " : ": warning: ") +
           diagnostic.message;
}

InputError::InputError(Diagnostic diagnostic) : Error(to_string(diagnostic)), diagnostic_(std::move(diagnostic)) {}

InputError::InputError(SourceLocation location, const std::string& message)
    : InputError(Diagnostic{"input", Severity::error, std::move(location), message})
{}

} // namespace triplewright

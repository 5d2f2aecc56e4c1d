// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The exceptions of the library. Each message says what is wrong, where, and what to do.

#ifndef TRIPLEWRIGHT_TEXT_ERROR_HPP
#define TRIPLEWRIGHT_TEXT_ERROR_HPP

#include <cstddef>
#include <functional>
#include <stdexcept>
#include <string>

namespace triplewright {

/// A place in an input. Line and column count from 1; 0 means not known. Columns count Unicode code points.
struct SourceLocation {
    std::string source;
    std::size_t line_1based = 0;
    std::size_t column_1based = 0;
};

/// `source:line:column`, leaving out what is not known.
[[nodiscard]] std::string to_string(const SourceLocation& location);

enum class Severity { warning, error };

/// Something doubtful, or an input that was passed over, that did not stop the work.
struct Diagnostic {
    std::string code; ///< Stable identifier, such as `text.invalid-utf8`.
    Severity severity = Severity::warning;
    SourceLocation location;
    std::string message; ///< What is wrong and what to do, without the location.
};

/// `location: error: message`, the way compilers write it.
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

/// Base of every exception that the library throws on purpose.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An input that cannot be read: missing, not UTF-8, malformed.
class InputError : public Error {
public:
    /// `what()` reads `location: error: message`.
    explicit InputError(Diagnostic diagnostic);
    /// The same with the code `input`.
    InputError(SourceLocation location, const std::string& message);
    [[nodiscard]] const Diagnostic& diagnostic() const { return diagnostic_; }
    [[nodiscard]] const SourceLocation& location() const { return diagnostic_.location; }

private:
    Diagnostic diagnostic_;
};

/// An output that could not be written completely.
class WriteError : public Error {
public:
    /// `reader_gone`: whoever read the output has closed it, as `head` does; no reason to complain.
    explicit WriteError(const std::string& message, bool reader_gone = false)
        : Error(message), reader_gone_(reader_gone)
    {}
    [[nodiscard]] bool reader_gone() const { return reader_gone_; }

private:
    bool reader_gone_;
};

/// A setting, model file or option value that cannot be used.
class ConfigError : public Error {
public:
    using Error::Error;
};

/// Receives diagnostics in the order of the input; called from one thread at a time.
using DiagnosticSink = std::function<void(const Diagnostic&)>;

} // namespace triplewright

#endif

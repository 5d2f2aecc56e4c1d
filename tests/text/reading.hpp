// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Reads files the way the program does and keeps what came out, for the tests of the readers.

#ifndef TRIPLEWRIGHT_TESTS_TEXT_READING_HPP
#define TRIPLEWRIGHT_TESTS_TEXT_READING_HPP

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/temporary_directory.hpp"
#include "triplewright/text/reader.hpp"

namespace triplewright::testing {

struct Reading {
    std::vector<Document> documents;
    std::vector<std::string> diagnostics; ///< "code file:line:col: error: …", the file without its directory.
};

inline Reading read_files(const std::vector<std::string>& paths, ReadOptions options = {})
{
    Reading reading;
    DocumentReader reader(paths, std::move(options), [&](const Diagnostic& diagnostic) {
        Diagnostic copy = diagnostic;
        copy.location.source.erase(0, copy.location.source.rfind('/') + 1);
        reading.diagnostics.push_back(copy.code + ' ' + to_string(copy));
    });
    while (auto document = reader.next()) {
        reading.documents.push_back(*std::move(document));
    }
    return reading;
}

/// Reads one file with this name and these bytes.
inline Reading read_bytes(std::string_view name, std::string_view bytes, ReadOptions options = {})
{
    const TemporaryDirectory directory;
    return read_files({directory.write(name, bytes)}, std::move(options));
}

} // namespace triplewright::testing

#endif

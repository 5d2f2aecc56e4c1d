// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Reads documents one at a time from files of several formats, plain or compressed. Everything that enters the program
/// comes through here and is checked here: after it, every text is valid UTF-8 and every id and IRI is unique.

#ifndef TRIPLEWRIGHT_TEXT_READER_HPP
#define TRIPLEWRIGHT_TEXT_READER_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/text/document.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

/// `text`: a file is a document. `jsonl`: a line is a document, `{"id", "text", "date"?, "title"?, "url"?}`.
/// `conllu`: words and sentences are given, `# newdoc` starts a document. `tokenized`: a line is a document of one
/// sentence, its words stand between blanks.
enum class InputFormat : std::uint8_t { text, jsonl, conllu, tokenized };

/// The format that a file's name tells (`.jsonl`, `.ndjson`, `.conllu`, also with `.gz` or `.zst` behind); `text` for
/// any other name.
[[nodiscard]] InputFormat input_format_of_path(std::string_view path);

struct ReadOptions {
    std::optional<InputFormat> format; ///< For all files; else by their names.
    std::string date;                  ///< For documents that bring none.
    /// Absolute IRI that the percent-encoded id is appended to, unless the document brings a `url`.
    std::string document_base = "https://example.org/kg/document/";
    /// Longer documents are refused.
    std::size_t max_document_bytes = std::size_t{1} << 30U;
    std::function<void()> on_interrupt; ///< Called while input is waited for; may throw.
};

/// Reads the documents of some files in order. What cannot be used is reported and left out; the others go on.
///
/// Diagnostics (errors unless marked): `text.unreadable`, `text.compression`, `text.too-long`, `text.utf16`,
/// `text.binary`, `text.not-text`, `text.invalid-utf8`, `text.json`, `text.conllu`, `text.date` (warning), `text.url`
/// (warning), `text.empty` (warning), `text.duplicate` (warning).
class DocumentReader {
public:
    /// `-` is standard input. Opens nothing yet.
    DocumentReader(std::vector<std::string> paths, ReadOptions options, DiagnosticSink diagnostics);
    DocumentReader(DocumentReader&&) noexcept;
    DocumentReader& operator=(DocumentReader&&) noexcept;
    ~DocumentReader();

    /// The next document, or nothing at the end.
    [[nodiscard]] std::optional<Document> next();

private:
    class State;
    std::unique_ptr<State> state_;
};

} // namespace triplewright

#endif

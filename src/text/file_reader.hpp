// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// One reader a format: gives the documents of one file, one at a time. DocumentReader chains them over many files.

#ifndef TRIPLEWRIGHT_SRC_TEXT_FILE_READER_HPP
#define TRIPLEWRIGHT_SRC_TEXT_FILE_READER_HPP

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "text/byte_source.hpp"
#include "triplewright/text/reader.hpp"

namespace triplewright {

/// What every format's reader works with.
struct FileInput {
    std::string name; ///< For messages: the path as given, or `stdin`.
    std::string id;   ///< The file's own name, for documents that bring no id.
    std::size_t max_document_bytes = 0;
    const DiagnosticSink* diagnostics = nullptr;

    void report(const char* code, Severity severity, std::size_t line_1based, std::size_t column_1based,
                std::string message) const;
};

class FileReader {
public:
    virtual ~FileReader() = default;
    /// The next document with id, text and what else the file tells; a `url` still as it stands there. Throws
    /// InputError when the rest of the file cannot be used.
    [[nodiscard]] virtual std::optional<Document> next() = 0;
};

[[nodiscard]] std::unique_ptr<FileReader> make_text_reader(FileInput input, std::unique_ptr<ByteSource> source);
[[nodiscard]] std::unique_ptr<FileReader> make_jsonl_reader(FileInput input, std::unique_ptr<ByteSource> source);
[[nodiscard]] std::unique_ptr<FileReader> make_conllu_reader(FileInput input, std::unique_ptr<ByteSource> source);
[[nodiscard]] std::unique_ptr<FileReader> make_tokenized_reader(FileInput input, std::unique_ptr<ByteSource> source);

/// Reports text that is not UTF-8, with the place of the first bad byte; true when it is. `text` begins at the first
/// column of line `first_line_1based` of the file.
[[nodiscard]] bool check_utf8(const FileInput& input, std::string_view text, std::size_t first_line_1based,
                              std::string_view what_is_left_out);

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

} // namespace triplewright

#endif

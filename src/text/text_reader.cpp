// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <array>
#include <utility>

#include "text/file_reader.hpp"

namespace triplewright {

namespace {

[[noreturn]] void refuse(const FileInput& input, const char* code, std::string message)
{
    throw InputError(Diagnostic{code, Severity::error, {input.name, 0, 0}, std::move(message)});
}

std::string read_all(const FileInput& input, ByteSource& source)
{
    constexpr std::size_t step = std::size_t{1} << 16U;
    std::string text;
    std::size_t filled = 0;
    for (;;) {
        if (text.size() - filled < step) {
            text.resize(std::max(text.size() * 2, step * 2));
        }
        const std::size_t count = source.read(text.data() + filled, text.size() - filled);
        if (count == 0) {
            break;
        }
        filled += count;
        if (filled > input.max_document_bytes) {
            refuse(input, "text.too-long",
                   "the text is longer than " + std::to_string(input.max_document_bytes) +
                       " bytes; split it into documents");
        }
    }
    text.resize(filled);
    text.shrink_to_fit();
    return text;
}

struct Signature {
    std::string_view bytes;
    const char* code;
    const char* message;
};

// What people hand over by mistake; each would be read as words otherwise, or end in a message about UTF-8.
constexpr std::array signatures = {
    Signature{"\xFF\xFE", "text.utf16", "this is UTF-16; convert it: iconv -f UTF-16 -t UTF-8"},
    Signature{"\xFE\xFF", "text.utf16", "this is UTF-16; convert it: iconv -f UTF-16 -t UTF-8"},
    Signature{"%PDF-", "text.not-text", "this is a PDF file; take the text out first, for example with pdftotext"},
    Signature{"PK\x03\x04", "text.not-text",
              "this is a ZIP archive or an office document; unpack it, or save the document as plain text"},
    Signature{"{\\rtf", "text.not-text", "this is a rich text document; save it as plain text"},
};

void refuse_what_is_no_text(const FileInput& input, std::string_view text)
{
    for (const Signature& signature : signatures) {
        if (text.starts_with(signature.bytes)) {
            refuse(input, signature.code, signature.message);
        }
    }
    // A few stray control characters occur in scraped text; a file full of them is something else.
    const std::string_view beginning = text.substr(0, std::size_t{1} << 16U);
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(beginning, [](char c) {
        const auto value = static_cast<unsigned char>(c);
        return (value < 0x20 && (value < '\t' || value > '\r') && value != 0x1B) || value == 0x7F;
    }));
    if (controls >= 16 && controls * 100 > beginning.size()) {
        refuse(input, "text.binary", "this looks like a binary file, not like text");
    }
}

/// A file is a document.
class TextReader final : public FileReader {
public:
    TextReader(FileInput input, std::unique_ptr<ByteSource> source)
        : input_(std::move(input)), source_(std::move(source))
    {}

    std::optional<Document> next() override
    {
        if (!source_) {
            return std::nullopt;
        }
        Document document;
        document.text = read_all(input_, *source_);
        source_.reset();
        refuse_what_is_no_text(input_, document.text);
        if (!check_utf8(input_, document.text, 1, "this document")) {
            return std::nullopt;
        }
        document.id = input_.id;
        document.source = {input_.name, 0, 0};
        return document;
    }

private:
    FileInput input_;
    std::unique_ptr<ByteSource> source_;
};

} // namespace

std::unique_ptr<FileReader> make_text_reader(FileInput input, std::unique_ptr<ByteSource> source)
{
    return std::make_unique<TextReader>(std::move(input), std::move(source));
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/input_text.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <memory>
#include <system_error>
#include <utility>

#include <unicode/ucnv.h>

#include "text/byte_source.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

constexpr std::size_t first_few = 5;

[[noreturn]] void fail_encoding(const std::string& name, const std::string& encoding)
{
    throw InputError(Diagnostic{"text.encoding",
                                Severity::error,
                                {name, 0, 0},
                                "cannot be read as " + encoding + "; convert it: iconv -f " + encoding + " -t UTF-8"});
}

std::string convert(const std::string& name, const std::string& bytes, const std::string& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()) / 4) {
        fail_encoding(name, encoding);
    }
    std::string out(bytes.size() * 3 + 16, '\0'); // no encoding's byte needs more in UTF-8
    const std::int32_t size = ucnv_convert("UTF-8", encoding.c_str(), out.data(), static_cast<std::int32_t>(out.size()),
                                           bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status) || static_cast<std::size_t>(size) > out.size()) {
        fail_encoding(name, encoding);
    }
    out.resize(static_cast<std::size_t>(size));
    return out;
}

} // namespace

std::string display_name(const std::string& path)
{
    return path == "-" ? "stdin" : path;
}

std::string read_bytes(const std::string& path)
{
    constexpr std::size_t least = std::size_t{1} << 16U;
    const std::unique_ptr<ByteSource> source = open_byte_source(path);
    std::string bytes;
    std::error_code is_no_file;
    const auto expected = static_cast<std::size_t>(std::filesystem::file_size(path, is_no_file));
    std::size_t room = is_no_file ? least : expected + 1; // one more, so that the end is seen without growing
    for (std::size_t size = 0;; room = std::max(least, 2 * size)) {
        bytes.resize(room);
        while (size < bytes.size()) {
            const std::size_t count = source->read(bytes.data() + size, bytes.size() - size);
            if (count == 0) {
                bytes.resize(size);
                return bytes;
            }
            size += count;
        }
    }
}

InputText to_input_text(std::string name, std::string bytes, const std::string& encoding)
{
    InputText input{std::move(name), std::move(bytes)};
    if (input.text.starts_with("\xFF\xFE") || input.text.starts_with("\xFE\xFF")) {
        input.text = convert(input.name, input.text, "UTF-16");
    } else if (!encoding.empty()) {
        input.text = convert(input.name, input.text, encoding);
    }
    if (input.text.starts_with("\xEF\xBB\xBF")) {
        input.text.erase(0, 3);
    }
    if (const auto invalid = find_invalid_utf8(input.text)) {
        const DiagnosticSink nobody;
        InputReport(input, nobody)
            .fail("text.invalid-utf8", *invalid,
                  "invalid UTF-8; text in another encoding can be converted: iconv -f WINDOWS-1252 -t UTF-8");
    }
    return input;
}

SourceLocation InputReport::location(std::size_t offset)
{
    const std::string_view text = input_.text;
    if (offset == no_offset) {
        return {input_.name, 0, 0};
    }
    offset = std::min(offset, text.size());
    if (offset < known_offset_) {
        known_offset_ = 0;
        known_line_ = 1;
    }
    for (std::size_t end = text.find('\n', known_offset_); end < offset; end = text.find('\n', known_offset_)) {
        known_offset_ = end + 1;
        ++known_line_;
    }
    const std::string_view before = text.substr(known_offset_, offset - known_offset_);
    const auto columns = std::count_if(before.begin(), before.end(),
                                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return {input_.name, known_line_, static_cast<std::size_t>(columns) + 1};
}

void InputReport::warn(const std::string& code, std::size_t offset, const std::string& message)
{
    if (++counts_[code] <= first_few && sink_) {
        sink_(Diagnostic{code, Severity::warning, location(offset), message});
    }
}

void InputReport::finish()
{
    for (const auto& [code, count] : counts_) {
        if (count > first_few && sink_) {
            sink_(Diagnostic{code,
                             Severity::warning,
                             {input_.name, 0, 0},
                             "and " + std::to_string(count - first_few) + " more of this kind (" + code + ")"});
        }
    }
}

void InputReport::fail(const std::string& code, std::size_t offset, const std::string& message)
{
    throw InputError(Diagnostic{code, Severity::error, location(offset), message});
}

} // namespace triplewright

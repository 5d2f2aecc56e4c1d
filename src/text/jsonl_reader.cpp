// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

#include "text/file_reader.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

using nlohmann::json;

/// The reason in nlohmann's message "[json.exception…] parse error at line 1, column 7: REASON".
std::string reason_of(const json::parse_error& error)
{
    const std::string_view message = error.what();
    const std::size_t column = message.find("column ");
    const std::size_t colon = message.find(": ", column == std::string_view::npos ? 0 : column);
    return std::string(colon == std::string_view::npos ? message : message.substr(colon + 2));
}

/// A line is a document.
class JsonlReader final : public FileReader {
public:
    JsonlReader(FileInput input, std::unique_ptr<ByteSource> source)
        : input_(std::move(input)), lines_(std::move(source), input_.name, input_.max_document_bytes)
    {}

    std::optional<Document> next() override
    {
        std::string line;
        while (lines_.next(line)) {
            std::string_view text = line;
            if (lines_.line_1based() == 1 && text.starts_with(byte_order_mark)) {
                text.remove_prefix(byte_order_mark.size());
            }
            if (text.find_first_not_of(" \t\r") == std::string_view::npos ||
                !check_utf8(input_, text, lines_.line_1based(), "this document")) {
                continue;
            }
            if (std::optional<Document> document = parse(text)) {
                return document;
            }
        }
        return std::nullopt;
    }

private:
    void reject(std::size_t column_1based, const std::string& message) const
    {
        input_.report("text.json", Severity::error, lines_.line_1based(), column_1based,
                      message + "; this document is left out");
    }

    std::optional<Document> parse(std::string_view line) const
    {
        json object;
        try {
            object = json::parse(line);
        } catch (const json::parse_error& error) {
            const std::string_view before = line.substr(0, error.byte == 0 ? 0 : error.byte - 1);
            reject(count_code_points(before) + 1, reason_of(error));
            return std::nullopt;
        }
        if (!object.is_object()) {
            reject(1, "expected one JSON object a line, with \"id\" and \"text\"");
            return std::nullopt;
        }
        return to_document(object);
    }

    std::optional<Document> to_document(json& object) const
    {
        const auto text = object.find("text");
        if (text == object.end() || !text->is_string()) {
            reject(1, "the object has no \"text\" that is a string");
            return std::nullopt;
        }
        Document document;
        if (!take_id(object, document.id) || !take_string(object, "date", document.date) ||
            !take_string(object, "title", document.title) || !take_string(object, "url", document.url)) {
            return std::nullopt;
        }
        document.text = std::move(text->get_ref<std::string&>());
        document.source = {input_.name, lines_.line_1based(), 1};
        return document;
    }

    bool take_id(json& object, std::string& id) const
    {
        const auto found = object.find("id");
        if (found != object.end() && found->is_number_integer()) {
            id = found->dump();
            return true;
        }
        if (!take_string(object, "id", id)) {
            return false;
        }
        if (id.empty()) {
            id = input_.id + ':' + std::to_string(lines_.line_1based());
        }
        return true;
    }

    /// False, and reported, when there is something else than a string or null.
    bool take_string(json& object, const char* key, std::string& out) const
    {
        const auto found = object.find(key);
        if (found == object.end() || found->is_null()) {
            return true;
        }
        if (!found->is_string()) {
            reject(1, std::string("\"") + key + "\" is not a string");
            return false;
        }
        out = std::move(found->get_ref<std::string&>());
        return true;
    }

    FileInput input_;
    LineReader lines_;
};

} // namespace

std::unique_ptr<FileReader> make_jsonl_reader(FileInput input, std::unique_ptr<ByteSource> source)
{
    return std::make_unique<JsonlReader>(std::move(input), std::move(source));
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string_view>
#include <utility>

#include "text/file_reader.hpp"

namespace triplewright {

namespace {

/// A line is a document of one sentence whose words stand between blanks. Lines are independent of each other.
class TokenizedReader final : public FileReader {
public:
    TokenizedReader(FileInput input, std::unique_ptr<ByteSource> source)
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
            if (!check_utf8(input_, text, lines_.line_1based(), "this line")) {
                continue;
            }
            Document document = to_document(text);
            if (!document.given.empty()) {
                return document;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] Document to_document(std::string_view line) const
    {
        Document document;
        ConlluSentence sentence;
        sentence.starts_paragraph = true;
        constexpr std::string_view blanks = " \t\r";
        for (std::size_t begin = line.find_first_not_of(blanks); begin != std::string_view::npos;) {
            const std::size_t end = line.find_first_of(blanks, begin);
            const std::string_view form = line.substr(begin, end == std::string_view::npos ? end : end - begin);
            if (!sentence.words.empty()) {
                document.text += ' ';
            }
            ConlluWord word;
            word.form = form;
            word.span = {document.text.size(), document.text.size() + form.size()};
            word.token = word.span;
            document.text += form;
            sentence.words.push_back(std::move(word));
            begin = end == std::string_view::npos ? end : line.find_first_not_of(blanks, end);
        }
        if (!sentence.words.empty()) {
            sentence.span = {0, document.text.size()};
            document.given.push_back(std::move(sentence));
        }
        document.id = input_.id + ':' + std::to_string(lines_.line_1based());
        document.source = {input_.name, lines_.line_1based(), 1};
        return document;
    }

    FileInput input_;
    LineReader lines_;
};

} // namespace

std::unique_ptr<FileReader> make_tokenized_reader(FileInput input, std::unique_ptr<ByteSource> source)
{
    return std::make_unique<TokenizedReader>(std::move(input), std::move(source));
}

} // namespace triplewright

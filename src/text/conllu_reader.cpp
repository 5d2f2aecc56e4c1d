// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "text/conllu_sentence.hpp"
#include "text/file_reader.hpp"

namespace triplewright {

namespace {

/// A sentence as it stands in the file: what its comments say, and its word lines.
struct Block {
    bool starts_document = false;
    bool starts_paragraph = false;
    std::string document_id;
    std::string sent_id;
    std::string date;
    std::string title;
    std::string url;
    std::size_t line_1based = 0;
    bool is_utf8 = true;
    std::vector<ConlluRow> rows;
};

std::string_view trim(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

void read_comment(std::string_view line, Block& block)
{
    struct Key {
        std::string_view name;
        std::string Block::*value;
    };
    static constexpr std::array keys = {
        Key{"newdoc id", &Block::document_id},
        Key{"sent_id", &Block::sent_id},
        Key{"date", &Block::date},
        Key{"meta::dateCreated", &Block::date},
        Key{"title", &Block::title},
        Key{"meta::title", &Block::title},
        Key{"url", &Block::url},
        Key{"meta::sourceURL", &Block::url},
    };
    line.remove_prefix(1);
    const std::size_t equals = line.find('=');
    const std::string_view name = trim(line.substr(0, equals));
    const std::string_view value =
        equals == std::string_view::npos ? std::string_view() : trim(line.substr(equals + 1));
    block.starts_document |= name == "newdoc" || name == "newdoc id";
    block.starts_paragraph |= name == "newpar" || name == "newpar id";
    for (const Key& key : keys) {
        if (name == key.name) {
            block.*key.value = value;
        }
    }
}

/// Sentences and words are given; the text is what the words spell.
class ConlluReader final : public FileReader {
public:
    ConlluReader(FileInput input, std::unique_ptr<ByteSource> source)
        : input_(std::move(input)), lines_(std::move(source), input_.name, input_.max_document_bytes)
    {}

    std::optional<Document> next() override
    {
        std::optional<Block> block = std::exchange(pending_, std::nullopt);
        if (!block) {
            block = next_block();
        }
        if (!block) {
            return documents_ == 0 ? std::optional(begin_document(Block())) : std::nullopt;
        }
        Document document = begin_document(*block);
        joint_ = {false, true};
        do {
            add_sentence(*block, document);
            block = next_block();
        } while (block && !block->starts_document && fits(document));
        pending_ = std::move(block);
        return document;
    }

private:
    [[nodiscard]] bool fits(const Document& document) const
    {
        if (document.text.size() <= input_.max_document_bytes) {
            return true;
        }
        throw InputError(Diagnostic{"text.too-long", Severity::error, document.source,
                                    "the document is longer than " + std::to_string(input_.max_document_bytes) +
                                        " bytes; the rest of the file is left out"});
    }

    std::optional<Block> next_block()
    {
        Block block;
        std::string line;
        bool seen = false;
        while (lines_.next(line)) {
            std::string_view text = line;
            if (lines_.line_1based() == 1 && text.starts_with(byte_order_mark)) {
                text.remove_prefix(byte_order_mark.size());
            }
            if (trim(text).empty()) {
                if (seen) {
                    break;
                }
                continue;
            }
            if (!seen) {
                block.line_1based = lines_.line_1based();
                seen = true;
            }
            if (block.is_utf8 && !check_utf8(input_, text, lines_.line_1based(), "this sentence")) {
                block.is_utf8 = false;
            }
            if (!block.is_utf8) {
                continue;
            }
            if (text.front() == '#') {
                read_comment(text, block);
            } else {
                block.rows.push_back({lines_.line_1based(), std::string(text)});
            }
        }
        return seen ? std::optional(std::move(block)) : std::nullopt;
    }

    Document begin_document(const Block& block)
    {
        ++documents_;
        Document document;
        document.id = block.document_id;
        if (document.id.empty()) {
            document.id = documents_ == 1 ? input_.id : input_.id + ':' + std::to_string(documents_);
        }
        document.date = block.date;
        document.title = block.title;
        document.url = block.url;
        document.source = {input_.name, block.line_1based, block.line_1based == 0 ? std::size_t{0} : 1};
        return document;
    }

    void add_sentence(const Block& block, Document& document)
    {
        joint_.paragraph |= block.starts_paragraph;
        if (!block.is_utf8 || block.rows.empty()) {
            return;
        }
        ConlluFault fault;
        std::optional<SpelledSentence> spelled = parse_conllu_rows(block.rows, fault);
        if (!spelled) {
            input_.report("text.conllu", Severity::error, fault.line_1based, fault.column_1based,
                          fault.message + "; this sentence is left out");
            return;
        }
        ConlluSentence& sentence = spelled->sentence;
        sentence.sent_id = block.sent_id;
        sentence.starts_paragraph = joint_.paragraph;
        if (!document.given.empty()) {
            document.text += joint_.paragraph ? "\n\n" : joint_.space ? " " : "";
        }
        const std::size_t offset = document.text.size();
        const auto shift = [offset](Span& span) { span = {span.begin + offset, span.end + offset}; };
        shift(sentence.span);
        for (ConlluWord& word : sentence.words) {
            shift(word.span);
            shift(word.token);
        }
        document.text += spelled->text;
        document.given.push_back(std::move(sentence));
        joint_ = {spelled->space_after, false};
    }

    /// What stands before the next sentence of the document.
    struct Joint {
        bool space = false;
        bool paragraph = true;
    };

    FileInput input_;
    LineReader lines_;
    std::optional<Block> pending_;
    Joint joint_;
    std::size_t documents_ = 0;
};

} // namespace

std::unique_ptr<FileReader> make_conllu_reader(FileInput input, std::unique_ptr<ByteSource> source)
{
    return std::make_unique<ConlluReader>(std::move(input), std::move(source));
}

} // namespace triplewright

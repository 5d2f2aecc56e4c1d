// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/xml_walker.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>
#include <vector>

namespace triplewright {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 16U;
constexpr std::size_t most_depth = 2000; // of elements; what is deeper is no graph
constexpr const char* code = "xml.malformed";

enum class MarkupKind { text, start_tag, end_tag, empty_tag, other, broken };

/// A tag, comment, section, instruction or declaration, [begin, end).
struct Markup {
    MarkupKind kind = MarkupKind::text;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view name; ///< Of a tag.
};

/// The end behind `closing`, from `from` on; npos when it is missing.
std::size_t end_behind(std::string_view text, std::string_view closing, std::size_t from)
{
    const std::size_t at = text.find(closing, from);
    return at == std::string_view::npos ? at : at + closing.size();
}

/// The `>` of a tag or declaration, with regard to quotation marks and brackets.
std::size_t end_of_tag(std::string_view text, std::size_t at)
{
    for (std::size_t brackets = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            at = text.find(c, at + 1);
            if (at == std::string_view::npos) {
                return at;
            }
        } else if (c == '[') {
            ++brackets;
        } else if (c == ']') {
            brackets -= brackets > 0 ? 1 : 0;
        } else if (c == '>' && brackets == 0) {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

/// The markup at or after `from`; at the end of the text one of kind `text`.
Markup next_markup(std::string_view text, std::size_t from)
{
    Markup markup;
    markup.begin = std::min(text.find('<', from), text.size());
    markup.end = text.size();
    const std::string_view rest = text.substr(markup.begin);
    if (rest.empty()) {
        return markup;
    }
    markup.kind = MarkupKind::other;
    if (rest.starts_with("<!--")) {
        markup.end = end_behind(text, "-->", markup.begin + 4);
    } else if (rest.starts_with("<![CDATA[")) {
        markup.end = end_behind(text, "]]>", markup.begin + 9);
    } else if (rest.starts_with("<?")) {
        markup.end = end_behind(text, "?>", markup.begin + 2);
    } else if (rest.starts_with("<!")) {
        markup.end = end_of_tag(text, markup.begin + 2);
    } else {
        const bool is_end = rest.starts_with("</");
        const std::size_t name = is_end ? 2 : 1;
        markup.name = rest.substr(name, std::min(rest.find_first_of(" \t\r\n/>", name), rest.size()) - name);
        markup.end = is_end ? end_behind(text, ">", markup.begin) : end_of_tag(text, markup.begin + 1);
        markup.kind = is_end ? MarkupKind::end_tag : MarkupKind::start_tag;
        if (!is_end && markup.end != std::string_view::npos && text[markup.end - 2] == '/') {
            markup.kind = MarkupKind::empty_tag;
        }
    }
    if (markup.end == std::string_view::npos) {
        markup.kind = MarkupKind::broken;
        markup.end = text.size();
    }
    return markup;
}

class Walker {
public:
    Walker(const InputText& input, InputReport& report, XmlVisitor& visitor)
        : text_(input.text), report_(report), visitor_(visitor)
    {}

    void walk()
    {
        for (;;) {
            const Markup markup = next_markup(text_, at_);
            at_ = markup.end;
            switch (markup.kind) {
            case MarkupKind::text: end_file(); return;
            case MarkupKind::broken: report_.fail(code, markup.begin, "this is never closed"); break;
            case MarkupKind::other: break;
            case MarkupKind::end_tag: close(markup); break;
            case MarkupKind::start_tag:
            case MarkupKind::empty_tag: open(markup); break;
            }
        }
    }

private:
    void open(const Markup& markup)
    {
        if (open_.empty() && has_root_) {
            report_.fail(code, markup.begin, "there is a second root element");
        }
        has_root_ = true;
        const std::string_view name = local_name(markup.name);
        if (!visitor_.opens(name, open_.size())) {
            take(markup);
            return;
        }
        flush();
        std::string tag(text_.substr(markup.begin, markup.end - markup.begin));
        if (markup.kind == MarkupKind::start_tag) {
            tag.insert(tag.size() - 1, "/");
        }
        parse(tag, markup.begin);
        visitor_.begin(document_.first_child(), markup.begin);
        if (markup.kind == MarkupKind::empty_tag) {
            visitor_.end(name);
        } else {
            open_.push_back(markup.name);
        }
    }

    void close(const Markup& markup)
    {
        if (open_.empty() || open_.back() != markup.name) {
            report_.fail(code, markup.begin,
                         "</" + std::string(markup.name.substr(0, 60)) + "> closes what is not open" +
                             (open_.empty() ? "" : "; <" + std::string(open_.back()) + "> is"));
        }
        flush();
        open_.pop_back();
        visitor_.end(local_name(markup.name));
    }

    /// Adds a whole element to the piece.
    void take(const Markup& start)
    {
        if (piece_begin_ == piece_end_) {
            piece_begin_ = start.begin;
        }
        for (std::size_t depth = start.kind == MarkupKind::start_tag ? 1 : 0; depth > 0;) {
            const Markup markup = next_markup(text_, at_);
            at_ = markup.end;
            if (markup.kind == MarkupKind::text || markup.kind == MarkupKind::broken) {
                report_.fail(code, start.begin, "<" + std::string(start.name.substr(0, 60)) + "> is never closed");
            }
            depth += markup.kind == MarkupKind::start_tag ? 1 : 0;
            depth -= markup.kind == MarkupKind::end_tag ? 1 : 0;
            if (depth > most_depth) {
                report_.fail(code, markup.begin, "elements are nested too deeply");
            }
        }
        piece_end_ = at_;
        if (piece_end_ - piece_begin_ >= piece_size) {
            flush();
        }
    }

    void flush()
    {
        if (piece_begin_ == piece_end_) {
            return;
        }
        parse(text_.substr(piece_begin_, piece_end_ - piece_begin_), piece_begin_);
        for (const pugi::xml_node& child : document_.children()) {
            if (child.type() == pugi::node_element) {
                visitor_.element(child, piece_begin_);
            }
        }
        piece_begin_ = piece_end_;
    }

    void parse(std::string_view piece, std::size_t offset)
    {
        constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_fragment;
        const pugi::xml_parse_result result =
            document_.load_buffer(piece.data(), piece.size(), options, pugi::encoding_utf8);
        if (!result) {
            std::string message = result.description();
            std::transform(message.begin(), message.begin() + 1, message.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            report_.fail(code, offset + static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)), message);
        }
    }

    void end_file()
    {
        if (!open_.empty()) {
            report_.fail(code, text_.size(), "the file ends before </" + std::string(open_.back().substr(0, 60)) + ">");
        }
        flush();
        if (!has_root_) {
            report_.fail(code, 0, "this is no XML: there is no element in it");
        }
    }

    std::string_view text_;
    InputReport& report_;
    XmlVisitor& visitor_;
    pugi::xml_document document_;
    std::size_t at_ = 0;
    std::vector<std::string_view> open_;
    bool has_root_ = false;
    std::size_t piece_begin_ = 0;
    std::size_t piece_end_ = 0;
};

} // namespace

void walk_xml(const InputText& input, InputReport& report, XmlVisitor& visitor)
{
    Walker(input, report, visitor).walk();
}

std::string declared_encoding(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF") || !bytes.starts_with("<?xml")) {
        return {};
    }
    const std::string_view declaration = bytes.substr(0, std::min<std::size_t>(bytes.find("?>"), 400));
    const std::size_t at = declaration.find("encoding");
    const std::size_t open = at == std::string_view::npos ? at : declaration.find_first_of("\"'", at);
    if (open == std::string_view::npos) {
        return {};
    }
    const std::size_t close = declaration.find(declaration[open], open + 1);
    std::string name(declaration.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return name == "UTF-8" || name == "UTF8" || name == "US-ASCII" || name == "ASCII" ? "" : name;
}

InputText read_xml(const std::string& path)
{
    std::string bytes = read_bytes(path);
    const std::string encoding = declared_encoding(bytes);
    return to_input_text(display_name(path), std::move(bytes), encoding);
}

std::size_t position_of(const pugi::xml_node& element)
{
    const std::ptrdiff_t at = element.offset_debug(); // of the name, behind `<`
    return at > 0 ? static_cast<std::size_t>(at - 1) : 0;
}

std::string_view local_name(std::string_view name)
{
    return name.substr(name.rfind(':') + 1); // npos + 1 is 0
}

std::string_view local_name(const pugi::xml_node& node)
{
    return local_name(std::string_view(node.name()));
}

void append_own_text(std::string& out, const pugi::xml_node& element)
{
    for (const pugi::xml_node& child : element.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            out += child.value();
        }
    }
}

} // namespace triplewright

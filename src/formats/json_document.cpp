// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/json_document.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "formats/page_source.hpp"

namespace triplewright {

namespace {

/// The bytes of a document one by one, with the place of the last token that began.
class JsonBytes {
public:
    JsonBytes(ByteSource& source, const std::string& name, std::size_t& offset)
        : pages_(source, name), page_(std::make_unique<char[]>(PageSource::page_bytes)), offset_(offset)
    {
        fill();
        if (std::string_view(page_.get(), size_).starts_with("\xEF\xBB\xBF")) {
            at_ = 3;
        }
    }

    [[nodiscard]] bool at_end() const { return at_ == size_; }
    [[nodiscard]] char current() const { return page_[at_]; }
    [[nodiscard]] JsonPlace token() const { return token_; }
    /// Of the byte that was taken last.
    [[nodiscard]] JsonPlace last() const { return last_; }
    [[nodiscard]] JsonPlace next() const { return next_; }

    void advance()
    {
        track(page_[at_]);
        ++offset_;
        if (++at_ == size_) {
            fill();
        }
    }

private:
    void fill()
    {
        size_ = pages_.read(page_.get(), PageSource::page_bytes);
        at_ = 0;
    }

    void track(char c)
    {
        last_ = next_;
        if (in_string_) {
            in_string_ = is_escaped_ || c != '"';
            is_escaped_ = !is_escaped_ && c == '\\';
        } else if (c == '"') {
            in_string_ = true;
            token_ = next_;
        } else if (c == '{' || c == '[') {
            token_ = next_;
        } else {
            const bool is_word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' ||
                                 (c >= 'A' && c <= 'Z');
            if (is_word && !in_word_) {
                token_ = next_;
            }
            in_word_ = is_word;
        }
        if (c == '\n') {
            next_ = {next_.line + 1, 1};
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++next_.column;
        }
    }

    PageSource pages_;
    std::unique_ptr<char[]> page_;
    std::size_t at_ = 0;
    std::size_t size_ = 0;
    std::size_t& offset_;
    JsonPlace token_{1, 1};
    JsonPlace last_{1, 1};
    JsonPlace next_{1, 1};
    bool in_string_ = false;
    bool is_escaped_ = false;
    bool in_word_ = false;
};

/// What nlohmann-json reads from. All copies share the bytes; the end has none.
class JsonIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit JsonIterator(JsonBytes* bytes) : bytes_(bytes) {}
    char operator*() const { return bytes_->current(); }
    JsonIterator& operator++()
    {
        bytes_->advance();
        return *this;
    }
    friend bool operator==(const JsonIterator& a, const JsonIterator& b) { return a.at_end() == b.at_end(); }
    friend bool operator!=(const JsonIterator& a, const JsonIterator& b) { return !(a == b); }

private:
    [[nodiscard]] bool at_end() const { return bytes_ == nullptr || bytes_->at_end(); }
    JsonBytes* bytes_;
};

/// Between nlohmann-json's events and ours.
class JsonHandler final : public nlohmann::json_sax<nlohmann::json> {
public:
    JsonHandler(const JsonBytes& bytes, const JsonReport& report, JsonEvents& events)
        : bytes_(bytes), report_(report), events_(events)
    {}

    bool null() override { return events_.scalar(value(JsonKind::null, "")); }
    bool boolean(bool flag) override
    {
        JsonValue made = value(JsonKind::boolean, "");
        made.flag = flag;
        return events_.scalar(std::move(made));
    }
    bool number_integer(number_integer_t number) override
    {
        return events_.scalar(value(JsonKind::integer, std::to_string(number)));
    }
    bool number_unsigned(number_unsigned_t number) override
    {
        return events_.scalar(value(JsonKind::integer, std::to_string(number)));
    }
    bool number_float(number_float_t number, const string_t& digits) override
    {
        JsonValue made = value(JsonKind::real, digits);
        made.number = number;
        return events_.scalar(std::move(made));
    }
    bool string(string_t& text) override { return events_.scalar(value(JsonKind::string, std::move(text))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return start(JsonKind::object); }
    bool key(string_t& name) override { return events_.name(name, bytes_.token()); }
    bool end_object() override { return end(); }
    bool start_array(std::size_t) override { return start(JsonKind::array); }
    bool end_array() override { return end(); }

    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override
    {
        std::string_view reason = error.what();
        if (const std::size_t column = reason.find("column "); column != std::string_view::npos) {
            reason.remove_prefix(std::min(reason.size(), reason.find(": ", column) + 2));
        } else if (const std::size_t code = reason.find("] "); code != std::string_view::npos) {
            reason.remove_prefix(code + 2);
        }
        report_.fail("json", "malformed", bytes_.at_end() ? bytes_.next() : bytes_.last(),
                     "this is no JSON here: " + shorten(reason));
    }

private:
    [[nodiscard]] JsonValue value(JsonKind kind, std::string text) const
    {
        JsonValue made;
        made.kind = kind;
        made.place = bytes_.token();
        made.text = std::move(text);
        return made;
    }

    bool start(JsonKind kind)
    {
        if (++depth_ > max_json_depth) {
            report_.fail("json", "depth", bytes_.token(),
                         "arrays and objects are nested more than " + std::to_string(max_json_depth) +
                             " deep here; flatten the document");
        }
        return events_.begin(kind, bytes_.token());
    }

    bool end()
    {
        --depth_;
        return events_.end();
    }

    const JsonBytes& bytes_;
    const JsonReport& report_;
    JsonEvents& events_;
    std::size_t depth_ = 0;
};

} // namespace

const JsonValue* JsonValue::find(std::string_view name) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const JsonMember& member) { return member.name == name; });
    return found != members.end() ? &found->value : nullptr;
}

std::string shorten(std::string_view text)
{
    constexpr std::size_t longest = 200;
    std::size_t size = std::min(text.size(), longest);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return std::string(text.substr(0, size));
}

void JsonReport::fail(std::string_view format, std::string_view error, JsonPlace place,
                      const std::string& message) const
{
    std::string code(format);
    code += '.';
    code += error;
    std::replace(code.begin(), code.end(), ' ', '-');
    throw InputError(Diagnostic{code, Severity::error, {name_, place.line, place.column}, message});
}

void JsonReport::warn(const std::string& code, JsonPlace place, const std::string& message)
{
    constexpr std::size_t first_few = 5;
    if (sink_ && ++counts_[code] <= first_few) {
        sink_(Diagnostic{code, Severity::warning, {name_, place.line, place.column}, message});
    }
}

void JsonReport::finish()
{
    constexpr std::size_t first_few = 5;
    for (const auto& [code, count] : counts_) {
        if (count > first_few) {
            sink_(Diagnostic{code,
                             Severity::warning,
                             {name_, 0, 0},
                             "and " + std::to_string(count - first_few) + " more of this kind (" + code + ")"});
        }
    }
}

bool read_json(ByteSource& source, const std::string& name, const JsonReport& report, JsonEvents& events,
               std::size_t& offset)
{
    JsonBytes bytes(source, name, offset);
    JsonHandler handler(bytes, report, events);
    return nlohmann::json::sax_parse(JsonIterator(&bytes), JsonIterator(nullptr), &handler);
}

} // namespace triplewright

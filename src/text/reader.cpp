// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/reader.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

// Only the header: all functions are inlined, nothing is linked.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "text/file_reader.hpp"
#include "triplewright/text/blanks.hpp"
#include "triplewright/text/identity.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

bool ends_with_ignoring_case(std::string_view text, std::string_view ending)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return text.size() >= ending.size() && std::ranges::equal(text.substr(text.size() - ending.size()), ending,
                                                              [lower](char a, char b) { return lower(a) == b; });
}

std::string_view without_compression(std::string_view path)
{
    for (const std::string_view ending : {".gz", ".zst"}) {
        if (ends_with_ignoring_case(path, ending)) {
            return path.substr(0, path.size() - ending.size());
        }
    }
    return path;
}

/// The file's own name without directories and compression; bytes that are not UTF-8 become "%XX".
std::string file_id(std::string_view path)
{
    if (path == "-") {
        return "stdin";
    }
    path = without_compression(path.substr(path.rfind('/') + 1));
    std::string id;
    while (const auto invalid = find_invalid_utf8(path)) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(path[*invalid]);
        id.append(path.substr(0, *invalid)).append({'%', digits[byte >> 4U], digits[byte & 15U]});
        path.remove_prefix(*invalid + 1);
    }
    return id.append(path);
}

struct OtherKind {
    std::string_view extension;
    const char* message;
};

// Names that say that the file is no plain text.
constexpr std::array other_kinds = {
    OtherKind{".html", "HTML is not read; save the article as plain text"},
    OtherKind{".htm", "HTML is not read; save the article as plain text"},
    OtherKind{".xhtml", "HTML is not read; save the article as plain text"},
    OtherKind{".xml", "XML is not read; save the article as plain text"},
    OtherKind{".json",
              "JSON is read one object a line (JSON Lines, .jsonl); if this is such a file, say --input-format jsonl"},
    OtherKind{".csv", "tables are not read; turn the rows into JSON Lines with \"id\" and \"text\""},
    OtherKind{".tsv", "tables are not read; turn the rows into JSON Lines with \"id\" and \"text\""},
};

void refuse_other_kinds(const std::string& path)
{
    const std::string_view name = without_compression(path);
    for (const OtherKind& kind : other_kinds) {
        if (ends_with_ignoring_case(name, kind.extension)) {
            throw InputError(Diagnostic{"text.not-text", Severity::error, {path, 0, 0}, kind.message});
        }
    }
}

std::unique_ptr<FileReader> open_file(const std::string& path, const ReadOptions& options,
                                      const DiagnosticSink& diagnostics)
{
    if (!options.format) {
        refuse_other_kinds(path);
    }
    FileInput input{path == "-" ? "stdin" : path, file_id(path), options.max_document_bytes, &diagnostics};
    auto source = open_byte_source(path, options.on_interrupt);
    switch (options.format.value_or(input_format_of_path(path))) {
    case InputFormat::jsonl: return make_jsonl_reader(std::move(input), std::move(source));
    case InputFormat::conllu: return make_conllu_reader(std::move(input), std::move(source));
    case InputFormat::tokenized: return make_tokenized_reader(std::move(input), std::move(source));
    case InputFormat::text: break;
    }
    return make_text_reader(std::move(input), std::move(source));
}

/// Control characters become blanks: an id or title is one line in every output.
void make_one_line(std::string& text)
{
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
}

/// True when there is nothing to read: blanks, control and zero-width characters only.
bool is_void(std::string_view text)
{
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t c = next_code_point(text, offset);
        const bool unseen = c < U' ' || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF;
        if (!unseen && !is_blank(c)) {
            return false;
        }
    }
    return true;
}

std::uint64_t hash(std::string_view text, std::uint64_t seed = 0)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

/// Depends on all that a document says.
std::uint64_t content_hash(const Document& document)
{
    std::uint64_t value = 0;
    for (const std::string* part : {&document.text, &document.date, &document.title, &document.url}) {
        value = hash(*part, value);
    }
    return value;
}

std::string short_hex(std::uint64_t value)
{
    std::string out;
    for (unsigned shift = 64; shift > 32; shift -= 4) {
        out += "0123456789abcdef"[(value >> (shift - 4)) & 15U];
    }
    return out;
}

} // namespace

InputFormat input_format_of_path(std::string_view path)
{
    const std::string_view name = without_compression(path);
    if (ends_with_ignoring_case(name, ".jsonl") || ends_with_ignoring_case(name, ".ndjson")) {
        return InputFormat::jsonl;
    }
    return ends_with_ignoring_case(name, ".conllu") ? InputFormat::conllu : InputFormat::text;
}

class DocumentReader::State {
public:
    State(std::vector<std::string> paths, ReadOptions options, DiagnosticSink diagnostics)
        : paths_(std::move(paths)), options_(std::move(options)), diagnostics_(std::move(diagnostics))
    {}

    std::optional<Document> next()
    {
        while (std::optional<Document> document = next_raw()) {
            if (settle(*document)) {
                return document;
            }
        }
        return std::nullopt;
    }

private:
    /// The next document of any file, as its reader gave it.
    std::optional<Document> next_raw()
    {
        for (;;) {
            try {
                if (!file_) {
                    if (next_path_ == paths_.size()) {
                        return std::nullopt;
                    }
                    file_ = open_file(paths_[next_path_++], options_, diagnostics_);
                }
                if (std::optional<Document> document = file_->next()) {
                    return document;
                }
            } catch (const InputError& error) {
                diagnostics_(error.diagnostic());
            }
            file_.reset();
        }
    }

    void warn(const Document& document, const char* code, std::string message) const
    {
        diagnostics_(Diagnostic{code, Severity::warning, document.source, std::move(message)});
    }

    /// Checks date and URL, makes id and IRI unique; false when the document is there already.
    bool settle(Document& document)
    {
        make_one_line(document.id);
        make_one_line(document.title);
        if (document.date.empty()) {
            document.date = options_.date;
        } else if (auto date = parse_iso_date(document.date)) {
            document.date = *std::move(date);
        } else {
            warn(document, "text.date", "\"" + document.date + "\" is no date such as 2024-05-17; it is not used");
            document.date = options_.date;
        }
        std::optional<std::string> iri;
        if (!document.url.empty() && !(iri = parse_absolute_iri(document.url))) {
            warn(document, "text.url", "\"" + document.url + "\" is no absolute URL; it is not used");
            document.url.clear();
        }
        if (!settle_id(document)) {
            return false;
        }
        settle_iri(document, std::move(iri));
        if (is_void(document.text)) {
            warn(document, "text.empty", "there is no text in it");
        }
        return true;
    }

    bool settle_id(Document& document)
    {
        const std::uint64_t content = content_hash(document);
        const std::string id = document.id;
        while (true) {
            const auto [place, is_new] = contents_.try_emplace(hash(document.id), content);
            if (is_new) {
                break;
            }
            if (place->second == content) {
                warn(document, "text.duplicate", "the document \"" + id + "\" was read before; it is left out");
                return false;
            }
            document.id += '-' + short_hex(content);
        }
        if (document.id != id) {
            warn(document, "text.duplicate",
                 "another document is called \"" + id + "\"; this one becomes \"" + document.id + '"');
        }
        return true;
    }

    void settle_iri(Document& document, std::optional<std::string> iri)
    {
        if (iri && !iris_.insert(hash(*iri)).second) {
            warn(document, "text.duplicate", "another document has the URL " + *iri + "; it is not used as IRI here");
            iri.reset();
        }
        if (!iri) {
            iri = options_.document_base + to_iri_segment(document.id);
            while (!iris_.insert(hash(*iri)).second) {
                *iri += '-' + short_hex(content_hash(document));
            }
        }
        document.iri = *std::move(iri);
    }

    std::vector<std::string> paths_;
    ReadOptions options_;
    DiagnosticSink diagnostics_;
    std::size_t next_path_ = 0;
    std::unique_ptr<FileReader> file_;
    // Hashes, not texts: a run may see millions of documents.
    std::unordered_map<std::uint64_t, std::uint64_t> contents_; ///< Hash of the id -> hash of the content.
    std::unordered_set<std::uint64_t> iris_;
};

DocumentReader::DocumentReader(std::vector<std::string> paths, ReadOptions options, DiagnosticSink diagnostics)
    : state_(std::make_unique<State>(std::move(paths), std::move(options), std::move(diagnostics)))
{}

DocumentReader::DocumentReader(DocumentReader&&) noexcept = default;
DocumentReader& DocumentReader::operator=(DocumentReader&&) noexcept = default;
DocumentReader::~DocumentReader() = default;

std::optional<Document> DocumentReader::next()
{
    return state_->next();
}

} // namespace triplewright

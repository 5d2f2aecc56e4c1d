// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/serd_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "formats/iri_resolver.hpp"
#include "formats/page_source.hpp"
#include "formats/rdf12_syntax.hpp"
#include "formats/rdf_guard.hpp"
#include "formats/serd_syntax.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

std::string_view text_of(const SerdNode& node)
{
    return {reinterpret_cast<const char*>(node.buf), node.n_bytes};
}

/// An escape such as `\uD800` comes out of Serd as the three bytes that UTF-8 does not allow.
bool has_surrogate(std::string_view text)
{
    for (std::size_t at = text.find('\xED'); at != std::string_view::npos; at = text.find('\xED', at + 1)) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0) {
            return true;
        }
    }
    return false;
}

/// One document being read. Exceptions must not pass through Serd: they wait in `failure_`.
class SerdDocument {
public:
    SerdDocument(RdfSyntax syntax, ByteSource& source, const RdfReadOptions& options, QuadVisitor& visitor)
        : pages_(source, options.name), visitor_(visitor), resolver_(options.base)
    {
        reader_.reset(serd_reader_new(to_serd(syntax), this, nullptr, take_base, take_prefix, take_statement, nullptr));
        serd_reader_set_strict(reader_.get(), true);
        serd_reader_set_error_sink(reader_.get(), take_error, this);
        if (!options.blank_prefix.empty()) {
            serd_reader_add_blank_prefix(reader_.get(),
                                         reinterpret_cast<const std::uint8_t*>(options.blank_prefix.c_str()));
        }
    }

    void read()
    {
        const SerdStatus status =
            serd_reader_read_source(reader_.get(), take_bytes, has_failed, this,
                                    reinterpret_cast<const std::uint8_t*>(""), PageSource::page_bytes);
        if (failure_) {
            std::rethrow_exception(failure_);
        }
        if (has_enough_) {
            return;
        }
        if (status == SERD_FAILURE && !pages_.text().empty()) {
            fail_subject();
        }
        if (status != SERD_SUCCESS && status != SERD_FAILURE) {
            pages_.fail_at_text("", reinterpret_cast<const char*>(serd_strerror(status)));
        }
        visitor_.end();
    }

private:
    /// Runs a callback's body; after an exception Serd is told to stop.
    template <typename Body>
    static SerdStatus guarded(void* self, Body body)
    {
        auto& document = *static_cast<SerdDocument*>(self);
        if (document.failure_ || document.has_enough_) {
            return SERD_ERR_INTERNAL;
        }
        try {
            body(document);
        } catch (...) {
            document.failure_ = std::current_exception();
        }
        return document.failure_ || document.has_enough_ ? SERD_ERR_INTERNAL : SERD_SUCCESS;
    }

    // --- what Serd calls ---

    static std::size_t take_bytes(void* out, std::size_t, std::size_t size, void* self)
    {
        std::size_t count = 0;
        (void)guarded(self,
                      [&](SerdDocument& document) { count = document.pages_.read(static_cast<char*>(out), size); });
        return count;
    }

    static int has_failed(void* self) { return static_cast<SerdDocument*>(self)->failure_ ? 1 : 0; }

    static SerdStatus take_error(void* self, const SerdError* error)
    {
        std::array<char, 512> message{};
        (void)std::vsnprintf(message.data(), message.size(), error->fmt, *error->args);
        std::string text(message.data());
        text.erase(std::find(text.begin(), text.end(), '\n'), text.end());
        (void)guarded(self, [&](SerdDocument& document) { document.fail(error->line, error->col, text); });
        return SERD_SUCCESS;
    }

    static SerdStatus take_base(void* self, const SerdNode* iri)
    {
        return guarded(self, [&](SerdDocument& document) {
            document.resolver_ = IriResolver(document.to_iri(*iri, document.places_[0]));
        });
    }

    static SerdStatus take_prefix(void* self, const SerdNode* name, const SerdNode* iri)
    {
        return guarded(self, [&](SerdDocument& document) { document.add_prefix(text_of(*name), *iri); });
    }

    static SerdStatus take_statement(void* self, SerdStatementFlags, const SerdNode* graph, const SerdNode* subject,
                                     const SerdNode* predicate, const SerdNode* object, const SerdNode* datatype,
                                     const SerdNode* language)
    {
        return guarded(self, [&](SerdDocument& document) {
            Quad& quad = document.quad_;
            document.read_term(*subject, quad.subject, document.places_[0]);
            document.read_term(*predicate, quad.predicate, document.places_[1]);
            document.read_term(*object, quad.object, document.places_[2]);
            if (object->type == SERD_LITERAL) {
                document.complete_literal(datatype, language, quad.object);
            }
            if (graph != nullptr && graph->type != SERD_NOTHING) {
                document.read_term(*graph, quad.graph, document.places_[3]);
            } else {
                quad.graph.kind = TermKind::none;
                quad.graph.value = {};
            }
            document.visitor_.quad(quad);
            if ((++document.quads_ & 1023U) == 0) {
                document.has_enough_ = !document.visitor_.wants_more();
            }
        });
    }

    // --- terms ---

    /// What a position of statements had last.
    struct Place {
        std::string room;       ///< An IRI that is not in Serd's node as it stands.
        std::string prefixed;   ///< The prefixed name that `room` is the IRI of, or "".
        std::size_t prefix = 0; ///< The prefix that was looked up last.
    };

    void read_term(const SerdNode& node, RdfTerm& term, Place& place)
    {
        term.datatype = {};
        term.language = {};
        switch (node.type) {
        case SERD_BLANK:
            term.kind = TermKind::blank;
            term.value = text_of(node);
            return;
        case SERD_LITERAL:
            term.kind = TermKind::literal;
            term.value = text_of(node);
            if (pages_.has_unicode_escapes() && has_surrogate(term.value)) {
                fail_surrogate();
            }
            return;
        default: term.kind = TermKind::iri; term.value = to_iri(node, place);
        }
    }

    void complete_literal(const SerdNode* datatype, const SerdNode* language, RdfTerm& literal)
    {
        if (language != nullptr && language->type != SERD_NOTHING) {
            literal.language = text_of(*language);
            if (!is_turtle_language_tag(literal.language)) {
                fail_language(literal.language);
            }
        } else if (datatype != nullptr && datatype->type != SERD_NOTHING) {
            literal.datatype = to_iri(*datatype, places_[4]);
            if (literal.datatype == xsd_string) {
                literal.datatype = {};
            }
        }
    }

    std::string_view to_iri(const SerdNode& node, Place& place)
    {
        const std::string_view text = text_of(node);
        if (node.type == SERD_CURIE) {
            if (place.prefixed != text) {
                expand(text, place);
                place.prefixed = text;
            }
            return place.room;
        }
        // What no IRI may have Serd refuses, unless it is escaped.
        if (pages_.has_unicode_escapes() && !has_iri_characters(text)) {
            fail_iri(text);
        }
        if (has_scheme(text)) {
            return text;
        }
        if (!resolver_.has_base()) {
            pages_.fail_at_text('<' + std::string(text),
                                "the IRI <" + std::string(text) +
                                    "> is relative and the document has no base; give one with --base");
        }
        place.prefixed.clear();
        resolver_.resolve(text, place.room);
        return place.room;
    }

    void expand(std::string_view prefixed, Place& place)
    {
        const auto stands_before = [prefixed](const Prefix& p) {
            return p.name.size() < prefixed.size() && prefixed[p.name.size()] == ':' && prefixed.starts_with(p.name);
        };
        if (place.prefix >= prefixes_.size() || !stands_before(prefixes_[place.prefix])) {
            const auto found = std::find_if(prefixes_.begin(), prefixes_.end(), stands_before);
            if (found == prefixes_.end()) {
                fail_prefix(prefixed);
            }
            place.prefix = static_cast<std::size_t>(found - prefixes_.begin());
        }
        const Prefix& prefix = prefixes_[place.prefix];
        place.room.assign(prefix.iri);
        place.room.append(prefixed.substr(prefix.name.size() + 1));
    }

    void add_prefix(std::string_view name, const SerdNode& iri)
    {
        for (Place& place : places_) {
            place.prefixed.clear();
        }
        const std::string_view value = to_iri(iri, places_[0]);
        const auto found =
            std::find_if(prefixes_.begin(), prefixes_.end(), [&](const Prefix& p) { return p.name == name; });
        if (found != prefixes_.end()) {
            found->iri = value;
        } else {
            prefixes_.push_back({std::string(name), std::string(value)});
        }
        visitor_.prefix(name, value);
    }

    // --- failure ---

    /// At a place as Serd counts it.
    [[noreturn]] void fail(std::size_t line, std::size_t column, const std::string& message)
    {
        if (const auto offset = pages_.find_offset(line, column)) {
            fail_if_rdf12(*offset);
            if (*offset > 0 && pages_.text().substr(*offset - 1).starts_with("@-")) {
                pages_.fail_at_offset(*offset - 1, "a language tag begins with a letter");
            }
        }
        pages_.fail_at(line, column, message);
    }

    void fail_if_rdf12(std::size_t offset)
    {
        if (const auto found = find_rdf12_syntax(pages_.text(), offset)) {
            pages_.fail_at_offset(found->offset, rdf12_message(found->what));
        }
    }

    /// Serd takes what begins like no subject for the end of N-Quads, without a word.
    [[noreturn]] void fail_subject()
    {
        const std::string message = "a statement of N-Quads begins with an IRI in <> or a blank node";
        const std::string_view text = pages_.text();
        for (std::size_t begin = 0; begin < text.size(); begin = std::min(text.find('\n', begin), text.size())) {
            begin = std::min(text.find_first_not_of(" \t\r\n", begin), text.size());
            if (begin < text.size() && std::string_view("<_#").find(text[begin]) == std::string_view::npos) {
                fail_if_rdf12(std::min(text.find_first_of("\"'\n", begin), text.size()));
                pages_.fail_at_offset(begin, message);
            }
        }
        pages_.fail_at_text("", message + "; one here does not");
    }

    [[noreturn]] void fail_language(std::string_view tag)
    {
        const std::string text = '@' + std::string(tag);
        pages_.fail_at_word(text,
                            has_base_direction(tag)
                                ? rdf12_message("a language tag with a base direction, " + text)
                                : "a language tag has letters or digits behind each hyphen; " + text + " has not");
    }

    [[noreturn]] void fail_prefix(std::string_view prefixed)
    {
        const std::size_t colon = prefixed.find(':');
        if (colon == std::string_view::npos) { // Serd takes `True` for one
            pages_.fail_at_text(prefixed, '"' + std::string(prefixed) +
                                              "\" is neither a keyword nor a name with a prefix; put it in quotes or "
                                              "declare a prefix for it");
        }
        const std::string name(prefixed.substr(0, colon));
        pages_.fail_at_text(name + ':', "the prefix \"" + name + ":\" is not declared; declare it with @prefix");
    }

    [[noreturn]] void fail_surrogate()
    {
        pages_.fail_at_any({"\\ud8", "\\ud9", "\\uda", "\\udb", "\\udc", "\\udd", "\\ude", "\\udf", "\\U0000d"},
                           "the escape stands for half a surrogate pair, which is no character; write the whole "
                           "character, or \\U and its eight digits");
    }

    [[noreturn]] void fail_iri(std::string_view iri)
    {
        if (has_surrogate(iri)) {
            fail_surrogate();
        }
        pages_.fail_at_text('<' + std::string(iri.substr(0, iri.find_first_of(" <>\"{}|\\^`"))),
                            "an escape in the IRI <" + std::string(iri) +
                                "> stands for a character that no IRI may have; percent-encode it");
    }

    struct Prefix {
        std::string name;
        std::string iri;
    };

    PageSource pages_;
    QuadVisitor& visitor_;
    IriResolver resolver_;
    std::vector<Prefix> prefixes_;
    std::array<Place, 5> places_; ///< Subject, predicate, object, graph, datatype.
    Quad quad_;
    std::size_t quads_ = 0;
    bool has_enough_ = false;
    std::exception_ptr failure_;
    std::unique_ptr<SerdReader, void (*)(SerdReader*)> reader_{nullptr, serd_reader_free};
};

} // namespace

void read_with_serd(RdfSyntax syntax, ByteSource& source, const RdfReadOptions& options, QuadVisitor& visitor)
{
    SerdDocument(syntax, source, options, visitor).read();
}

} // namespace triplewright

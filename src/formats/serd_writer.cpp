// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/serd_writer.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "formats/prefix_table.hpp"
#include "formats/rdf_guard.hpp"
#include "formats/serd_syntax.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

/// Without flags a literal is written in the one-line form, good for diff and grep.
SerdNode to_node(SerdType type, std::string_view text)
{
    const char* bytes = text.empty() ? "" : text.data();
    return {reinterpret_cast<const std::uint8_t*>(bytes), text.size(), text.size(), 0, type};
}

class SerdWriterVisitor final : public QuadVisitor {
public:
    SerdWriterVisitor(RdfSyntax syntax, const WriteOptions& options, Sink& sink, bool may_need_xsd)
        : syntax_(syntax), sink_(sink), may_need_xsd_(may_need_xsd)
    {
        for (const auto& [name, iri] : options.prefixes) {
            prefixes_.add(name, iri);
        }
        const unsigned style = SERD_STYLE_BULK | (has_prefixes(syntax) ? unsigned{SERD_STYLE_ABBREVIATED} : 0U);
        environment_.reset(serd_env_new(nullptr));
        writer_.reset(serd_writer_new(to_serd(syntax), static_cast<SerdStyle>(style), environment_.get(), nullptr,
                                      &SerdWriterVisitor::take_bytes, &sink));
        serd_writer_set_error_sink(writer_.get(), &SerdWriterVisitor::take_error, this);
    }

    void prefix(std::string_view name, std::string_view iri) override
    {
        if (has_prefixes(syntax_) && !has_begun_) {
            prefixes_.add(name, iri);
        }
    }

    void quad(const Quad& quad) override
    {
        begin();
        const SerdNode subject = name_node(quad.subject, 0);
        const SerdNode predicate = predicate_node(quad.predicate);
        const SerdNode graph = has_graphs(syntax_) ? name_node(quad.graph, 2) : SERD_NODE_NULL;
        const SerdNode* graph_node = graph.type != SERD_NOTHING ? &graph : nullptr;
        if (quad.object.kind != TermKind::literal) {
            const SerdNode object = name_node(quad.object, 3);
            check(serd_writer_write_statement(writer_.get(), 0, graph_node, &subject, &predicate, &object, nullptr,
                                              nullptr));
            return;
        }
        require_language_tag(quad.object.language);
        const SerdNode object = to_node(SERD_LITERAL, quad.object.value);
        const SerdNode datatype = datatype_node(quad.object);
        const SerdNode language = to_node(SERD_LITERAL, quad.object.language);
        check(serd_writer_write_statement(writer_.get(), 0, graph_node, &subject, &predicate, &object,
                                          datatype.type != SERD_NOTHING ? &datatype : nullptr,
                                          language.n_bytes != 0 ? &language : nullptr));
    }

    void end() override
    {
        begin();
        check(serd_writer_finish(writer_.get()));
    }

    [[nodiscard]] bool wants_more() const override { return sink_.good(); }

private:
    /// Serd 0.30 does not look at what its sink returns; ours remembers failure itself.
    static std::size_t take_bytes(const void* bytes, std::size_t size, void* sink)
    {
        static_cast<Sink*>(sink)->write({static_cast<const char*>(bytes), size});
        return size;
    }

    static SerdStatus take_error(void* self, const SerdError* error)
    {
        static_cast<SerdWriterVisitor*>(self)->failed_ = true;
        return error->status;
    }

    void check(SerdStatus status) const
    {
        if (status != SERD_SUCCESS || failed_) {
            throw WriteError(sink_.description() + ": Serd refuses to write a term (" +
                             reinterpret_cast<const char*>(serd_strerror(status)) +
                             "); this is a mistake of the program");
        }
    }

    void begin()
    {
        if (has_begun_ || !has_prefixes(syntax_)) {
            return;
        }
        has_begun_ = true;
        if (may_need_xsd_) { // `datatype_node` cannot do without
            xsd_ = prefixes_.find_or_add("xsd", xsd_namespace) + ':';
        }
        for (const auto& [name, iri] : prefixes_.rows()) {
            const SerdNode name_node = to_node(SERD_LITERAL, name);
            const SerdNode iri_node = to_node(SERD_URI, iri);
            check(serd_writer_set_prefix(writer_.get(), &name_node, &iri_node));
        }
    }

    /// Each position of a statement has its own room for a prefixed name.
    [[nodiscard]] SerdNode name_node(const RdfTerm& term, std::size_t position)
    {
        if (term.kind == TermKind::iri) {
            if (has_prefixes(syntax_)) {
                if (!term.prefixed.empty() && prefixes_.stands_for(term.prefixed, term.value)) {
                    return to_node(SERD_CURIE, term.prefixed);
                }
                if (prefixes_.abbreviate(term.value, rooms_[position], guesses_[position])) {
                    return to_node(SERD_CURIE, rooms_[position]);
                }
            }
            return to_node(SERD_URI, term.value);
        }
        return term.kind == TermKind::blank ? to_node(SERD_BLANK, term.value) : SERD_NODE_NULL;
    }

    /// Serd writes `a` for the full IRI only.
    [[nodiscard]] SerdNode predicate_node(const RdfTerm& term)
    {
        return term.value == rdf_type ? to_node(SERD_URI, term.value) : name_node(term, 1);
    }

    /// Serd writes what has the full IRI of xsd:integer, decimal or boolean bare, whatever it is.
    [[nodiscard]] SerdNode datatype_node(const RdfTerm& literal)
    {
        if (literal.datatype.empty() || literal.datatype == xsd_string) {
            return SERD_NODE_NULL;
        }
        if (!has_prefixes(syntax_) || is_bare_literal(literal.value, literal.datatype)) {
            return to_node(SERD_URI, literal.datatype);
        }
        if (literal.datatype.starts_with(xsd_namespace) &&
            is_local_name(literal.datatype.substr(xsd_namespace.size()))) {
            rooms_[4] = xsd_;
            rooms_[4] += literal.datatype.substr(xsd_namespace.size());
            return to_node(SERD_CURIE, rooms_[4]);
        }
        return prefixes_.abbreviate(literal.datatype, rooms_[4], guesses_[4]) ? to_node(SERD_CURIE, rooms_[4])
                                                                              : to_node(SERD_URI, literal.datatype);
    }

    RdfSyntax syntax_;
    Sink& sink_;
    bool may_need_xsd_;
    PrefixTable prefixes_;
    bool has_begun_ = false;
    std::string xsd_; ///< With its colon.
    bool failed_ = false;
    std::array<std::string, 5> rooms_;
    std::array<std::size_t, 5> guesses_{}; ///< The prefix that each position had last.
    std::unique_ptr<SerdEnv, void (*)(SerdEnv*)> environment_{nullptr, serd_env_free};
    std::unique_ptr<SerdWriter, void (*)(SerdWriter*)> writer_{nullptr, serd_writer_free};
};

} // namespace

std::unique_ptr<QuadVisitor> make_serd_writer(RdfSyntax syntax, const WriteOptions& options, Sink& sink,
                                              bool may_need_xsd)
{
    return std::make_unique<SerdWriterVisitor>(syntax, options, sink, may_need_xsd);
}

} // namespace triplewright

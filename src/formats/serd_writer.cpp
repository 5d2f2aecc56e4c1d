// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/serd_writer.hpp"

#include <memory>

#include <serd/serd.h>

#include "formats/rdf_statements.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

SerdNode to_node(SerdType type, const std::string& text)
{
    return serd_node_from_substring(type, reinterpret_cast<const std::uint8_t*>(text.c_str()), text.size());
}

class SerdConsumer : public RdfConsumer {
public:
    SerdConsumer(RdfSyntax syntax, Sink& sink) : turtle_(syntax == RdfSyntax::turtle), sink_(sink)
    {
        const unsigned style = SERD_STYLE_BULK | (turtle_ ? unsigned{SERD_STYLE_ABBREVIATED} : 0U);
        environment_.reset(serd_env_new(nullptr));
        writer_.reset(serd_writer_new(turtle_ ? SERD_TURTLE : SERD_NTRIPLES, static_cast<SerdStyle>(style),
                                      environment_.get(), nullptr, &SerdConsumer::take_bytes, &sink));
        serd_writer_set_error_sink(writer_.get(), &SerdConsumer::take_error, this);
    }

    void prefix(std::string_view name, std::string_view iri) override
    {
        if (turtle_) {
            const std::string name_text(name);
            const std::string iri_text(iri);
            const SerdNode name_node = to_node(SERD_LITERAL, name_text);
            const SerdNode iri_node = to_node(SERD_URI, iri_text);
            check(serd_writer_set_prefix(writer_.get(), &name_node, &iri_node));
        }
    }

    void triple(const RdfName& subject, const RdfName& predicate, const RdfName& object) override
    {
        write(subject, predicate, name_node(object), nullptr);
    }

    void triple(const RdfName& subject, const RdfName& predicate, const RdfLiteral& object) override
    {
        SerdNode node = to_node(SERD_LITERAL, object.lexical);
        node.flags = 0; // the one-line form, good for diff and grep
        const SerdNode datatype = datatype_node(object.datatype);
        write(subject, predicate, node, object.datatype.empty() ? nullptr : &datatype);
    }

    [[nodiscard]] bool good() const override { return sink_.good(); }

    void finish() { check(serd_writer_finish(writer_.get())); }

private:
    /// Serd 0.30 does not look at what its sink returns; ours remembers failure itself.
    static std::size_t take_bytes(const void* bytes, std::size_t size, void* sink)
    {
        static_cast<Sink*>(sink)->write({static_cast<const char*>(bytes), size});
        return size;
    }

    static SerdStatus take_error(void* self, const SerdError* error)
    {
        static_cast<SerdConsumer*>(self)->failed_ = true;
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

    [[nodiscard]] SerdNode name_node(const RdfName& name) const
    {
        return turtle_ && !name.prefixed.empty() ? to_node(SERD_CURIE, name.prefixed) : to_node(SERD_URI, name.iri);
    }

    /// Serd writes integers, decimals and booleans bare when it sees their full IRI; for the others the prefix is
    /// short.
    SerdNode datatype_node(const std::string& datatype)
    {
        const std::string_view view = datatype;
        if (!turtle_ || !view.starts_with(xsd_namespace)) {
            return to_node(SERD_URI, datatype);
        }
        const std::string_view name = view.substr(xsd_namespace.size());
        if (name == "integer" || name == "decimal" || name == "boolean" || !is_local_name(name)) {
            return to_node(SERD_URI, datatype);
        }
        datatype_ = "xsd:";
        datatype_ += name;
        return to_node(SERD_CURIE, datatype_);
    }

    void write(const RdfName& subject, const RdfName& predicate, const SerdNode& object, const SerdNode* datatype)
    {
        const SerdNode subject_node = name_node(subject);
        const SerdNode predicate_node = name_node(predicate);
        check(serd_writer_write_statement(writer_.get(), 0, nullptr, &subject_node, &predicate_node, &object, datatype,
                                          nullptr));
    }

    bool turtle_;
    Sink& sink_;
    bool failed_ = false;
    std::string datatype_;
    std::unique_ptr<SerdEnv, void (*)(SerdEnv*)> environment_{nullptr, serd_env_free};
    std::unique_ptr<SerdWriter, void (*)(SerdWriter*)> writer_{nullptr, serd_writer_free};
};

} // namespace

void write_with_serd(RdfSyntax syntax, const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    SerdConsumer consumer(syntax, sink);
    walk_rdf(graph, options, consumer);
    consumer.finish();
}

} // namespace triplewright

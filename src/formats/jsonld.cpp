// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// JSON-LD 1.1 as a stream: a context of prefixes, then one object for each run of quads with one subject. A graph with
// a name is an object with its own `@graph`. Literals keep their lexical form (no JSON numbers, which would lose it).

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "formats/prefix_table.hpp"
#include "formats/rdf_formats.hpp"
#include "formats/rdf_guard.hpp"
#include "formats/rdf_namespaces.hpp"
#include "formats/rdf_walk.hpp"

namespace triplewright {

namespace {

class JsonLdWriter final : public QuadVisitor {
public:
    JsonLdWriter(const WriteOptions& options, Sink& sink) : sink_(sink)
    {
        for (const auto& [name, iri] : options.prefixes) {
            prefix(name, iri);
        }
    }

    /// JSON-LD takes a term for a prefix only where its IRI ends in one of `:/?#[]@`.
    void prefix(std::string_view name, std::string_view iri) override
    {
        if (!has_begun_ && !name.empty() && !iri.empty() &&
            std::string_view(":/?#[]@").find(iri.back()) != std::string_view::npos) {
            prefixes_.add(name, iri);
        }
    }

    void quad(const Quad& quad) override
    {
        begin();
        if (!(quad.graph == graph_)) {
            open_graph(quad.graph);
        }
        const bool is_plain = is_plain_graph_ || has_clash(quad);
        const std::string key = quad.predicate.value == rdf_type && quad.object.kind != TermKind::literal
                                    ? "@type"
                                    : name_of(quad.predicate, is_plain);
        const bool is_next = has_subject_ && quad.subject == subject_ && is_plain == is_plain_;
        if (is_next && key == last_key_) {
            values_.push_back(value_of(quad.object, key, is_plain));
            return;
        }
        flush_values();
        if (!is_next || std::find(keys_.begin(), keys_.end(), key) != keys_.end()) {
            open_subject(quad.subject, is_plain);
        }
        keys_.push_back(key);
        last_key_ = key;
        values_.push_back(value_of(quad.object, key, is_plain));
    }

    void end() override
    {
        begin();
        close_graph();
        text_ += "\n]}\n";
        flush();
    }

    [[nodiscard]] bool wants_more() const override { return sink_.good(); }

private:
    static std::string quote(std::string_view text)
    {
        return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }

    void begin()
    {
        if (has_begun_) {
            return;
        }
        has_begun_ = true;
        text_ = "{\"@context\": {";
        const char* separator = "\n  ";
        for (const auto& [name, iri] : prefixes_.rows()) {
            text_ += separator + quote(name) + ": " + quote(iri);
            separator = ",\n  ";
        }
        text_ += "\n},\n\"@graph\": [";
    }

    void flush()
    {
        sink_.write(text_);
        text_.clear();
    }

    // --- names ---

    /// An absolute IRI whose scheme is a prefix of the context would be expanded: such quads go without the context.
    [[nodiscard]] bool has_clash(const Quad& quad) const
    {
        const auto clashes = [this](std::string_view iri) {
            const std::size_t colon = iri.find(':');
            return colon != std::string_view::npos && !iri.substr(colon + 1).starts_with("//") &&
                   prefixes_.find(iri.substr(0, colon)) != nullptr;
        };
        return clashes(quad.subject.value) || clashes(quad.predicate.value) ||
               clashes(quad.object.kind == TermKind::literal ? quad.object.datatype : quad.object.value);
    }

    [[nodiscard]] std::string compact(std::string_view iri, bool is_plain) const
    {
        const auto row = is_plain ? std::nullopt : prefixes_.find_longest(iri);
        if (!row) {
            return std::string(iri);
        }
        const auto& [name, start] = prefixes_.rows()[*row];
        const std::string_view local = iri.substr(start.size());
        return local.starts_with("//") ? std::string(iri) : name + ':' + std::string(local);
    }

    [[nodiscard]] std::string name_of(const RdfTerm& term, bool is_plain) const
    {
        return term.kind == TermKind::blank ? "_:" + std::string(term.value) : compact(term.value, is_plain);
    }

    [[nodiscard]] std::string value_of(const RdfTerm& object, std::string_view key, bool is_plain) const
    {
        if (key == "@type") {
            return quote(name_of(object, is_plain));
        }
        if (object.kind != TermKind::literal) {
            return "{\"@id\": " + quote(name_of(object, is_plain)) + '}';
        }
        if (!object.language.empty()) {
            require_language_tag(object.language);
            return "{\"@value\": " + quote(object.value) + ", \"@language\": " + quote(object.language) + '}';
        }
        if (!object.datatype.empty()) {
            return "{\"@value\": " + quote(object.value) + ", \"@type\": " + quote(compact(object.datatype, is_plain)) +
                   '}';
        }
        return quote(object.value);
    }

    // --- objects ---

    void open_graph(const RdfTerm& graph)
    {
        close_graph();
        graph_room_ = graph.value;
        graph_ = graph;
        graph_.value = graph_room_;
        graph_.prefixed = {};
        if (graph.kind != TermKind::none) {
            const bool is_plain = has_clash({graph, graph, graph, {}});
            is_plain_graph_ = is_plain; // what is in it has no context either
            text_ += has_items_ ? ",\n{" : "\n{";
            text_ += is_plain ? "\"@context\": null, " : "";
            text_ +=
                "\"@id\": " + quote(is_plain ? std::string(graph.value) : name_of(graph, false)) + ", \"@graph\": [";
            has_items_ = false;
        }
    }

    void close_graph()
    {
        close_subject();
        if (graph_.kind != TermKind::none) {
            text_ += "\n]}";
            has_items_ = true;
            is_plain_graph_ = false;
            graph_ = {};
        }
    }

    void open_subject(const RdfTerm& subject, bool is_plain)
    {
        close_subject();
        if (text_.size() > flush_bytes) {
            flush();
        }
        text_ += has_items_ ? ",\n{" : "\n{";
        text_ += is_plain ? "\"@context\": null, " : "";
        text_ += "\"@id\": " + quote(name_of(subject, is_plain));
        subject_room_ = subject.value;
        subject_ = subject;
        subject_.value = subject_room_;
        is_plain_ = is_plain;
        has_subject_ = true;
        has_items_ = true;
    }

    void flush_values()
    {
        if (values_.empty()) {
            return;
        }
        text_ += ",\n  " + quote(last_key_) + ": ";
        if (values_.size() == 1) {
            text_ += values_.front();
        } else {
            const char* separator = "[";
            for (const std::string& value : values_) {
                text_ += separator + value;
                separator = ", ";
            }
            text_ += ']';
        }
        values_.clear();
        if (text_.size() > flush_bytes) {
            flush();
        }
    }

    void close_subject()
    {
        flush_values();
        if (has_subject_) {
            text_ += '}';
        }
        has_subject_ = false;
        keys_.clear();
        last_key_.clear();
    }

    static constexpr std::size_t flush_bytes = std::size_t{1} << 16U;

    Sink& sink_;
    PrefixTable prefixes_;
    bool has_begun_ = false;
    bool has_items_ = false; ///< In the array that is open.
    bool has_subject_ = false;
    bool is_plain_ = false;
    bool is_plain_graph_ = false;
    RdfTerm graph_;
    RdfTerm subject_;
    std::string graph_room_;
    std::string subject_room_;
    std::vector<std::string> keys_; ///< Of the object that is open.
    std::string last_key_;
    std::vector<std::string> values_;
    std::string text_;
};

} // namespace

void write_jsonld(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    walk_rdf(graph, options, true, *make_jsonld_writer(options, sink));
}

std::unique_ptr<QuadVisitor> make_jsonld_writer(const WriteOptions& options, Sink& sink)
{
    return std::make_unique<JsonLdWriter>(options, sink);
}

} // namespace triplewright

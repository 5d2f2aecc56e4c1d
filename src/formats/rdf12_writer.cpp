// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf12_writer.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "formats/prefix_table.hpp"
#include "formats/rdf_guard.hpp"
#include "formats/rdf_namespaces.hpp"

namespace triplewright {

namespace {

constexpr std::string_view rdf_statement = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement";
constexpr std::string_view rdf_reifies = "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies";
constexpr std::array<std::string_view, 3> reification = {"http://www.w3.org/1999/02/22-rdf-syntax-ns#subject",
                                                         "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate",
                                                         "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"};

/// A term that is kept.
struct KeptTerm {
    TermKind kind = TermKind::none;
    std::string value;
    std::string datatype;
    std::string language;
    std::string prefixed;

    KeptTerm() = default;
    explicit KeptTerm(const RdfTerm& term)
        : kind(term.kind), value(term.value), datatype(term.datatype), language(term.language), prefixed(term.prefixed)
    {}
    [[nodiscard]] RdfTerm term() const { return {kind, value, datatype, language, prefixed}; }
};

/// A predicate and an object.
struct KeptPair {
    KeptTerm predicate;
    KeptTerm object;
};

class Rdf12Writer final : public QuadVisitor {
public:
    Rdf12Writer(RdfSyntax syntax, const WriteOptions& options, Sink& sink, bool may_need_xsd)
        : syntax_(syntax), sink_(sink), may_need_xsd_(may_need_xsd)
    {
        for (const auto& [name, iri] : options.prefixes) {
            prefixes_.add(name, iri);
        }
    }

    void prefix(std::string_view name, std::string_view iri) override
    {
        if (!has_begun_) {
            prefixes_.add(name, iri);
        }
    }

    void quad(const Quad& quad) override
    {
        begin();
        const RdfTerm graph = has_graphs(syntax_) ? quad.graph : RdfTerm();
        if (!(quad.subject == subject_.term()) || !(graph == graph_.term())) {
            end_run();
            if (!(graph == graph_.term())) {
                close_graph();
                graph_ = KeptTerm(graph);
            }
            subject_ = KeptTerm(quad.subject);
        }
        if (is_long_run_) {
            write(quad.predicate, quad.object);
            flush_when_full();
            return;
        }
        run_.push_back({KeptTerm(quad.predicate), KeptTerm(quad.object)});
        run_bytes_ += quad.object.value.size();
        if (run_.size() > longest_run || run_bytes_ > most_run_bytes) {
            write_run(false);
            is_long_run_ = true;
            flush_when_full();
        }
    }

    void end() override
    {
        begin();
        end_run();
        close_graph();
        sink_.write(text_);
        text_.clear();
    }

    [[nodiscard]] bool wants_more() const override { return sink_.good(); }

private:
    static constexpr std::size_t longest_run = 1000;
    static constexpr std::size_t most_run_bytes = std::size_t{1} << 24U; ///< Of objects.
    static constexpr std::size_t flush_bytes = std::size_t{1} << 16U;

    void begin()
    {
        if (has_begun_) {
            return;
        }
        has_begun_ = true;
        if (has_prefixes(syntax_)) {
            if (may_need_xsd_) {
                (void)prefixes_.find_or_add("xsd", xsd_namespace);
            }
            for (const auto& [name, iri] : prefixes_.rows()) {
                text_ += "@prefix " + name + ": <" + iri + "> .\n";
            }
        }
    }

    // --- runs of quads with one subject ---

    void end_run()
    {
        if (!run_.empty()) {
            write_run(true);
        }
        is_long_run_ = false;
        close_subject();
        flush_when_full();
    }

    void flush_when_full()
    {
        if (text_.size() > flush_bytes) {
            sink_.write(text_);
            text_.clear();
        }
    }

    void write_run(bool is_whole)
    {
        std::array<const KeptTerm*, 3> triple{};
        const bool reifies = is_whole && find_triple(triple);
        bool is_written = false;
        for (const KeptPair& pair : run_) {
            if (!reifies || !(is_part(pair) || is_statement_type(pair))) {
                write(pair.predicate.term(), pair.object.term());
            } else if (!is_written && is_part(pair)) {
                write_reifies(triple);
                is_written = true;
            }
        }
        run_.clear();
        run_bytes_ = 0;
    }

    [[nodiscard]] static bool is_part(const KeptPair& pair)
    {
        return pair.predicate.value == reification[0] || pair.predicate.value == reification[1] ||
               pair.predicate.value == reification[2];
    }

    [[nodiscard]] static bool is_statement_type(const KeptPair& pair)
    {
        return pair.predicate.value == rdf_type && pair.object.value == rdf_statement &&
               pair.object.kind == TermKind::iri;
    }

    /// Whether there is one of each part, and they are a triple.
    [[nodiscard]] bool find_triple(std::array<const KeptTerm*, 3>& triple) const
    {
        for (const KeptPair& pair : run_) {
            for (std::size_t i = 0; i < triple.size(); ++i) {
                if (pair.predicate.value == reification[i]) {
                    if (triple[i] != nullptr) {
                        return false;
                    }
                    triple[i] = &pair.object;
                }
            }
        }
        return triple[0] != nullptr && triple[1] != nullptr && triple[2] != nullptr &&
               triple[0]->kind != TermKind::literal && triple[1]->kind == TermKind::iri;
    }

    // --- text ---

    void write_reifies(const std::array<const KeptTerm*, 3>& triple)
    {
        write_predicate(iri_term(rdf_reifies));
        text_ += "<<( ";
        append_name(triple[0]->term());
        text_ += ' ';
        append_predicate(triple[1]->term());
        text_ += ' ';
        append_object(triple[2]->term(), true);
        text_ += " )>>";
        end_object();
    }

    void write(const RdfTerm& predicate, const RdfTerm& object)
    {
        write_predicate(predicate);
        append_object(object);
        end_object();
    }

    /// Up to the object.
    void write_predicate(const RdfTerm& predicate)
    {
        if (!has_prefixes(syntax_)) {
            append_name(subject_.term());
            text_ += ' ';
            append_name(predicate);
            text_ += ' ';
            return;
        }
        const std::string_view indent = graph_.kind != TermKind::none ? "\t" : "";
        if (!has_subject_) {
            open_graph();
            text_ += "\n";
            text_ += indent;
            append_name(subject_.term());
            text_ += '\n';
        } else if (predicate.value == predicate_) {
            text_ += " ,\n\t\t";
            text_ += indent;
            return;
        } else {
            text_ += " ;\n";
        }
        has_subject_ = true;
        predicate_ = predicate.value;
        text_ += indent;
        text_ += '\t';
        append_predicate(predicate);
        text_ += ' ';
    }

    void end_object()
    {
        if (!has_prefixes(syntax_)) {
            if (graph_.kind != TermKind::none) {
                text_ += ' ';
                append_name(graph_.term());
            }
            text_ += " .\n";
        }
    }

    void close_subject()
    {
        if (has_subject_) {
            text_ += " .\n";
        }
        has_subject_ = false;
        predicate_.clear();
    }

    void open_graph()
    {
        if (graph_.kind != TermKind::none && !has_graph_) {
            text_ += '\n';
            append_name(graph_.term());
            text_ += " {";
            has_graph_ = true;
        }
    }

    void close_graph()
    {
        text_ += has_graph_ ? "}\n" : "";
        has_graph_ = false;
    }

    void append_predicate(const RdfTerm& term)
    {
        if (has_prefixes(syntax_) && term.value == rdf_type) {
            text_ += 'a';
        } else {
            append_name(term);
        }
    }

    void append_name(const RdfTerm& term)
    {
        if (term.kind == TermKind::blank) {
            text_ += "_:";
            text_ += term.value;
        } else if (has_prefixes(syntax_) && !term.prefixed.empty() && prefixes_.stands_for(term.prefixed, term.value)) {
            text_ += term.prefixed;
        } else if (has_prefixes(syntax_) && prefixes_.abbreviate(term.value, room_)) {
            text_ += room_;
        } else {
            text_ += '<';
            text_ += term.value;
            text_ += '>';
        }
    }

    /// Jena 5.6 takes no bare boolean in a triple term.
    void append_object(const RdfTerm& term, bool is_in_triple_term = false)
    {
        if (term.kind != TermKind::literal) {
            append_name(term);
        } else if (has_prefixes(syntax_) && is_bare_literal(term.value, term.datatype) &&
                   !(is_in_triple_term && (term.value == "true" || term.value == "false"))) {
            text_ += term.value;
        } else {
            require_language_tag(term.language);
            append_string(term.value);
            if (!term.language.empty()) {
                text_ += '@';
                text_ += term.language;
            } else if (!term.datatype.empty() && term.datatype != xsd_string) {
                text_ += "^^";
                append_name(iri_term(term.datatype));
            }
        }
    }

    void append_string(std::string_view text)
    {
        static constexpr std::string_view escaped = "\b\t\n\f\r\"\\";
        static constexpr std::string_view letters = "btnfr\"\\";
        static constexpr std::string_view digits = "0123456789ABCDEF";
        text_ += '"';
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (const std::size_t at = escaped.find(c); at != std::string_view::npos) {
                text_ += '\\';
                text_ += letters[at];
            } else if (byte < 0x20 || byte == 0x7F) {
                text_ += "\\u00";
                text_ += digits[byte >> 4U];
                text_ += digits[byte & 15U];
            } else {
                text_ += c;
            }
        }
        text_ += '"';
    }

    RdfSyntax syntax_;
    Sink& sink_;
    bool may_need_xsd_;
    PrefixTable prefixes_;
    bool has_begun_ = false;
    bool has_graph_ = false; ///< It is open in the text.
    bool has_subject_ = false;
    bool is_long_run_ = false; ///< What comes is written at once.
    KeptTerm graph_;
    KeptTerm subject_;
    std::string predicate_; ///< The last one's IRI.
    std::vector<KeptPair> run_;
    std::size_t run_bytes_ = 0;
    std::string room_;
    std::string text_;
};

} // namespace

std::unique_ptr<QuadVisitor> make_rdf12_writer(RdfSyntax syntax, const WriteOptions& options, Sink& sink,
                                               bool may_need_xsd)
{
    return std::make_unique<Rdf12Writer>(syntax, options, sink, may_need_xsd);
}

} // namespace triplewright

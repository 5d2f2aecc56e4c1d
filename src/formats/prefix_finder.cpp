// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/prefix_finder.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/prefix_table.hpp"
#include "formats/quad_table.hpp"
#include "formats/rdf12_writer.hpp"
#include "formats/rdf_guard.hpp"
#include "formats/rdf_names.hpp"
#include "formats/serd_writer.hpp"

namespace triplewright {

namespace {

/// Names as prefix.cc has them, but that `schema` is the namespace with https, as in our own output.
constexpr std::pair<std::string_view, std::string_view> well_known[] = {
    {"rdf", rdf_namespace},
    {"rdfs", rdfs_namespace},
    {"xsd", xsd_namespace},
    {"owl", "http://www.w3.org/2002/07/owl#"},
    {"skos", skos_namespace},
    {"prov", prov_namespace},
    {"dcterms", "http://purl.org/dc/terms/"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"schema", schema_namespace},
    {"schema1", "http://schema.org/"},
    {"foaf", "http://xmlns.com/foaf/0.1/"},
    {"void", "http://rdfs.org/ns/void#"},
    {"dcat", "http://www.w3.org/ns/dcat#"},
    {"sh", "http://www.w3.org/ns/shacl#"},
    {"org", "http://www.w3.org/ns/org#"},
    {"time", "http://www.w3.org/2006/time#"},
    {"geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"},
    {"oa", "http://www.w3.org/ns/oa#"},
    {"dbo", "http://dbpedia.org/ontology/"},
    {"dbr", "http://dbpedia.org/resource/"},
    {"wd", "http://www.wikidata.org/entity/"},
    {"wdt", "http://www.wikidata.org/prop/direct/"},
    {"nif", nif_namespace},
    {"itsrdf", itsrdf_namespace},
    {"tw", tw_namespace},
};

/// The base of a graph of ours, by the first entity or statement; "" for others.
std::string find_base(const QuadTable& quads)
{
    const TermId named = quads.find_iri(std::string(tw_namespace) + "named");
    const TermId polarity = quads.find_iri(std::string(tw_namespace) + "polarity");
    for (const QuadRow& row : quads.rows()) {
        if (row.predicate == named || row.predicate == polarity) {
            const std::string_view subject = quads.term(row.subject).value;
            const std::size_t at = subject.rfind(row.predicate == named ? "/entity/" : "/statement/");
            if (at != std::string_view::npos) {
                return std::string(subject.substr(0, at + 1));
            }
        }
    }
    return {};
}

/// Tells which rows of a table of prefixes quads need.
class Usage {
public:
    Usage(const PrefixTable& prefixes, bool with_graphs)
        : prefixes_(prefixes), with_graphs_(with_graphs), used_(prefixes.rows().size())
    {}

    void look_at(const QuadTable& quads)
    {
        const TermId type = quads.find_iri(rdf_type); // as a predicate it is `a`
        std::vector<bool> seen(quads.term_count());
        const auto look = [&](TermId id) {
            if (!seen[id]) {
                seen[id] = true;
                look_at(quads.term(id));
            }
        };
        for (const QuadRow& row : quads.rows()) {
            look(row.subject);
            if (row.predicate != type) {
                look(row.predicate);
            }
            look(row.object);
            if (with_graphs_) {
                look(row.graph);
            }
        }
    }

    [[nodiscard]] bool uses(std::size_t row) const { return used_[row]; }
    /// Whether a literal that is not written bare has a datatype of XML Schema.
    [[nodiscard]] bool has_xsd() const { return has_xsd_; }

private:
    void look_at(const RdfTerm& term)
    {
        if (term.kind == TermKind::iri) {
            look_at(term.value);
        } else if (term.kind == TermKind::literal && !is_bare_literal(term.value, term.datatype)) {
            has_xsd_ = has_xsd_ || term.datatype.starts_with(xsd_namespace);
            look_at(term.datatype);
        }
    }

    void look_at(std::string_view iri)
    {
        if (prefixes_.abbreviate(iri, room_, guess_)) {
            used_[guess_] = true;
        }
    }

    const PrefixTable& prefixes_;
    bool with_graphs_;
    std::vector<bool> used_;
    bool has_xsd_ = false;
    std::string room_;
    std::size_t guess_ = 0;
};

class PrefixFinder final : public QuadVisitor {
public:
    PrefixFinder(RdfSyntax syntax, const WriteOptions& options, Sink& sink)
        : syntax_(syntax), options_(options), sink_(sink)
    {}

    void prefix(std::string_view name, std::string_view iri) override
    {
        if (!writer_ && first_quads_.rows().empty()) { // it comes with prefixes
            writer_ = make_writer(true);
        }
        writer_ ? writer_->prefix(name, iri) : first_quads_.prefix(name, iri);
    }

    void quad(const Quad& quad) override
    {
        if (writer_) {
            writer_->quad(quad);
            return;
        }
        first_quads_.quad(quad);
        bytes_ += quad.object.value.size();
        if (first_quads_.rows().size() >= most_quads || bytes_ >= most_bytes) {
            write_first_quads(true);
        }
    }

    void end() override
    {
        if (!writer_) {
            write_first_quads(false);
        }
        writer_->end();
    }

    [[nodiscard]] bool wants_more() const override { return !writer_ || writer_->wants_more(); }

private:
    static constexpr std::size_t most_quads = std::size_t{1} << 17U;
    static constexpr std::size_t most_bytes = std::size_t{1} << 24U;

    [[nodiscard]] std::unique_ptr<QuadVisitor> make_writer(bool may_need_xsd)
    {
        return options_.rdf_1_2 ? make_rdf12_writer(syntax_, options_, sink_, may_need_xsd)
                                : make_serd_writer(syntax_, options_, sink_, may_need_xsd);
    }

    void write_first_quads(bool more_come)
    {
        const std::string base = find_base(first_quads_);
        bool needs_xsd = true;
        if (!base.empty()) {
            send_ours(base);
        } else {
            needs_xsd = send_used() || more_come;
        }
        writer_ = make_writer(needs_xsd);
        first_quads_.visit(*writer_);
        first_quads_ = QuadTable();
    }

    /// All, so that the bytes are those of a graph that was written so at once.
    void send_ours(const std::string& base)
    {
        const RdfNames names(base);
        for (const auto& [name, iri] : names.prefixes()) {
            first_quads_.prefix(name, iri);
        }
    }

    /// Returns whether there is a datatype of XML Schema.
    [[nodiscard]] bool send_used()
    {
        PrefixTable candidates;
        for (const auto& [name, iri] : options_.prefixes) {
            candidates.add(name, iri);
        }
        for (const auto& [name, iri] : first_quads_.prefixes().rows()) {
            candidates.add(name, iri);
        }
        for (const auto& [name, iri] : well_known) {
            candidates.add(name, iri);
        }
        Usage usage(candidates, has_graphs(syntax_));
        usage.look_at(first_quads_);
        for (std::size_t row = 0; row < candidates.rows().size(); ++row) {
            if (usage.uses(row)) {
                first_quads_.prefix(candidates.rows()[row].first, candidates.rows()[row].second);
            }
        }
        return usage.has_xsd();
    }

    RdfSyntax syntax_;
    WriteOptions options_;
    Sink& sink_;
    QuadTable first_quads_; ///< Until there is a writer.
    std::size_t bytes_ = 0; ///< Of objects among them.
    std::unique_ptr<QuadVisitor> writer_;
};

} // namespace

std::unique_ptr<QuadVisitor> make_prefix_finding_writer(RdfSyntax syntax, const WriteOptions& options, Sink& sink)
{
    return std::make_unique<PrefixFinder>(syntax, options, sink);
}

} // namespace triplewright

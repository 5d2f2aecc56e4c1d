// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/write_options.hpp"

#include "formats/prefix_table.hpp"
#include "triplewright/resolution/iri.hpp"

namespace triplewright {

namespace {

std::vector<OutputFormat> graph_formats()
{
    std::vector<OutputFormat> list;
    for (const Format& format : formats()) {
        list.push_back({format.id, format.extension});
    }
    return list;
}

std::pair<std::string, std::string> parse_prefix(const std::string& prefix)
{
    const std::size_t equals = prefix.find('=');
    const std::string iri = equals == std::string::npos ? "" : prefix.substr(equals + 1);
    if (!PrefixTable::is_name(prefix.substr(0, equals)) || !is_absolute_iri(iri)) {
        throw CLI::ValidationError("--prefix " + prefix + ": write NAME=IRI, such as ex=https://example.org/");
    }
    return {prefix.substr(0, equals), iri};
}

} // namespace

std::vector<Output> GraphOutputOptions::resolve(const std::vector<std::string>& inputs) const
{
    return resolve_outputs(outputs, format, graph_formats(), inputs);
}

WriteOptions GraphOutputOptions::to_write_options() const
{
    WriteOptions write;
    for (const std::string& prefix : prefixes) {
        write.prefixes.push_back(parse_prefix(prefix));
    }
    write.rdf_1_2 = rdf == "1.2";
    write.graphml_strict = graphml == "strict";
    write.gexf_1_2 = gexf == "1.2";
    write.csv_neo4j = csv == "neo4j";
    write.dot_max_nodes = max_nodes;
    return write;
}

void add_graph_output_options(CLI::App& command, GraphOutputOptions& options)
{
    std::string extensions;
    for (const Format& row : formats()) {
        extensions += (extensions.empty() ? "" : " ") + std::string(row.extension);
    }
    command
        .add_option("-o,--output", options.outputs,
                    "File to write, may be repeated: " + extensions + ", also .gz and .zst; default: - (Turtle)")
        ->allow_extra_args(false)
        ->type_name("FILE");
    command.add_option("--to,--format", options.format, "Format of outputs whose name does not tell, such as -")
        ->type_name("FORMAT");
    command
        .add_option("--prefix", options.prefixes, "RDF with prefixes: a further one for the output, may be repeated")
        ->allow_extra_args(false)
        ->type_name("NAME=IRI");
    command
        .add_option("--rdf", options.rdf,
                    "Turtle, N-Triples, TriG, N-Quads: the version to write; in 1.2 statements are triple terms")
        ->capture_default_str()
        ->check(CLI::IsMember({"1.1", "1.2"}))
        ->type_name("VERSION");
    command
        .add_option("--graphml", options.graphml,
                    "GraphML: as Gephi wants it, or strict (valid against the XML Schema)")
        ->capture_default_str()
        ->check(CLI::IsMember({"gephi", "strict"}))
        ->type_name("KIND");
    command.add_option("--gexf", options.gexf, "GEXF: the version to write")
        ->capture_default_str()
        ->check(CLI::IsMember({"1.3", "1.2"}))
        ->type_name("VERSION");
    command.add_option("--csv", options.csv, "CSV: whose importer the headers are for")
        ->capture_default_str()
        ->check(CLI::IsMember({"gephi", "neo4j"}))
        ->type_name("KIND");
    command.add_option("--max-nodes", options.max_nodes, "DOT: draw at most so many nodes; 0 is all")
        ->capture_default_str()
        ->type_name("N");
}

} // namespace triplewright

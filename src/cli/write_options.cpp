// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/write_options.hpp"

namespace triplewright {

WriteOptions FormatChoices::to_write_options() const
{
    WriteOptions write;
    write.rdf_1_2 = rdf == "1.2";
    write.graphml_strict = graphml == "strict";
    write.gexf_1_2 = gexf == "1.2";
    write.csv_neo4j = csv == "neo4j";
    write.dot_max_nodes = max_nodes;
    return write;
}

void add_format_choices(CLI::App& command, FormatChoices& choices)
{
    command
        .add_option("--rdf", choices.rdf,
                    "Turtle, N-Triples, TriG, N-Quads: the version to write; in 1.2 statements are triple terms")
        ->capture_default_str()
        ->check(CLI::IsMember({"1.1", "1.2"}))
        ->type_name("VERSION");
    command
        .add_option("--graphml", choices.graphml,
                    "GraphML: as Gephi wants it, or strict (valid against the XML Schema)")
        ->capture_default_str()
        ->check(CLI::IsMember({"gephi", "strict"}))
        ->type_name("KIND");
    command.add_option("--gexf", choices.gexf, "GEXF: the version to write")
        ->capture_default_str()
        ->check(CLI::IsMember({"1.3", "1.2"}))
        ->type_name("VERSION");
    command.add_option("--csv", choices.csv, "CSV: whose importer the headers are for")
        ->capture_default_str()
        ->check(CLI::IsMember({"gephi", "neo4j"}))
        ->type_name("KIND");
    command.add_option("--max-nodes", choices.max_nodes, "DOT: draw at most so many nodes; 0 is all")
        ->capture_default_str()
        ->type_name("N");
}

} // namespace triplewright

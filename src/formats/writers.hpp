// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The writers behind the table of formats, each in the file of its name.

#ifndef TRIPLEWRIGHT_FORMATS_WRITERS_HPP
#define TRIPLEWRIGHT_FORMATS_WRITERS_HPP

#include <memory>

#include "triplewright/formats/format.hpp"

namespace triplewright {

void write_graphml(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
void write_gexf(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
void write_node_link(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
void write_cytoscape(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
void write_csv_nodes(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
void write_csv_edges(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
void write_dot(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);

[[nodiscard]] std::unique_ptr<ElementVisitor> make_graphml_writer(const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<ElementVisitor> make_gexf_writer(const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<ElementVisitor> make_node_link_writer(const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<ElementVisitor> make_cytoscape_writer(const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<ElementVisitor> make_csv_nodes_writer(const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<ElementVisitor> make_csv_edges_writer(const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<ElementVisitor> make_dot_writer(const WriteOptions& options, Sink& sink);

} // namespace triplewright

#endif

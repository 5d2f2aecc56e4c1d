// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The RDF syntaxes behind the table of formats, each in the file of its name: a writer of graphs, a writer of quads,
/// a reader of quads.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_FORMATS_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_FORMATS_HPP

#include <memory>
#include <string>

#include "triplewright/formats/format.hpp"

namespace triplewright {

void write_turtle(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<QuadVisitor> make_turtle_writer(const WriteOptions& options, Sink& sink);
void read_turtle(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor);

void write_ntriples(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<QuadVisitor> make_ntriples_writer(const WriteOptions& options, Sink& sink);
void read_ntriples(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor);

void write_trig(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<QuadVisitor> make_trig_writer(const WriteOptions& options, Sink& sink);
void read_trig(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor);

void write_nquads(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<QuadVisitor> make_nquads_writer(const WriteOptions& options, Sink& sink);
void read_nquads(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor);

void write_jsonld(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
[[nodiscard]] std::unique_ptr<QuadVisitor> make_jsonld_writer(const WriteOptions& options, Sink& sink);
void read_jsonld(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor);

} // namespace triplewright

#endif

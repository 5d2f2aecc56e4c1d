// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a built graph holds, in five lines for people.

#ifndef TRIPLEWRIGHT_SRC_CLI_SUMMARY_HPP
#define TRIPLEWRIGHT_SRC_CLI_SUMMARY_HPP

#include <cstddef>
#include <string>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// Documents, entities, statements by standing, words, seconds.
[[nodiscard]] std::string to_summary(const KnowledgeGraph& graph, std::size_t words, double seconds);

} // namespace triplewright

#endif

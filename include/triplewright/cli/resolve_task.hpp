// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The task of the engine that makes of a document what graphs are made of.

#ifndef TRIPLEWRIGHT_CLI_RESOLVE_TASK_HPP
#define TRIPLEWRIGHT_CLI_RESOLVE_TASK_HPP

#include <string>

#include "triplewright/cli/engine.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

/// Finds what a document says and resolves its mentions; keeps the result for the graph.
class ResolveTask final : public DocumentTask {
public:
    /// Both must outlive the task.
    ResolveTask(const Document& document, const Analysis& analysis);
    std::string add(const Annotation& passage) override;
    std::string finish() override;
    /// The result, once, after `finish`.
    [[nodiscard]] ResolvedDocument take();

private:
    const Document* document_;
    DocumentCoreference coreference_;
    CoreferenceChains chains_;
    Extraction extraction_;
    ResolvedDocument resolved_;
};

} // namespace triplewright

#endif

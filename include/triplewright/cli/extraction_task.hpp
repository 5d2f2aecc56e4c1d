// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The tasks of the engine that find what a document says.

#ifndef TRIPLEWRIGHT_CLI_EXTRACTION_TASK_HPP
#define TRIPLEWRIGHT_CLI_EXTRACTION_TASK_HPP

#include <string>

#include "triplewright/cli/engine.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

/// Collects the statements and chains of a document.
class ExtractionTask : public DocumentTask {
public:
    /// Both must outlive the task.
    ExtractionTask(const Document& document, const Analysis& analysis);
    std::string add(const Annotation& passage) override;

protected:
    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const Extraction& extraction() const { return extraction_; }
    [[nodiscard]] const CoreferenceChains& chains() const { return chains_; }
    /// What was collected, resolved; leaves nothing behind.
    [[nodiscard]] ResolvedDocument take_resolved();

private:
    const Document& document_;
    DocumentCoreference coreference_;
    CoreferenceChains chains_;
    Extraction extraction_;
};

/// Resolves a document's mentions and keeps the result for the graph.
class ResolveTask : public ExtractionTask {
public:
    using ExtractionTask::ExtractionTask;
    std::string finish() override;
    /// The result, once, after `finish`.
    [[nodiscard]] ResolvedDocument take();

private:
    ResolvedDocument resolved_;
};

} // namespace triplewright

#endif

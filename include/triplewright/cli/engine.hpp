// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Runs the analysis over a stream of documents on several threads and hands on what becomes of them in the order of
/// the input, with bounded memory. The same for every command and for programs that use the library.

#ifndef TRIPLEWRIGHT_CLI_ENGINE_HPP
#define TRIPLEWRIGHT_CLI_ENGINE_HPP

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/passages.hpp"
#include "triplewright/nlp/coreference.hpp"
#include "triplewright/nlp/stage.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {

/// The pipelines of a run.
struct Analysis {
    Pipeline raw;   ///< For documents that are text.
    Pipeline given; ///< For documents that bring their words and sentences; these are filled in before it runs.
    GivenColumns given_columns = GivenColumns::words_only;
    std::shared_ptr<const CoreferenceModel> coreference; ///< Null where only words are looked for.
};

/// What is made of one document. The engine calls `add` for its passages in order and then `finish`, one call at a
/// time, on any thread.
class DocumentTask {
public:
    DocumentTask() = default;
    virtual ~DocumentTask() = default;
    DocumentTask(const DocumentTask&) = delete;
    DocumentTask& operator=(const DocumentTask&) = delete;

    /// Takes an analysed passage; returns bytes for the output.
    virtual std::string add(const Annotation& passage) = 0;
    /// Takes the end of the document; returns bytes for the output.
    virtual std::string finish() { return {}; }
};

/// What the engine hands on, in the order of the input.
struct EnginePiece {
    std::string output; ///< What `add`, and at the end `finish`, returned.
    std::size_t words = 0;
    std::unique_ptr<DocumentTask> finished; ///< The document's task with its last passage; else null.
};

struct EngineOptions {
    unsigned jobs = 1;                    ///< Threads that work, the calling one included.
    std::size_t passage_bytes = 8 * 1024; ///< Text that is analysed at once.
};

/// The next document, or nothing at the end. Called on the thread that called `run_engine`.
using DocumentSource = std::function<std::optional<Document>()>;
/// Makes the task of a document, which outlives it until it is handed on as finished. Called like DocumentSource.
using TaskFactory = std::function<std::unique_ptr<DocumentTask>(const Document&)>;
/// Takes the pieces. Called like DocumentSource; what it throws ends the run.
using PieceConsumer = std::function<void(EnginePiece)>;

/// Analyses all documents of the source. Pieces come in the order of the input and do not depend on `jobs`.
void run_engine(const Analysis& analysis, const EngineOptions& options, const DocumentSource& source,
                const TaskFactory& make_task, const PieceConsumer& consume);

} // namespace triplewright

#endif

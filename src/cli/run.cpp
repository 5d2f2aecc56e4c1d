// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/run.hpp"

#include <utility>

#include "cli/interrupt.hpp"

namespace triplewright {

void run_over_files(const RunOptions& options, const ReadOptions& read_options, const Analysis& analysis,
                    Console& console, const TaskFactory& make_task, const PieceConsumer& consume)
{
    DocumentReader reader(options.files, read_options,
                          [&console](const Diagnostic& diagnostic) { console.report(diagnostic); });
    EngineOptions engine_options;
    engine_options.jobs = options.jobs;
    run_engine(
        analysis, engine_options,
        [&reader] {
            check_interrupt();
            return reader.next();
        },
        make_task,
        [&console, &consume](EnginePiece piece) {
            check_interrupt();
            console.add_progress(piece.words, piece.finished ? 1 : 0);
            consume(std::move(piece));
        });
}

} // namespace triplewright

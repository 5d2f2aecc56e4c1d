// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/run.hpp"

#include <memory>
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

ExitCode run_into_output(const RunOptions& options, const ReadOptions& read_options, const Analysis& analysis,
                         const Output& output, const TaskFactory& make_task)
{
    const std::unique_ptr<Sink> sink = open_file_sink(output.path, output.compression);
    Console console(options.quiet);
    run_over_files(options, read_options, analysis, console, make_task,
                   [&sink](const EnginePiece& piece) { write_or_throw(*sink, piece.output); });
    if (!console.has_nothing_to_write()) {
        sink->finish();
    }
    return console.exit_code();
}

} // namespace triplewright

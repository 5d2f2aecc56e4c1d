// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The program. The one place that catches exceptions and turns them into messages and exit codes.

#include <cstdio>
#include <exception>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/interrupt.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

void print_error(const std::string& message)
{
    std::fputs(("triplewright: error: " + message + '\n').c_str(), stderr);
}

/// What went wrong, in the words of CLI11 where these say it.
std::string describe(const CLI::App& program, const CLI::ParseError& error, const std::string& first_argument)
{
    const bool lacks_command = program.get_subcommands().empty();
    if (!lacks_command || first_argument.empty() || first_argument.starts_with('-')) {
        return error.what();
    }
    std::string names;
    for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; })) {
        names += (names.empty() ? "" : ", ") + command->get_name();
    }
    return "there is no command \"" + first_argument + "\"; there are " + names;
}

/// CLI11 throws for `--help` and `--version` too.
ExitCode report_usage(const CLI::App& program, const CLI::ParseError& error, const std::string& first_argument)
{
    if (error.get_exit_code() == 0) {
        (void)program.exit(error);
        return exit_ok;
    }
    std::string command;
    for (const CLI::App* chosen : program.get_subcommands()) {
        command = ' ' + chosen->get_name();
    }
    print_error(describe(program, error, first_argument) + "\nSee triplewright" + command + " --help");
    return exit_usage;
}

ExitCode run(int argc, char** argv)
{
    CLI::App program("Turns texts into a knowledge graph that can prove itself.", "triplewright");
    program.set_version_flag("--version", "triplewright " TRIPLEWRIGHT_VERSION);
    program.require_subcommand(1);
    program.get_formatter()->column_width(28);
    program.footer("Exit codes: 0 all went well; 1 some input could not be used, the rest was; 2 wrong usage;\n"
                   "3 an output could not be written.");
    const Command commands[] = {add_build_command(program),   add_annotate_command(program),
                                add_extract_command(program), add_explain_command(program),
                                add_convert_command(program), add_merge_command(program),
                                add_stats_command(program)};
    try {
        program.parse(argc, argv);
        for (const Command& command : commands) {
            if (command.app->parsed()) {
                return command.run();
            }
        }
    } catch (const CLI::ParseError& error) {
        return report_usage(program, error, argc > 1 ? argv[1] : "");
    }
    return exit_usage;
}

} // namespace

} // namespace triplewright

int main(int argc, char** argv)
{
    using namespace triplewright;
    install_signal_handlers();
    try {
        return run(argc, argv);
    } catch (const Interrupted& interrupted) {
        die_of_signal(interrupted.signal);
    } catch (const ConfigError& error) {
        print_error(error.what());
        return exit_usage;
    } catch (const WriteError& error) {
        if (!error.reader_gone()) {
            print_error(error.what());
        }
        return exit_write;
    } catch (const std::exception& error) {
        print_error(error.what());
        return exit_input;
    }
}

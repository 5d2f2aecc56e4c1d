// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/run_options.hpp"

#include <algorithm>
#include <thread>

#include "cli/interrupt.hpp"
#include "cli/model_choice.hpp"
#include "cli/quiet_option.hpp"
#include "triplewright/text/identity.hpp"

namespace triplewright {

namespace {

std::string check_date(std::string& date)
{
    const std::optional<std::string> parsed = parse_iso_date(date);
    if (!parsed) {
        return '"' + date + "\" is no date such as 2024-05-17, 2024-05 or 2024";
    }
    date = *parsed;
    return {};
}

} // namespace

ReadOptions RunOptions::to_read_options() const
{
    ReadOptions read;
    read.date = date;
    read.on_interrupt = check_interrupt;
    if (input_format == "text") {
        read.format = InputFormat::text;
    } else if (input_format == "jsonl") {
        read.format = InputFormat::jsonl;
    } else if (input_format == "conllu") {
        read.format = InputFormat::conllu;
    }
    return read;
}

void add_run_options(CLI::App& command, RunOptions& options)
{
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    command
        .add_option("FILES", options.files,
                    "Texts: .txt, .jsonl, .ndjson, .conllu, also .gz and .zst; - is standard input")
        ->required()
        ->option_text("FILE ...");
    command.add_option("--input-format", options.input_format, "Format of all inputs, whatever their names say")
        ->check(CLI::IsMember({"text", "jsonl", "conllu"}))
        ->type_name("FORMAT");
    command.add_option("--date", options.date, "Date of the documents that bring none, such as 2024-05-17")
        ->check(CLI::Validator(check_date, ""))
        ->type_name("DATE");
    command.add_flag("--keep-parse", options.keep_parse,
                     "Keep the tags and trees of CoNLL-U input too, not only its words");
    command.add_option("--model", options.model, "Weights: a name (see below) or a file; default: the built-in ones")
        ->type_name("NAME|FILE");
    command.footer([] {
        std::string names = "Models:";
        for (const std::string& name : model_names()) {
            names += ' ' + name;
        }
        return names;
    });
    command
        .add_option("-j,--jobs", options.jobs, "Threads; the result does not depend on it (default: one a processor)")
        ->check(CLI::Range(1U, 1024U))
        ->type_name("N");
    add_quiet_option(command, options.quiet);
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "support/program.hpp"

#include <array>
#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temporary_directory.hpp"

namespace triplewright::testing {

namespace {

/// Two ends of a pipe that other programs do not inherit.
std::array<int, 2> make_pipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("cannot make a pipe");
    }
    return ends;
}

/// Puts a file in the place of a standard stream; only for a forked child.
void redirect(int target, const std::string& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (descriptor < 0 || ::dup2(descriptor, target) < 0) {
        ::_exit(126);
    }
}

} // namespace

ProgramResult run_program(const std::vector<std::string>& arguments, const ProgramSettings& settings)
{
    const TemporaryDirectory directory;
    directory.write("in", settings.input);
    const std::string out_path = settings.output_path.empty() ? directory.path("out") : settings.output_path;
    const std::array<int, 2> silence = make_pipe();
    const std::array<int, 2> closed = make_pipe();
    ::close(closed[0]);
    std::vector<std::string> all = {settings.program.empty() ? TRIPLEWRIGHT_PROGRAM : settings.program};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& argument : all) {
        argv.push_back(argument.data());
    }
    argv.push_back(nullptr);

    const pid_t child = ::fork();
    if (child == 0) {
        redirect(STDIN_FILENO, directory.path("in"), O_RDONLY);
        redirect(STDOUT_FILENO, out_path, O_WRONLY | O_CREAT);
        redirect(STDERR_FILENO, directory.path("err"), O_WRONLY | O_CREAT);
        if (settings.input_stays_open) {
            ::dup2(silence[0], STDIN_FILENO);
        }
        if (settings.output_is_closed_pipe) {
            ::dup2(closed[1], STDOUT_FILENO);
        }
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(closed[1]);
    if (settings.meanwhile) {
        settings.meanwhile(child);
    }
    int status = 0;
    struct rusage usage {};
    ::wait4(child, &status, 0, &usage);
    ::close(silence[0]);
    ::close(silence[1]);

    ProgramResult result;
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    result.out = directory.read("out");
    result.err = directory.read("err");
    result.peak_kib = usage.ru_maxrss;
    return result;
}

} // namespace triplewright::testing

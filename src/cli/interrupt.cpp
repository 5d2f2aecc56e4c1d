// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/interrupt.hpp"

#include <csignal>
#include <cstdlib>
#include <initializer_list>

namespace triplewright {

namespace {

volatile std::sig_atomic_t received_signal = 0;

extern "C" void remember_signal(int signal)
{
    received_signal = signal;
}

} // namespace

void install_signal_handlers()
{
    struct sigaction action {};
    action.sa_handler = remember_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // no SA_RESTART: a read that waits must return
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaction(signal, &action, nullptr);
    }
    std::signal(SIGPIPE, SIG_IGN); // a write that fails is an error like others
    std::signal(SIGXFSZ, SIG_IGN);
}

void check_interrupt()
{
    if (received_signal != 0) {
        throw Interrupted{received_signal};
    }
}

void die_of_signal(int signal)
{
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    std::_Exit(128 + signal);
}

} // namespace triplewright

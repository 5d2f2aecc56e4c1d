// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/cli/extraction_task.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace triplewright {

ExtractionTask::ExtractionTask(const Document& document, const Analysis& analysis)
    : document_(document), coreference_(analysis.coreference)
{
    extraction_.date = document.date;
}

std::string ExtractionTask::add(const Annotation& passage)
{
    std::ranges::move(coreference_.add(passage), std::back_inserter(chains_));
    extract(passage, extraction_);
    return {};
}

ResolvedDocument ExtractionTask::take_resolved()
{
    return resolve(document_, std::exchange(extraction_, {}), std::exchange(chains_, {}));
}

std::string ResolveTask::finish()
{
    resolved_ = take_resolved();
    return {};
}

ResolvedDocument ResolveTask::take()
{
    return std::move(resolved_);
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/cli/resolve_task.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace triplewright {

ResolveTask::ResolveTask(const Document& document, const Analysis& analysis)
    : document_(&document), coreference_(analysis.coreference)
{
    extraction_.date = document.date;
}

std::string ResolveTask::add(const Annotation& passage)
{
    std::ranges::move(coreference_.add(passage), std::back_inserter(chains_));
    extract(passage, extraction_);
    return {};
}

std::string ResolveTask::finish()
{
    resolved_ = resolve(*document_, std::move(extraction_), chains_);
    chains_ = {};
    return {};
}

ResolvedDocument ResolveTask::take()
{
    return std::move(resolved_);
}

} // namespace triplewright

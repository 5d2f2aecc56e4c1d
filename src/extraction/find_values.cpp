// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/find_values.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "extraction/quantity_finder.hpp"
#include "extraction/time_finder.hpp"

namespace triplewright {

Values find_values(const SentenceView& view, std::string_view date, std::string& told)
{
    LowerWords words;
    words.reserve(view.size());
    for (WordIndex word = 0; word < view.size(); ++word) {
        words.push_back(to_lower(view.word(word).form));
    }
    PartialDate last = parse_partial_date(told);
    Values values;
    values.times = find_times(view, words, parse_partial_date(date), last);
    told = last.year == 0 ? std::string() : to_value(last).value;
    values.quantities = find_quantities(view, words, values.times);
    return values;
}

Values find_values(const Annotation& passage, std::string_view date)
{
    Values all;
    std::string told;
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        Values values = find_values(SentenceView(passage, index, index), date, told);
        std::ranges::move(values.times, std::back_inserter(all.times));
        std::ranges::move(values.quantities, std::back_inserter(all.quantities));
    }
    return all;
}

} // namespace triplewright

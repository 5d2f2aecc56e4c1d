// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/decimal.hpp"

#include <algorithm>
#include <cstddef>

namespace triplewright {

std::string to_text(Decimal number)
{
    if (number.decimals <= 0) {
        number.digits.append(static_cast<std::size_t>(-number.decimals), '0');
        number.decimals = 0;
    }
    const auto decimals = static_cast<std::size_t>(number.decimals);
    if (number.digits.size() <= decimals) {
        number.digits.insert(0, decimals + 1 - number.digits.size(), '0');
    }
    std::string fraction = number.digits.substr(number.digits.size() - decimals);
    number.digits.resize(number.digits.size() - decimals);
    while (!fraction.empty() && fraction.back() == '0') {
        fraction.pop_back();
    }
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size() - 1));
    return fraction.empty() ? number.digits : number.digits + '.' + fraction;
}

std::optional<Decimal> read_digits(std::string_view form)
{
    Decimal number;
    bool point = false;
    std::size_t group = 0; // digits behind the last comma
    bool grouped = false;
    for (const char c : form) {
        if (c >= '0' && c <= '9') {
            number.digits += c;
            number.decimals += point ? 1 : 0;
            ++group;
        } else if (c == '.' && !point && (!grouped || group == 3)) {
            point = true;
        } else if (c == ',' && !point && group != 0 && (!grouped || group <= 3)) {
            grouped = true;
            group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (number.digits.empty() || form.back() == '.' || (grouped && !point && group != 3)) {
        return std::nullopt;
    }
    return number;
}

bool is_digits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace triplewright

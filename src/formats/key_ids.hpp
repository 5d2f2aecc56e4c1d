// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Ids of attributes in XML syntaxes, made of their names.

#ifndef TRIPLEWRIGHT_FORMATS_KEY_IDS_HPP
#define TRIPLEWRIGHT_FORMATS_KEY_IDS_HPP

#include <set>
#include <string>
#include <string_view>

namespace triplewright {

/// Gives ids that are NMTOKENs and differ also in lower case, to which Gephi folds them: `n_iri`, `n_iri-2`.
class KeyIds {
public:
    [[nodiscard]] std::string make(std::string_view prefix, std::string_view name)
    {
        std::string wanted(prefix);
        for (const char c : name) {
            const bool is_upper = c >= 'A' && c <= 'Z';
            const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
            wanted += is_upper ? static_cast<char>(c - 'A' + 'a') : is_kept ? c : '_';
        }
        std::string id = wanted;
        for (int number = 2; !used_.insert(id).second; ++number) {
            id = wanted + '-' + std::to_string(number);
        }
        return id;
    }

private:
    /// What the writers use for other things than attributes.
    std::set<std::string> used_ = {"n_type", "n_times", "e_type", "e_times", "e_color", "e_thickness"};
};

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quantity_finder.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "extraction/lexicon.hpp"
#include "extraction/quantity_scan.hpp"
#include "extraction/unit_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

class QuantityFinder {
public:
    QuantityFinder(const SentenceView& view, const LowerWords& words, std::span<const Time> times)
        : view_(view), scan_{view, words}, times_(times)
    {}

    std::vector<Quantity> find()
    {
        auto time = times_.begin();
        const std::size_t size = scan_.words.size();
        for (at_ = 0; at_ < size;) {
            while (time != times_.end() && time->end_word <= at_) {
                ++time;
            }
            scan_.limit = time == times_.end() ? size : time->first_word;
            if (at_ >= scan_.limit) {
                at_ = static_cast<WordIndex>(time->end_word);
                continue;
            }
            at_ = read() ? end_ : at_ + 1;
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] std::string_view word(WordIndex at) const { return scan_.word(at); }
    [[nodiscard]] std::string_view any_word(WordIndex at) const { return scan_.any_word(at); }
    [[nodiscard]] bool is_dash(WordIndex at) const { return scan_.is_dash(at); }

    /// "Channel 4", "Group of Seven".
    [[nodiscard]] bool is_in_name(WordIndex at) const
    {
        const Name* const name = view_.name(at);
        return name != nullptr && name->type != NameType::money && name->type != NameType::date;
    }

    bool read()
    {
        const WordIndex first = at_;
        const std::string_view sign = currency_at(at_);
        if (sign.empty() && read_glued_sum()) {
            return true;
        }
        if (is_in_name(at_) && sign.empty()) {
            return false;
        }
        Quantity quantity;
        const WordIndex number_at = sign.empty() ? at_ : word(at_ + 1) == "." ? at_ + 2 : at_ + 1; // "Rs. 500"
        const auto number = read_number(number_at);
        if (!number || number->end > scan_.limit) {
            return sign.empty() && (read_age_decade() || read_ordinal());
        }
        if (sign.empty()) {
            if (const WordIndex end = end_of_score(scan_, at_); end != at_) {
                end_ = end;
                return true;
            }
            if (is_no_number(*number)) {
                return false;
            }
        }
        end_ = number->end;
        quantity.value = number->value;
        quantity.bound = number->multiple ? "multiple" : "";
        read_share(quantity, *number);
        read_range(first, number_at, quantity);
        if (number->multiple && word(end_) == "of" &&
            (!currency_of_name(word(end_ + 1)).empty() || !measure_of(word(end_ + 1)).empty())) {
            ++end_;
        }
        quantity.unit = sign;
        if (sign.empty()) {
            read_unit(first, quantity);
            read_second_measure(first, quantity);
        }
        if (quantity.unit.empty() && is_age(scan_, first, quantity.bound == "range" ? first + 1 : end_)) {
            quantity.unit = "year";
        }
        if (scan_.before(first) == "minus" && quantity.unit.starts_with("degree")) {
            quantity.value.insert(0, 1, '-');
        }
        read_rate(quantity);
        if (const std::string_view bound = bound_before(first); quantity.bound.empty()) {
            quantity.bound = bound;
        }
        add(std::move(quantity), first);
        return true;
    }

    /// "Rs", "LE" and the like are written as names.
    [[nodiscard]] std::string_view currency_at(WordIndex at) const
    {
        const std::string_view unit = currency_of_sign(word(at));
        const bool letters = !unit.empty() && word(at)[0] >= 'a' && word(at)[0] <= 'z';
        const char first = unit.empty() ? ' ' : view_.word(at).form[0];
        return letters && (first < 'A' || first > 'Z' || word(at + 1).empty()) ? std::string_view() : unit;
    }

    /// "R250", "SR5.2 billion", "GHS6.2billion": the sign is written in one word with the number.
    bool read_glued_sum()
    {
        const std::string_view form = word(at_);
        const std::size_t digits = form.find_first_of("0123456789");
        constexpr std::size_t longest = 4; // letters of a sign
        if (digits == 0 || digits == std::string_view::npos || digits > longest || view_.word(at_).form[0] > 'Z') {
            return false;
        }
        const std::string_view unit = currency_before_digits(form.substr(0, digits));
        if (unit.empty()) {
            return false;
        }
        LowerWords words = {std::string(form.substr(digits))};
        WordIndex next = at_ + 1;
        while (word(next) == "," && scan_.is_joined(next - 1) && scan_.is_joined(next)) { // "QR8" "," "944,593"
            words[0] += ',' + scan_.words[next + 1];
            next += 2;
        }
        words.emplace_back(word(next));
        const auto number = read_numeral(words, 0);
        if (!number) {
            return false;
        }
        end_ = next + number->end - 1;
        Quantity quantity;
        quantity.value = number->value;
        quantity.unit = unit;
        quantity.bound = bound_before(at_);
        read_rate(quantity);
        add(std::move(quantity), at_);
        return true;
    }

    /// A number with its scale, "40m" of money included.
    [[nodiscard]] std::optional<Numeral> read_number(WordIndex at) const
    {
        if (at >= scan_.limit || is_in_name(at)) {
            return std::nullopt;
        }
        if (auto number = read_decimal_comma(at)) {
            return number;
        }
        if (const WordIndex end = end_of_grouped_number(scan_, at); end != 0) {
            std::string digits;
            for (WordIndex word = at; word < end; ++word) {
                digits += scan_.words[word];
            }
            return Numeral{end, std::move(digits), false, false};
        }
        return read_numeral(scan_.words, at);
    }

    /// "2,25 billion": a comma with less than three digits behind it, and a scale, is a decimal point.
    [[nodiscard]] std::optional<Numeral> read_decimal_comma(WordIndex at) const
    {
        if (word(at + 1) != "," || !is_digits(word(at)) || !is_digits(word(at + 2)) || word(at + 2).size() > 2 ||
            !scan_.is_joined(at) || !scan_.is_joined(at + 1)) {
            return std::nullopt;
        }
        const LowerWords words = {std::string(word(at)) + '.' + std::string(word(at + 2)), std::string(word(at + 3))};
        auto number = read_numeral(words, 0);
        if (!number || number->end != 2) {
            return std::nullopt;
        }
        number->end = at + 4;
        return number;
    }

    /// "one another", "no one", "one of", "No. 4", "a third man", "12345-6789"
    [[nodiscard]] bool is_no_number(const Numeral& number) const
    {
        const std::string_view form = word(at_);
        if (is_label(scan_, at_) || is_list_item(scan_, at_)) {
            return true;
        }
        if (form == "one" && number.end == at_ + 1) {
            const bool counts =
                view_.relation(at_) == Relation::nummod && view_.head(at_) != no_word && view_.head(at_) > at_;
            return !counts && !share_link(at_ + 1) && !(word(at_ + 1) == "of" && scan_.before(at_) != "no");
        }
        if (form == "half" && word(at_ + 1) == "-") {
            return true;
        }
        if (form == "scores" || form == "tens") {
            return word(at_ + 1) != "of" && number.end == at_ + 1;
        }
        return view_.upos(at_) == "VERB" || (form == "second" && number.end == at_ + 1);
    }

    bool read_ordinal()
    {
        const int number = ordinal_number(word(at_));
        const bool usual = view_.has_upos(at_, {"ADJ", "NOUN", "NUM"}) || ranks_superlative();
        if (number == 0 || !usual || (view_.upos(at_) == "NOUN" && word(at_) == "second") ||
            is_naming_ordinal(scan_, at_)) {
            return false;
        }
        end_ = at_ + 1;
        Quantity quantity;
        quantity.value = std::to_string(number);
        quantity.unit = "ordinal";
        add(std::move(quantity), at_);
        return true;
    }

    /// "in her 80s", "in their mid-30s": between 80 and 89 years old.
    bool read_age_decade()
    {
        static constexpr auto owners = word_set("his", "her", "their", "my", "your", "our");
        static constexpr auto parts = word_set("early", "mid", "late", "-");
        std::string_view form = word(at_);
        form.remove_prefix(form.starts_with("mid-") ? 4 : 0);
        if (form.size() != 3 || !form.ends_with("0s") || form[0] < '2' || form[0] > '9') {
            return false;
        }
        WordIndex first = at_;
        while (first > 0 && parts.contains(scan_.before(first))) {
            --first;
        }
        if (!owners.contains(scan_.before(first))) {
            return false;
        }
        end_ = at_ + 1;
        Quantity quantity;
        quantity.value = std::string(1, form[0]) + "0/" + form[0] + '9';
        quantity.unit = "year";
        quantity.bound = "range";
        add(std::move(quantity), at_);
        return true;
    }

    /// "third-largest", "second most populous": an adverb there, but a rank all the same.
    [[nodiscard]] bool ranks_superlative() const
    {
        const WordIndex next = is_dash(at_ + 1) ? at_ + 2 : at_ + 1;
        const std::string_view form = word(next);
        return form == "most" || form == "least" ||
               (next < scan_.limit && view_.has_upos(next, {"ADJ"}) &&
                (view_.feature(next, "Degree") == "Sup" || form.ends_with("est")));
    }

    /// The words between the numbers of "one in five", "two out of every ten": how many, or 0.
    [[nodiscard]] WordIndex share_link(WordIndex at) const
    {
        WordIndex end = at;
        if (word(at) == "in" || (is_dash(at) && word(at + 1) == "in" && is_dash(at + 2))) {
            end = word(at) == "in" ? at + 1 : at + 3;
        } else if (word(at) == "out" && word(at + 1) == "of") {
            end = at + 2;
        }
        end += end != at && word(end) == "every" ? 1 : 0;
        return end == at || !read_number(end) ? 0 : end - at;
    }

    /// "one in five", "two out of ten" and "half of a million", "a quarter of 1 percent": a part of another number.
    void read_share(Quantity& quantity, const Numeral& number)
    {
        if (number.multiple) {
            return;
        }
        const bool fraction = quantity.value.starts_with("0.");
        const WordIndex link = share_link(end_);
        if (fraction && word(end_) == "of") {
            const bool one = word(end_ + 1) == "a" || word(end_ + 1) == "1" || word(end_ + 1) == "one";
            const auto whole = one ? read_number(end_ + 1) : std::nullopt;
            if (whole && whole->value.find_first_not_of('0', 1) == std::string::npos && whole->value[0] == '1') {
                quantity.value = times_power_of_ten(quantity.value, whole->value.size() - 1);
                end_ = whole->end;
            } else if (word(end_ + 1) == "a" && !measure_of(word(end_ + 2)).empty()) {
                end_ += 2; // "three-quarters of a mile"
            }
        } else if (fraction && (word(end_) == "a" || word(end_) == "an") && names_measure(end_ + 1)) {
            ++end_; // "half a mile"
        } else if (link != 0) {
            read_proportion(quantity, end_ + link, word(end_) == "out");
        }
    }

    [[nodiscard]] bool names_measure(WordIndex at) const
    {
        return !measure_of(word(at)).empty() || word(at) == "percentage" || word(at) == "basis";
    }

    /// A small number of another one. "Two in 10 voters", not "two in 30 countries".
    void read_proportion(Quantity& quantity, WordIndex at, bool out_of)
    {
        static constexpr auto wholes = word_set("2", "3", "4", "5", "6", "7", "8", "9", "10", "20", "100", "1000");
        const auto whole = read_number(at);
        constexpr std::size_t longest = 6; // digits
        if (!whole || whole->multiple || !is_digits(quantity.value) || !is_digits(whole->value) ||
            quantity.value.size() > longest || whole->value.size() > longest ||
            !is_less(quantity.value, whole->value) || quantity.value == "0" ||
            (!out_of && (!wholes.contains(whole->value) || !measure_of(word(whole->end)).empty()))) {
            return;
        }
        if (!out_of && quantity.value != "1" && whole->value != "10" && whole->value != "5" && whole->value != "100") {
            return;
        }
        constexpr long decimals = 10000;
        const long total = std::stol(whole->value);
        const long part = (std::stol(quantity.value) * decimals + total / 2) / total;
        if (part == 0) {
            return;
        }
        std::string digits = std::to_string(decimals + part).substr(1);
        digits.erase(digits.find_last_not_of('0') + 1);
        quantity.value = "0." + digits;
        end_ = whole->end;
    }

    /// "0.25" and 6 are "250000".
    static std::string times_power_of_ten(const std::string& fraction, std::size_t power)
    {
        std::string digits = fraction.substr(2);
        digits.append(power > digits.size() ? power - digits.size() : 0, '0');
        std::string whole = digits.substr(0, power);
        std::string rest = digits.substr(power);
        whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
        return (whole.empty() ? "0" : whole) + (rest.empty() ? "" : '.' + rest);
    }

    /// The other end of a range.
    struct SecondNumber {
        WordIndex first;
        Numeral number;
    };

    /// The number behind "to", "and" of "between" or a dash; a sign may stand before it.
    [[nodiscard]] std::optional<SecondNumber> second_number(WordIndex first) const
    {
        const bool between = scan_.before(first) == "between" && word(end_) == "and";
        static constexpr auto ranging = word_set("range", "ranges", "ranged", "ranging", "anywhere", "vary", "varies");
        const bool change = scan_.before(first) == "from" && !ranging.contains(scan_.before(first, 2));
        const bool from_to = word(end_) == "to" && !change; // "rose from 5 to 10" are two numbers
        if (!between && !from_to && !is_dash(end_)) {
            return std::nullopt;
        }
        WordIndex next = is_dash(end_) && word(end_ + 1) == "to" ? end_ + 2 : end_ + 1; // "18- to 24-year-old"
        next += currency_of_sign(word(next)).empty() ? 0 : 1;
        auto second = read_number(next);
        const bool usual = second && !second->multiple && second->end <= scan_.limit;
        return usual ? std::optional(SecondNumber{next, std::move(*second)}) : std::nullopt;
    }

    /// "5 to 10", "between 3 and 4", "5-10": the first number shares the scale of the second.
    void read_range(WordIndex first, WordIndex number_at, Quantity& quantity)
    {
        const auto second = second_number(first);
        if (!second) {
            return;
        }
        std::string low = quantity.value;
        if (end_ == number_at + 1 && second->number.end > second->first + 1) { // "3 to 4 million"
            LowerWords scaled = {scan_.words[number_at]};
            scaled.insert(scaled.end(), scan_.words.begin() + second->first + 1,
                          scan_.words.begin() + second->number.end);
            if (const auto both = read_numeral(scaled, 0); both && both->end == scaled.size()) {
                low = both->value;
            }
        }
        if (!is_less(low, second->number.value)) {
            return;
        }
        quantity.value = low + '/' + second->number.value;
        quantity.bound = "range";
        end_ = second->number.end;
    }

    /// "15% to 40%", "5 km-10 km", "$5 million to $10 million": both ends have the unit.
    void read_second_measure(WordIndex first, Quantity& quantity)
    {
        const bool single = !quantity.unit.empty() && quantity.bound.empty() && quantity.value[0] != '-';
        const bool between = scan_.before(first) == "between";
        const auto second = single && (between || !is_change_verb(first)) ? second_number(first) : std::nullopt;
        if (!second || !is_less(quantity.value, second->number.value)) {
            return;
        }
        Quantity other;
        const WordIndex end = end_;
        end_ = second->number.end;
        read_unit(second->first, other);
        if (other.unit != quantity.unit) {
            end_ = end;
            return;
        }
        quantity.value += '/' + second->number.value;
        quantity.bound = "range";
    }

    /// "rose 5 percent to 40 percent" is no range.
    [[nodiscard]] bool is_change_verb(WordIndex first) const
    {
        static constexpr auto changes =
            word_set("rise", "fall", "grow", "increase", "decrease", "drop", "climb", "jump", "cut", "slip", "gain",
                     "lose", "edge", "surge", "shrink", "decline");
        constexpr WordIndex reach = 2;
        for (WordIndex word = first - std::min(first, reach); word < first; ++word) {
            if (changes.contains(view_.lemma(word))) {
                return true;
            }
        }
        return false;
    }

    /// What stands behind the number that begins at `first`: "percentage points", "US dollars", "square kilometers",
    /// "degrees Celsius", "years old".
    void read_unit(WordIndex first, Quantity& quantity)
    {
        WordIndex at = is_dash(end_) ? end_ + 1 : end_;
        if (word(at) == "year" || word(at) == "years" || word(at) == "month" || word(at) == "months") {
            read_age(at, quantity);
        } else if (!read_glued_metres(first, quantity) && !read_unit_of_words(at, quantity)) {
            read_measure(first, at, quantity);
        }
    }

    /// "100m" is a length before "long" or "sprint"; else it is a million.
    bool read_glued_metres(WordIndex first, Quantity& quantity)
    {
        static constexpr auto sides = word_set("long", "wide", "high", "tall", "deep", "thick", "away");
        constexpr std::size_t longest_race = 4; // digits
        const std::string_view digits = word(first);
        if (end_ != first + 2 || word(first + 1) != "m" || !scan_.is_joined(first) || !is_digits(digits)) {
            return false;
        }
        const bool race = end_ < scan_.limit && view_.has_upos(end_, {"NOUN"}) && digits.size() <= longest_race &&
                          view_.feature(end_, "Number") == "Sing";
        if (!race && !sides.contains(word(end_))) {
            return false;
        }
        quantity.value = digits;
        quantity.unit = "meter";
        return true;
    }

    /// "percentage points", "US-dollars", "Egyptian pounds"
    bool read_unit_of_words(WordIndex at, Quantity& quantity)
    {
        const std::string_view form = word(at);
        const std::string_view next = word(at + 1);
        if ((form == "us" || form == "u.s.") && is_dash(at + 1) && word(at + 2).starts_with("dollar")) {
            quantity.unit = "USD";
            end_ = at + 3;
            return true;
        }
        const std::string_view unit = form == "percentage" && next.starts_with("point") ? "percentage point"
                                      : form == "basis" && next.starts_with("point")    ? "basis point"
                                      : form == "per" && next == "cent"                 ? "percent"
                                                                                        : national_currency(at);
        if (unit.empty()) {
            return false;
        }
        quantity.unit = unit;
        end_ = at + 2;
        return true;
    }

    /// "euros", "square kilometers", "square-foot", "degrees Celsius"
    void read_measure(WordIndex first, WordIndex at, Quantity& quantity)
    {
        const std::string_view prefix = measure_prefix(word(at));
        at += prefix.empty() ? 0 : is_dash(at + 1) ? 2 : 1;
        std::string_view unit = currency_of_name(word(at));
        const bool weight = unit == "GBP" && (is_weight(scan_, first, end_, quantity.value) || is_beside_weight(first));
        if (weight) {
            unit = "pound";
        } else if (unit.empty() || (word(at) == "won" && view_.upos(at) == "VERB")) {
            unit = measure_of(word(at));
        }
        if (unit.empty()) {
            return;
        }
        quantity.unit = prefix.empty() ? std::string(unit) : std::string(prefix) + ' ' + std::string(unit);
        end_ = at + 1;
        if (unit == "degree" &&
            (word(end_) == "celsius" || word(end_) == "c" || word(end_) == "fahrenheit" || word(end_) == "f")) {
            quantity.unit += word(end_).starts_with('c') ? " Celsius" : " Fahrenheit";
            ++end_;
        }
    }

    /// "100 kg (220 pounds)"
    [[nodiscard]] bool is_beside_weight(WordIndex first) const
    {
        static constexpr auto weights = word_set("kilogram", "gram", "tonne", "ton");
        return scan_.before(first) == "(" && !found_.empty() && found_.back().end_word + 1 == first &&
               weights.contains(found_.back().unit);
    }

    /// "Australian dollars", "Egyptian pounds": the nation says which.
    [[nodiscard]] std::string_view national_currency(WordIndex at) const
    {
        struct Row {
            std::string_view nation;
            std::string_view currency; ///< Without its plural's s.
            std::string_view code;
        };
        static constexpr std::array<Row, 22> rows = {{
            {"us", "dollar", "USD"},         {"u.s.", "dollar", "USD"},      {"american", "dollar", "USD"},
            {"australian", "dollar", "AUD"}, {"canadian", "dollar", "CAD"},  {"singapore", "dollar", "SGD"},
            {"jamaican", "dollar", "JMD"},   {"taiwan", "dollar", "TWD"},    {"egyptian", "pound", "EGP"},
            {"sudanese", "pound", "SDG"},    {"british", "pound", "GBP"},    {"swiss", "franc", "CHF"},
            {"cfa", "franc", "XOF"},         {"mexican", "peso", "MXN"},     {"philippine", "peso", "PHP"},
            {"pakistani", "rupee", "PKR"},   {"indian", "rupee", "INR"},     {"kenyan", "shilling", "KES"},
            {"kenya", "shilling", "KES"},    {"ugandan", "shilling", "UGX"}, {"norwegian", "krone", "NOK"},
            {"danish", "krone", "DKK"},
        }};
        std::string_view noun = word(at + 1);
        if (noun.ends_with('s')) {
            noun.remove_suffix(1);
        }
        const auto* const row =
            std::ranges::find_if(rows, [&](const Row& one) { return one.nation == word(at) && one.currency == noun; });
        return row == rows.end() ? std::string_view() : row->code;
    }

    void read_age(WordIndex at, Quantity& quantity)
    {
        const WordIndex next = is_dash(at + 1) ? at + 2 : at + 1;
        const std::string_view unit = word(at).starts_with('y') ? "year" : "month";
        if (word(next) == "old" || word(next) == "olds") {
            quantity.unit = unit;
            end_ = next + 1;
        } else if (word(next) == "of" && word(next + 1) == "age") {
            quantity.unit = unit;
            end_ = next + 2;
        }
    }

    /// "per day", "a year", "an hour", "a ton", "/h" behind a unit.
    void read_rate(Quantity& quantity)
    {
        const bool slash = any_word(end_) == "/" && !quantity.unit.empty();
        const bool per = any_word(end_) == "per" || any_word(end_) == "each" || any_word(end_) == "every";
        const bool article = (any_word(end_) == "a" || any_word(end_) == "an") && !quantity.unit.empty();
        if ((!per && !article && !slash) || quantity.unit == "ordinal") {
            return;
        }
        const std::string_view prefix = measure_prefix(any_word(end_ + 1));
        const WordIndex noun = prefix.empty() ? end_ + 1 : end_ + 2;
        std::string_view unit = rate_unit(any_word(noun));
        if (unit.empty()) {
            unit = any_word(noun) == "capita" || (per && any_word(noun) == "person") ? "person"
                                                                                     : measure_of(any_word(noun));
        }
        if (unit.empty() && slash && (any_word(noun) == "h" || any_word(noun) == "s")) {
            unit = any_word(noun) == "h" ? "hour" : "second";
        }
        const std::string_view next = any_word(noun + 1);
        if (unit.empty() || unit == "percent" || next == "ago" || next == "later" || next == "earlier") {
            return;
        }
        quantity.unit += '/' + (prefix.empty() ? std::string() : std::string(prefix) + ' ') + std::string(unit);
        end_ = noun + 1;
    }

    /// "a comment about 47 percent" is no estimate.
    [[nodiscard]] bool is_topic(WordIndex first) const
    {
        if (scan_.before(first) != "about" || first < 2 || !view_.has_upos(first - 2, {"NOUN"})) {
            return false;
        }
        return view_.relation(first - 1) == Relation::case_marker || is_speech_noun(view_.lemma(first - 2));
    }

    [[nodiscard]] std::string_view bound_before(WordIndex first) const
    {
        if (first > 0 && (view_.has_upos(first, {"ADJ"}) || is_topic(first))) {
            return {};
        }
        for (const Bound& row : bounds) {
            const auto count = static_cast<WordIndex>(std::ranges::find(row.words, "") - row.words.begin());
            if (first < count) {
                continue;
            }
            bool same = true;
            for (WordIndex i = 0; i < count; ++i) {
                same = same && scan_.words[first - count + i] == row.words[i];
            }
            if (same) {
                return row.bound;
            }
        }
        static constexpr auto after = word_set("more", "less");
        if (word(end_) == "or" && after.contains(word(end_ + 1))) {
            return word(end_ + 1) == "more" ? "at least" : "at most";
        }
        return {};
    }

    void add(Quantity quantity, WordIndex first)
    {
        quantity.first_word = first;
        quantity.end_word = end_;
        quantity.span = words_span(view_, {first, end_ - 1});
        found_.push_back(std::move(quantity));
    }

    const SentenceView& view_;
    QuantityScan scan_;
    std::span<const Time> times_;
    std::vector<Quantity> found_;
    WordIndex at_ = 0;
    WordIndex end_ = 0;
};

} // namespace

std::vector<Quantity> find_quantities(const SentenceView& view, const LowerWords& words, std::span<const Time> times)
{
    return QuantityFinder(view, words, times).find();
}

} // namespace triplewright

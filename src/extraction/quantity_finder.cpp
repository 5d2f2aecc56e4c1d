// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quantity_finder.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "extraction/decimal.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/number_words.hpp"
#include "extraction/quantity_number.hpp"
#include "extraction/quantity_scan.hpp"
#include "extraction/quantity_unit.hpp"
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
    [[nodiscard]] bool is_dash(WordIndex at) const { return scan_.is_dash(at); }

    bool read()
    {
        const std::string_view sign = currency_at(at_);
        if (sign.empty()) {
            if (auto sum = read_glued_sum(scan_, at_)) {
                return add_number(std::move(sum->number), sum->currency);
            }
            if (scan_.is_in_name(at_)) {
                return false;
            }
        }
        const WordIndex number_at = sign.empty() ? at_ : word(at_ + 1) == "." ? at_ + 2 : at_ + 1; // "Rs. 500"
        const auto number = read_number(scan_, number_at);
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
        add_value(*number, number_at, sign);
        return true;
    }

    /// The quantity whose number begins at `number_at`, behind its sign.
    void add_value(Numeral number, WordIndex number_at, std::string_view sign)
    {
        const WordIndex first = at_;
        if (auto share = read_share(scan_, number)) {
            number = std::move(*share);
        }
        Quantity quantity;
        end_ = number.end;
        quantity.value = std::move(number.value);
        quantity.bound = number.multiple ? "multiple" : "";
        read_range(first, number_at, quantity);
        if (number.multiple && word(end_) == "of" &&
            (!currency_of_name(word(end_ + 1)).empty() || !measure_of(word(end_ + 1)).empty())) {
            ++end_;
        }
        quantity.unit = sign;
        if (sign.empty()) {
            add_unit(first, quantity);
            read_second_measure(first, quantity);
        }
        if (quantity.unit.empty() && is_age(scan_, first, quantity.bound == "range" ? first + 1 : end_)) {
            quantity.unit = "year";
        }
        if (scan_.before(first) == "minus" && quantity.unit.starts_with("degree")) {
            quantity.value.insert(0, 1, '-');
        }
        finish(std::move(quantity), first);
    }

    bool add_number(Numeral number, std::string_view currency)
    {
        end_ = number.end;
        Quantity quantity;
        quantity.value = std::move(number.value);
        quantity.unit = currency;
        finish(std::move(quantity), at_);
        return true;
    }

    /// Adds the rate behind and the bound before.
    void finish(Quantity quantity, WordIndex first)
    {
        if (UnitMatch rate = read_rate(scan_, end_, quantity.unit); !rate.unit.empty()) {
            quantity.unit += '/' + rate.unit;
            end_ = rate.end;
        }
        if (const std::string_view bound = bound_before(first); quantity.bound.empty()) {
            quantity.bound = bound;
        }
        add(std::move(quantity), first);
    }

    /// The unit behind the number that begins at `first`.
    void add_unit(WordIndex first, Quantity& quantity)
    {
        const bool weight = is_weight(scan_, first, end_, quantity.value) || is_beside_weight(first);
        UnitMatch found = read_unit(scan_, first, end_, weight);
        if (found.unit.empty()) {
            return;
        }
        if (found.unit == "meter" && found.end == end_) { // "100m"
            quantity.value = word(first);
        }
        quantity.unit = std::move(found.unit);
        end_ = found.end;
    }

    /// "100 kg (220 pounds)"
    [[nodiscard]] bool is_beside_weight(WordIndex first) const
    {
        static constexpr auto weights = word_set("kilogram", "gram", "tonne", "ton");
        return scan_.before(first) == "(" && !found_.empty() && found_.back().end_word + 1 == first &&
               weights.contains(found_.back().unit);
    }

    /// "Rs", "LE" and the like are written as names.
    [[nodiscard]] std::string_view currency_at(WordIndex at) const
    {
        const std::string_view unit = currency_of_sign(word(at));
        const bool letters = !unit.empty() && word(at)[0] >= 'a' && word(at)[0] <= 'z';
        const char first = unit.empty() ? ' ' : view_.word(at).form[0];
        return letters && (first < 'A' || first > 'Z' || word(at + 1).empty()) ? std::string_view() : unit;
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
            return !counts && share_link(scan_, at_ + 1) == 0 && !(word(at_ + 1) == "of" && scan_.before(at_) != "no");
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

    /// "in her 80s": between 80 and 89 years old.
    bool read_age_decade()
    {
        if (!is_age_decade(scan_, at_)) {
            return false;
        }
        const std::string_view form = word(at_);
        const char ten = form[form.size() - 3];
        end_ = at_ + 1;
        Quantity quantity;
        quantity.value = std::string(1, ten) + "0/" + ten + '9';
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
        auto second = read_number(scan_, next);
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
        const UnitMatch other = read_unit(scan_, second->first, second->number.end, quantity.unit == "pound");
        if (other.unit != quantity.unit) {
            return;
        }
        end_ = other.end;
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
        const bool plus = word(end_) == "+" && scan_.is_joined(end_ - 1) && !is_digits(word(end_ + 1));
        if (plus || (is_dash(end_) && word(end_ + 1) == "plus")) { // "200-plus pages", "200+ pages"
            return "at least";
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

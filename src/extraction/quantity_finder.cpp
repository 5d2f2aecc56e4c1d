// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quantity_finder.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "extraction/unit_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

class QuantityFinder {
public:
    QuantityFinder(const SentenceView& view, const LowerWords& words, std::span<const Time> times)
        : view_(view), words_(words), times_(times)
    {}

    std::vector<Quantity> find()
    {
        auto time = times_.begin();
        for (at_ = 0; at_ < words_.size();) {
            while (time != times_.end() && time->end_word <= at_) {
                ++time;
            }
            limit_ = time == times_.end() ? words_.size() : time->first_word;
            if (at_ >= limit_) {
                at_ = static_cast<WordIndex>(time->end_word);
                continue;
            }
            at_ = read() ? end_ : at_ + 1;
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] std::string_view word(WordIndex at) const
    {
        return at < limit_ ? std::string_view(words_[at]) : std::string_view();
    }
    /// Behind a time too: "$5 a year".
    [[nodiscard]] std::string_view any_word(WordIndex at) const
    {
        return at < words_.size() ? std::string_view(words_[at]) : std::string_view();
    }
    [[nodiscard]] bool is_dash(WordIndex at) const { return word(at) == "-" || word(at) == "–" || word(at) == "—"; }

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
        if (is_in_name(at_) && sign.empty()) {
            return false;
        }
        Quantity quantity;
        WordIndex number_at = at_;
        if (!sign.empty()) {
            ++number_at;
        }
        const auto number = read_number(number_at);
        if (!number || number->end > limit_) {
            return sign.empty() && read_ordinal();
        }
        if (sign.empty() && is_no_number(*number)) {
            return false;
        }
        if (sign.empty() && is_score(number->end)) {
            end_ = number->end + 2;
            return true;
        }
        end_ = number->end;
        quantity.value = number->value;
        quantity.bound = number->multiple ? "multiple" : "";
        read_range(number_at, quantity);
        if (number->multiple && word(end_) == "of" &&
            (!currency_of_name(word(end_ + 1)).empty() || !measure_of(word(end_ + 1)).empty())) {
            ++end_;
        }
        quantity.unit = sign;
        if (sign.empty()) {
            read_unit(quantity);
        }
        if (quantity.unit.empty() && is_age_beside(first)) {
            quantity.unit = "year";
        }
        if (first > 0 && words_[first - 1] == "minus" && quantity.unit.starts_with("degree")) {
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

    /// "3-0", "2-2": of a match or a vote.
    [[nodiscard]] bool is_score(WordIndex end) const
    {
        return end == at_ + 1 && is_digits(word(at_)) && is_dash(end) && is_digits(word(end + 1)) &&
               word(at_).size() <= 3 && word(end + 1).size() <= 3 && !is_less(word(at_), word(end + 1));
    }

    /// "page 97", "Stage 6", "Section 3": a number as a name of what stands before it.
    [[nodiscard]] bool is_label() const
    {
        if (at_ == 0 || !is_digits(word(at_)) || view_.head(at_) != at_ - 1) {
            return false;
        }
        return view_.has_upos(at_ - 1, {"NOUN", "PROPN"}) && measure_of(word(at_ + 1)).empty();
    }

    /// "1." before an item of a list.
    [[nodiscard]] bool is_item() const
    {
        const bool first = at_ == 0 || (at_ == 1 && view_.upos(0) == "PUNCT");
        return first && is_digits(word(at_)) && word(at_).size() <= 2 && (word(at_ + 1) == "." || word(at_ + 1) == ")");
    }

    /// A number with its scale, "40m" of money included.
    [[nodiscard]] std::optional<Numeral> read_number(WordIndex at) const
    {
        if (at >= limit_ || is_in_name(at)) {
            return std::nullopt;
        }
        return read_numeral(words_, at);
    }

    /// "one another", "no one", "one of", "No. 4", "a third man", "12345-6789"
    [[nodiscard]] bool is_no_number(const Numeral& number) const
    {
        const std::string_view form = word(at_);
        if (is_label() || is_item()) {
            return true;
        }
        if (form == "one" && number.end == at_ + 1) {
            const bool counts =
                view_.relation(at_) == Relation::nummod && view_.head(at_) != no_word && view_.head(at_) > at_;
            return !counts && !(word(at_ + 1) == "of" && (at_ == 0 || words_[at_ - 1] != "no"));
        }
        if (form == "half" && word(at_ + 1) == "-") {
            return true;
        }
        if (form == "scores" || form == "tens") {
            return word(at_ + 1) != "of" && number.end == at_ + 1;
        }
        return view_.upos(at_) == "VERB" || (form == "second" && number.end == at_ + 1);
    }

    /// "Ana Ruiz, 61, said": the age of a person.
    [[nodiscard]] bool is_age_beside(WordIndex first) const
    {
        if (first < 2 || end_ != first + 1 || words_[first - 1] != "," || !is_digits(word(first)) ||
            word(first).size() > 3 || (word(end_) != "," && word(end_) != ".")) {
            return false;
        }
        const Name* const name = view_.name(first - 2);
        return name != nullptr && name->type == NameType::person;
    }

    bool read_ordinal()
    {
        const int number = ordinal_number(word(at_));
        const bool usual = view_.has_upos(at_, {"ADJ", "NOUN", "NUM"}) || ranks_superlative();
        if (number == 0 || !usual || (view_.upos(at_) == "NOUN" && word(at_) == "second")) {
            return false;
        }
        end_ = at_ + 1;
        Quantity quantity;
        quantity.value = std::to_string(number);
        quantity.unit = "ordinal";
        add(std::move(quantity), at_);
        return true;
    }

    /// "third-largest", "second most populous": an adverb there, but a rank all the same.
    [[nodiscard]] bool ranks_superlative() const
    {
        const WordIndex next = is_dash(at_ + 1) ? at_ + 2 : at_ + 1;
        const std::string_view form = word(next);
        return form == "most" || form == "least" ||
               (next < limit_ && view_.has_upos(next, {"ADJ"}) &&
                (view_.feature(next, "Degree") == "Sup" || form.ends_with("est")));
    }

    /// "5 to 10", "between 3 and 4", "5-10": the first number shares the scale of the second.
    void read_range(WordIndex first, Quantity& quantity)
    {
        const bool between = first > 0 && words_[first - 1] == "between" && word(end_) == "and";
        const bool from_to = word(end_) == "to" && (first == 0 || !is_change(first));
        WordIndex next = end_ + 1;
        if (!between && !from_to && !is_dash(end_)) {
            return;
        }
        if (!currency_of_sign(word(next)).empty()) {
            ++next;
        }
        const auto second = read_number(next);
        if (!second || second->multiple || second->end > limit_) {
            return;
        }
        std::string low = quantity.value;
        if (end_ == first + 1 && second->end > next + 1) { // "3 to 4 million"
            LowerWords scaled = {words_[first]};
            scaled.insert(scaled.end(), words_.begin() + next + 1, words_.begin() + second->end);
            if (const auto both = read_numeral(scaled, 0); both && both->end == scaled.size()) {
                low = both->value;
            }
        }
        if (!is_less(low, second->value)) {
            return;
        }
        quantity.value = low + '/' + second->value;
        quantity.bound = "range";
        end_ = second->end;
    }

    /// "rose from 5 to 10" are two numbers.
    [[nodiscard]] bool is_change(WordIndex first) const { return words_[first - 1] == "from"; }

    static bool is_less(std::string_view low, std::string_view high)
    {
        const std::string_view a = low.substr(0, low.find('.'));
        const std::string_view b = high.substr(0, high.find('.'));
        return a.size() != b.size() ? a.size() < b.size() : low < high;
    }

    /// What stands behind the number: "percentage points", "US dollars", "square kilometers", "degrees Celsius",
    /// "years old".
    void read_unit(Quantity& quantity)
    {
        WordIndex at = is_dash(end_) ? end_ + 1 : end_;
        if (word(at) == "year" || word(at) == "years" || word(at) == "month" || word(at) == "months") {
            read_age(at, quantity);
            return;
        }
        if (!read_unit_of_words(at, quantity)) {
            read_measure(at, quantity);
        }
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

    /// "euros", "square kilometers", "degrees Celsius"
    void read_measure(WordIndex at, Quantity& quantity)
    {
        std::string prefix;
        if (word(at) == "square" || word(at) == "cubic" || word(at) == "metric" || word(at) == "nautical") {
            prefix = std::string(word(at)) + ' ';
            ++at;
        }
        std::string_view unit = currency_of_name(word(at));
        if (unit.empty() || (word(at) == "won" && view_.upos(at) == "VERB")) {
            unit = measure_of(word(at));
        }
        if (unit.empty()) {
            return;
        }
        quantity.unit = prefix + std::string(unit);
        end_ = at + 1;
        if (unit == "degree" &&
            (word(end_) == "celsius" || word(end_) == "c" || word(end_) == "fahrenheit" || word(end_) == "f")) {
            quantity.unit += word(end_).starts_with('c') ? " Celsius" : " Fahrenheit";
            ++end_;
        }
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

    /// "per day", "a year", "an hour" behind a unit.
    void read_rate(Quantity& quantity)
    {
        const bool per = any_word(end_) == "per" || any_word(end_) == "each" || any_word(end_) == "every";
        const bool article = (any_word(end_) == "a" || any_word(end_) == "an") && !quantity.unit.empty();
        const std::string_view unit = rate_unit(any_word(end_ + 1));
        if ((!per && !article) || unit.empty() || quantity.unit == "ordinal" || any_word(end_ + 2) == "ago" ||
            any_word(end_ + 2) == "later" || any_word(end_ + 2) == "earlier") {
            return;
        }
        quantity.unit += '/' + std::string(unit);
        end_ += 2;
    }

    [[nodiscard]] std::string_view bound_before(WordIndex first) const
    {
        if (first > 0 && view_.has_upos(first, {"ADJ"})) {
            return {};
        }
        for (const Bound& row : bounds) {
            const auto count = static_cast<WordIndex>(std::ranges::find(row.words, "") - row.words.begin());
            if (first < count) {
                continue;
            }
            bool same = true;
            for (WordIndex i = 0; i < count; ++i) {
                same = same && words_[first - count + i] == row.words[i];
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
    const LowerWords& words_;
    std::span<const Time> times_;
    std::vector<Quantity> found_;
    WordIndex at_ = 0;
    WordIndex end_ = 0;
    std::size_t limit_ = 0; ///< Where the next time begins.
};

} // namespace

std::vector<Quantity> find_quantities(const SentenceView& view, const LowerWords& words, std::span<const Time> times)
{
    return QuantityFinder(view, words, times).find();
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/numeral.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "extraction/decimal.hpp"
#include "extraction/number_words.hpp"

namespace triplewright {

namespace {

/// A number of more digits is nobody's.
constexpr int largest_power = 36; // of ten

/// "10km", "1.5bn": the digits that a word begins with are its number where a scale follows.
std::optional<Decimal> read_glued(std::string_view form)
{
    const std::size_t letters = form.find_first_not_of("0123456789.,");
    if (letters == 0 || letters == std::string_view::npos) {
        return std::nullopt;
    }
    const int scale = scale_of(form.substr(letters));
    auto number = scale < 0 ? std::nullopt : read_digits(form.substr(0, letters));
    if (number) {
        number->decimals -= scale;
    }
    return number;
}

/// "hundreds" and "dozens": the value that is meant several times, as a power of ten or a dozen.
std::optional<Decimal> read_plural(std::string_view word)
{
    if (word == "dozens") {
        return Decimal{"12", 0};
    }
    if (word == "scores") {
        return Decimal{"20", 0};
    }
    if (word == "tens") {
        return Decimal{"1", -1};
    }
    const int power = word.ends_with('s') ? spelled_scale(word.substr(0, word.size() - 1)) : -1;
    return power < 0 ? std::nullopt : std::optional(Decimal{"1", -power});
}

class Reader {
public:
    Reader(const LowerWords& words, WordIndex first) : words_(words), at_(first) {}

    std::optional<Numeral> read()
    {
        const WordIndex first = at_;
        const bool article = word(0) == "a" || word(0) == "an";
        if (auto plural = read_plural(word(0))) {
            ++at_;
            while (word(0) == "of" && read_plural(word(1)) && -plural->decimals <= largest_power) {
                plural->decimals += read_plural(word(1))->decimals;
                at_ += 2;
            }
            return finish(std::move(*plural), true, false);
        }
        if (const std::size_t some = few_of_scale(); some != 0) {
            at_ += static_cast<WordIndex>(some);
            number_ = {"1", 0};
            read_scales();
            return finish(std::move(number_), true, false);
        }
        if (article && (word(1) == "dozen" || spelled_scale(word(1)) >= 0)) {
            number_ = {"1", 0};
            ++at_;
        } else if (word(0) == "half" && word(1) == "a" && (spelled_scale(word(2)) > 2 || word(2) == "dozen")) {
            number_ = {"5", 1};
            at_ += 2;
        } else if (!read_fraction() && !read_simple()) {
            return std::nullopt;
        }
        read_scales();
        return finish(std::move(number_), false, article && at_ > first);
    }

private:
    /// Nothing for what is beyond all counting: "million million million million million million million".
    [[nodiscard]] std::optional<Numeral> finish(Decimal number, bool multiple, bool indefinite) const
    {
        const bool counts = -number.decimals <= largest_power;
        return counts ? std::optional(Numeral{at_, to_text(std::move(number)), multiple, indefinite}) : std::nullopt;
    }

    [[nodiscard]] std::string_view word(std::size_t ahead) const
    {
        return at_ + ahead < words_.size() ? std::string_view(words_[at_ + ahead]) : std::string_view();
    }

    /// "and a half", "-and-a-half": how many words, or 0.
    [[nodiscard]] std::size_t and_a_half() const
    {
        std::size_t end = 0;
        for (const std::string_view part : {"and", "a", "half"}) {
            end += word(end) == "-" ? 1 : 0;
            if (word(end) == part) {
                ++end;
            } else if (part != "a") { // "two and half years"
                return 0;
            }
        }
        return end;
    }

    void add_half()
    {
        if (const std::size_t half = and_a_half(); half != 0) {
            number_.digits += '5';
            ++number_.decimals;
            at_ += static_cast<WordIndex>(half);
        }
    }

    /// "several" of "several thousand", "couple of" of "couple of dozen": how many words, or 0.
    [[nodiscard]] std::size_t few_of_scale() const
    {
        const bool couple = word(0) == "couple";
        const std::size_t scale = couple && word(1) == "of" ? 2 : 1;
        const bool some = couple || word(0) == "few" || word(0) == "several" || word(0) == "many";
        return some && (word(scale) == "dozen" || spelled_scale(word(scale)) >= 0) ? scale : 0;
    }

    void divide(int numerator, int denominator)
    {
        constexpr int digits = 4; // decimals of a fraction that has no end
        int scaled = numerator * 10000;
        scaled = (scaled + denominator / 2) / denominator;
        number_ = {std::to_string(scaled), digits};
    }

    /// "half", "a quarter of", "one-third", "two thirds", "3/4".
    bool read_fraction()
    {
        const std::size_t slash = word(0).find('/');
        if (slash != std::string_view::npos && slash <= 2 && is_digits(word(0).substr(0, slash)) &&
            is_digits(word(0).substr(slash + 1)) && word(0).size() <= slash + 3) {
            const int above = std::stoi(std::string(word(0).substr(0, slash)));
            const int below = std::stoi(std::string(word(0).substr(slash + 1)));
            const bool usual = below == 2 || below == 3 || below == 4 || below == 5 || below == 8 || below == 16;
            if (above >= below || above == 0 || !usual) { // "9/11" is a day
                return false;
            }
            divide(above, below);
            ++at_;
            return true;
        }
        if (word(0) == "half" && word(1) != "-" && word(1) != "time") {
            number_ = {"5", 1};
            ++at_;
            return true;
        }
        const bool article = word(0) == "a" || word(0) == "one";
        const int numerator = article ? 1 : small_number_word(word(0));
        const std::size_t gap = word(1) == "-" ? 2 : 1;
        const int below = numerator < 1 ? 0 : denominator_word(word(gap), numerator > 1);
        if (below == 0 || (article && gap == 1 && word(2) != "of") || (numerator > 1 && numerator >= below) ||
            (numerator > 1 && word(gap) == "seconds") || (numerator > 1 && word(gap) == "quarters" && numerator != 3)) {
            return false;
        }
        divide(numerator, below);
        at_ += static_cast<WordIndex>(gap + 1);
        return true;
    }

    /// Digits, or words below a hundred.
    bool read_simple()
    {
        auto digits = read_digits(word(0));
        if (!digits) {
            digits = read_glued(word(0));
        }
        if (digits) {
            number_ = std::move(*digits);
            ++at_;
            return true;
        }
        const int below_hundred = read_below_hundred();
        if (below_hundred < 0) {
            return false;
        }
        number_ = {std::to_string(below_hundred), 0};
        spelled_ = true;
        return true;
    }

    int read_below_hundred()
    {
        const int small = small_number_word(word(0));
        if (small >= 0) {
            ++at_;
            return small;
        }
        const int ten = tens_word(word(0));
        if (ten < 0) {
            const std::size_t hyphen = word(0).find('-'); // a tokenizer that keeps "twenty-five" whole
            if (hyphen == std::string_view::npos) {
                return -1;
            }
            const int high = tens_word(word(0).substr(0, hyphen));
            const int low = small_number_word(word(0).substr(hyphen + 1));
            if (high < 0 || low < 1 || low > 9) {
                return -1;
            }
            ++at_;
            return high + low;
        }
        ++at_;
        const std::size_t gap = word(0) == "-" ? 1 : 0;
        const int unit = small_number_word(word(gap));
        if (unit >= 1 && unit <= 9) {
            at_ += static_cast<WordIndex>(gap + 1);
            return ten + unit;
        }
        return ten;
    }

    /// "and a half", "hundred", "million", and what follows in words: "two hundred and fifty thousand".
    void read_scales()
    {
        if (number_.decimals == 0) {
            add_half();
        }
        if (word(0) == "dozen" && number_.decimals <= 1 && number_.digits.size() <= 4) {
            number_.digits = std::to_string(std::stol(number_.digits) * 12);
            ++at_;
            return;
        }
        while (const std::size_t scale = read_scale()) {
            if (scale >= 6 && number_.digits.size() == 1) {
                add_half(); // "a million and a half"
            }
            if (!read_next_group(scale)) {
                break;
            }
        }
        if (done_ != 0) {
            number_ = {std::to_string(done_ + std::stoll(to_text(number_))), 0};
        }
    }

    /// Multiplies by "hundred", "-million"; returns the power of ten, 0 where no such word follows. A group that would
    /// be as large as the last one's unit belongs to another number: "two thousand, three hundred thousand".
    std::size_t read_scale()
    {
        const std::size_t hyphen = word(0) == "-" && spelled_scale(word(1)) >= 0 ? 1 : 0;
        const int power = scale_of(word(hyphen));
        if (power < 0 || -number_.decimals > largest_power) {
            return 0;
        }
        const int places = static_cast<int>(number_.digits.size()) - number_.decimals + power;
        if (done_ != 0 && places > unit_) {
            at_ = group_at_;
            number_ = {"0", 0};
            return 0;
        }
        number_.decimals -= power;
        at_ += static_cast<WordIndex>(hyphen + 1);
        return static_cast<std::size_t>(power);
    }

    /// "and fifty" behind "two hundred", "two hundred" behind "one million": what follows in words. False where the
    /// number has ended.
    bool read_next_group(std::size_t scale)
    {
        constexpr int longest = 4;  // digits
        constexpr int largest = 14; // power of ten
        const std::size_t gap = word(0) == "and" ? 1 : 0;
        if (!spelled_ || number_.decimals > 0 || number_.digits.size() > longest || -number_.decimals > largest ||
            number_word(word(gap)) < 1) {
            return true;
        }
        const WordIndex before = at_;
        const std::int64_t group = std::stoll(to_text(number_));
        at_ += static_cast<WordIndex>(gap);
        const int rest = read_below_hundred();
        if (scale == 2) {
            number_ = {std::to_string(group + rest), 0};
            return true;
        }
        if (gap != 0 && scale_of(word(0)) != 2) {
            at_ = before;
            return false;
        }
        done_ += group;
        unit_ = static_cast<int>(scale);
        group_at_ = before;
        number_ = {std::to_string(rest), 0};
        return true;
    }

    const LowerWords& words_;
    WordIndex at_;
    Decimal number_;
    bool spelled_ = false;
    std::int64_t done_ = 0;  ///< Of a number in words: the groups that are read, "one million" of "one million two".
    int unit_ = 0;           ///< Power of ten of the last of them.
    WordIndex group_at_ = 0; ///< Where that ends.
};

} // namespace

std::optional<Numeral> read_numeral(const LowerWords& words, WordIndex first)
{
    return Reader(words, first).read();
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/numeral.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace triplewright {

namespace {

/// A number as digits with a number of decimals, so that no digit of the text is lost.
struct Decimal {
    std::string digits;
    int decimals = 0;
};

constexpr std::array<std::string_view, 20> small_numbers = {
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 21> ordinals = {
    "",           "first",     "second",    "third",       "fourth",     "fifth",      "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};

struct Scale {
    std::string_view word;
    int power; ///< Of ten.
};
constexpr std::array<Scale, 15> scales = {{{"hundred", 2},
                                           {"thousand", 3},
                                           {"lakh", 5},
                                           {"million", 6},
                                           {"crore", 7},
                                           {"billion", 9},
                                           {"trillion", 12},
                                           {"k", 3},
                                           {"m", 6},
                                           {"mn", 6},
                                           {"mln", 6},
                                           {"bn", 9},
                                           {"bln", 9},
                                           {"tn", 12},
                                           {"trn", 12}}};
constexpr std::size_t spelled_scales = 7;

struct Fraction {
    std::string_view word;
    int denominator;
};
constexpr std::array<Fraction, 9> fractions = {{{"half", 2},
                                                {"third", 3},
                                                {"quarter", 4},
                                                {"fourth", 4},
                                                {"fifth", 5},
                                                {"sixth", 6},
                                                {"seventh", 7},
                                                {"eighth", 8},
                                                {"tenth", 10}}};

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

/// "10km", "1.5bn": the digits that a word begins with are its number where a scale follows.
std::optional<Decimal> read_glued(std::string_view form)
{
    const std::size_t letters = form.find_first_not_of("0123456789.,");
    if (letters == 0 || letters == std::string_view::npos) {
        return std::nullopt;
    }
    const auto* const scale = std::ranges::find(scales, form.substr(letters), &Scale::word);
    auto number = scale == scales.end() ? std::nullopt : read_digits(form.substr(0, letters));
    if (number) {
        number->decimals -= scale->power;
    }
    return number;
}

template <std::size_t size>
int place_of(const std::array<std::string_view, size>& words, std::string_view word)
{
    const auto* const found = word.empty() ? words.end() : std::ranges::find(words, word);
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

int scale_of(std::string_view word)
{
    const auto* const found = std::ranges::find(scales, word, &Scale::word);
    return found == scales.end() ? -1 : found->power;
}

int spelled_scale(std::string_view word)
{
    const auto* const end = scales.begin() + spelled_scales;
    const auto* const found = std::find_if(scales.begin(), end, [&](const Scale& scale) { return scale.word == word; });
    return found == end ? -1 : found->power;
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
            while (word(0) == "of" && read_plural(word(1))) {
                plural->decimals += read_plural(word(1))->decimals;
                at_ += 2;
            }
            return Numeral{at_, to_text(std::move(*plural)), true, false};
        }
        if (const std::size_t some = few_of_scale(); some != 0) {
            at_ += static_cast<WordIndex>(some);
            number_ = {"1", 0};
            read_scales();
            return Numeral{at_, to_text(number_), true, false};
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
        return Numeral{at_, to_text(number_), false, article && at_ > first};
    }

private:
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

    static int denominator(std::string_view word, bool plural)
    {
        if (plural && (word == "halves" || word.ends_with('s'))) {
            word = word == "halves" ? "half" : word.substr(0, word.size() - 1);
        } else if (plural) {
            return 0;
        }
        const auto* const found = std::ranges::find(fractions, word, &Fraction::word);
        return found == fractions.end() ? 0 : found->denominator;
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
        const int numerator = article ? 1 : place_of(small_numbers, word(0));
        const std::size_t gap = word(1) == "-" ? 2 : 1;
        const int below = numerator < 1 ? 0 : denominator(word(gap), numerator > 1);
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
        const int small = place_of(small_numbers, word(0));
        if (small >= 0) {
            ++at_;
            return small;
        }
        const int ten = place_of(tens, word(0));
        if (ten < 0) {
            const std::size_t hyphen = word(0).find('-'); // a tokenizer that keeps "twenty-five" whole
            if (hyphen == std::string_view::npos) {
                return -1;
            }
            const int high = place_of(tens, word(0).substr(0, hyphen));
            const int low = place_of(small_numbers, word(0).substr(hyphen + 1));
            if (high < 0 || low < 1 || low > 9) {
                return -1;
            }
            ++at_;
            return high * 10 + low;
        }
        ++at_;
        const std::size_t gap = word(0) == "-" ? 1 : 0;
        const int unit = place_of(small_numbers, word(gap));
        if (unit >= 1 && unit <= 9) {
            at_ += static_cast<WordIndex>(gap + 1);
            return ten * 10 + unit;
        }
        return ten * 10;
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
        std::int64_t total = 0; // of groups that are done; only for numbers in words
        while (true) {
            const std::size_t hyphen = word(0) == "-" && spelled_scale(word(1)) >= 0 ? 1 : 0;
            const int power = scale_of(word(hyphen));
            if (power < 0 || number_.decimals - power < -18) {
                break;
            }
            number_.decimals -= power;
            at_ += static_cast<WordIndex>(hyphen + 1);
            if (power >= 6 && number_.digits.size() == 1) {
                add_half(); // "a million and a half"
            }
            const std::size_t gap = word(0) == "and" ? 1 : 0;
            if (!spelled_ || number_.decimals > 0 || number_.digits.size() > 4 || number_.decimals < -12 ||
                (place_of(small_numbers, word(gap)) < 1 && place_of(tens, word(gap)) < 2)) {
                continue;
            }
            const WordIndex before = at_;
            at_ += static_cast<WordIndex>(gap);
            const std::int64_t group = std::stoll(to_text(number_));
            const int rest = read_below_hundred();
            if (power == 2) {
                number_ = {std::to_string(group + rest), 0};
            } else if (gap == 0 || scale_of(word(0)) == 2) {
                total += group;
                number_ = {std::to_string(rest), 0};
            } else {
                at_ = before;
                break;
            }
        }
        if (total != 0) {
            number_ = {std::to_string(total + std::stoll(to_text(number_))), 0};
        }
    }

    const LowerWords& words_;
    WordIndex at_;
    Decimal number_;
    bool spelled_ = false;
};

} // namespace

bool is_digits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number_word(std::string_view word)
{
    const int small = place_of(small_numbers, word);
    const int ten = small < 0 ? place_of(tens, word) : -1;
    return ten < 0 ? small : 10 * ten;
}

int ordinal_number(std::string_view word)
{
    const int spelled = place_of(ordinals, word);
    if (spelled > 0) {
        return spelled;
    }
    constexpr std::size_t longest = 4; // digits
    if (word.size() < 3 || word.size() > longest + 2 || !is_digits(word.substr(0, word.size() - 2)) ||
        !(word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") || word.ends_with("th"))) {
        return 0;
    }
    return std::stoi(std::string(word.substr(0, word.size() - 2)));
}

std::optional<Numeral> read_numeral(const LowerWords& words, WordIndex first)
{
    return Reader(words, first).read();
}

} // namespace triplewright

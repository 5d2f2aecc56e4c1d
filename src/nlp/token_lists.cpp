// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/token_lists.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace triplewright::token_lists {

namespace {

constexpr std::size_t longest_entry = 12;

/// A word in small letters in a fixed buffer; empty when it is longer than any entry of the lists.
class Folded {
public:
    explicit Folded(std::string_view word)
    {
        if (word.size() > longest_entry) {
            return;
        }
        std::transform(word.begin(), word.end(), buffer_.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        size_ = word.size();
    }
    [[nodiscard]] std::string_view view() const { return {buffer_.data(), size_}; }

private:
    std::array<char, longest_entry> buffer_{};
    std::size_t size_ = 0;
};

using Set = std::unordered_set<std::string_view>;

/// A contraction of at most eight small letters as a number, so that looking one up for every word costs little.
constexpr std::uint64_t pack(std::string_view word)
{
    std::uint64_t packed = 0;
    for (const char c : word) {
        packed = packed << 8U | (static_cast<unsigned char>(c) | 0x20U);
    }
    return packed;
}

struct Contraction {
    std::uint64_t word = 0;
    std::size_t split = 0;
};

constexpr auto sorted_contractions()
{
    // The treebanks also split forms that spell an ordinary word ("its", "well"); only a reader can tell those.
    std::array contractions = {
        Contraction{pack("cannot"), 3},   Contraction{pack("gonna"), 3},   Contraction{pack("wanna"), 3},
        Contraction{pack("gotta"), 3},    Contraction{pack("outta"), 3},   Contraction{pack("lemme"), 3},
        Contraction{pack("gimme"), 3},    Contraction{pack("dunno"), 2},   Contraction{pack("dont"), 2},
        Contraction{pack("didnt"), 3},    Contraction{pack("doesnt"), 4},  Contraction{pack("isnt"), 2},
        Contraction{pack("wasnt"), 3},    Contraction{pack("werent"), 4},  Contraction{pack("arent"), 3},
        Contraction{pack("aint"), 2},     Contraction{pack("couldnt"), 5}, Contraction{pack("wouldnt"), 5},
        Contraction{pack("shouldnt"), 6}, Contraction{pack("havent"), 4},  Contraction{pack("hasnt"), 3},
        Contraction{pack("hadnt"), 3},    Contraction{pack("wont"), 2},    Contraction{pack("cant"), 2},
        Contraction{pack("ive"), 1},      Contraction{pack("youve"), 3},   Contraction{pack("theyve"), 4},
        Contraction{pack("youre"), 3},    Contraction{pack("theyre"), 4},  Contraction{pack("youll"), 3},
        Contraction{pack("theyll"), 4},   Contraction{pack("itll"), 2},    Contraction{pack("thats"), 4},
        Contraction{pack("theres"), 5},   Contraction{pack("heres"), 4},   Contraction{pack("whats"), 4},
        Contraction{pack("arnt"), 2},     Contraction{pack("im"), 1},
    };
    std::sort(contractions.begin(), contractions.end(),
              [](const Contraction& a, const Contraction& b) { return a.word < b.word; });
    return contractions;
}

constexpr auto contractions = sorted_contractions();

std::unordered_map<std::string_view, Abbreviation> make_abbreviations()
{
    std::unordered_map<std::string_view, Abbreviation> result;
    const auto add = [&](Abbreviation kind, std::initializer_list<std::string_view> words) {
        for (const std::string_view word : words) {
            result.emplace(word, kind);
        }
    };
    add(Abbreviation::always,
        {"mr",   "mrs", "ms",   "dr",  "drs",    "messrs", "sts",  "mme", "mlle", "st",   "vs",  "jr",
         "sr",   "ft",  "mt",   "lt",  "sgt",    "capt",   "cmdr", "cpl", "maj",  "brig", "adm", "supt",
         "insp", "hon", "prof", "viz", "approx", "eg",     "ie",   "cf",  "esp",  "ph",   "ca"});
    add(Abbreviation::inside, {"inc", "corp", "ltd",  "co",  "bros", "llc",   "plc",   "assn",  "blvd",  "ave",
                               "rd",  "hwy",  "dept", "est", "al",   "ext",   "attn",  "lb",    "lbs",   "oz",
                               "hrs", "yrs",  "mins", "ed",  "eds",  "ass't", "int'l", "gov't", "nat'l", "calif"});
    add(Abbreviation::et_cetera, {"etc"});
    add(Abbreviation::state, {"ala", "ariz", "ark", "colo", "conn", "del",  "fla", "ga",   "ill", "ind", "kan",  "ky",
                              "la",  "mass", "md",  "mich", "minn", "miss", "mo",  "mont", "neb", "nev", "okla", "ont",
                              "ore", "pa",   "que", "tenn", "tex",  "va",   "vt",  "wash", "wis", "wyo", "me"});
    add(Abbreviation::before_number,
        {"no", "nos", "art", "sec", "fig", "figs", "p", "pp", "vol", "para", "ch", "op", "eq", "tel", "c"});
    add(Abbreviation::before_capital,
        {"jan",  "feb",  "mar",  "apr", "jun",  "jul",  "aug",   "sep", "sept", "oct", "nov", "dec",
         "mon",  "tue",  "tues", "wed", "thu",  "thur", "thurs", "fri", "sat",  "sun", "gen", "sen",
         "sens", "rep",  "reps", "gov", "govs", "pres", "rev",   "col", "det",  "amb", "ald", "supt",
         "atty", "dist", "sgt",  "fr",  "mgr",  "msgr", "pvt",   "spc", "pfc",  "univ"});
    return result;
}

} // namespace

Abbreviation find_abbreviation(std::string_view word)
{
    static const auto abbreviations = make_abbreviations();
    const auto found = abbreviations.find(Folded(word).view());
    return found == abbreviations.end() ? Abbreviation::none : found->second;
}

bool is_prefix(std::string_view word)
{
    // What the treebanks keep together; they split "vice", "self", "in", "out", "quasi" and "pan".
    static const Set prefixes = {
        "e",    "ante",  "anti",  "arch",  "bi",    "co",    "contra", "counter", "cross", "de",    "dis",
        "ex",   "extra", "hyper", "hypo",  "inter", "intra", "macro",  "mega",    "meta",  "micro", "mid",
        "mini", "mis",   "mono",  "multi", "nano",  "neo",   "non",    "omni",    "over",  "paleo", "para",
        "peri", "poly",  "post",  "pre",   "pro",   "proto", "pseudo", "psycho",  "re",    "semi",  "socio",
        "sub",  "super", "supra", "tele",  "trans", "tri",   "ultra",  "un",      "under", "uni",
    };
    return prefixes.contains(Folded(word).view());
}

bool is_suffix(std::string_view word)
{
    static const Set suffixes = {"esque", "wise", "ish", "ward", "wards", "ette", "less", "aholic"};
    return suffixes.contains(Folded(word).view());
}

std::size_t find_contraction(std::string_view word)
{
    if (word.size() > 8 || word.size() < 2) {
        return 0;
    }
    const std::uint64_t packed = pack(word);
    const auto found = std::lower_bound(contractions.begin(), contractions.end(), packed,
                                        [](const Contraction& c, std::uint64_t key) { return c.word < key; });
    if (found == contractions.end() || found->word != packed) {
        return 0;
    }
    // "IM" is no pronoun with a verb.
    return word.size() == 2 && word[1] == 'M' ? 0 : found->split;
}

bool is_unit(std::string_view letters)
{
    static const Set units = {
        "am",     "AM",      "pm",   "PM",      "a.m",     "p.m",      "k",       "K",       "m",     "M",     "bn",
        "b",      "t",       "tn",   "mn",      "mm",      "MM",       "cm",      "km",      "kg",    "mg",    "g",
        "ft",     "lb",      "lbs",  "oz",      "hr",      "hrs",      "min",     "mins",    "sec",   "secs",  "ms",
        "mph",    "kph",     "hh",   "Hz",      "kHz",     "MHz",      "GHz",     "W",       "kW",    "MW",    "GW",
        "kWh",    "MWh",     "GB",   "MB",      "gb",      "mb",       "kb",      "TB",      "KB",    "kB",    "x",
        "F",      "f",       "C",    "c",       "p",       "ml",       "cc",      "sq",      "mi",    "nm",    "Gt",
        "Mt",     "yd",      "yds",  "ha",      "kt",      "kts",      "persons", "minutes", "hours", "years", "year",
        "people", "percent", "watt", "million", "billion", "trillion",
    };
    return units.contains(letters);
}

bool is_domain_or_extension(std::string_view letters)
{
    static const Set names = {
        "com", "org",  "net", "edu",  "gov", "mil",  "int", "info", "biz",  "io",   "tv",   "co",  "uk",  "us",
        "ca",  "au",   "de",  "fr",   "eu",  "ie",   "nz",  "in",   "jp",   "cn",   "ru",   "ch",  "nl",  "es",
        "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "txt",  "zip",  "gz",   "tar",  "exe", "jpg", "jpeg",
        "png", "gif",  "mp3", "mp4",  "avi", "mov",  "htm", "html", "php",  "asp",  "aspx", "xml", "csv", "json",
        "url", "rtf",  "js",  "css",  "py",  "cpp",  "hpp", "md",   "news", "unix", "za",   "ng",  "ke",  "it",
    };
    return names.contains(Folded(letters).view());
}

bool is_currency_code(std::string_view letters)
{
    static const Set codes = {"Rs",  "rs",  "USD", "EUR", "GBP", "INR", "JPY", "CNY", "RMB", "CHF",
                              "AUD", "CAD", "NZD", "ZAR", "NGN", "KES", "Ksh", "KSh", "Sh",  "Shs",
                              "UGX", "Tk",  "RM",  "AED", "PKR", "SGD", "HKD", "NT",  "BRL", "MXN"};
    return letters.size() <= 3 && codes.contains(letters);
}

bool is_slash_word(std::string_view word)
{
    static const Set words = {"w/o", "w/", "n/a", "s/he", "l/c", "i/c", "i/s", "a/c", "b/w", "i/o", "w/e", "b/c"};
    return words.contains(Folded(word).view());
}

} // namespace triplewright::token_lists

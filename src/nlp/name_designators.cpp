// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/name_designators.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace triplewright {

namespace {

constexpr std::size_t longest_number = 4;
constexpr std::size_t longest_numeral = 4;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool is_year(std::string_view form)
{
    return form.size() == 4 && (form.starts_with("19") || form.starts_with("20"));
}

/// "b", "X", "IV"
bool is_letter_designator(const Word& word)
{
    const std::string_view form = word.form;
    const bool is_numeral =
        form.size() > 1 && form.size() <= longest_numeral && form.find_first_not_of("IVX") == std::string_view::npos;
    return is_numeral || (form.size() == 1 && is_letter(form.front()) && word.upos != "PRON" && word.upos != "DET" &&
                          word.upos != "PART" && word.upos != "ADP");
}

/// "2", "737", "1A"
bool is_number_designator(std::string_view form)
{
    if (form.size() > 1 && is_letter(form.back())) {
        form.remove_suffix(1);
    }
    return !form.empty() && form.size() <= longest_number && std::ranges::all_of(form, is_digit) && !is_year(form);
}

/// A hyphen behind a number makes it a score or a range.
bool is_before_hyphen(const Sentence& sentence, std::size_t word)
{
    if (word + 1 >= sentence.words.size()) {
        return false;
    }
    const std::string_view next = sentence.words[word + 1].form;
    return next == "-" || next == "–" || next == "—";
}

bool hangs_on(const Word& word, std::size_t first, std::size_t end)
{
    const std::string_view relation = base_relation(word.deprel);
    return word.head >= 0 && static_cast<std::size_t>(word.head) >= first &&
           static_cast<std::size_t>(word.head) < end &&
           (relation == "flat" || relation == "nummod" || relation == "compound");
}

bool is_designator(const Sentence& sentence, const Name& name)
{
    const std::size_t place = name.end_word;
    if (place >= sentence.words.size() || name.end_word == name.first_word) {
        return false;
    }
    const Word& word = sentence.words[place];
    const Word& last = sentence.words[place - 1];
    if (word.span.begin != last.span.end + 1) {
        return false;
    }
    if (is_letter_designator(word)) {
        return hangs_on(word, name.first_word, name.end_word) || hangs_on(last, place, place + 1);
    }
    return name.type != NameType::person && name.type != NameType::norp && is_number_designator(word.form) &&
           !is_before_hyphen(sentence, place) && hangs_on(word, name.first_word, name.end_word);
}

bool is_value(const Name& name)
{
    return name.type == NameType::date || name.type == NameType::money;
}

/// "Arvo" and "737 Max" of "Arvo 737 Max".
bool is_model_of(const Sentence& sentence, const Name& maker, const Name& model)
{
    const std::string_view first = sentence.words[model.first_word].form;
    return maker.type == NameType::organization && !is_value(model) && maker.sentence == model.sentence &&
           maker.end_word == model.first_word && is_digit(first.front()) && !is_year(first) &&
           hangs_on(sentence.words[maker.end_word - 1], model.first_word, model.end_word);
}

} // namespace

void complete_names(Annotation& passage)
{
    std::vector<Name> names;
    for (std::size_t index = 0; index < passage.names.size(); ++index) {
        Name name = passage.names[index];
        const Sentence& sentence = passage.sentences[name.sentence];
        const Name* const next = index + 1 < passage.names.size() ? &passage.names[index + 1] : nullptr;
        const bool is_free = next == nullptr || next->sentence != name.sentence || next->first_word > name.end_word;
        if (!is_value(name) && is_free && is_designator(sentence, name)) {
            name.span.end = sentence.words[name.end_word++].span.end;
        }
        if (!names.empty() && is_model_of(sentence, names.back(), name)) {
            name.first_word = names.back().first_word;
            name.span.begin = names.back().span.begin;
            names.pop_back();
        }
        names.push_back(name);
    }
    passage.names = std::move(names);
}

} // namespace triplewright

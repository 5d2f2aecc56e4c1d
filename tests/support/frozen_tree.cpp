// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "support/frozen_tree.hpp"

#include <array>
#include <sstream>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

std::string expand(std::string_view feats)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> bundles = {{
        {"Past", "Mood=Ind|Tense=Past|VerbForm=Fin"},
        {"Pres", "Mood=Ind|Tense=Pres|VerbForm=Fin"},
        {"Inf", "VerbForm=Inf"},
        {"Ger", "VerbForm=Ger"},
        {"PresPart", "Tense=Pres|VerbForm=Part"},
        {"PastPart", "Tense=Past|VerbForm=Part"},
        {"Pass", "Tense=Past|VerbForm=Part|Voice=Pass"},
        {"Sing", "Number=Sing"},
        {"Plur", "Number=Plur"},
        {"Def", "Definite=Def|PronType=Art"},
        {"Ind", "Definite=Ind|PronType=Art"},
        {"Dem", "PronType=Dem"},
        {"Rel", "PronType=Rel"},
        {"Prs", "PronType=Prs"},
    }};
    if (feats == "_") {
        return {};
    }
    std::string expanded;
    std::istringstream items{std::string(feats)};
    for (std::string item; std::getline(items, item, '|');) {
        for (const auto& [key, value] : bundles) {
            if (item == key) {
                item = value;
                break;
            }
        }
        expanded += (expanded.empty() ? "" : "|") + item;
    }
    return expanded;
}

NameType name_type(std::string_view label)
{
    for (int type = 0; type <= static_cast<int>(NameType::money); ++type) {
        if (to_string(static_cast<NameType>(type)) == label) {
            return static_cast<NameType>(type);
        }
    }
    ADD_FAILURE() << "unknown name type " << label;
    return NameType::misc;
}

class Reader {
public:
    std::unique_ptr<FrozenText> read(std::string_view rows)
    {
        frozen_ = std::make_unique<FrozenText>();
        frozen_->annotation.paragraphs.push_back({});
        std::istringstream lines{std::string(rows)};
        for (std::string line; std::getline(lines, line);) {
            if (line.find_first_not_of(' ') == std::string::npos) {
                end_sentence();
            } else if (line.find("¶") != std::string::npos) {
                end_sentence();
                frozen_->text += "\n\n";
                frozen_->annotation.paragraphs.push_back({frozen_->text.size(), frozen_->text.size()});
            } else {
                add_word(line);
            }
        }
        end_sentence();
        frozen_->annotation.text = frozen_->text;
        return std::move(frozen_);
    }

private:
    void add_word(const std::string& line)
    {
        std::istringstream columns(line);
        std::string feats;
        int head = 0;
        Word word;
        columns >> word.form >> word.lemma >> word.upos >> feats >> head >> word.deprel;
        ASSERT_FALSE(columns.fail()) << line;
        word.head = head - 1;
        word.feats = expand(feats);
        word.span = word.token = {frozen_->text.size(), frozen_->text.size() + word.form.size()};
        frozen_->text += word.form;
        bool glued = false;
        std::string label;
        for (std::string item; columns >> item;) {
            (item == "+" ? glued = true : (label = item, true));
        }
        add_name(label, word);
        sentence_.words.push_back(std::move(word));
        frozen_->text += glued ? "" : " ";
    }

    void add_name(std::string label, const Word& word)
    {
        const bool starts = label.starts_with("B-");
        label.erase(0, starts ? 2 : 0);
        auto& names = frozen_->annotation.names;
        if (!label.empty() && label == last_label_ && !starts) {
            names.back().span.end = word.span.end;
            names.back().end_word = sentence_.words.size() + 1;
        } else if (!label.empty()) {
            names.push_back({word.span, name_type(label), frozen_->annotation.sentences.size(), sentence_.words.size(),
                             sentence_.words.size() + 1, 1.0F});
        }
        last_label_ = label;
    }

    void end_sentence()
    {
        last_label_.clear();
        if (sentence_.words.empty()) {
            return;
        }
        auto& annotation = frozen_->annotation;
        sentence_.span = {sentence_.words.front().span.begin, sentence_.words.back().span.end};
        sentence_.paragraph = annotation.paragraphs.size() - 1;
        annotation.paragraphs.back().end = sentence_.span.end;
        annotation.sentences.push_back(std::move(sentence_));
        sentence_ = {};
    }

    std::unique_ptr<FrozenText> frozen_;
    Sentence sentence_;
    std::string last_label_;
};

} // namespace

std::unique_ptr<FrozenText> read_frozen(std::string_view rows)
{
    return Reader().read(rows);
}

} // namespace triplewright::testing

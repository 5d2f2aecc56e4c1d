// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/jsonl_writer.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

namespace triplewright {

using nlohmann::ordered_json;

JsonlAnnotation::JsonlAnnotation(const Document& document) : document_(document), index_(document.text) {}

Span JsonlAnnotation::to_code_points(const Span& span) const
{
    return {index_.code_point_offset(span.begin), index_.code_point_offset(span.end)};
}

void JsonlAnnotation::add(const Annotation& passage)
{
    for (const Sentence& sentence : passage.sentences) {
        sentences_.push_back(to_code_points(sentence.span));
        for (const Word& word : sentence.words) {
            if (word.factuality) {
                predicates_.push_back({to_code_points(word.span), *word.factuality});
            }
        }
    }
    for (const Name& name : passage.names) {
        entities_.push_back({to_code_points(name.span), to_string(name.type)});
    }
}

std::string JsonlAnnotation::to_line() const
{
    ordered_json line;
    line["id"] = document_.id;
    line["text"] = document_.text;
    ordered_json& sentences = line["sentences"] = ordered_json::array();
    for (const Span& span : sentences_) {
        sentences.push_back({span.begin, span.end});
    }
    ordered_json& entities = line["entities"] = ordered_json::array();
    for (const Entity& entity : entities_) {
        entities.push_back({entity.code_points.begin, entity.code_points.end, entity.type});
    }
    ordered_json& predicates = line["predicates"] = ordered_json::array();
    for (const Predicate& predicate : predicates_) {
        const double two_decimals = static_cast<double>(std::lround(predicate.factuality * 100)) / 100;
        predicates.push_back({predicate.code_points.begin, predicate.code_points.end, two_decimals});
    }
    for (const char* list : {"clusters", "attributions", "times", "quantities"}) {
        line[list] = ordered_json::array();
    }
    return line.dump() + '\n';
}

} // namespace triplewright

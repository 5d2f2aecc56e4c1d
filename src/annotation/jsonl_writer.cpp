// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/jsonl_writer.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

namespace triplewright {

using nlohmann::ordered_json;

namespace {

/// Phrases that refer to somebody or something, with what they say of it.
ordered_json to_mentions(const CoreferenceChains& chains, const CodePointIndex& index)
{
    const auto to_json = [&index](const Span& span) {
        return ordered_json{index.code_point_offset(span.begin), index.code_point_offset(span.end)};
    };
    ordered_json mentions = ordered_json::array();
    for (const CoreferentMention& mention : chains) {
        if (mention.attributes.reference != Reference::specific) {
            continue;
        }
        mentions.push_back({{"span", to_json(mention.span)},
                            {"head", to_json(mention.head_span)},
                            {"minimal", to_json(mention.attributes.minimal_span)},
                            {"kind", to_string(kind_of(mention.markable_class))},
                            {"type", to_string(mention.attributes.type)},
                            {"number", to_string(mention.number)},
                            {"gender", to_string(mention.gender)},
                            {"animacy", to_string(mention.attributes.animacy)},
                            {"definite", is_definite(mention.markable_class)},
                            {"chain", mention.chain}});
        if (!mention.parts.empty()) {
            mentions.back()["parts"] = mention.parts;
        }
    }
    return mentions;
}

} // namespace

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

void JsonlAnnotation::add(const Values& values)
{
    for (const Time& time : values.times) {
        values_.times.push_back(time);
        values_.times.back().span = to_code_points(time.span);
    }
    for (const Quantity& quantity : values.quantities) {
        values_.quantities.push_back(quantity);
        values_.quantities.back().span = to_code_points(quantity.span);
    }
}

std::vector<std::vector<Span>> JsonlAnnotation::to_clusters(const CoreferenceChains& chains) const
{
    std::vector<std::size_t> cluster_of(chains.size());
    std::vector<std::vector<Span>> clusters;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        if (chains[i].chain == i) {
            cluster_of[i] = clusters.size();
            clusters.emplace_back();
        }
        clusters[cluster_of[chains[i].chain]].push_back(to_code_points(chains[i].span));
    }
    return clusters;
}

std::string JsonlAnnotation::to_line(const CoreferenceChains& chains) const
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
    ordered_json& clusters = line["clusters"] = ordered_json::array();
    for (const std::vector<Span>& cluster : to_clusters(chains)) {
        ordered_json& mentions = clusters.emplace_back(ordered_json::array());
        for (const Span& span : cluster) {
            mentions.push_back({span.begin, span.end});
        }
    }
    line["mentions"] = to_mentions(chains, index_);
    line["attributions"] = ordered_json::array();
    ordered_json& times = line["times"] = ordered_json::array();
    for (const Time& time : values_.times) {
        times.push_back({time.span.begin, time.span.end, time.value});
    }
    ordered_json& quantities = line["quantities"] = ordered_json::array();
    for (const Quantity& quantity : values_.quantities) {
        quantities.push_back(
            {quantity.span.begin, quantity.span.end, quantity.value, quantity.unit, std::string(quantity.bound)});
    }
    return line.dump() + '\n';
}

} // namespace triplewright

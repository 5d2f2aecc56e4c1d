// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/jsonl_writer.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <nlohmann/json.hpp>

namespace triplewright {

using nlohmann::ordered_json;

namespace {

Span to_code_points(const Span& bytes, const CodePointIndex& index)
{
    return {index.code_point_offset(bytes.begin), index.code_point_offset(bytes.end)};
}

ordered_json to_json(const Span& span)
{
    return {span.begin, span.end};
}

ordered_json to_json(const std::vector<Span>& spans)
{
    ordered_json list = ordered_json::array();
    for (const Span& span : spans) {
        list.push_back(to_json(span));
    }
    return list;
}

std::string_view to_string(AttributionKind kind)
{
    switch (kind) {
    case AttributionKind::direct: return "direct";
    case AttributionKind::indirect: return "indirect";
    case AttributionKind::mixed: break;
    }
    return "mixed";
}

/// Attributions in the order of their contents, each with those that stand in its content.
ordered_json to_json(const std::vector<Attribution>& attributions)
{
    std::vector<ordered_json> objects;
    objects.reserve(attributions.size());
    for (const Attribution& attribution : attributions) {
        objects.push_back({{"source", to_json(attribution.source)},
                           {"cue", to_json(attribution.cue)},
                           {"content", to_json(attribution.content)},
                           {"kind", to_string(attribution.kind)},
                           {"asserted", attribution.asserted},
                           {"nested", ordered_json::array()}});
    }
    const auto first_content = [&](std::size_t index) { return attributions[index].content.front(); };
    std::vector<std::size_t> order(attributions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, first_content);
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::size_t>> nested(attributions.size());
    for (const std::size_t index : order) {
        if (attributions[index].parent != no_attribution) {
            nested[attributions[index].parent].push_back(index);
        }
    }
    for (std::size_t index = attributions.size(); index-- > 0;) { // Those within come behind those around them.
        for (const std::size_t inner : nested[index]) {
            objects[index]["nested"].push_back(std::move(objects[inner]));
        }
    }
    for (const std::size_t index : order) {
        if (attributions[index].parent == no_attribution) {
            list.push_back(std::move(objects[index]));
        }
    }
    return list;
}

/// Phrases that refer to somebody or something, with what they say of it.
ordered_json to_mentions(const CoreferenceChains& chains, const CodePointIndex& index)
{
    const auto to_places = [&index](const Span& bytes) { return to_json(to_code_points(bytes, index)); };
    ordered_json mentions = ordered_json::array();
    for (const CoreferentMention& mention : chains) {
        if (mention.attributes.reference != Reference::specific) {
            continue;
        }
        mentions.push_back({{"span", to_places(mention.span)},
                            {"head", to_places(mention.head_span)},
                            {"minimal", to_places(mention.attributes.minimal_span)},
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
    return triplewright::to_code_points(span, index_);
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
    add_attributions(passage);
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

void JsonlAnnotation::add_attributions(const Annotation& passage)
{
    const auto first = static_cast<std::uint32_t>(attributions_.size());
    for (Attribution attribution : passage.attributions) {
        for (std::vector<Span>* const part : {&attribution.source, &attribution.cue, &attribution.content}) {
            std::ranges::transform(*part, part->begin(), [&](const Span& span) { return to_code_points(span); });
        }
        if (attribution.parent != no_attribution) {
            attribution.parent += first;
        }
        attributions_.push_back(std::move(attribution));
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
    line["sentences"] = to_json(sentences_);
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
        clusters.push_back(to_json(cluster));
    }
    line["mentions"] = to_mentions(chains, index_);
    line["attributions"] = to_json(attributions_);
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

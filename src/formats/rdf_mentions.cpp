// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_mentions.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

#include <boost/range/iterator_range.hpp>

namespace triplewright {

namespace {

RdfLiteral to_index(std::size_t number)
{
    return {std::to_string(number), std::string(xsd_namespace) + "nonNegativeInteger"};
}

} // namespace

RdfMentions::RdfMentions(RdfOutput& out) : out_(out)
{
    const GraphStructure& g = out.graph.structure;
    for (const Vertex v : boost::make_iterator_range(boost::vertices(g))) {
        for (const GraphMention& mention : g[v].mentions) {
            mentions_.push_back({mention.range, v, &mention});
        }
    }
    std::sort(mentions_.begin(), mentions_.end(), [](const PlacedMention& a, const PlacedMention& b) {
        return std::tie(a.range, a.entity, a.mention->text) < std::tie(b.range, b.entity, b.mention->text);
    });
}

void RdfMentions::write(std::size_t d)
{
    const RdfName context = out_.span_name({static_cast<std::uint32_t>(d), 0, out_.graph.documents[d].code_points});
    out_.triple(context, out_.rdf("type"), out_.nif("Context"));
    out_.triple(context, out_.nif("sourceUrl"), out_.document_name(d));
    out_.triple(context, out_.nif("beginIndex"), to_index(0));
    out_.triple(context, out_.nif("endIndex"), to_index(out_.graph.documents[d].code_points));
    while (next_mention_ < mentions_.size() && mentions_[next_mention_].range.document == d && out_.wants_more()) {
        const std::size_t begin = next_mention_;
        while (next_mention_ < mentions_.size() && mentions_[next_mention_].range == mentions_[begin].range) {
            ++next_mention_;
        }
        write_place(context, {mentions_.data() + begin, next_mention_ - begin});
    }
}

void RdfMentions::write_place(const RdfName& context, std::span<const PlacedMention> mentions)
{
    const TextRange& range = mentions.front().range;
    const RdfName name = out_.span_name(range);
    out_.triple(name, out_.rdf("type"), out_.nif("Phrase"));
    out_.triple(name, out_.nif("referenceContext"), context);
    out_.triple(name, out_.nif("anchorOf"), to_text(mentions.front().mention->text));
    out_.triple(name, out_.nif("beginIndex"), to_index(range.begin));
    out_.triple(name, out_.nif("endIndex"), to_index(range.end));
    std::array<bool, 3> kinds{};
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        kinds.at(static_cast<std::size_t>(mentions[i].mention->kind)) = true;
        if (i == 0 || mentions[i].entity != mentions[i - 1].entity) {
            out_.triple(name, out_.itsrdf("taIdentRef"), out_.vertex_name(mentions[i].entity));
        }
    }
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i]) {
            out_.triple(name, out_.tw("mentionKind"), out_.tw(to_string(static_cast<MentionKind>(i))));
        }
    }
}

} // namespace triplewright

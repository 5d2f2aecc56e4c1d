// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The mentions of a graph in RDF: NIF phrases with what they refer to.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_MENTIONS_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_MENTIONS_HPP

#include <cstddef>
#include <span>
#include <vector>

#include "formats/rdf_output.hpp"

namespace triplewright {

class RdfMentions {
public:
    explicit RdfMentions(RdfOutput& out);
    /// Writes those of a document; documents come in their order.
    void write(std::size_t d);

private:
    struct PlacedMention {
        TextRange range;
        Vertex entity = 0;
        const GraphMention* mention = nullptr;
    };

    /// The mentions in one place, which may be of several entities.
    void write_place(const RdfName& context, std::span<const PlacedMention> mentions);

    RdfOutput& out_;
    std::vector<PlacedMention> mentions_; ///< By place.
    std::size_t next_mention_ = 0;
};

} // namespace triplewright

#endif

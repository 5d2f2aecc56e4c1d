// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The analysis of a document as one line of JSON: `{"id", "text", "sentences", "entities", "predicates",
/// "clusters", "mentions", "attributions", "times", "quantities"}`, offsets in Unicode code points. Lists of what is
/// not looked for are empty.

#ifndef TRIPLEWRIGHT_ANNOTATION_JSONL_WRITER_HPP
#define TRIPLEWRIGHT_ANNOTATION_JSONL_WRITER_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/attribution.hpp"
#include "triplewright/annotation/coreference.hpp"
#include "triplewright/annotation/values.hpp"
#include "triplewright/text/document.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

/// Collects the passages of one document; the document must outlive it.
class JsonlAnnotation {
public:
    explicit JsonlAnnotation(const Document& document);
    /// Passages come in the order of the text.
    void add(const Annotation& passage);
    /// The times and quantities of a passage, likewise.
    void add(const Values& values);
    /// The line, with its line feed. `chains` are those of the whole document; none where coreference has not run.
    [[nodiscard]] std::string to_line(const CoreferenceChains& chains = {}) const;

private:
    void add_attributions(const Annotation& passage);

    struct Entity {
        Span code_points;
        std::string_view type;
    };
    struct Predicate {
        Span code_points;
        float factuality = 0;
    };
    [[nodiscard]] Span to_code_points(const Span& span) const;
    [[nodiscard]] std::vector<std::vector<Span>> to_clusters(const CoreferenceChains& chains) const;

    const Document& document_;
    CodePointIndex index_;
    std::vector<Span> sentences_; ///< In code points.
    std::vector<Entity> entities_;
    std::vector<Predicate> predicates_;
    Values values_;                         ///< Spans in code points.
    std::vector<Attribution> attributions_; ///< In code points; parents count from the document's first.
};

} // namespace triplewright

#endif

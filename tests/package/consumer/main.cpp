// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The whole way through the library, room by room.

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

#include "triplewright/annotation/passages.hpp"
#include "triplewright/extraction/attributions.hpp"
#include "triplewright/extraction/statement.hpp"
#include "triplewright/formats/format.hpp"
#include "triplewright/graph/knowledge_graph.hpp"
#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/coreference.hpp"
#include "triplewright/nlp/tokenizer.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace tw = triplewright;

int main()
{
    tw::Document document;
    document.id = "note";
    document.iri = "https://example.org/kg/document/note";
    document.text = "Mayor Ines Okafor met Tomas Reyes in Larkfield.";

    std::vector<std::unique_ptr<tw::Stage>> stages;
    stages.push_back(std::make_unique<tw::Tokenizer>());
    const tw::ModelFile model = tw::ModelFile::built_in();
    const auto coreference = std::make_shared<const tw::CoreferenceModel>(model);
    stages.push_back(std::make_unique<tw::Analyser>(model));
    stages.push_back(std::make_unique<tw::MentionFinder>(coreference));
    const tw::Pipeline pipeline(std::move(stages));

    std::vector<tw::Annotation> passages = tw::cut_passages(document, 16 * 1024);
    pipeline.run(passages);
    tw::DocumentCoreference links(coreference);
    tw::CoreferenceChains chains;
    tw::Extraction extraction;
    for (tw::Annotation& passage : passages) {
        tw::find_attributions(passage);
        std::ranges::move(links.add(passage), std::back_inserter(chains));
        tw::extract(passage, extraction);
    }
    std::vector<tw::ResolvedDocument> resolved;
    resolved.push_back(tw::resolve(document, std::move(extraction), chains));
    const tw::KnowledgeGraph graph = tw::assemble(resolved, "https://example.org/kg/");

    tw::StringSink sink;
    tw::find_format("turtle")->write(graph, {}, sink);
    sink.finish();
    std::cout << sink.text();
    return sink.text().find("r:meet e:Tomas_Reyes") == std::string::npos ? EXIT_FAILURE : EXIT_SUCCESS;
}

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_context.hpp"

#include <set>
#include <utility>

#include "formats/jsonld_keywords.hpp"

namespace triplewright {

const JsonLdTerm* JsonLdContext::find(std::string_view term) const
{
    for (const Layer* layer = open_ ? open_.get() : layers_.get(); layer != nullptr; layer = layer->below.get()) {
        const auto found = layer->terms.find(term);
        if (found != layer->terms.end()) {
            return found->second.get();
        }
    }
    return nullptr;
}

void JsonLdContext::define(const std::string& term, std::shared_ptr<const JsonLdTerm> definition)
{
    if (!open_) {
        open_ = std::make_shared<Layer>(Layer{{}, layers_});
    }
    if (definition) {
        may_have_protected_ = may_have_protected_ || definition->is_protected;
        has_type_alias_ = has_type_alias_ || (definition->iri == "@type" && term != "@type");
        has_scoped_contexts_ = has_scoped_contexts_ || definition->context;
    }
    open_->terms.insert_or_assign(term, std::move(definition));
}

void JsonLdContext::forget(const std::string& term)
{
    if (find(term) != nullptr) {
        define(term, nullptr);
    }
}

void JsonLdContext::seal()
{
    if (!open_) {
        return;
    }
    while (open_->below && open_->terms.size() * 2 >= open_->below->terms.size()) {
        const std::shared_ptr<const Layer> below = open_->below;
        for (const auto& [term, definition] : below->terms) {
            open_->terms.try_emplace(term, definition);
        }
        open_->below = below->below;
    }
    layers_ = std::move(open_);
    open_.reset();
}

bool JsonLdContext::has_protected_terms() const
{
    if (!may_have_protected_) {
        return false;
    }
    std::set<std::string_view> seen;
    for (const Layer* layer = open_ ? open_.get() : layers_.get(); layer != nullptr; layer = layer->below.get()) {
        for (const auto& [term, definition] : layer->terms) {
            if (seen.insert(term).second && definition && definition->is_protected) {
                return true;
            }
        }
    }
    return false;
}

std::optional<std::string> JsonLdContext::expand_iri(std::string_view text, bool document_relative, bool vocabulary,
                                                     JsonLdTermSource* terms) const
{
    if (text.starts_with('@')) {
        if (is_keyword(text)) {
            return std::string(text);
        }
        if (has_keyword_form(text)) {
            return std::nullopt;
        }
    }
    if (terms != nullptr) {
        terms->require(text);
    }
    if (const JsonLdTerm* term = find(text); term != nullptr && (vocabulary || is_keyword(term->iri))) {
        return term->iri.empty() ? std::nullopt : std::optional(term->iri);
    }
    const std::size_t colon = text.find(':', 1);
    if (!text.empty() && colon != std::string_view::npos) {
        const std::string_view prefix = text.substr(0, colon);
        const std::string_view suffix = text.substr(colon + 1);
        if (prefix == "_" || suffix.starts_with("//")) {
            return std::string(text);
        }
        if (terms != nullptr) {
            terms->require(prefix);
        }
        const JsonLdTerm* term = find(prefix);
        if (term != nullptr && term->prefix && !term->iri.empty()) {
            return term->iri + std::string(suffix);
        }
        if (has_scheme(text)) {
            return std::string(text);
        }
    }
    if (vocabulary && vocab) {
        return *vocab + std::string(text);
    }
    if (document_relative && base->has_base()) {
        std::string resolved;
        base->resolve(text, resolved);
        return resolved;
    }
    return std::string(text);
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "triplewright/resolution/iri.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

namespace {

/// Types that a namer confuses easily count as one when entities of several documents are compared.
enum class TypeClass : std::uint8_t { person, organization, place, product, event, work, open };
constexpr std::size_t type_classes = 7;
constexpr std::uint64_t no_offset = UINT64_MAX; // of an entity without mentions

TypeClass class_of(EntityType type)
{
    switch (type) {
    case EntityType::person: return TypeClass::person;
    case EntityType::organization:
    case EntityType::norp: return TypeClass::organization;
    case EntityType::location:
    case EntityType::facility: return TypeClass::place;
    case EntityType::product: return TypeClass::product;
    case EntityType::event: return TypeClass::event;
    case EntityType::work: return TypeClass::work;
    case EntityType::misc:
    case EntityType::thing: break;
    }
    return TypeClass::open;
}

std::string_view suffix_of(TypeClass type)
{
    static constexpr std::array<std::string_view, type_classes> names = {
        "-person", "-organization", "-place", "-product", "-event", "-work", "-thing"};
    return names.at(static_cast<std::size_t>(type));
}

/// A document entity: which document, which of its entities.
struct Use {
    std::size_t document = 0;
    std::size_t entity = 0;
};

/// Everything that will share an IRI.
struct Group {
    std::string text;            ///< The IRI without a hash.
    std::string hash;            ///< 32 digits, of what makes the group itself.
    std::size_t hash_digits = 0; ///< How many of them the IRI shows; grows until it is unique.
    std::vector<Use> uses;
};

/// What named entities must share to be one: the slug and, where that is lossy, `=` and the name itself.
using NameKey = std::pair<std::string, std::string>;

class Minter {
public:
    explicit Minter(const std::vector<ResolvedDocument>& documents) : documents_(documents) {}

    EntityIris mint()
    {
        sort_entities();
        add_named_groups();
        make_unique();
        EntityIris iris;
        for (const ResolvedDocument& document : documents_) {
            iris.of.emplace_back(document.entities.size());
        }
        for (const Group& group : groups_) {
            for (const Use& use : group.uses) {
                iris.of[use.document][use.entity] = "entity/" + text_of(group);
            }
        }
        return iris;
    }

private:
    void sort_entities()
    {
        std::map<std::string, std::size_t> unnamed; // hash to group
        for (std::size_t d = 0; d < documents_.size(); ++d) {
            for (std::size_t e = 0; e < documents_[d].entities.size(); ++e) {
                const DocumentEntity& entity = documents_[d].entities[e];
                const Slug slug = to_slug(entity.name);
                if (entity.named) {
                    named_[{slug.text, slug.lossy ? '=' + entity.name : std::string()}].push_back({d, e});
                    continue;
                }
                const std::string hash = unnamed_hash(documents_[d], entity);
                const auto [found, is_new] = unnamed.emplace(hash, groups_.size());
                if (is_new) {
                    groups_.push_back({slug.text, hash, 8, {}});
                }
                groups_[found->second].uses.push_back({d, e});
            }
        }
    }

    /// The document's IRI, not its id: "1" may be the id of many documents in graphs that are merged.
    static std::string unnamed_hash(const ResolvedDocument& document, const DocumentEntity& entity)
    {
        const std::uint64_t offset =
            entity.mentions.empty() ? no_offset : document.extraction.mentions.at(entity.mentions.front()).span.begin;
        return ContentHash().add(document.iri).add(entity.name).add(offset).hex(32);
    }

    void add_named_groups()
    {
        std::map<std::string, std::array<bool, type_classes>> classes_of_text;
        std::vector<std::pair<TypeClass, Group>> found;
        for (const auto& [key, uses] : named_) {
            for (auto& [type, group] : split_by_class(key, uses)) {
                classes_of_text[group.text][static_cast<std::size_t>(type)] = true;
                found.emplace_back(type, std::move(group));
            }
        }
        for (auto& [type, group] : found) {
            const auto& classes = classes_of_text[group.text];
            if (std::count(classes.begin(), classes.end(), true) > 1) {
                group.text += suffix_of(type);
            }
            groups_.push_back(std::move(group));
        }
    }

    /// Entities of one name by class of type; those of no particular type go with the class that has most mentions.
    std::map<TypeClass, Group> split_by_class(const NameKey& key, const std::vector<Use>& uses) const
    {
        std::array<std::set<std::pair<std::string_view, std::uint64_t>>, type_classes>
            mentions; // a set: a document may come twice
        for (const Use& use : uses) {
            auto& seen = mentions.at(static_cast<std::size_t>(class_of(entity_of(use).type)));
            const ResolvedDocument& document = documents_[use.document];
            seen.emplace(document.iri, no_offset);
            for (const std::uint32_t mention : entity_of(use).mentions) {
                seen.emplace(document.iri, document.extraction.mentions.at(mention).span.begin);
            }
        }
        const auto open = mentions.begin() + static_cast<std::size_t>(TypeClass::open);
        const auto best =
            std::max_element(mentions.begin(), open, [](const auto& a, const auto& b) { return a.size() < b.size(); });
        const auto main_class = best->empty() ? TypeClass::open : static_cast<TypeClass>(best - mentions.begin());
        std::map<TypeClass, Group> groups;
        for (const Use& use : uses) {
            const TypeClass own = class_of(entity_of(use).type);
            groups[own == TypeClass::open ? main_class : own].uses.push_back(use);
        }
        for (auto& [type, group] : groups) {
            group.text = key.first;
            group.hash = ContentHash().add(key.first).add(key.second).add(suffix_of(type)).hex(32);
            group.hash_digits = key.second.empty() ? 0 : 6;
        }
        return groups;
    }

    const DocumentEntity& entity_of(const Use& use) const { return documents_[use.document].entities[use.entity]; }

    static std::string text_of(const Group& group)
    {
        return group.hash_digits == 0 ? group.text : group.text + '-' + group.hash.substr(0, group.hash_digits);
    }

    /// "Jordan-person" may also be somebody's name, and short hashes may meet: then both show more of their hash.
    void make_unique()
    {
        std::vector<std::size_t> doubtful(groups_.size());
        for (std::size_t i = 0; i < doubtful.size(); ++i) {
            doubtful[i] = i;
        }
        while (!doubtful.empty()) {
            std::map<std::string, std::vector<std::size_t>> by_text;
            for (std::size_t i = 0; i < groups_.size(); ++i) {
                by_text[text_of(groups_[i])].push_back(i);
            }
            doubtful.clear();
            for (const auto& [text, same] : by_text) {
                if (same.size() > 1) {
                    doubtful.insert(doubtful.end(), same.begin(), same.end());
                }
            }
            std::erase_if(doubtful, [&](std::size_t i) { return groups_[i].hash_digits >= 32; });
            for (const std::size_t i : doubtful) {
                groups_[i].hash_digits = std::min<std::size_t>(32, groups_[i].hash_digits + 6);
            }
        }
    }

    const std::vector<ResolvedDocument>& documents_;
    std::map<NameKey, std::vector<Use>> named_;
    std::vector<Group> groups_;
};

} // namespace

EntityIris mint_entity_iris(const std::vector<ResolvedDocument>& documents)
{
    return Minter(documents).mint();
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/noun_groups.hpp"

#include <algorithm>
#include <array>

#include "triplewright/annotation/demonyms.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto general_nouns =
    word_set("company", "firm", "corporation", "club", "team", "side", "newspaper", "paper", "magazine", "broadcaster",
             "network", "university", "school", "organization", "organisation", "body", "institution", "agency",
             "group", "country", "nation", "city", "film", "movie", "book", "song", "lawyer", "politician", "player",
             "scientist", "researcher", "artist", "musician");

struct GroupedNoun {
    std::string_view noun;
    NounGroup group;
};

// clang-format off
constexpr auto grouped_nouns = [] {
    using enum NounGroup;
    auto table = std::to_array<GroupedNoun>({
        {"company", company}, {"firm", company}, {"corporation", company}, {"conglomerate", company},
        {"airline", company}, {"bank", company}, {"insurer", company}, {"retailer", company},
        {"manufacturer", company}, {"maker", company}, {"carmaker", company}, {"automaker", company},
        {"carrier", company}, {"operator", company}, {"lender", company}, {"brand", company}, {"startup", company},
        {"start-up", company}, {"supplier", company}, {"developer", company}, {"producer", company},
        {"distributor", company}, {"publisher", company}, {"studio", company}, {"giant", company},
        {"utility", company}, {"miner", company}, {"brewer", company}, {"brewery", company}, {"subsidiary", company},
        {"exporter", company}, {"importer", company}, {"contractor", company}, {"builder", company},
        {"shipbuilder", company}, {"trader", company}, {"broker", company}, {"brokerage", company},
        {"roaster", company}, {"refiner", company}, {"provider", company}, {"wholesaler", company},
        {"supermarket", company}, {"chain", company}, {"label", company}, {"drugmaker", company},
        {"chipmaker", company}, {"consultancy", company},
        {"club", club}, {"team", club}, {"side", club}, {"squad", club}, {"franchise", club},
        {"newspaper", newspaper}, {"paper", newspaper}, {"daily", newspaper}, {"tabloid", newspaper},
        {"broadsheet", newspaper},
        {"magazine", magazine}, {"weekly", magazine}, {"journal", magazine}, {"monthly", magazine},
        {"broadcaster", broadcaster}, {"network", broadcaster}, {"channel", broadcaster}, {"station", broadcaster},
        {"university", school}, {"college", school}, {"school", school}, {"academy", school}, {"institute", school},
        {"organization", association}, {"organisation", association}, {"association", association},
        {"charity", association}, {"ngo", association}, {"foundation", association}, {"union", association},
        {"federation", association}, {"society", association}, {"league", association}, {"alliance", association},
        {"movement", association}, {"watchdog", association}, {"body", association}, {"think-tank", association},
        {"nonprofit", association},
        {"agency", agency}, {"bureau", agency}, {"regulator", agency}, {"authority", agency}, {"commission", agency},
        {"group", band}, {"militia", band}, {"gang", band}, {"cartel", band}, {"band", band},
        {"faction", band}, {"coalition", band}, {"consortium", band},
        {"country", country}, {"nation", country}, {"republic", country}, {"kingdom", country},
        {"city", city}, {"capital", city}, {"metropolis", city}, {"municipality", city},
        {"film", film}, {"movie", film}, {"drama", film}, {"comedy", film}, {"documentary", film},
        {"thriller", film},
        {"book", book}, {"novel", book}, {"memoir", book}, {"biography", book}, {"autobiography", book},
        {"song", song}, {"single", song}, {"track", song}, {"anthem", song},
        {"lawyer", lawyer}, {"attorney", lawyer}, {"solicitor", lawyer}, {"barrister", lawyer},
        {"politician", politician}, {"senator", politician}, {"lawmaker", politician}, {"congressman", politician},
        {"congresswoman", politician}, {"legislator", politician},
        {"player", player}, {"striker", player}, {"midfielder", player}, {"defender", player},
        {"goalkeeper", player}, {"forward", player}, {"winger", player}, {"quarterback", player},
        {"footballer", player},
        {"scientist", scientist}, {"researcher", scientist}, {"biologist", scientist}, {"chemist", scientist},
        {"physicist", scientist}, {"epidemiologist", scientist}, {"astronomer", scientist}, {"geologist", scientist},
        {"artist", artist}, {"painter", artist}, {"sculptor", artist}, {"musician", artist}, {"singer", artist},
        {"rapper", artist}, {"composer", artist}
    });
    std::ranges::sort(table, {}, &GroupedNoun::noun);
    return table;
}();
// clang-format on

/// Names of parts of the world, and of states that news seldom explains.
constexpr auto large_regions =
    word_set("africa", "america", "americas", "antarctica", "arctic", "asia", "balkans", "caribbean", "central america",
             "central asia", "east africa", "eastern europe", "europe", "far east", "gulf", "latin america",
             "middle east", "north africa", "north america", "oceania", "pacific", "scandinavia", "south america",
             "south asia", "southeast asia", "southern africa", "west africa", "west", "western europe");
constexpr auto states = word_set(
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
    "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland",
    "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
    "new hampshire", "new jersey", "new mexico", "north carolina", "north dakota", "ohio", "oklahoma", "oregon",
    "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont",
    "virginia", "west virginia", "wisconsin", "wyoming", "alberta", "british columbia", "manitoba", "nova scotia",
    "ontario", "quebec", "saskatchewan", "new south wales", "queensland", "tasmania", "victoria");

constexpr auto name_prepositions = word_set("and", "at", "de", "for", "in", "of", "on", "to");

/// Organisations that nobody calls just so.
constexpr auto own_kinds = word_set("administration", "army", "cabinet", "congress", "court", "government", "military",
                                    "navy", "opposition", "parliament", "police", "press", "regime", "senate", "state",
                                    "tribunal", "unit", "company", "firm", "media", "campaign", "mission");
/// What "the agency" may be.
constexpr auto public_bodies = word_set("agency", "authority", "board", "bureau", "commission", "department",
                                        "institute", "institution", "office", "regulator", "service", "watchdog");
/// What "the group" may be.
constexpr auto circles =
    word_set("alliance", "association", "band", "bloc", "cartel", "charity", "coalition", "conglomerate", "consortium",
             "faction", "gang", "militia", "movement", "network", "ngo", "organisation", "organization", "union");

struct NameWord {
    std::string_view word;
    std::string_view noun;
};

/// Last words of organisations' names.
// clang-format off
constexpr auto organization_words = std::to_array<NameWord>({
    {"inc", "company"}, {"inc.", "company"}, {"ltd", "company"}, {"ltd.", "company"}, {"limited", "company"},
    {"plc", "company"}, {"corp", "company"}, {"corp.", "company"}, {"corporation", "company"}, {"co", "company"},
    {"co.", "company"}, {"llc", "company"}, {"holdings", "company"}, {"gmbh", "company"},
    {"airlines", "airline"}, {"airways", "airline"},
    {"motors", "carmaker"},
    {"industries", "company"}, {"technologies", "company"}, {"foods", "company"}, {"enterprises", "company"},
    {"fc", "club"}, {"f.c.", "club"}, {"rovers", "club"}, {"wanderers", "club"},
    {"times", "newspaper"}, {"herald", "newspaper"}, {"tribune", "newspaper"}, {"gazette", "newspaper"},
    {"courier", "newspaper"}, {"telegraph", "newspaper"}, {"chronicle", "newspaper"}
});
// clang-format on

} // namespace

bool is_broader_than(std::string_view noun, std::string_view other)
{
    if (!is_general(noun)) {
        return false;
    }
    if (noun == "organization" || noun == "organisation" || noun == "body" || noun == "institution") {
        return is_organization_noun(other) && !own_kinds.contains(other);
    }
    if (noun == "agency") {
        return public_bodies.contains(other);
    }
    if (noun == "group") {
        return circles.contains(other);
    }
    const NounGroup group = group_of(noun);
    return group != NounGroup::none && group == group_of(other);
}

bool is_general(std::string_view noun)
{
    return general_nouns.contains(noun);
}

NounGroup group_of(std::string_view noun)
{
    const auto* const row = std::ranges::lower_bound(grouped_nouns, noun, {}, &GroupedNoun::noun);
    return row != grouped_nouns.end() && row->noun == noun ? row->group : NounGroup::none;
}

std::string_view noun_in_name(const std::vector<std::string>& words, EntityType type)
{
    if (words.empty() || type == EntityType::person) {
        return {};
    }
    if (type == EntityType::location) {
        std::string name;
        for (const std::string& word : words) {
            name += (name.empty() ? "" : " ") + word;
        }
        if (!country_called(name).empty()) {
            return "country";
        }
        if (large_regions.contains(name)) {
            return "world region";
        }
        if (states.contains(name)) {
            return "state";
        }
    }
    const auto of =
        std::ranges::find_if(words, [](const std::string& word) { return name_prepositions.contains(word); });
    const std::string& before = of == words.begin() || of == words.end() ? words.back() : *(of - 1);
    if (type == EntityType::organization) {
        const auto* const row = std::ranges::find(organization_words, before, &NameWord::word);
        if (row != organization_words.end()) {
            return row->noun;
        }
    }
    if (words.size() < 2) {
        return {};
    }
    if (words.front() == "mount" || words.front() == "mt." || words.front() == "mt") {
        return "mountain";
    }
    const auto names_kind = [](std::string_view word) {
        return is_organization_noun(word) || is_place_noun(word) || is_facility_noun(word);
    };
    if (names_kind(before)) {
        return before;
    }
    return type != EntityType::organization && names_kind(words.front()) ? std::string_view(words.front())
                                                                         : std::string_view();
}

} // namespace triplewright

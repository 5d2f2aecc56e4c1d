// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/noun_types.hpp"

#include "triplewright/annotation/event_nouns.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto positions = word_set(
    "president", "vice-president", "minister", "premier", "chancellor", "secretary", "undersecretary", "governor",
    "mayor", "senator", "congressman", "congresswoman", "representative", "lawmaker", "legislator", "deputy",
    "councillor", "councilor", "councilman", "councilwoman", "commissioner", "ambassador", "envoy", "diplomat",
    "consul", "attache", "king", "queen", "prince", "princess", "emperor", "sultan", "emir", "sheikh", "duke", "pope",
    "cardinal", "archbishop", "bishop", "priest", "pastor", "imam", "rabbi", "monk", "cleric", "ayatollah", "general",
    "colonel", "major", "captain", "lieutenant", "sergeant", "corporal", "admiral", "commander", "brigadier", "marshal",
    "officer", "soldier", "inspector", "superintendent", "detective", "sheriff", "constable", "chief", "head",
    "director", "manager", "chairman", "chairwoman", "chairperson", "chair", "executive", "ceo", "cfo", "coo",
    "founder", "co-founder", "cofounder", "owner", "co-owner", "partner", "entrepreneur", "president-elect",
    "treasurer", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide", "assistant", "counsel",
    "counselor", "attorney", "prosecutor", "solicitor", "lawyer", "barrister", "judge", "justice", "magistrate",
    "ombudsman", "professor", "lecturer", "teacher", "principal", "headmaster", "dean", "rector", "researcher",
    "scientist", "economist", "analyst", "strategist", "historian", "sociologist", "psychologist", "psychiatrist",
    "biologist", "biochemist", "chemist", "physicist", "mathematician", "engineer", "architect", "doctor", "surgeon",
    "physician", "nurse", "epidemiologist", "coroner", "journalist", "reporter", "editor", "correspondent", "columnist",
    "broadcaster", "presenter", "anchor", "producer", "filmmaker", "photographer", "writer", "author", "novelist",
    "poet", "playwright", "composer", "musician", "singer", "rapper", "actor", "actress", "comedian", "artist",
    "painter", "sculptor", "designer", "model", "dancer", "player", "footballer", "striker", "midfielder", "defender",
    "goalkeeper", "quarterback", "batsman", "bowler", "coach", "trainer", "umpire", "referee", "athlete", "swimmer",
    "sprinter", "boxer", "golfer", "cyclist", "driver", "pilot", "astronaut", "activist", "campaigner", "organizer",
    "organiser", "politician", "leader", "candidate", "nominee", "opposition-leader", "whip", "speaker", "clerk",
    "registrar", "administrator", "coordinator", "curator", "librarian", "auditor", "accountant", "banker", "trader",
    "broker", "farmer", "fisherman", "businessman", "businesswoman", "tycoon", "consultant", "expert", "specialist",
    "scholar", "fellow", "student", "intern", "translator", "interpreter", "chef", "baker", "secretary-general",
    "warlord", "chieftain", "elder", "member", "veteran", "winner", "champion", "rapporteur", "negotiator", "mediator",
    "committeeman", "committeewoman", "comptroller", "convener", "convenor", "custodian", "mufti", "vice-chancellor",
    "provost", "trustee", "patron", "warden", "caretaker", "host", "pollster", "blogger", "lobbyist", "conductor",
    "dentist", "pharmacist", "veterinarian", "therapist", "pediatrician", "paediatrician", "geologist", "ecologist",
    "virologist", "pathologist", "agronomist", "anthropologist", "archaeologist", "astronomer", "philosopher",
    "theologian", "counsellor", "investigator");

constexpr auto kin = word_set("wife", "husband", "spouse", "widow", "widower", "fiancé", "fiancée", "fiance", "fiancee",
                              "girlfriend", "boyfriend", "son", "daughter", "child", "father", "mother", "parent",
                              "dad", "mom", "mum", "brother", "sister", "sibling", "half-brother", "stepson",
                              "stepfather", "stepmother", "twin", "uncle", "aunt", "nephew", "niece", "cousin",
                              "grandfather", "grandmother", "grandson", "granddaughter", "grandparent", "grandchild");

constexpr auto people = word_set(
    "person", "people", "man", "woman", "boy", "girl", "baby", "teenager", "adult", "resident", "citizen", "national",
    "villager", "native", "immigrant", "migrant", "refugee", "seeker", "asylum-seeker", "official", "authority",
    "worker", "employee", "labourer", "laborer", "staff", "employer", "boss", "investor", "shareholder", "customer",
    "consumer", "voter", "supporter", "opponent", "critic", "ally", "rival", "rebel", "insurgent", "militant",
    "fighter", "gunman", "attacker", "terrorist", "suspect", "defendant", "accused", "convict", "prisoner", "inmate",
    "detainee", "hostage", "victim", "survivor", "witness", "bystander", "killer", "murderer", "smuggler", "trafficker",
    "thief", "robber", "criminal", "protester", "demonstrator", "rioter", "source", "insider", "predecessor",
    "successor", "colleague", "friend", "neighbour", "neighbor", "guest", "visitor", "tourist", "traveller", "traveler",
    "passenger", "commuter", "pedestrian", "patient", "relative", "family", "couple", "crowd", "individual", "figure",
    "republican", "democrat", "conservative", "liberal", "socialist", "communist", "nationalist", "islamist", "muslim",
    "christian", "jew", "hindu", "buddhist", "catholic", "protestant", "believer", "follower", "fan", "hero", "pupil",
    "graduate", "youth", "kid", "sailor", "policeman", "policewoman", "firefighter", "rescuer", "guard", "agent", "spy",
    "trooper", "troop", "civilian", "reader", "viewer", "user", "buyer", "seller", "peer", "counterpart", "delegate",
    "observer", "mp", "guy", "lady", "gentleman", "heir", "accomplice", "comrade", "classmate", "roommate", "teammate",
    "codefendant", "co-defendant", "mentor", "disciple", "lover", "bride", "groom", "infant", "toddler", "orphan",
    "newcomer", "celebrity", "billionaire", "millionaire", "mogul", "magnate", "patriarch", "dissident",
    "whistleblower", "contender", "challenger", "contestant", "incumbent", "frontrunner", "front-runner", "protégé",
    "protege", "confidant", "confidante", "motorist", "fugitive", "kidnapper", "hacker", "looter", "jihadist",
    "extremist", "separatist", "loyalist", "feminist", "parishioner", "worshipper", "pilgrim", "settler", "nomad",
    "peasant", "tenant", "landlord", "homeowner", "philanthropist");

constexpr auto organizations = word_set(
    "company", "firm", "corporation", "business", "startup", "start-up", "bank", "insurer", "retailer", "manufacturer",
    "maker", "airline", "carrier", "brand", "group", "organization", "organisation", "institution", "institute",
    "foundation", "charity", "ngo", "agency", "authority", "bureau", "ministry", "department", "office", "commission",
    "committee", "council", "board", "panel", "parliament", "congress", "senate", "assembly", "legislature", "cabinet",
    "government", "administration", "regime", "junta", "state", "court", "tribunal", "police", "army", "military",
    "navy", "force", "militia", "party", "coalition", "alliance", "union", "federation", "association", "league",
    "club", "team", "squad", "university", "college", "academy", "newspaper", "magazine", "broadcaster", "network",
    "outlet", "channel", "publisher", "media", "press", "church", "opposition", "movement", "campaign", "consortium",
    "subsidiary", "unit", "operator", "utility", "lender", "fund", "studio", "band", "orchestra", "gang", "cartel",
    "faction", "delegation", "mission", "embassy", "consulate", "watchdog", "regulator", "think-tank", "laboratory");

constexpr auto places = word_set(
    "place", "area", "region", "district", "province", "state", "county", "country", "nation", "territory", "kingdom",
    "republic", "city", "town", "village", "capital", "suburb", "neighbourhood", "neighborhood", "municipality",
    "settlement", "street", "road", "avenue", "square", "highway", "border", "frontier", "coast", "shore", "beach",
    "island", "peninsula", "continent", "mountain", "hill", "valley", "desert", "forest", "jungle", "river", "lake",
    "sea", "ocean", "gulf", "bay", "strait", "water", "field", "farm", "land", "world", "globe", "planet", "north",
    "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "centre", "center", "downtown",
    "outskirt", "site", "scene", "location", "spot", "zone", "corridor", "sky", "space", "home", "soil", "enclave");

constexpr auto facilities = word_set(
    "building", "house", "apartment", "flat", "office", "headquarters", "factory", "plant", "mill", "mine", "refinery",
    "pipeline", "dam", "bridge", "tunnel", "railway", "railroad", "station", "airport", "port", "harbour", "harbor",
    "terminal", "runway", "hospital", "clinic", "school", "prison", "jail", "camp", "base", "barracks", "fort",
    "palace", "castle", "temple", "mosque", "church", "cathedral", "synagogue", "shrine", "museum", "gallery",
    "theatre", "theater", "cinema", "stadium", "arena", "park", "hotel", "restaurant", "bar", "cafe", "shop", "store",
    "mall", "market", "warehouse", "shelter", "tower", "wall", "fence", "checkpoint", "courtroom", "library");

} // namespace

bool is_position_noun(std::string_view lemma)
{
    return positions.contains(to_lower(lemma));
}
bool is_kinship_noun(std::string_view lemma)
{
    return kin.contains(lemma);
}
bool is_person_noun(std::string_view lemma)
{
    return people.contains(lemma) || kin.contains(lemma) || positions.contains(lemma);
}
bool is_organization_noun(std::string_view lemma)
{
    return organizations.contains(lemma);
}
bool is_place_noun(std::string_view lemma)
{
    return places.contains(lemma);
}
bool is_facility_noun(std::string_view lemma)
{
    return facilities.contains(lemma);
}

EntityType type_of_noun(std::string_view lemma)
{
    if (is_person_noun(lemma)) {
        return EntityType::person;
    }
    if (is_organization_noun(lemma)) {
        return EntityType::organization;
    }
    if (is_place_noun(lemma)) {
        return EntityType::location;
    }
    if (is_facility_noun(lemma)) {
        return EntityType::facility;
    }
    const EventNoun* const event = find_event_noun(lemma);
    return event != nullptr && event->is_occurrence ? EntityType::event : EntityType::thing;
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/demonyms.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

namespace {

// clang-format off
constexpr auto table = std::to_array<Demonym>({
    {"Afghan", "Afghanistan"},
    {"Albanian", "Albania"},
    {"Algerian", "Algeria"},
    {"American", "United States|United States of America|America|U.S.|US|USA|U.S.A."},
    {"Angolan", "Angola"},
    {"Argentine", "Argentina"},
    {"Argentinean", "Argentina"},
    {"Argentinian", "Argentina"},
    {"Armenian", "Armenia"},
    {"Australian", "Australia"},
    {"Austrian", "Austria"},
    {"Azerbaijani", "Azerbaijan"},
    {"Bahamian", "Bahamas"},
    {"Bahraini", "Bahrain"},
    {"Bangladeshi", "Bangladesh"},
    {"Barbadian", "Barbados"},
    {"Belarusian", "Belarus"},
    {"Belarussian", "Belarus"},
    {"Belgian", "Belgium"},
    {"Belizean", "Belize"},
    {"Beninese", "Benin"},
    {"Bhutanese", "Bhutan"},
    {"Bolivian", "Bolivia"},
    {"Bosnian", "Bosnia|Bosnia and Herzegovina"},
    {"Botswanan", "Botswana"},
    {"Brazilian", "Brazil"},
    {"British", "Britain|Great Britain|United Kingdom|U.K.|UK"},
    {"Briton", "Britain|Great Britain|United Kingdom|U.K.|UK"},
    {"Bulgarian", "Bulgaria"},
    {"Burkinabe", "Burkina Faso"},
    {"Burkinabé", "Burkina Faso"},
    {"Burmese", "Burma|Myanmar"},
    {"Burundian", "Burundi"},
    {"Cambodian", "Cambodia"},
    {"Cameroonian", "Cameroon"},
    {"Canadian", "Canada"},
    {"Chadian", "Chad"},
    {"Chilean", "Chile"},
    {"Chinese", "China|People's Republic of China"},
    {"Colombian", "Colombia"},
    {"Congolese", "Congo|DR Congo|Democratic Republic of Congo|Democratic Republic of the Congo"},
    {"Costa Rican", "Costa Rica"},
    {"Croat", "Croatia"},
    {"Croatian", "Croatia"},
    {"Cuban", "Cuba"},
    {"Cypriot", "Cyprus"},
    {"Czech", "Czech Republic|Czechia"},
    {"Dane", "Denmark"},
    {"Danish", "Denmark"},
    {"Djiboutian", "Djibouti"},
    {"Dominican", "Dominican Republic"},
    {"Dutch", "Netherlands|Holland"},
    {"Ecuadorean", "Ecuador"},
    {"Ecuadorian", "Ecuador"},
    {"Egyptian", "Egypt"},
    {"Emirati", "United Arab Emirates|UAE|U.A.E.|Emirates"},
    {"English", "England"},
    {"Eritrean", "Eritrea"},
    {"Estonian", "Estonia"},
    {"Ethiopian", "Ethiopia"},
    {"Fijian", "Fiji"},
    {"Filipino", "Philippines"},
    {"Finn", "Finland"},
    {"Finnish", "Finland"},
    {"French", "France"},
    {"Gabonese", "Gabon"},
    {"Gambian", "Gambia"},
    {"Georgian", "Georgia"},
    {"German", "Germany"},
    {"Ghanaian", "Ghana"},
    {"Greek", "Greece"},
    {"Guatemalan", "Guatemala"},
    {"Guinean", "Guinea"},
    {"Guyanese", "Guyana"},
    {"Haitian", "Haiti"},
    {"Honduran", "Honduras"},
    {"Hungarian", "Hungary"},
    {"Icelander", "Iceland"},
    {"Icelandic", "Iceland"},
    {"Indian", "India"},
    {"Indonesian", "Indonesia"},
    {"Iranian", "Iran"},
    {"Iraqi", "Iraq"},
    {"Irish", "Ireland|Republic of Ireland"},
    {"Israeli", "Israel"},
    {"Italian", "Italy"},
    {"Ivorian", "Ivory Coast|Côte d'Ivoire"},
    {"Jamaican", "Jamaica"},
    {"Japanese", "Japan"},
    {"Jordanian", "Jordan"},
    {"Kazakh", "Kazakhstan"},
    {"Kazakhstani", "Kazakhstan"},
    {"Kenyan", "Kenya"},
    {"Kosovar", "Kosovo"},
    {"Kuwaiti", "Kuwait"},
    {"Kyrgyz", "Kyrgyzstan"},
    {"Lao", "Laos"},
    {"Laotian", "Laos"},
    {"Latvian", "Latvia"},
    {"Lebanese", "Lebanon"},
    {"Liberian", "Liberia"},
    {"Libyan", "Libya"},
    {"Lithuanian", "Lithuania"},
    {"Luxembourger", "Luxembourg"},
    {"Macedonian", "Macedonia|North Macedonia"},
    {"Malagasy", "Madagascar"},
    {"Malawian", "Malawi"},
    {"Malaysian", "Malaysia"},
    {"Maldivian", "Maldives"},
    {"Malian", "Mali"},
    {"Maltese", "Malta"},
    {"Mauritanian", "Mauritania"},
    {"Mauritian", "Mauritius"},
    {"Mexican", "Mexico"},
    {"Moldovan", "Moldova"},
    {"Mongolian", "Mongolia"},
    {"Montenegrin", "Montenegro"},
    {"Moroccan", "Morocco"},
    {"Mozambican", "Mozambique"},
    {"Namibian", "Namibia"},
    {"Nepalese", "Nepal"},
    {"Nepali", "Nepal"},
    {"New Zealander", "New Zealand"},
    {"Nicaraguan", "Nicaragua"},
    {"Nigerian", "Nigeria"},
    {"Nigerien", "Niger"},
    {"North Korean", "North Korea"},
    {"Norwegian", "Norway"},
    {"Omani", "Oman"},
    {"Pakistani", "Pakistan"},
    {"Palestinian", "Palestine"},
    {"Panamanian", "Panama"},
    {"Papua New Guinean", "Papua New Guinea"},
    {"Paraguayan", "Paraguay"},
    {"Peruvian", "Peru"},
    {"Philippine", "Philippines"},
    {"Pole", "Poland"},
    {"Polish", "Poland"},
    {"Portuguese", "Portugal"},
    {"Qatari", "Qatar"},
    {"Romanian", "Romania"},
    {"Russian", "Russia|Russian Federation"},
    {"Rwandan", "Rwanda"},
    {"Salvadoran", "El Salvador"},
    {"Salvadorean", "El Salvador"},
    {"Samoan", "Samoa"},
    {"Saudi", "Saudi Arabia"},
    {"Saudi Arabian", "Saudi Arabia"},
    {"Scot", "Scotland"},
    {"Scottish", "Scotland"},
    {"Senegalese", "Senegal"},
    {"Serb", "Serbia"},
    {"Serbian", "Serbia"},
    {"Sierra Leonean", "Sierra Leone"},
    {"Singaporean", "Singapore"},
    {"Slovak", "Slovakia"},
    {"Slovakian", "Slovakia"},
    {"Slovene", "Slovenia"},
    {"Slovenian", "Slovenia"},
    {"Somali", "Somalia"},
    {"South African", "South Africa"},
    {"South Korean", "South Korea"},
    {"South Sudanese", "South Sudan"},
    {"Spaniard", "Spain"},
    {"Spanish", "Spain"},
    {"Sri Lankan", "Sri Lanka"},
    {"Sudanese", "Sudan"},
    {"Surinamese", "Suriname"},
    {"Swede", "Sweden"},
    {"Swedish", "Sweden"},
    {"Swiss", "Switzerland"},
    {"Syrian", "Syria"},
    {"Taiwanese", "Taiwan"},
    {"Tajik", "Tajikistan"},
    {"Tanzanian", "Tanzania"},
    {"Thai", "Thailand"},
    {"Togolese", "Togo"},
    {"Tongan", "Tonga"},
    {"Trinidadian", "Trinidad|Trinidad and Tobago"},
    {"Tunisian", "Tunisia"},
    {"Turk", "Turkey|Türkiye"},
    {"Turkish", "Turkey|Türkiye"},
    {"Turkmen", "Turkmenistan"},
    {"Ugandan", "Uganda"},
    {"Ukrainian", "Ukraine"},
    {"Uruguayan", "Uruguay"},
    {"Uzbek", "Uzbekistan"},
    {"Venezuelan", "Venezuela"},
    {"Vietnamese", "Vietnam"},
    {"Welsh", "Wales"},
    {"Yemeni", "Yemen"},
    {"Zambian", "Zambia"},
    {"Zimbabwean", "Zimbabwe"},
});
// clang-format on

static_assert(std::ranges::is_sorted(table, {}, &Demonym::word));

const Demonym* find_word(std::string_view word)
{
    const auto* const row = std::ranges::lower_bound(table, word, {}, &Demonym::word);
    return row != table.end() && row->word == word ? row : nullptr;
}

struct Country {
    std::string name;           ///< Lower case.
    std::string_view countries; ///< All its names: of the first row that has it.
};

std::vector<Country> countries_by_name()
{
    std::vector<Country> list;
    for (const Demonym& row : table) {
        for (std::string_view rest = row.countries; !rest.empty();) {
            const std::size_t bar = std::min(rest.find('|'), rest.size());
            list.push_back({to_lower(rest.substr(0, bar)), row.countries});
            rest.remove_prefix(std::min(bar + 1, rest.size()));
        }
    }
    std::ranges::stable_sort(list, {}, &Country::name);
    const auto [begin, end] = std::ranges::unique(list, {}, &Country::name);
    list.erase(begin, end);
    return list;
}

} // namespace

const Demonym* find_demonym(std::string_view word)
{
    const Demonym* const row = find_word(word);
    return row == nullptr && word.ends_with('s') ? find_word(word.substr(0, word.size() - 1)) : row;
}

std::string_view country_called(std::string_view name)
{
    static const std::vector<Country> countries = countries_by_name();
    const std::string lower = to_lower(name);
    const auto place = std::ranges::lower_bound(countries, lower, {}, &Country::name);
    return place != countries.end() && place->name == lower ? place->countries : std::string_view();
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Term definitions (JSON-LD 1.1 Processing Algorithms and API, 4.2.2; the steps are numbered as there).

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "formats/jsonld_context_reader.hpp"
#include "formats/jsonld_keywords.hpp"
#include "formats/jsonld_term_parts.hpp"

namespace triplewright {

namespace {

constexpr std::size_t max_steps = 500; ///< From term to term, because each step is a call.

/// The terms of one object, each defined once, those that another one needs before it.
class TermReader final : public JsonLdTermSource {
public:
    TermReader(JsonLdContext& context, const std::shared_ptr<const JsonValue>& terms, bool override_protected,
               JsonReport& report)
        : context_(context), terms_(terms), override_protected_(override_protected), report_(report)
    {
        for (const JsonMember& member : terms->members) {
            members_.emplace(member.name, &member);
        }
        if (const JsonValue* protect = terms->find("@protected")) {
            is_protected_ = read_flag(*protect, "invalid @protected value");
        }
    }

    void read()
    {
        static constexpr std::array<std::string_view, 8> settings = {
            "@base", "@direction", "@import", "@language", "@propagate", "@protected", "@version", "@vocab"};
        for (const JsonMember& member : terms_->members) {
            if (std::find(settings.begin(), settings.end(), member.name) == settings.end()) {
                require(member.name);
            }
        }
    }

    void require(std::string_view term) override
    {
        const auto found = members_.find(term);
        if (found == members_.end()) {
            return;
        }
        const JsonMember& member = *found->second;
        const auto [state, is_new] = is_defined_.emplace(found->first, false);
        if (!is_new) {
            if (!state->second) {
                fail("cyclic IRI mapping", member.place,
                     "the term \"" + member.name + "\" is defined by itself; give it a whole IRI");
            }
            return;
        }
        if (++steps_ > max_steps) {
            fail("cyclic IRI mapping", member.place,
                 "terms are defined by terms through more than " + std::to_string(max_steps) +
                     " steps; give them whole IRIs");
        }
        define(member);
        --steps_;
        is_defined_[found->first] = true;
    }

private:
    [[noreturn]] void fail(std::string_view error, JsonPlace place, const std::string& message) const
    {
        report_.fail("jsonld", error, place, message);
    }

    [[nodiscard]] bool read_flag(const JsonValue& value, std::string_view error) const
    {
        if (!value.is(JsonKind::boolean)) {
            fail(error, value.place, "this is true or false");
        }
        return value.flag;
    }

    [[nodiscard]] std::optional<std::string> expand(std::string_view text)
    {
        return context_.expand_iri(text, false, true, this);
    }

    void define(const JsonMember& member)
    {
        const std::string& name = member.name;
        if (name.empty()) { // 2
            fail("invalid term definition", member.place, "a term has at least one character");
        }
        check_name(member);
        if (has_keyword_form(name) && !is_keyword(name)) { // 5
            report_.warn("jsonld.keyword", member.place,
                         "the term \"" + name + "\" looks like a keyword and is left out; do without its @");
            return;
        }
        const JsonLdTerm* found = context_.find(name); // 6
        const std::optional<JsonLdTerm> before = found != nullptr ? std::optional(*found) : std::nullopt;
        context_.forget(name);
        auto term = std::make_shared<JsonLdTerm>();
        term->is_protected = is_protected_;
        switch (member.value.kind) {
        case JsonKind::null: break; // 7
        case JsonKind::string:      // 8
            if (!read_id(member, member.value, true, *term)) {
                return;
            }
            break;
        case JsonKind::object:
            if (!read_definition(member, *term)) {
                return;
            }
            break;
        default:
            fail("invalid term definition", member.value.place,
                 "the term \"" + name + "\" is defined by an IRI, an object or null; this is none of them");
        }
        if (!override_protected_ && before && before->is_protected) { // 27
            if (!are_alike(*before, *term)) {
                fail("protected term redefinition", member.place,
                     "the term \"" + name + "\" is protected, so that it cannot get another meaning; use another name");
            }
            term->is_protected = true;
        }
        context_.define(name, std::move(term));
    }

    /// 4, 5
    void check_name(const JsonMember& member) const
    {
        if (member.name == "@type") {
            const auto is_legal_type = [](const JsonMember& entry) {
                return entry.name == "@protected" || (entry.name == "@container" && entry.value.text == "@set");
            };
            if (member.value.is(JsonKind::object) && !member.value.members.empty() &&
                std::all_of(member.value.members.begin(), member.value.members.end(), is_legal_type)) {
                return;
            }
        }
        if (is_keyword(member.name)) {
            fail("keyword redefinition", member.place,
                 "\"" + member.name + "\" is a keyword, which cannot be redefined; use another name");
        }
    }

    /// 10 to 26; false for a definition that is left out.
    [[nodiscard]] bool read_definition(const JsonMember& member, JsonLdTerm& term)
    {
        const JsonValue& value = member.value;
        if (const JsonValue* protect = value.find("@protected")) { // 11
            term.is_protected = read_flag(*protect, "invalid @protected value");
        }
        if (const JsonValue* type = value.find("@type")) {
            read_type(*type, term);
        }
        if (const JsonValue* reverse = value.find("@reverse")) {
            if (!read_reverse(value, *reverse, term)) {
                return false;
            }
        } else if (const JsonValue* id = value.find("@id"); id != nullptr && id->text != member.name) {
            if (!id->is(JsonKind::null) && !read_id(member, *id, false, term)) {
                return false;
            }
        } else {
            infer_iri(member, term);
        }
        if (const JsonValue* container = value.find("@container"); container != nullptr && !term.reverse) {
            read_container(*container, term);
        }
        read_rest(member, term);
        return true;
    }

    /// 12
    void read_type(const JsonValue& type, JsonLdTerm& term)
    {
        const auto iri = type.is(JsonKind::string) ? expand(type.text) : std::nullopt;
        const bool is_word = iri && (*iri == "@id" || *iri == "@vocab" || *iri == "@json" || *iri == "@none");
        if (!iri || (!is_word && !has_scheme(*iri))) {
            fail("invalid type mapping", type.place,
                 "\"@type\" of a term is an IRI, \"@id\", \"@vocab\", \"@json\" or \"@none\"");
        }
        term.type = *iri;
    }

    /// 13
    [[nodiscard]] bool read_reverse(const JsonValue& definition, const JsonValue& reverse, JsonLdTerm& term)
    {
        for (const char* other : {"@id", "@nest"}) {
            if (const JsonValue* found = definition.find(other)) {
                fail("invalid reverse property", found->place,
                     std::string("a term with \"@reverse\" has no \"") + other + '"');
            }
        }
        if (!reverse.is(JsonKind::string)) {
            fail("invalid IRI mapping", reverse.place, "\"@reverse\" of a term is an IRI");
        }
        if (has_keyword_form(reverse.text)) {
            return false;
        }
        const auto iri = expand(reverse.text);
        if (!iri || !is_iri_or_blank(*iri)) {
            fail_iri(reverse);
        }
        term.iri = *iri;
        term.reverse = true;
        if (const JsonValue* container = definition.find("@container")) {
            if (!container->is(JsonKind::null) && container->text != "@set" && container->text != "@index") {
                fail("invalid reverse property", container->place,
                     "\"@container\" of a term with \"@reverse\" is \"@set\", \"@index\" or null");
            }
            term.container = container->text == "@index" ? container_index
                             : container->text == "@set" ? container_set
                                                         : 0;
        }
        return true;
    }

    [[noreturn]] void fail_iri(const JsonValue& value) const
    {
        fail("invalid IRI mapping", value.place,
             '"' + shorten(value.text) +
                 "\" is no IRI; write a whole one, or define its prefix, or \"@vocab\", in the context");
    }

    /// 14; false for a definition that is left out.
    [[nodiscard]] bool read_id(const JsonMember& member, const JsonValue& id, bool is_simple, JsonLdTerm& term)
    {
        if (!id.is(JsonKind::string)) {
            fail("invalid IRI mapping", id.place, "\"@id\" of a term is an IRI, a keyword or null");
        }
        if (id.text == member.name) { // the string form of what 15 to 18 are for
            infer_iri(member, term);
            return true;
        }
        if (has_keyword_form(id.text) && !is_keyword(id.text)) {
            report_.warn("jsonld.keyword", id.place,
                         '"' + id.text + "\" looks like a keyword but is none; the term is left out");
            return false;
        }
        const auto iri = expand(id.text);
        if (!iri || !(is_keyword(*iri) || is_iri_or_blank(*iri))) {
            fail_iri(id);
        }
        if (*iri == "@context") {
            fail("invalid keyword alias", id.place, "\"@context\" has no other name");
        }
        term.iri = *iri;
        const std::string& name = member.name;
        const std::size_t colon = name.find(':', 1);
        if ((colon != std::string::npos && colon + 1 < name.size()) || name.find('/') != std::string::npos) {
            is_defined_[name] = true;
            if (expand(name) != iri) {
                fail("invalid IRI mapping", id.place,
                     "the term \"" + name + "\" is an IRI itself, and another one than <" + *iri +
                         ">; use a name without ':' and '/'");
            }
        } else if (is_simple && (iri->starts_with("_:") ||
                                 std::string_view(":/?#[]@").find(iri->back()) != std::string_view::npos)) {
            term.prefix = true;
        }
        return true;
    }

    /// 15 to 18
    void infer_iri(const JsonMember& member, JsonLdTerm& term)
    {
        const std::string& name = member.name;
        if (name == "@type") {
            term.iri = name;
            return;
        }
        if (const std::size_t colon = name.find(':', 1); colon != std::string::npos) {
            const std::string prefix = name.substr(0, colon);
            require(prefix);
            const JsonLdTerm* found = context_.find(prefix);
            term.iri = found != nullptr ? found->iri + name.substr(colon + 1) : name;
            return;
        }
        if (name.find('/') != std::string::npos) {
            term.iri = context_.expand_iri(name, false, true).value_or("");
            if (!has_scheme(term.iri)) {
                fail_name(member);
            }
            return;
        }
        if (!context_.vocab) {
            fail_name(member);
        }
        term.iri = *context_.vocab + name;
    }

    [[noreturn]] void fail_name(const JsonMember& member) const
    {
        fail("invalid IRI mapping", member.place,
             "nothing says which IRI the term \"" + member.name +
                 "\" stands for; give it an \"@id\", or the context a \"@vocab\"");
    }

    /// 19
    void read_container(const JsonValue& value, JsonLdTerm& term) const
    {
        term.container = read_term_container(value, report_);
        if ((term.container & container_type) != 0) {
            term.type = term.type.empty() ? "@id" : term.type;
            if (term.type != "@id" && term.type != "@vocab") {
                fail("invalid type mapping", value.place,
                     "a term with the container \"@type\" has the type \"@id\" or \"@vocab\"");
            }
        }
    }

    /// 20 to 26
    void read_rest(const JsonMember& member, JsonLdTerm& term)
    {
        static constexpr std::array<std::string_view, 11> known = {"@id",        "@reverse",   "@container", "@context",
                                                                   "@direction", "@index",     "@language",  "@nest",
                                                                   "@prefix",    "@protected", "@type"};
        for (const JsonMember& entry : member.value.members) {
            if (std::find(known.begin(), known.end(), entry.name) == known.end()) {
                fail("invalid term definition", entry.place,
                     '"' + shorten(entry.name) + "\" has no place in the definition of a term");
            }
        }
        if (const JsonValue* index = member.value.find("@index")) {
            read_index(*index, term);
        }
        if (const JsonValue* context = member.value.find("@context")) {
            read_own_context({terms_, context}, term);
        }
        if (const JsonValue* language = member.value.find("@language"); language != nullptr && term.type.empty()) {
            if (!language->is(JsonKind::string) && !language->is(JsonKind::null)) {
                fail("invalid language mapping", language->place, "\"@language\" is a language tag or null");
            }
            term.language = language->text;
        }
        if (const JsonValue* direction = member.value.find("@direction");
            direction != nullptr && !direction->is(JsonKind::null) && direction->text != "ltr" &&
            direction->text != "rtl") {
            fail("invalid base direction", direction->place, "\"@direction\" is \"ltr\", \"rtl\" or null");
        }
        if (const JsonValue* nest = member.value.find("@nest")) {
            if (!nest->is(JsonKind::string) || (is_keyword(nest->text) && nest->text != "@nest")) {
                fail("invalid @nest value", nest->place, "\"@nest\" is a term, or \"@nest\"");
            }
            term.nest = nest->text;
        }
        if (const JsonValue* prefix = member.value.find("@prefix")) {
            read_prefix(member, *prefix, term);
        }
    }

    void read_index(const JsonValue& index, JsonLdTerm& term)
    {
        const auto iri = index.is(JsonKind::string) ? expand(index.text) : std::nullopt;
        if ((term.container & container_index) == 0 || !iri || !has_scheme(*iri)) {
            fail("invalid term definition", index.place,
                 "\"@index\" of a term is a property, and its \"@container\" has \"@index\"");
        }
        term.index = index.text;
    }

    /// What is wrong in it is said now, not where it is used first.
    void read_own_context(std::shared_ptr<const JsonValue> local, JsonLdTerm& term)
    {
        const auto so_far = std::make_shared<JsonLdContext>(context_);
        so_far->seal();
        try {
            (void)read_context(so_far, local, {true, true}, report_);
        } catch (const InputError& error) {
            if (error.diagnostic().code == "jsonld.loading-remote-context-failed") {
                throw;
            }
            Diagnostic diagnostic = error.diagnostic();
            diagnostic.code = "jsonld.invalid-scoped-context";
            throw InputError(diagnostic);
        }
        term.context = std::move(local);
    }

    void read_prefix(const JsonMember& member, const JsonValue& prefix, JsonLdTerm& term)
    {
        const bool has_separator = member.name.find_first_of(":/") != std::string::npos;
        if (has_separator) {
            fail("invalid term definition", prefix.place, "a term with ':' or '/' in it is no prefix");
        }
        term.prefix = read_flag(prefix, "invalid @prefix value");
        if (term.prefix && is_keyword(term.iri)) {
            fail("invalid term definition", prefix.place, "another name of a keyword is no prefix");
        }
    }

    JsonLdContext& context_;
    std::shared_ptr<const JsonValue> terms_;
    bool override_protected_;
    JsonReport& report_;
    bool is_protected_ = false;
    std::unordered_map<std::string_view, const JsonMember*> members_;
    std::unordered_map<std::string_view, bool> is_defined_;
    std::size_t steps_ = 0;
};

} // namespace

void define_terms(JsonLdContext& context, const std::shared_ptr<const JsonValue>& terms, bool override_protected,
                  JsonReport& report)
{
    TermReader(context, terms, override_protected, report).read();
}

} // namespace triplewright

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_context_reader.hpp"

#include <utility>

#include "formats/jsonld_keywords.hpp"

namespace triplewright {

namespace {

class ContextReader {
public:
    ContextReader(const JsonLdContext::Pointer& active, JsonLdContextOptions options, JsonReport& report)
        : active_(active), options_(options), report_(report), result_(std::make_shared<JsonLdContext>(*active))
    {}

    JsonLdContext::Pointer read(const std::shared_ptr<const JsonValue>& local)
    {
        bool propagate = options_.propagate;
        if (const JsonValue* own = local->is(JsonKind::object) ? local->find("@propagate") : nullptr) {
            if (!own->is(JsonKind::boolean)) {
                fail("invalid @propagate value", *own, "\"@propagate\" is true or false");
            }
            propagate = own->flag;
        }
        if (!propagate && !result_->previous) {
            result_->previous = active_;
        }
        if (local->is(JsonKind::array)) {
            for (const JsonMember& one : local->members) {
                read_one({local, &one.value}, propagate);
            }
        } else {
            read_one(local, propagate);
        }
        result_->seal();
        return std::move(result_);
    }

private:
    [[noreturn]] void fail(std::string_view error, const JsonValue& value, const std::string& message) const
    {
        report_.fail("jsonld", error, value.place, message);
    }

    void read_one(const std::shared_ptr<const JsonValue>& local, bool propagate)
    {
        switch (local->kind) {
        case JsonKind::null: reset(*local, propagate); break;
        case JsonKind::string: fail_remote(*local, local->text); break;
        case JsonKind::object: read_object(local); break;
        default:
            fail("invalid local context", *local,
                 "a context is an object of terms, null, or an array of such; this is none of them");
        }
    }

    void reset(const JsonValue& place, bool propagate)
    {
        if (!options_.override_protected && result_->has_protected_terms()) {
            fail("invalid context nullification", place,
                 "the context has protected terms, which null cannot remove; leave this null out, or \"@protected\"");
        }
        auto fresh = std::make_shared<JsonLdContext>(active_->original_base);
        if (!propagate) {
            fresh->previous = result_->previous;
        }
        result_ = std::move(fresh);
    }

    [[noreturn]] void fail_remote(const JsonValue& place, const std::string& iri) const
    {
        fail("loading remote context failed", place,
             "the context <" + shorten(iri) +
                 "> is not in the document, and contexts are not fetched; put its terms here as an object, or expand "
                 "the document first (such as by the program jsonld of npm)");
    }

    void read_object(const std::shared_ptr<const JsonValue>& local)
    {
        if (const JsonValue* version = local->find("@version");
            version != nullptr && !(version->is(JsonKind::real) && version->number == 1.1)) {
            fail("invalid @version value", *version, "\"@version\" is the number 1.1");
        }
        if (const JsonValue* import = local->find("@import")) {
            if (!import->is(JsonKind::string)) {
                fail("invalid @import value", *import, "\"@import\" is the IRI of a context");
            }
            fail_remote(*import, import->text);
        }
        if (const JsonValue* base = local->find("@base")) {
            read_base(*base);
        }
        if (const JsonValue* vocab = local->find("@vocab")) {
            read_vocab(*vocab);
        }
        if (const JsonValue* language = local->find("@language")) {
            if (!language->is(JsonKind::string) && !language->is(JsonKind::null)) {
                fail("invalid default language", *language, "\"@language\" is a language tag such as \"en\", or null");
            }
            result_->language = language->text;
        }
        if (const JsonValue* direction = local->find("@direction");
            direction != nullptr && !direction->is(JsonKind::null) && direction->text != "ltr" &&
            direction->text != "rtl") {
            fail("invalid base direction", *direction, "\"@direction\" is \"ltr\", \"rtl\" or null");
        }
        define_terms(*result_, local, options_.override_protected, report_);
    }

    void read_base(const JsonValue& base)
    {
        if (base.is(JsonKind::null)) {
            result_->base = std::make_shared<IriResolver>("");
        } else if (base.is(JsonKind::string) && has_scheme(base.text)) {
            result_->base = std::make_shared<IriResolver>(base.text);
        } else if (base.is(JsonKind::string) && result_->base->has_base()) {
            std::string resolved;
            result_->base->resolve(base.text, resolved);
            result_->base = std::make_shared<IriResolver>(resolved);
        } else {
            fail("invalid base IRI", base,
                 "\"@base\" is an IRI or null; a relative one needs another base that it is relative to (--base)");
        }
    }

    void read_vocab(const JsonValue& vocab)
    {
        if (vocab.is(JsonKind::null)) {
            result_->vocab.reset();
            return;
        }
        const auto iri =
            vocab.is(JsonKind::string) ? result_->expand_iri(vocab.text, true, true) : std::optional<std::string>();
        if (!iri || is_keyword(*iri)) {
            fail("invalid vocab mapping", vocab, "\"@vocab\" is an IRI, such as \"https://schema.org/\", or null");
        }
        result_->vocab = iri;
    }

    const JsonLdContext::Pointer& active_;
    JsonLdContextOptions options_;
    JsonReport& report_;
    std::shared_ptr<JsonLdContext> result_;
};

} // namespace

JsonLdContext::Pointer read_context(const JsonLdContext::Pointer& active, const std::shared_ptr<const JsonValue>& local,
                                    JsonLdContextOptions options, JsonReport& report)
{
    return ContextReader(active, options, report).read(local);
}

} // namespace triplewright

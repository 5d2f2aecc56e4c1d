// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_reader.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "formats/json_document.hpp"
#include "formats/jsonld_context.hpp"
#include "formats/jsonld_expansion.hpp"
#include "formats/jsonld_quads.hpp"
#include "formats/rdf_formats.hpp"

namespace triplewright {

namespace {

/// One document being read. Values are built up until there are many bytes of them; then those that are open at the top
/// are *unrolled*: a graph whose members come one by one is no longer kept.
class JsonLdDocument final : public JsonEvents {
public:
    JsonLdDocument(const RdfReadOptions& options, QuadVisitor& visitor, std::size_t bytes_held)
        : options_(options), visitor_(visitor), bytes_held_(bytes_held), report_(options.name, options.diagnostics),
          expander_(report_), quads_(visitor, options.blank_prefix, report_),
          initial_(std::make_shared<JsonLdContext>(std::make_shared<IriResolver>(options.base)))
    {}

    void read(ByteSource& source)
    {
        if (read_json(source, options_.name, report_, *this, offset_)) {
            report_.finish();
            visitor_.end();
        }
    }

    bool begin(JsonKind kind, JsonPlace place) override
    {
        frames_.emplace_back();
        frames_.back().value->kind = kind;
        frames_.back().value->place = place;
        return true;
    }

    bool name(std::string& name, JsonPlace place) override
    {
        Frame& frame = frames_.back();
        frame.name = std::move(name);
        frame.name_place = place;
        if (frame.is_unrolled) {
            check_late_name(frame);
        }
        return true;
    }

    bool scalar(JsonValue value) override
    {
        if (frames_.empty()) {
            report_.fail("jsonld", "root", value.place,
                         "this is no JSON-LD: the root is neither an object nor an array");
        }
        add(std::make_shared<JsonValue>(std::move(value)));
        return true;
    }

    bool end() override
    {
        const Frame frame = std::move(frames_.back());
        frames_.pop_back();
        if (frame.is_unrolled) {
            finish_unrolled(frame);
        } else if (frames_.empty()) {
            show_root(frame.value);
        } else {
            add(frame.value);
        }
        if (offset_ - shown_offset_ > bytes_held_) {
            unroll();
            shown_offset_ = offset_; // not again for every value, if it could not be
        }
        return visitor_.wants_more();
    }

private:
    using Name = JsonLdQuads::Name;

    /// An array or object that is open.
    struct Frame {
        std::shared_ptr<JsonValue> value = std::make_shared<JsonValue>(); ///< What of it is kept.
        std::string name;                                                 ///< Of the member that is open.
        JsonPlace name_place;
        bool is_unrolled = false;
        // Once unrolled:
        JsonLdContext::Pointer outer;  ///< Of an object: what holds around it.
        JsonLdContext::Pointer active; ///< What holds for the members.
        std::optional<Name> graph;     ///< Which the members belong to; nothing for one whose name is no IRI.
        Name outer_graph;              ///< Of an object: which the object belongs to.
        bool has_id = false;
        bool is_default_graph = false;
    };

    void add(std::shared_ptr<JsonValue> value)
    {
        Frame& frame = frames_.back();
        if (frame.is_unrolled && frame.value->is(JsonKind::array)) {
            show_member(frame, value);
            return;
        }
        frame.value->members.push_back({std::move(frame.name), frame.name_place, std::move(*value)});
        frame.name.clear();
    }

    // --- a document that was kept whole ---

    void show_root(const std::shared_ptr<const JsonValue>& root)
    {
        if (root->is(JsonKind::object)) {
            show_prefixes(expander_.enter(initial_, root), *root);
        }
        auto items = expander_.expand(initial_, root, std::nullopt);
        if (root->is(JsonKind::object) && items.size() == 1 && items.front().kind == JsonLdItemKind::node &&
            items.front().node->is_only_graph() && !items.front().node->id) {
            auto members = std::move(*items.front().node->graph);
            items = std::move(members);
        }
        quads_.show(items, {});
    }

    /// Those of the outermost context.
    void show_prefixes(const JsonLdContext::Pointer& active, const JsonValue& root)
    {
        const JsonValue* context = root.find("@context");
        const auto show = [&](const JsonValue& terms) {
            for (const JsonMember& member : terms.members) {
                const JsonLdTerm* term = terms.is(JsonKind::object) ? active->find(member.name) : nullptr;
                if (term != nullptr && term->prefix && has_scheme(term->iri) && has_iri_characters(term->iri)) {
                    visitor_.prefix(member.name, term->iri);
                }
            }
        };
        if (context != nullptr && context->is(JsonKind::array)) {
            for (const JsonMember& member : context->members) {
                show(member.value);
            }
        } else if (context != nullptr) {
            show(*context);
        }
    }

    // --- a document that is shown on the way ---

    /// Unrolls what is open, from the outside in, as far as possible.
    void unroll()
    {
        for (std::size_t i = 0; i < frames_.size(); ++i) {
            Frame& frame = frames_[i];
            if (frame.is_unrolled) {
                continue;
            }
            const bool is_object = frame.value->is(JsonKind::object);
            if (!(is_object ? unroll_object(frame, i) : unroll_array(frame, i))) {
                return;
            }
        }
    }

    [[nodiscard]] bool unroll_object(Frame& frame, std::size_t depth)
    {
        const JsonLdContext::Pointer outer = depth == 0 ? initial_ : frames_[depth - 1].active;
        const JsonLdContext::Pointer active = expander_.enter(outer, frame.value);
        if (depth + 1 == frames_.size() || !frames_[depth + 1].value->is(JsonKind::array) ||
            active->expand_iri(frame.name, false, true) != "@graph") {
            return false;
        }
        const std::vector<JsonMember>& members = frame.value->members;
        frame.outer = outer;
        frame.active = active;
        frame.is_unrolled = true;
        frame.outer_graph = depth == 0 ? Name() : frames_[depth - 1].graph.value_or(Name());
        if (depth == 0) {
            show_prefixes(active, *frame.value);
        }
        for (const JsonMember& member : members) {
            if (member.value.is(JsonKind::string) && active->expand_iri(member.name, false, true) == "@id") {
                frame.has_id = true;
                frame.graph =
                    quads_.name_of(active->expand_iri(member.value.text, true, false).value_or(""), member.value.place);
            }
        }
        frame.is_default_graph =
            depth == 0 && !frame.has_id && expander_.expand(outer, frame.value, std::nullopt).empty();
        if (frame.is_default_graph) {
            frame.graph = Name();
        } else if (!frame.has_id) {
            frame.graph = Name{TermKind::blank, quads_.make_label()};
        }
        return true;
    }

    [[nodiscard]] bool unroll_array(Frame& frame, std::size_t depth)
    {
        frame.active = depth == 0 ? initial_ : frames_[depth - 1].active;
        frame.graph = depth == 0 ? std::optional(Name()) : frames_[depth - 1].graph;
        frame.is_unrolled = true;
        std::vector<JsonMember> members = std::move(frame.value->members);
        frame.value->members.clear();
        for (JsonMember& member : members) {
            show_member(frame, std::make_shared<JsonValue>(std::move(member.value)));
        }
        return true;
    }

    void show_member(const Frame& array, const std::shared_ptr<const JsonValue>& member)
    {
        auto items = expander_.expand(array.active, member, "@graph");
        if (array.graph) {
            quads_.show(items, *array.graph);
        }
        items.clear();
        expander_.forget();
        shown_offset_ = offset_;
    }

    /// What comes behind the graph of an object that has been shown already.
    void check_late_name(const Frame& frame) const
    {
        const auto iri = frame.active->expand_iri(frame.name, false, true).value_or("");
        const bool says_something = iri.starts_with('@') || iri.find(':') != std::string::npos;
        const bool changes = iri == "@context" || iri == "@id" || iri == "@graph" ||
                             (frame.is_default_graph && says_something) ||
                             (iri == "@type" && frame.active->has_scoped_contexts());
        if (changes) {
            report_.fail("jsonld", "order", frame.name_place,
                         '"' + shorten(frame.name) +
                             "\" stands behind a long \"@graph\", which it says something of; in a document of many "
                             "megabytes put it before");
        }
    }

    /// The rest of an object whose graph has been shown.
    void finish_unrolled(const Frame& frame)
    {
        if (frame.value->is(JsonKind::array) || frame.is_default_graph) {
            return;
        }
        auto items = expander_.expand(frame.outer, frame.value, "@graph");
        for (JsonLdItem& item : items) {
            if (item.kind == JsonLdItemKind::node && !frame.has_id && frame.graph) {
                item.node->label = frame.graph->text;
            }
        }
        quads_.show(items, frame.outer_graph);
        expander_.forget();
    }

    const RdfReadOptions& options_;
    QuadVisitor& visitor_;
    std::size_t bytes_held_;
    std::size_t offset_ = 0;
    std::size_t shown_offset_ = 0; ///< Up to where all has been shown.
    JsonReport report_;
    JsonLdExpander expander_;
    JsonLdQuads quads_;
    JsonLdContext::Pointer initial_;
    std::vector<Frame> frames_;
};

} // namespace

void read_jsonld(ByteSource& source, const RdfReadOptions& options, QuadVisitor& visitor, std::size_t bytes_held)
{
    JsonLdDocument(options, visitor, bytes_held).read(source);
}

void read_jsonld(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor)
{
    read_jsonld(*open_byte_source(path), options, visitor);
}

} // namespace triplewright

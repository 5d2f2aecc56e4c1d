// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The attributes of one element while they are made. Used again for the next element, so that nothing is allocated.

#ifndef TRIPLEWRIGHT_FORMATS_ATTRIBUTE_BUFFER_HPP
#define TRIPLEWRIGHT_FORMATS_ATTRIBUTE_BUFFER_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/formats/elements.hpp"

namespace triplewright {

class AttributeBuffer {
public:
    void clear()
    {
        attributes_.clear();
        composed_.clear();
        scratch_.clear();
    }

    /// A text that lives longer than the element's visit. Empty ones are left out, here and below.
    void add_text(std::uint32_t key, std::string_view value)
    {
        if (!value.empty()) {
            attributes_.push_back(Attribute::text(key, value));
        }
    }
    void add(Attribute attribute) { attributes_.push_back(attribute); }

    /// Where the text of the next `end_text` is appended to.
    [[nodiscard]] std::string& begin_text()
    {
        begin_ = scratch_.size();
        return scratch_;
    }
    /// Makes what was appended since `begin_text` a text or a list.
    void end_text(std::uint32_t key, AttributeType type)
    {
        if (scratch_.size() > begin_) {
            composed_.push_back({attributes_.size(), begin_});
            const std::string_view text = std::string_view(scratch_).substr(begin_);
            attributes_.push_back(Attribute::list(key, type, text));
        }
    }

    /// All attributes, in the order in which they were added; valid until `clear`.
    [[nodiscard]] std::span<const Attribute> finish()
    {
        for (const Composed& part : composed_) { // the scratch text may have moved since
            Attribute& attribute = attributes_[part.index];
            attribute = Attribute::list(attribute.key(), attribute.type(),
                                        {scratch_.data() + part.offset, attribute.as_text().size()});
        }
        return attributes_;
    }

private:
    struct Composed {
        std::size_t index;
        std::size_t offset;
    };

    std::vector<Attribute> attributes_;
    std::vector<Composed> composed_;
    std::string scratch_;
    std::size_t begin_ = 0;
};

/// The place of one attribute in a buffer.
struct AttributeSlot {
    AttributeBuffer& buffer;
    std::uint32_t key;

    void text(std::string_view value) { buffer.add_text(key, value); }
    void boolean(bool value) { buffer.add(Attribute::boolean(key, value)); }
    void integer(std::size_t value) { buffer.add(Attribute::integer(key, static_cast<std::int64_t>(value))); }
    void single(float value) { buffer.add(Attribute::single(key, value)); }
    [[nodiscard]] std::string& begin_text() { return buffer.begin_text(); }
    void end_text(AttributeType type) { buffer.end_text(key, type); }
};

} // namespace triplewright

#endif

// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/wordpiece.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "triplewright/text/error.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

/// A longer token is not searched in the vocabulary but becomes [UNK].
constexpr std::size_t longest_token = 100;
constexpr std::size_t longest_token_bytes = longest_token * 4;

// A polynomial hash, so that the hash of any stretch of a token follows from those of two of its beginnings.
constexpr std::uint64_t hash_base = 0x9E3779B97F4A7C15ULL;
constexpr std::uint64_t continuation_mark = 0xD1B54A32D192ED03ULL;

constexpr std::uint64_t extend_hash(std::uint64_t hash, char byte)
{
    return hash * hash_base + static_cast<unsigned char>(byte) + 1;
}

constexpr std::array<std::uint64_t, longest_token_bytes + 1> make_powers()
{
    std::array<std::uint64_t, longest_token_bytes + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * hash_base;
    }
    return powers;
}

constexpr auto hash_powers = make_powers();

std::uint64_t hash_of(std::string_view piece, bool continues)
{
    std::uint64_t hash = 0;
    for (const char byte : piece) {
        hash = extend_hash(hash, byte);
    }
    return continues ? hash ^ continuation_mark : hash;
}

std::uint64_t spread(std::uint64_t hash)
{
    return hash ^ hash >> 32U;
}

std::uint32_t category_mask(char32_t c)
{
    return U_MASK(u_charType(static_cast<UChar32>(c)));
}

char32_t straighten(char32_t c)
{
    switch (c) {
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛': return U'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»': return U'"';
    default: return c;
    }
}

bool is_cjk(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
           (c >= 0x2A700 && c <= 0x2CEAF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

bool stands_alone(char32_t c)
{
    if (c < 0x80) {
        const bool is_alphanumeric = (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        return c > U' ' && c <= U'~' && !is_alphanumeric;
    }
    return (category_mask(c) & U_GC_P_MASK) != 0 || is_cjk(c);
}

const UNormalizer2* decomposer()
{
    static const UNormalizer2* const instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2* const result = unorm2_getNFDInstance(&status);
        if (U_FAILURE(status)) {
            throw ConfigError(std::string("ICU has no normalisation data: ") + u_errorName(status));
        }
        return result;
    }();
    return instance;
}

} // namespace

CaseShape case_shape(std::string_view word)
{
    std::size_t letters = 0;
    std::size_t uppers = 0;
    bool first_is_upper = false;
    for (std::size_t i = 0; i < word.size();) {
        const std::uint32_t mask = category_mask(next_code_point(word, i));
        if ((mask & U_GC_ND_MASK) != 0) {
            return CaseShape::digit;
        }
        if ((mask & U_GC_L_MASK) == 0) {
            continue;
        }
        const bool is_upper = (mask & U_GC_LU_MASK) != 0;
        first_is_upper = letters == 0 ? is_upper : first_is_upper;
        uppers += is_upper ? 1 : 0;
        ++letters;
    }
    if (letters == 0) {
        return CaseShape::no_letters;
    }
    if (uppers == 0) {
        return CaseShape::lower;
    }
    if (letters == 1) {
        return CaseShape::initial;
    }
    if (uppers == letters) {
        return CaseShape::upper;
    }
    return first_is_upper && uppers == 1 ? CaseShape::capitalised : CaseShape::mixed;
}

std::uint8_t shape_row(const Word& word, const Word* before)
{
    const auto shape = static_cast<std::size_t>(case_shape(word.form));
    const bool is_glued = before != nullptr && (before->token == word.token || before->token.end == word.token.begin);
    return static_cast<std::uint8_t>(is_glued ? shape + shape_rows / 2 : shape);
}

/// Collects the tokens of one word and appends their pieces.
class WordPieces::Matcher {
public:
    Matcher(const WordPieces& vocabulary, std::vector<std::int32_t>& ids)
        : vocabulary_(vocabulary), ids_(ids), first_(ids.size())
    {}

    [[nodiscard]] bool is_full() const { return ids_.size() - first_ >= max_word_pieces; }

    void add_ascii(char c)
    {
        if (c >= 'A' && c <= 'Z') {
            append(static_cast<char>(c + ('a' - 'A')));
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            append(c);
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            finish_token();
        } else if (c > ' ' && c <= '~') {
            finish_token();
            append(c);
            finish_token();
        } // else a control character, which is dropped
    }

    void add(char32_t original)
    {
        const char32_t c = straighten(original);
        if (c < 0x80) {
            add_ascii(static_cast<char>(c));
            return;
        }
        const std::uint32_t mask = category_mask(c);
        if (c == 0xFFFD || (mask & (U_GC_CC_MASK | U_GC_CF_MASK)) != 0) {
            return;
        }
        if ((mask & U_GC_ZS_MASK) != 0) {
            finish_token();
            return;
        }
        add_decomposed(static_cast<UChar32>(u_tolower(static_cast<UChar32>(c))));
    }

    void finish_token()
    {
        if (count_ == 0) {
            return;
        }
        const std::size_t first = ids_.size();
        if (count_ > longest_token || !append_pieces()) {
            ids_.resize(first);
            ids_.push_back(vocabulary_.unknown_);
        }
        count_ = 0;
        size_ = 0;
    }

    /// At most what fits a window, at least one piece.
    void finish_word()
    {
        finish_token();
        if (ids_.size() == first_) {
            ids_.push_back(vocabulary_.unknown_);
        }
        ids_.resize(std::min(ids_.size(), first_ + max_word_pieces));
    }

private:
    void append(char c)
    {
        if (count_ < longest_token) {
            hashes_[size_ + 1] = extend_hash(hashes_[size_], c);
            bytes_[size_++] = c;
        }
        ++count_;
    }

    void append(char32_t c)
    {
        std::string encoded;
        append_utf8(encoded, c);
        for (const char byte : encoded) {
            append(byte);
            --count_;
        }
        ++count_;
    }

    void add_decomposed(UChar32 c)
    {
        std::array<UChar, 32> decomposed{}; // the longest canonical decomposition has four code points
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t length = unorm2_getDecomposition(decomposer(), c, decomposed.data(),
                                                            static_cast<std::int32_t>(decomposed.size()), &status);
        if (length < 0) {
            add_normalised(static_cast<char32_t>(c));
            return;
        }
        for (std::int32_t i = 0; i < length;) {
            UChar32 part = 0;
            U16_NEXT(decomposed.data(), i, length, part);
            add_normalised(static_cast<char32_t>(part));
        }
    }

    void add_normalised(char32_t c)
    {
        if ((category_mask(c) & U_GC_MN_MASK) != 0) {
            return;
        }
        if (!stands_alone(c)) {
            append(c);
            return;
        }
        finish_token();
        append(c);
        finish_token();
    }

    /// False when some stretch of the token is in no piece of the vocabulary.
    bool append_pieces()
    {
        const std::string_view token(bytes_.data(), size_);
        for (std::size_t begin = 0; begin < size_;) {
            std::size_t end = std::min(size_, begin + vocabulary_.longest_);
            std::int32_t id = -1;
            for (; end > begin; --end) {
                if (end < size_ && (static_cast<unsigned char>(token[end]) & 0xC0U) == 0x80) {
                    continue;
                }
                const std::uint64_t hash = hashes_[end] - hashes_[begin] * hash_powers[end - begin];
                id = vocabulary_.find(begin == 0 ? hash : hash ^ continuation_mark, token.substr(begin, end - begin));
                if (id >= 0) {
                    break;
                }
            }
            if (id < 0) {
                return false;
            }
            ids_.push_back(id);
            begin = end;
        }
        return true;
    }

    const WordPieces& vocabulary_;
    std::vector<std::int32_t>& ids_;
    std::size_t first_;
    std::size_t count_ = 0; ///< Code points of the token, those beyond the longest included.
    std::size_t size_ = 0;  ///< Its bytes.
    std::array<char, longest_token_bytes> bytes_;
    std::array<std::uint64_t, longest_token_bytes + 1> hashes_; ///< Of the token's beginnings.
};

WordPieces::WordPieces(std::string_view vocabulary)
{
    while (vocabulary.ends_with('\n')) {
        vocabulary.remove_suffix(1);
    }
    count_ = static_cast<std::size_t>(std::count(vocabulary.begin(), vocabulary.end(), '\n')) + 1;
    table_.resize(std::bit_ceil(count_ * 2));
    for (std::int32_t id = 0; static_cast<std::size_t>(id) < count_; ++id) {
        const std::string_view piece = vocabulary.substr(0, vocabulary.find('\n'));
        vocabulary.remove_prefix(std::min(vocabulary.size(), piece.size() + 1));
        const bool continues = piece.size() > 2 && piece.starts_with("##");
        insert(continues ? piece.substr(2) : piece, continues, id);
    }
    padding_ = special_id("[PAD]");
    unknown_ = special_id("[UNK]");
    classify_ = special_id("[CLS]");
    separate_ = special_id("[SEP]");
}

void WordPieces::insert(std::string_view piece, bool continues, std::int32_t id)
{
    const std::uint64_t hash = hash_of(piece, continues);
    std::size_t slot = spread(hash) & (table_.size() - 1);
    while (table_[slot].id >= 0 && (table_[slot].hash != hash || table_[slot].piece != piece)) {
        slot = (slot + 1) & (table_.size() - 1);
    }
    table_[slot] = {hash, piece, id};
    longest_ = std::max(longest_, piece.size());
}

std::int32_t WordPieces::find(std::uint64_t hash, std::string_view piece) const
{
    for (std::size_t slot = spread(hash) & (table_.size() - 1);; slot = (slot + 1) & (table_.size() - 1)) {
        const Entry& entry = table_[slot];
        if (entry.id < 0 || (entry.hash == hash && entry.piece == piece)) {
            return entry.id;
        }
    }
}

std::int32_t WordPieces::special_id(std::string_view piece) const
{
    const std::int32_t id = find(hash_of(piece, false), piece);
    if (id < 0) {
        throw ConfigError("the vocabulary has no piece " + std::string(piece) + "; use that of a BERT model");
    }
    return id;
}

void WordPieces::append_pieces(std::string_view word, std::vector<std::int32_t>& ids) const
{
    Matcher matcher(*this, ids);
    for (std::size_t i = 0; i < word.size() && !matcher.is_full();) {
        if (static_cast<unsigned char>(word[i]) < 0x80) {
            matcher.add_ascii(word[i++]);
        } else {
            matcher.add(next_code_point(word, i));
        }
    }
    matcher.finish_word();
}

} // namespace triplewright

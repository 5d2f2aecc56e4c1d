// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/compressor.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <new>

#include <zlib.h>
#include <zstd.h>

namespace triplewright {

namespace {

constexpr std::size_t chunk_size = 65536;

class GzipCompressor : public Compressor {
public:
    GzipCompressor()
    {
        // 15 window bits; 16 more ask for a gzip header, which zlib writes without time and name.
        if (deflateInit2(&stream_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    ~GzipCompressor() override { deflateEnd(&stream_); }
    GzipCompressor(const GzipCompressor&) = delete;
    GzipCompressor& operator=(const GzipCompressor&) = delete;

    std::string compress(std::string_view bytes, bool last, std::string& out) override
    {
        std::array<char, chunk_size> buffer{};
        do {
            const std::size_t part = std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max());
            stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
            stream_.avail_in = static_cast<uInt>(part);
            bytes.remove_prefix(part);
            do {
                stream_.next_out = reinterpret_cast<Bytef*>(buffer.data());
                stream_.avail_out = static_cast<uInt>(buffer.size());
                if (deflate(&stream_, last && bytes.empty() ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR) {
                    return "zlib failed";
                }
                out.append(buffer.data(), buffer.size() - stream_.avail_out);
            } while (stream_.avail_out == 0);
        } while (!bytes.empty());
        return {};
    }

private:
    z_stream stream_{};
};

class ZstdCompressor : public Compressor {
public:
    ZstdCompressor() : context_(ZSTD_createCCtx(), ZSTD_freeCCtx)
    {
        if (!context_ || ZSTD_isError(ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_checksumFlag, 1)) != 0) {
            throw std::bad_alloc();
        }
    }

    std::string compress(std::string_view bytes, bool last, std::string& out) override
    {
        std::array<char, chunk_size> buffer{};
        ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
        std::size_t left = 0;
        do {
            ZSTD_outBuffer output{buffer.data(), buffer.size(), 0};
            left = ZSTD_compressStream2(context_.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) != 0) {
                return std::string("zstd failed: ") + ZSTD_getErrorName(left);
            }
            out.append(buffer.data(), output.pos);
        } while (input.pos < input.size || (last && left != 0));
        return {};
    }

private:
    std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context_;
};

} // namespace

std::unique_ptr<Compressor> make_compressor(Compression compression)
{
    switch (compression) {
    case Compression::none: break;
    case Compression::gzip: return std::make_unique<GzipCompressor>();
    case Compression::zstd: return std::make_unique<ZstdCompressor>();
    }
    return nullptr;
}

} // namespace triplewright

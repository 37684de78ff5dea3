#include "CCompression.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct wnd_unpacker {
  int format;
  int ended;
  z_stream gzip;
  ZSTD_DStream *zstd;
};

static struct {
  __typeof__(&inflateInit2_) init;
  __typeof__(&inflate) step;
  __typeof__(&inflateReset) reset;
  __typeof__(&inflateEnd) end;
} gz;

static struct {
  __typeof__(&ZSTD_createDStream) create;
  __typeof__(&ZSTD_decompressStream) step;
  __typeof__(&ZSTD_isError) is_error;
  __typeof__(&ZSTD_freeDStream) free;
} zst;

static pthread_once_t gz_once = PTHREAD_ONCE_INIT, zst_once = PTHREAD_ONCE_INIT;
static int gz_available, zst_available;

#define RESOLVE(library, target, name) ((target = (__typeof__(target))dlsym(library, name)) != NULL)

static void open_gz(void) {
  void *library = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
  gz_available = library && RESOLVE(library, gz.init, "inflateInit2_") &&
                 RESOLVE(library, gz.step, "inflate") && RESOLVE(library, gz.reset, "inflateReset") &&
                 RESOLVE(library, gz.end, "inflateEnd");
}

static void open_zst(void) {
  void *library = dlopen("libzstd.so.1", RTLD_NOW | RTLD_LOCAL);
  zst_available = library && RESOLVE(library, zst.create, "ZSTD_createDStream") &&
                  RESOLVE(library, zst.step, "ZSTD_decompressStream") &&
                  RESOLVE(library, zst.is_error, "ZSTD_isError") &&
                  RESOLVE(library, zst.free, "ZSTD_freeDStream");
}

int wnd_unpack_available(int format) {
  if (format == WND_UNPACK_GZIP) {
    pthread_once(&gz_once, open_gz);
    return gz_available;
  }
  pthread_once(&zst_once, open_zst);
  return zst_available;
}

wnd_unpacker *wnd_unpack_open(int format) {
  if (!wnd_unpack_available(format)) return NULL;
  wnd_unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (!unpacker) return NULL;
  unpacker->format = format;
  int is_open;
  if (format == WND_UNPACK_GZIP) {
    // 16 more than the largest window: a gzip header and nothing else.
    is_open = gz.init(&unpacker->gzip, 15 + 16, ZLIB_VERSION, (int)sizeof(z_stream)) == Z_OK;
  } else {
    unpacker->zstd = zst.create();
    is_open = unpacker->zstd != NULL;
  }
  if (is_open) return unpacker;
  free(unpacker);
  return NULL;
}

void wnd_unpack_close(wnd_unpacker *unpacker) {
  if (!unpacker) return;
  if (unpacker->format == WND_UNPACK_GZIP) gz.end(&unpacker->gzip);
  else zst.free(unpacker->zstd);
  free(unpacker);
}

static int step_gz(wnd_unpacker *unpacker, const uint8_t *input, size_t input_count,
                   size_t *input_used, uint8_t *output, size_t output_count, size_t *output_used) {
  z_stream *stream = &unpacker->gzip;
  if (unpacker->ended && gz.reset(stream) != Z_OK) return WND_UNPACK_DAMAGED;
  unpacker->ended = 0;
  const size_t most = 1u << 30;
  uInt in = (uInt)(input_count < most ? input_count : most);
  uInt out = (uInt)(output_count < most ? output_count : most);
  stream->next_in = (z_const Bytef *)input;
  stream->avail_in = in;
  stream->next_out = output;
  stream->avail_out = out;
  int code = gz.step(stream, Z_NO_FLUSH);
  *input_used = in - stream->avail_in;
  *output_used = out - stream->avail_out;
  switch (code) {
  case Z_STREAM_END: unpacker->ended = 1; return WND_UNPACK_ENDED;
  case Z_OK:
  case Z_BUF_ERROR: return WND_UNPACK_MORE;
  case Z_MEM_ERROR: return WND_UNPACK_NO_MEMORY;
  default: return WND_UNPACK_DAMAGED;
  }
}

static int step_zst(wnd_unpacker *unpacker, const uint8_t *input, size_t input_count,
                    size_t *input_used, uint8_t *output, size_t output_count, size_t *output_used) {
  ZSTD_inBuffer in = {input, input_count, 0};
  ZSTD_outBuffer out = {output, output_count, 0};
  size_t code = zst.step(unpacker->zstd, &out, &in);
  *input_used = in.pos;
  *output_used = out.pos;
  if (zst.is_error(code)) return WND_UNPACK_DAMAGED;
  return code == 0 ? WND_UNPACK_ENDED : WND_UNPACK_MORE;
}

int wnd_unpack(wnd_unpacker *unpacker, const uint8_t *input, size_t input_count, size_t *input_used,
               uint8_t *output, size_t output_count, size_t *output_used) {
  *input_used = *output_used = 0;
  return (unpacker->format == WND_UNPACK_GZIP ? step_gz : step_zst)(
      unpacker, input, input_count, input_used, output, output_count, output_used);
}

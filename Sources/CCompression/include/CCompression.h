#ifndef CCOMPRESSION_H
#define CCOMPRESSION_H

#include <stddef.h>
#include <stdint.h>

// Unpacking of gzip members and zstd frames, one after another, through zlib and libzstd. Neither is
// linked: each is opened at its first use.

enum {
  WND_UNPACK_GZIP,
  WND_UNPACK_ZSTD,
};

enum {
  // More may come.
  WND_UNPACK_MORE,
  // A member or frame has ended; what follows in the input, if anything, is another.
  WND_UNPACK_ENDED,
  WND_UNPACK_DAMAGED,
  WND_UNPACK_NO_MEMORY,
};

typedef struct wnd_unpacker wnd_unpacker;

// Whether the library of a format is there.
int wnd_unpack_available(int format);

// NULL where the library is absent or memory is short. To be closed.
wnd_unpacker *wnd_unpack_open(int format);
void wnd_unpack_close(wnd_unpacker *unpacker);

// Unpacks from input to output and says how many bytes of each were used. After WND_UNPACK_ENDED the
// next call begins another member or frame.
int wnd_unpack(wnd_unpacker *unpacker, const uint8_t *input, size_t input_count, size_t *input_used,
               uint8_t *output, size_t output_count, size_t *output_used);

#endif

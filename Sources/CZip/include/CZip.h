#ifndef CZIP_H
#define CZIP_H

#include <zip.h>

// The few functions of libzip that are used. The library is opened at the first use.

// Whether the library is there; the functions below may be called only then.
int wnd_zip_available(void);

// An archive in memory that stays in its place until wnd_zip_close; NULL where the bytes are none.
zip_t *wnd_zip_open(const void *bytes, zip_uint64_t count);
void wnd_zip_close(zip_t *archive);

zip_int64_t wnd_zip_entry_count(zip_t *archive);
// The position of an entry, or -1.
zip_int64_t wnd_zip_locate(zip_t *archive, const char *name, int ignores_case);
int wnd_zip_is_encrypted(zip_t *archive, zip_uint64_t index);

zip_file_t *wnd_zip_open_entry(zip_t *archive, zip_uint64_t index);
// The bytes read; 0 at the end; negative where the entry is damaged.
zip_int64_t wnd_zip_read(zip_file_t *file, void *buffer, zip_uint64_t count);
void wnd_zip_close_entry(zip_file_t *file);

#endif

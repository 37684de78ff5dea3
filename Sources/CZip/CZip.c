#include "CZip.h"

#include <stddef.h>

#define LIBRARY "libzip.so.4"
#define FUNCTIONS(APPLY)                                                                           \
  APPLY(zip_error_init)                                                                            \
  APPLY(zip_error_fini)                                                                            \
  APPLY(zip_source_buffer_create)                                                                  \
  APPLY(zip_source_free)                                                                           \
  APPLY(zip_open_from_source)                                                                      \
  APPLY(zip_discard)                                                                               \
  APPLY(zip_get_num_entries)                                                                       \
  APPLY(zip_name_locate)                                                                           \
  APPLY(zip_stat_index)                                                                            \
  APPLY(zip_fopen_index)                                                                           \
  APPLY(zip_fread)                                                                                 \
  APPLY(zip_fclose)

#include <COpening.h>

int wnd_zip_available(void) {
  return library_available();
}

zip_t *wnd_zip_open(const void *bytes, zip_uint64_t count) {
  zip_error_t error;
  lib.zip_error_init(&error);
  zip_t *archive = NULL;
  zip_source_t *source = lib.zip_source_buffer_create(bytes, count, 0, &error);
  if (source) {
    archive = lib.zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) lib.zip_source_free(source);
  }
  lib.zip_error_fini(&error);
  return archive;
}

void wnd_zip_close(zip_t *archive) { lib.zip_discard(archive); }

zip_int64_t wnd_zip_entry_count(zip_t *archive) { return lib.zip_get_num_entries(archive, 0); }

zip_int64_t wnd_zip_locate(zip_t *archive, const char *name, int ignores_case) {
  return lib.zip_name_locate(archive, name, ignores_case ? ZIP_FL_NOCASE : 0);
}

int wnd_zip_is_encrypted(zip_t *archive, zip_uint64_t index) {
  zip_stat_t status;
  return lib.zip_stat_index(archive, index, 0, &status) == 0 &&
         (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE;
}

zip_file_t *wnd_zip_open_entry(zip_t *archive, zip_uint64_t index) {
  return lib.zip_fopen_index(archive, index, 0);
}

zip_int64_t wnd_zip_read(zip_file_t *file, void *buffer, zip_uint64_t count) {
  return lib.zip_fread(file, buffer, count);
}

void wnd_zip_close_entry(zip_file_t *file) { lib.zip_fclose(file); }

#include "CXlsxWriter.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

#define LIBRARY "libxlsxwriter.so.4"
#define FUNCTIONS(APPLY)                                                                           \
  APPLY(workbook_new_opt)                                                                          \
  APPLY(workbook_close)                                                                            \
  APPLY(workbook_add_worksheet)                                                                    \
  APPLY(workbook_add_format)                                                                       \
  APPLY(workbook_set_properties)                                                                   \
  APPLY(format_set_num_format)                                                                     \
  APPLY(format_set_bold)                                                                           \
  APPLY(format_set_text_wrap)                                                                      \
  APPLY(format_set_align)                                                                          \
  APPLY(worksheet_write_string)                                                                    \
  APPLY(worksheet_write_number)                                                                    \
  APPLY(worksheet_write_boolean)                                                                   \
  APPLY(worksheet_set_column)                                                                      \
  APPLY(worksheet_freeze_panes)                                                                    \
  APPLY(worksheet_right_to_left)                                                                   \
  APPLY(lxw_strerror)

#include <COpening.h>

int wnd_xlsx_available(void) {
  return library_available();
}

struct wnd_xlsx {
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format **formats;
  int format_count;
};

wnd_xlsx *wnd_xlsx_open(const char *path, int64_t created) {
  wnd_xlsx *book = calloc(1, sizeof *book);
  if (!book) return NULL;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .use_zip64 = LXW_FALSE};
  book->book = lib.workbook_new_opt(path, &options);
  if (!book->book) {
    free(book);
    return NULL;
  }
  lxw_doc_properties properties = {.created = created};
  lib.workbook_set_properties(book->book, &properties);
  return book;
}

int wnd_xlsx_close(wnd_xlsx *book) {
  lxw_error code = lib.workbook_close(book->book);
  free(book->formats);
  free(book);
  return code;
}

const char *wnd_xlsx_problem(int code) { return lib.lxw_strerror((lxw_error)code); }

int wnd_xlsx_add_sheet(wnd_xlsx *book, const char *name, int is_right_to_left) {
  book->sheet = lib.workbook_add_worksheet(book->book, name);
  if (!book->sheet) return LXW_ERROR_CREATING_TMPFILE;
  if (is_right_to_left) lib.worksheet_right_to_left(book->sheet);
  return LXW_NO_ERROR;
}

int wnd_xlsx_add_format(wnd_xlsx *book, const char *code, int is_bold, int wraps) {
  lxw_format **more = realloc(book->formats, (book->format_count + 1) * sizeof *more);
  if (!more) return 0;
  book->formats = more;
  lxw_format *format = lib.workbook_add_format(book->book);
  if (!format) return 0;
  if (code) lib.format_set_num_format(format, code);
  if (is_bold) lib.format_set_bold(format);
  if (wraps) {
    lib.format_set_text_wrap(format);
    lib.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  }
  book->formats[book->format_count++] = format;
  return book->format_count;
}

int wnd_xlsx_keeps(double value) {
  char text[40];
  snprintf(text, sizeof text, "%.16G", value);
  return strtod(text, NULL) == value;
}

static lxw_format *format_of(const wnd_xlsx *book, int format) {
  return format > 0 && format <= book->format_count ? book->formats[format - 1] : NULL;
}

int wnd_xlsx_text(wnd_xlsx *book, uint32_t row, uint16_t column, const char *text, int format) {
  return lib.worksheet_write_string(book->sheet, row, column, text, format_of(book, format));
}

int wnd_xlsx_number(wnd_xlsx *book, uint32_t row, uint16_t column, double value, int format) {
  return lib.worksheet_write_number(book->sheet, row, column, value, format_of(book, format));
}

int wnd_xlsx_truth(wnd_xlsx *book, uint32_t row, uint16_t column, int value, int format) {
  return lib.worksheet_write_boolean(book->sheet, row, column, value, format_of(book, format));
}

void wnd_xlsx_set_width(wnd_xlsx *book, uint16_t column, double characters) {
  lib.worksheet_set_column(book->sheet, column, column, characters, NULL);
}

void wnd_xlsx_freeze_rows(wnd_xlsx *book, uint32_t count) {
  lib.worksheet_freeze_panes(book->sheet, count, 0);
}

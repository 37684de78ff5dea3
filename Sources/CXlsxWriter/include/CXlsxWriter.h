#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stdint.h>

// A workbook being written by libxlsxwriter, which is opened at the first use.
typedef struct wnd_xlsx wnd_xlsx;

// Whether the library is there; the functions below may be called only then.
int wnd_xlsx_available(void);

// Rows are written from the first to the last, and kept in a temporary file meanwhile.
// `created` is the day that the workbook names as its own, in seconds since 1970.
wnd_xlsx *wnd_xlsx_open(const char *path, int64_t created);

// Writes the file and ends the workbook: 0, or a code for wnd_xlsx_problem.
int wnd_xlsx_close(wnd_xlsx *book);
const char *wnd_xlsx_problem(int code);

// A further sheet, which the functions below write to; a code as from wnd_xlsx_close.
int wnd_xlsx_add_sheet(wnd_xlsx *book, const char *name, int is_right_to_left);

// A look for cells, from 1 on; 0 where there is no memory. `code` may be NULL.
int wnd_xlsx_add_format(wnd_xlsx *book, const char *code, int is_bold, int wraps);

// Whether the library writes a number without loss: it writes 16 digits, and a few doubles need 17.
int wnd_xlsx_keeps(double value);

// Rows and columns count from 0; format 0 is none. The text is never run as a formula.
int wnd_xlsx_text(wnd_xlsx *book, uint32_t row, uint16_t column, const char *text, int format);
int wnd_xlsx_number(wnd_xlsx *book, uint32_t row, uint16_t column, double value, int format);
int wnd_xlsx_truth(wnd_xlsx *book, uint32_t row, uint16_t column, int value, int format);

void wnd_xlsx_set_width(wnd_xlsx *book, uint16_t column, double characters);
void wnd_xlsx_freeze_rows(wnd_xlsx *book, uint32_t count);

#endif

#ifndef CEDIT_H
#define CEDIT_H

#include <histedit.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <termios.h>

/// An edit engine of libedit that draws nothing and sees only a private terminal.
typedef struct cedit cedit;

/// Gives the next scalar to the engine: 1, or 0 at the end of input.
typedef int (*cedit_reader)(void *context, wchar_t *scalar);

/// Runs the host's command of that number and gives libedit's `CC_` code.
typedef int (*cedit_command)(void *context, int number);

/// How many commands a host may add, numbered from 0.
#define CEDIT_COMMANDS 64

cedit *cedit_open(void *context, cedit_reader reader, cedit_command command);
void cedit_close(cedit *engine);
EditLine *cedit_line(cedit *engine);

/// Makes the private terminal's screen `rows` high; it never shrinks.
bool cedit_grow(cedit *engine, unsigned short rows);
bool cedit_add(cedit *engine, int number, const char *name);
bool cedit_bind(cedit *engine, const char *keys, const char *command, bool alternate);
bool cedit_use_map(cedit *engine, const char *name);
/// Hands one line of an `.editrc` to libedit when it is a well-formed `bind`.
bool cedit_bind_line(cedit *engine, const char *line);

/// Columns of a scalar by glibc's C.UTF-8 tables, whatever the locale; -1 when it has no place there.
int cedit_width(uint32_t scalar);

/// Sees to it that the character set of the process is UTF-8.
void cedit_use_utf8(void);

/// A descriptor that reads the signals blocked by `cedit_block_signals`, or -1.
int cedit_signal_descriptor(void);
void cedit_block_signals(sigset_t *before);
void cedit_restore_signals(const sigset_t *before);
/// The next blocked signal's number, or 0.
int cedit_next_signal(int descriptor);
/// Stops the process group as Ctrl-Z does, and comes back when it goes on; the blocked signal that
/// says so is taken.
void cedit_suspend(void);

/// Holds back the signals by which a person stops a program, until `cedit_wait_for_input`.
void cedit_hold_signals(sigset_t *before);
/// Waits for input or a signal that `mask` lets through; false when a signal with a handler came.
bool cedit_wait_for_input(int descriptor, const sigset_t *mask);

/// While a statement runs, a stop by Ctrl-Z puts the terminal back as it was, and going on in the
/// foreground gives it its modes again.
void cedit_hold_modes(int descriptor, const struct termios *original,
                      const struct termios *running);
void cedit_release_modes(void);

/// Remembers how the terminal was, to put it back when the process exits.
void cedit_restore_at_exit(int descriptor, const struct termios *original);
void cedit_forget_exit(void);

/// Columns and rows of a terminal, or false.
bool cedit_window(int descriptor, int *rows, int *columns);

#endif

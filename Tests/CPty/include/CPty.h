#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// Starts a program on a new pseudo-terminal, as leader of its own session; 0 or an errno.
int cpty_spawn(const char *path, char *const arguments[], char *const environment[],
               unsigned short rows, unsigned short columns, int *leader, pid_t *process);

/// Gives the window another size, which signals the program.
void cpty_resize(int leader, unsigned short rows, unsigned short columns);

/// Columns of a scalar by glibc's C.UTF-8 tables.
int cpty_width(uint32_t scalar);

#endif

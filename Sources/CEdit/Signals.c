#define _GNU_SOURCE
#include "CEdit.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

static void fill(sigset_t *set) {
  sigemptyset(set);
  sigaddset(set, SIGWINCH);
  sigaddset(set, SIGCONT);
  sigaddset(set, SIGTERM);
  sigaddset(set, SIGHUP);
}

int cedit_signal_descriptor(void) {
  sigset_t set;
  fill(&set);
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

void cedit_block_signals(sigset_t *before) {
  sigset_t set;
  fill(&set);
  pthread_sigmask(SIG_BLOCK, &set, before);
}

void cedit_restore_signals(const sigset_t *before) {
  pthread_sigmask(SIG_SETMASK, before, NULL);
}

int cedit_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  if (read(descriptor, &info, sizeof info) != sizeof info) return 0;
  return (int)info.ssi_signo;
}

void cedit_suspend(void) {
  kill(0, SIGTSTP);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCONT);
  const struct timespec none = {0, 0};
  sigtimedwait(&set, NULL, &none);
}

void cedit_hold_signals(sigset_t *before) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &set, before);
}

bool cedit_wait_for_input(int descriptor, const sigset_t *mask) {
  struct pollfd polled = {.fd = descriptor, .events = POLLIN};
  return ppoll(&polled, 1, NULL, mask) >= 0 || errno != EINTR;
}

static int held_descriptor = -1;
static struct termios held_original, held_running;

/* Ctrl-Z while a statement runs: the shell outside gets its terminal as it was. */
static void stop_while_running(int number) {
  int error = errno;
  tcsetattr(held_descriptor, TCSANOW, &held_original);
  signal(number, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  /* Here again; in the background the terminal is not ours to set. */
  signal(number, stop_while_running);
  if (tcgetpgrp(held_descriptor) == getpgrp()) {
    tcsetattr(held_descriptor, TCSANOW, &held_running);
  }
  errno = error;
}

void cedit_hold_modes(int descriptor, const struct termios *original,
                      const struct termios *running) {
  held_descriptor = descriptor;
  held_original = *original;
  held_running = *running;
  struct sigaction before;
  /* A shell without job control ignores it. */
  if (sigaction(SIGTSTP, NULL, &before) == 0 && before.sa_handler == SIG_IGN) return;
  signal(SIGTSTP, stop_while_running);
}

void cedit_release_modes(void) {
  if (held_descriptor < 0) return;
  held_descriptor = -1;
  struct sigaction before;
  if (sigaction(SIGTSTP, NULL, &before) == 0 && before.sa_handler == stop_while_running) {
    signal(SIGTSTP, SIG_DFL);
  }
}

static int restored_descriptor = -1;
static struct termios restored_modes;

static void restore(void) {
  if (restored_descriptor >= 0) tcsetattr(restored_descriptor, TCSANOW, &restored_modes);
}

void cedit_restore_at_exit(int descriptor, const struct termios *original) {
  static bool registered = false;
  restored_modes = *original;
  restored_descriptor = descriptor;
  if (!registered) registered = atexit(restore) == 0;
}

void cedit_forget_exit(void) { restored_descriptor = -1; }

bool cedit_window(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    return false;
  }
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

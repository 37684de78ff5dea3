#define _GNU_SOURCE
#include "CEdit.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

struct cedit {
  EditLine *line;
  FILE *sink;
  int leader;
  int follower;
  unsigned short rows;
  void *context;
  cedit_reader reader;
  cedit_command command;
};

static cedit *engine_of(EditLine *line) {
  void *data = NULL;
  el_get(line, EL_CLIENTDATA, &data);
  return data;
}

static int read_scalar(EditLine *line, wchar_t *scalar) {
  cedit *engine = engine_of(line);
  return engine->reader(engine->context, scalar);
}

static unsigned char run(EditLine *line, int number) {
  cedit *engine = engine_of(line);
  return (unsigned char)engine->command(engine->context, number);
}

/* libedit tells its functions nothing of themselves, so each number needs its own. */
#define EACH8(X, n) X(n##0) X(n##1) X(n##2) X(n##3) X(n##4) X(n##5) X(n##6) X(n##7)
#define EACH32(X, n) EACH8(X, n##0) EACH8(X, n##1) EACH8(X, n##2) EACH8(X, n##3)
#define EACH(X) EACH32(X, 0) EACH8(X, 04) EACH8(X, 05) EACH8(X, 06) EACH8(X, 07)
#define DEFINE(n) \
  static unsigned char run_##n(EditLine *line, wint_t key) { \
    (void)key; \
    return run(line, n); \
  }
#define NAME(n) run_##n,
EACH(DEFINE)
typedef unsigned char (*edit_function)(EditLine *, wint_t);
static const edit_function functions[CEDIT_COMMANDS] = {EACH(NAME)};

static ssize_t swallow(void *cookie, const char *bytes, size_t count) {
  (void)cookie;
  (void)bytes;
  return (ssize_t)count;
}

static bool open_private_terminal(cedit *engine) {
  char name[64];
  engine->leader = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (engine->leader < 0) return false;
  if (grantpt(engine->leader) != 0 || unlockpt(engine->leader) != 0) return false;
  if (ptsname_r(engine->leader, name, sizeof name) != 0) return false;
  engine->follower = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return engine->follower >= 0;
}

static void set_size(cedit *engine, unsigned short rows) {
  struct winsize size = {.ws_row = rows, .ws_col = 256};
  ioctl(engine->leader, TIOCSWINSZ, &size);
  engine->rows = rows;
}

cedit *cedit_open(void *context, cedit_reader reader, cedit_command command) {
  cedit *engine = calloc(1, sizeof *engine);
  if (engine == NULL) return NULL;
  engine->leader = engine->follower = -1;
  engine->context = context;
  engine->reader = reader;
  engine->command = command;
  cookie_io_functions_t functions_of_sink = {.write = swallow};
  engine->sink = fopencookie(NULL, "w", functions_of_sink);
  if (engine->sink == NULL || !open_private_terminal(engine)) {
    cedit_close(engine);
    return NULL;
  }
  set_size(engine, 64);
  int follower = engine->follower;
  engine->line =
      el_init_fd("wnd", stdin, engine->sink, engine->sink, follower, follower, follower);
  if (engine->line == NULL) {
    cedit_close(engine);
    return NULL;
  }
  el_set(engine->line, EL_CLIENTDATA, engine);
  el_set(engine->line, EL_SIGNAL, 0);
  el_set(engine->line, EL_EDITOR, "emacs");
  el_wset(engine->line, EL_GETCFN, read_scalar);
  return engine;
}

void cedit_close(cedit *engine) {
  if (engine == NULL) return;
  if (engine->line != NULL) el_end(engine->line);
  if (engine->sink != NULL) fclose(engine->sink);
  if (engine->follower >= 0) close(engine->follower);
  if (engine->leader >= 0) close(engine->leader);
  free(engine);
}

EditLine *cedit_line(cedit *engine) { return engine->line; }

bool cedit_grow(cedit *engine, unsigned short rows) {
  if (rows <= engine->rows) return true;
  set_size(engine, rows);
  el_resize(engine->line);
  return true;
}

bool cedit_add(cedit *engine, int number, const char *name) {
  if (number < 0 || number >= CEDIT_COMMANDS) return false;
  return el_set(engine->line, EL_ADDFN, name, name, functions[number]) == 0;
}

bool cedit_bind(cedit *engine, const char *keys, const char *command, bool alternate) {
  if (alternate) return el_set(engine->line, EL_BIND, "-a", keys, command, NULL) == 0;
  return el_set(engine->line, EL_BIND, keys, command, NULL) == 0;
}

bool cedit_use_map(cedit *engine, const char *name) {
  return el_set(engine->line, EL_EDITOR, name) == 0;
}

bool cedit_bind_line(cedit *engine, const char *line) {
  Tokenizer *tokenizer = tok_init(NULL);
  if (tokenizer == NULL) return false;
  int count = 0;
  const char **words = NULL;
  bool done = tok_str(tokenizer, line, &count, &words) == 0 && count > 1 &&
              strcmp(words[0], "bind") == 0 && el_parse(engine->line, count, words) == 0;
  tok_end(tokenizer);
  return done;
}

int cedit_width(uint32_t scalar) {
  static locale_t utf8 = (locale_t)0;
  if (utf8 == (locale_t)0) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (utf8 == (locale_t)0) return -1;
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}

void cedit_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

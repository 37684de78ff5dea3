#include <sqlite3.h>

// The destructor constants are casts of small numbers, and sqlite3_db_config takes a variable list:
// Swift sees neither, so each use has a function of its own here.

static inline int wnd_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text,
                                       sqlite3_uint64 length) {
  return sqlite3_bind_text64(statement, index, text, length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

// Refuses to run what a crafted file hides in its schema.
static inline int wnd_sqlite_distrust(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code != SQLITE_OK) return code;
  return sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}

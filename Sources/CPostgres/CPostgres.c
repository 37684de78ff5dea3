#include "CPostgres.h"

#include <dlfcn.h>
#include <postgresql/libpq-fe.h>
#include <pthread.h>
#include <stddef.h>
#include <string.h>

#define FUNCTIONS(use)                                                                         \
  use(PQconninfoParse) use(PQconninfoFree) use(PQfreemem) use(PQconnectStartParams)            \
  use(PQconnectPoll) use(PQstatus) use(PQfinish) use(PQsocket) use(PQhost) use(PQport)         \
  use(PQerrorMessage) use(PQgetCancel) use(PQcancel) use(PQfreeCancel) use(PQsendQueryParams)  \
  use(PQsendPrepare) use(PQsendDescribePrepared) use(PQsetSingleRowMode) use(PQflush)          \
  use(PQconsumeInput) use(PQisBusy) use(PQgetResult) use(PQresultStatus) use(PQclear)          \
  use(PQresultErrorField) use(PQnfields) use(PQntuples) use(PQfname) use(PQftype)              \
  use(PQgetisnull) use(PQgetvalue) use(PQgetlength) use(PQsetNoticeReceiver)

#define DECLARE(name) static __typeof__(name) *p_##name;
FUNCTIONS(DECLARE)

static const char *problem;

static void open_library(void) {
  void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    problem = "libpq.so.5 is not there";
    return;
  }
#define RESOLVE(name)                                   \
  p_##name = (__typeof__(name) *)dlsym(library, #name); \
  if (!p_##name) problem = "libpq.so.5 lacks " #name;
  FUNCTIONS(RESOLVE)
}

const char *wnd_pq_open(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_library);
  return problem;
}

static PGconn *conn(const wnd_pq_connection *connection) { return (PGconn *)connection; }
static PGresult *res(const wnd_pq_result *result) { return (PGresult *)result; }

int wnd_pq_option(const char *address, const char *keyword, char **value) {
  char *message = NULL;
  PQconninfoOption *options = p_PQconninfoParse(address, &message);
  // The message can quote parts of the address, and so of a password.
  if (message) p_PQfreemem(message);
  *value = NULL;
  if (!options) return 0;
  for (PQconninfoOption *option = options; option->keyword; option++)
    if (option->val && strcmp(option->keyword, keyword) == 0) *value = strdup(option->val);
  p_PQconninfoFree(options);
  return 1;
}

static void drop_notice(void *context, const PGresult *result) {}

wnd_pq_connection *wnd_pq_connectStart(const char *address) {
  // What follows the address goes before what it states.
  const char *keywords[] = {"dbname", "client_encoding", "fallback_application_name", NULL};
  const char *values[] = {address, "UTF8", "wnd", NULL};
  PGconn *connection = p_PQconnectStartParams(keywords, values, 1);
  if (connection) p_PQsetNoticeReceiver(connection, drop_notice, NULL);
  return (wnd_pq_connection *)connection;
}

int wnd_pq_connectPoll(wnd_pq_connection *connection) {
  switch (p_PQconnectPoll(conn(connection))) {
  case PGRES_POLLING_OK: return WND_PQ_CONNECTED;
  case PGRES_POLLING_READING: return WND_PQ_READING;
  case PGRES_POLLING_WRITING: return WND_PQ_WRITING;
  default: return WND_PQ_FAILED;
  }
}

int wnd_pq_isBad(const wnd_pq_connection *connection) {
  return p_PQstatus(conn(connection)) == CONNECTION_BAD;
}
void wnd_pq_finish(wnd_pq_connection *connection) { p_PQfinish(conn(connection)); }
int wnd_pq_socket(const wnd_pq_connection *connection) { return p_PQsocket(conn(connection)); }
const char *wnd_pq_host(const wnd_pq_connection *connection) { return p_PQhost(conn(connection)); }
const char *wnd_pq_port(const wnd_pq_connection *connection) { return p_PQport(conn(connection)); }
const char *wnd_pq_errorMessage(const wnd_pq_connection *connection) {
  return p_PQerrorMessage(conn(connection));
}

void wnd_pq_cancel(wnd_pq_connection *connection) {
  char message[256];
  PGcancel *cancel = p_PQgetCancel(conn(connection));
  if (!cancel) return;
  p_PQcancel(cancel, message, sizeof message);
  p_PQfreeCancel(cancel);
}

int wnd_pq_sendQuery(wnd_pq_connection *connection, const char *sql) {
  return p_PQsendQueryParams(conn(connection), sql, 0, NULL, NULL, NULL, NULL, 0);
}
int wnd_pq_sendPrepare(wnd_pq_connection *connection, const char *sql) {
  return p_PQsendPrepare(conn(connection), "", sql, 0, NULL);
}
int wnd_pq_sendDescribe(wnd_pq_connection *connection) {
  return p_PQsendDescribePrepared(conn(connection), "");
}
int wnd_pq_setSingleRowMode(wnd_pq_connection *connection) {
  return p_PQsetSingleRowMode(conn(connection));
}
int wnd_pq_flush(wnd_pq_connection *connection) { return p_PQflush(conn(connection)); }
int wnd_pq_consumeInput(wnd_pq_connection *connection) {
  return p_PQconsumeInput(conn(connection));
}
int wnd_pq_isBusy(wnd_pq_connection *connection) { return p_PQisBusy(conn(connection)); }
wnd_pq_result *wnd_pq_getResult(wnd_pq_connection *connection) {
  return (wnd_pq_result *)p_PQgetResult(conn(connection));
}

int wnd_pq_resultKind(const wnd_pq_result *result) {
  switch (p_PQresultStatus(res(result))) {
  case PGRES_SINGLE_TUPLE: return WND_PQ_ROW;
  case PGRES_TUPLES_OK:
  case PGRES_COMMAND_OK: return WND_PQ_END;
  default: return WND_PQ_ERROR;
  }
}
void wnd_pq_clear(wnd_pq_result *result) { p_PQclear(res(result)); }
const char *wnd_pq_errorState(const wnd_pq_result *result) {
  return p_PQresultErrorField(res(result), PG_DIAG_SQLSTATE);
}
const char *wnd_pq_errorText(const wnd_pq_result *result) {
  return p_PQresultErrorField(res(result), PG_DIAG_MESSAGE_PRIMARY);
}
int wnd_pq_nfields(const wnd_pq_result *result) { return p_PQnfields(res(result)); }
int wnd_pq_ntuples(const wnd_pq_result *result) { return p_PQntuples(res(result)); }
const char *wnd_pq_fname(const wnd_pq_result *result, int column) {
  return p_PQfname(res(result), column);
}
unsigned wnd_pq_ftype(const wnd_pq_result *result, int column) {
  return p_PQftype(res(result), column);
}
const char *wnd_pq_value(const wnd_pq_result *result, int row, int column, int *length) {
  *length = 0;
  if (p_PQgetisnull(res(result), row, column)) return NULL;
  *length = p_PQgetlength(res(result), row, column);
  return p_PQgetvalue(res(result), row, column);
}

// The PostgreSQL client library, opened at its first use: a program that reads no server does not
// load it, and starts as fast as without.
//
// Every function but wnd_pq_open needs wnd_pq_open to have returned NULL before. The names, without
// the prefix, are those of libpq, where they are described.

typedef struct wnd_pq_connection wnd_pq_connection;
typedef struct wnd_pq_result wnd_pq_result;

// Opens the library; NULL, or why that is not possible. May be called again.
const char *wnd_pq_open(void);

// Whether an address can be read. Where it can, `value` is the value that it states for a keyword,
// to be freed by free, or NULL where it states none.
int wnd_pq_option(const char *address, const char *keyword, char **value);

// Begins to connect, and drops notices, which libpq else writes on standard error.
wnd_pq_connection *wnd_pq_connectStart(const char *address);

// What wnd_pq_connectPoll waits for.
enum { WND_PQ_FAILED, WND_PQ_READING, WND_PQ_WRITING, WND_PQ_CONNECTED };
int wnd_pq_connectPoll(wnd_pq_connection *connection);
int wnd_pq_isBad(const wnd_pq_connection *connection);
void wnd_pq_finish(wnd_pq_connection *connection);
int wnd_pq_socket(const wnd_pq_connection *connection);
const char *wnd_pq_host(const wnd_pq_connection *connection);
const char *wnd_pq_port(const wnd_pq_connection *connection);
const char *wnd_pq_errorMessage(const wnd_pq_connection *connection);
// Asks the server to stop what it is doing.
void wnd_pq_cancel(wnd_pq_connection *connection);

// One statement without parameters; each returns 0 when it cannot be sent.
int wnd_pq_sendQuery(wnd_pq_connection *connection, const char *sql);
int wnd_pq_sendPrepare(wnd_pq_connection *connection, const char *sql);
int wnd_pq_sendDescribe(wnd_pq_connection *connection);
int wnd_pq_setSingleRowMode(wnd_pq_connection *connection);
int wnd_pq_flush(wnd_pq_connection *connection);
int wnd_pq_consumeInput(wnd_pq_connection *connection);
int wnd_pq_isBusy(wnd_pq_connection *connection);
wnd_pq_result *wnd_pq_getResult(wnd_pq_connection *connection);

// What a result is: an error, a row of more to come, or the end of a statement.
enum { WND_PQ_ERROR, WND_PQ_ROW, WND_PQ_END };
int wnd_pq_resultKind(const wnd_pq_result *result);
void wnd_pq_clear(wnd_pq_result *result);
// The five signs of SQLSTATE, and the message alone; each may be NULL.
const char *wnd_pq_errorState(const wnd_pq_result *result);
const char *wnd_pq_errorText(const wnd_pq_result *result);
int wnd_pq_nfields(const wnd_pq_result *result);
int wnd_pq_ntuples(const wnd_pq_result *result);
const char *wnd_pq_fname(const wnd_pq_result *result, int column);
unsigned wnd_pq_ftype(const wnd_pq_result *result, int column);
// The text of a value; NULL for NULL.
const char *wnd_pq_value(const wnd_pq_result *result, int row, int column, int *length);

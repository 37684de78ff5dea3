import CPostgres
import Glibc
import Wording

/// A connection to a PostgreSQL server, in one read-only transaction.
///
/// Whatever is waited for can be interrupted, and is waited for no longer than a limit.
final class PostgresConnection {
  /// How long a thing may take, in milliseconds.
  struct Limits {
    var connecting = 10_000
    /// One statement with all of its rows; kept by the server.
    var statement = 300_000
    /// Another's lock.
    var lock = 10_000
  }

  let limits: Limits
  private let handle: OpaquePointer
  private let isInterrupted: @Sendable () -> Bool
  /// What the server might repeat and must not be shown.
  private let password: String?

  init(
    address: String, limits: Limits, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(DatabaseProblem) {
    guard wnd_pq_open() == nil else { throw .noLibrary(package: "libpq5") }
    guard !address.utf8.contains(0) else { throw .badAddress }
    let stated = try Self.option("password", of: address)
    password = stated ?? getenv("PGPASSWORD").map { String(cString: $0) }
    // A password whose '@' was forgotten stands where a port does, and libpq would quote it.
    let port = try Self.option("port", of: address) ?? ""
    guard port.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C }) else {
      throw .badAddress
    }
    guard let handle = wnd_pq_connectStart(address) else {
      throw .noConnection(host: "the server", reason: "out of memory")
    }
    (self.handle, self.limits, self.isInterrupted) = (handle, limits, isInterrupted)
    try connect()
    for statement in [
      "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY",
      "SET LOCAL statement_timeout = \(limits.statement)",
      "SET LOCAL lock_timeout = \(limits.lock)",
      "SET LOCAL DateStyle = 'ISO, YMD'", "SET LOCAL extra_float_digits = 1",
      "SET LOCAL bytea_output = 'hex'",
      // Rows come in the order in which they lie in the table, the same each time.
      "SET LOCAL synchronize_seqscans = off", "SET LOCAL max_parallel_workers_per_gather = 0",
    ] {
      try begin(statement)
      while try nextRow() != nil {}
    }
  }

  deinit { wnd_pq_finish(handle) }

  /// What an address states for a keyword of libpq's.
  private static func option(
    _ keyword: String, of address: String
  ) throws(DatabaseProblem) -> String? {
    var value: UnsafeMutablePointer<CChar>?
    guard wnd_pq_option(address, keyword, &value) == 1 else { throw .badAddress }
    defer { free(value) }
    return value.map { String(cString: $0) }
  }

  private func connect() throws(DatabaseProblem) {
    let end = Self.now + limits.connecting
    var state = WND_PQ_WRITING
    while !isBad {
      switch state {
      case WND_PQ_CONNECTED: return
      case WND_PQ_FAILED: throw noConnection(nil)
      default:
        let events = state == WND_PQ_READING ? POLLIN : POLLOUT
        guard try wait(for: events, until: end) else {
          throw noConnection("no answer within \(counted(limits.connecting / 1_000, "second"))")
        }
        state = Int(wnd_pq_connectPoll(handle))
      }
    }
    throw noConnection(nil)
  }

  private var isBad: Bool { wnd_pq_isBad(handle) != 0 }

  private func noConnection(_ reason: Phrase?) -> DatabaseProblem {
    let host = wnd_pq_host(handle).map { String(cString: $0) } ?? ""
    let port = wnd_pq_port(handle).map { String(cString: $0) } ?? ""
    let place = host.isEmpty ? "the server here" : port.isEmpty ? host : "\(host), port \(port)"
    return .noConnection(host: shown(place), reason: reason ?? "\(shown(connectionMessage))")
  }

  /// The first line of what libpq says, without the place, which stands before it already.
  private var connectionMessage: String {
    let whole = wnd_pq_errorMessage(handle).map { String(cString: $0) } ?? ""
    var line =
      whole.unicodeScalars.split(separator: "\n").first.map { String($0) } ?? "no reason given"
    for mark in ["failed: ", "FATAL:  "] {
      guard let found = Self.range(of: mark, in: line) else { continue }
      line = String(decoding: Array(line.utf8)[found...], as: UTF8.self)
    }
    return line
  }

  /// The offset behind the first place where a text stands in another.
  private static func range(of mark: String, in text: String) -> Int? {
    let (bytes, wanted) = (Array(text.utf8), Array(mark.utf8))
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
      .map { $0 + wanted.count }
  }

  /// A message without the password; one of a few signs would only be a part of other words.
  private func shown(_ message: String) -> String {
    guard let password, password.utf8.count >= 4 else { return message }
    var text = message
    while let end = Self.range(of: password, in: text) {
      let bytes = Array(text.utf8)
      let (before, after) = (bytes[..<(end - password.utf8.count)], bytes[end...])
      text = String(decoding: before, as: UTF8.self) + "…" + String(decoding: after, as: UTF8.self)
    }
    return text
  }

  // MARK: Statements

  /// Sends a statement; its rows are read one by one with ``nextRow()``, to the end.
  func begin(_ sql: String) throws(DatabaseProblem) {
    guard wnd_pq_sendQuery(handle, sql) == 1, wnd_pq_setSingleRowMode(handle) == 1 else {
      throw .connectionLost("\(shown(connectionMessage))")
    }
  }

  /// The next row of what was begun; `nil` after the last, when another statement may begin.
  func nextRow() throws(DatabaseProblem) -> [DatabaseValue]? {
    while let result = try nextResult() {
      defer { wnd_pq_clear(result) }
      guard try Int(check(result)) == WND_PQ_ROW else { continue }
      return (0..<wnd_pq_nfields(result)).map { column in
        var length: Int32 = 0
        guard let text = wnd_pq_value(result, 0, column, &length) else { return .missing }
        let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
        return PostgresValue.value(DatabaseValue(utf8: bytes), type: wnd_pq_ftype(result, column))
      }
    }
    return nil
  }

  /// The names of the columns that a statement would give, without running it.
  func columns(of sql: String) throws(DatabaseProblem) -> [String] {
    guard !sql.utf8.contains(0) else { throw .refused("the query holds a NUL character") }
    guard wnd_pq_sendPrepare(handle, sql) == 1 else {
      throw .connectionLost("\(shown(connectionMessage))")
    }
    while try nextRow() != nil {}
    guard wnd_pq_sendDescribe(handle) == 1 else {
      throw .connectionLost("\(shown(connectionMessage))")
    }
    var names: [String] = []
    while let result = try nextResult() {
      defer { wnd_pq_clear(result) }
      _ = try check(result)
      names = (0..<wnd_pq_nfields(result)).map { column in
        wnd_pq_fname(result, column).map { String(cString: $0) } ?? ""
      }
    }
    return names
  }

  /// The kind of a result that is no error.
  private func check(_ result: OpaquePointer) throws(DatabaseProblem) -> Int32 {
    let kind = wnd_pq_resultKind(result)
    guard Int(kind) == WND_PQ_ERROR else { return kind }
    let state = wnd_pq_errorState(result).map { String(cString: $0) } ?? ""
    let message = wnd_pq_errorText(result).map { String(cString: $0) }
    switch state {
    case "57014": throw .tooSlow(table: "a statement", seconds: (limits.statement + 999) / 1_000)
    case "55P03": throw .busy
    case "": throw .connectionLost("\(shown(connectionMessage))")
    default: throw .refused("\(shown(message ?? connectionMessage))")
    }
  }

  /// The next result, waited for; `nil` when the statement is over.
  private func nextResult() throws(DatabaseProblem) -> OpaquePointer? {
    // The server ends a statement that is late; this is for one that does not answer at all.
    let end = Self.now + limits.statement + limits.connecting
    while wnd_pq_isBusy(handle) != 0 {
      let isFlushed = wnd_pq_flush(handle) == 0
      guard try wait(for: isFlushed ? POLLIN : POLLIN | POLLOUT, until: end) else {
        throw .connectionLost("the server does not answer")
      }
      guard wnd_pq_consumeInput(handle) == 1 else {
        throw .connectionLost("\(shown(connectionMessage))")
      }
    }
    if isInterrupted() { try stop() }
    return wnd_pq_getResult(handle)
  }

  /// Waits until the socket is ready; `false` when the time is over.
  private func wait(for events: Int32, until end: Int) throws(DatabaseProblem) -> Bool {
    while true {
      if isInterrupted() { try stop() }
      let left = end - Self.now
      guard left > 0 else { return false }
      var waiting = pollfd(fd: wnd_pq_socket(handle), events: Int16(events), revents: 0)
      if poll(&waiting, 1, Int32(clamping: min(left, 100))) > 0 { return true }
    }
  }

  private func stop() throws(DatabaseProblem) {
    wnd_pq_cancel(handle)
    throw .interrupted
  }

  /// Milliseconds on a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

import AgencyModel

/// Everything that a session is, for `save` and `open`.
///
/// On disk it is one SQLite file, so that any tool can look into it: the log in `wnd_log`, each
/// load's rows in tables such as `load1_agencies` (dates as ISO text, shares and numbers REAL,
/// counts INTEGER, missing NULL), and views `agencies`, `services` and `events` of the newest
/// loads. Reading is exact: what was written comes back equal, or not at all.
public struct SessionFile: Sendable {
  /// The version of the format, kept as SQLite's `user_version`.
  public static let version = 2
  /// The four letters "wnds", kept as SQLite's `application_id`.
  static let applicationID: UInt32 = 0x776E_6473

  /// A statement that changed the state.
  public struct LoggedStatement: Hashable, Sendable {
    public var text: String
    /// Undone, but still there for `redo`.
    public var isUndone: Bool
    public init(text: String, isUndone: Bool = false) {
      (self.text, self.isUndone) = (text, isUndone)
    }
  }

  /// What one `load` brought.
  public struct Load: Sendable {
    /// The index of its statement in ``SessionFile/statements``.
    public var position: Int
    /// The file, folder or sample, as it was named.
    public var source: String
    /// The sum of its bytes; see ``LoadedData/contentHash``.
    public var contentHash: UInt64
    public var tables: [Table]
    public var window: Window?
    public var findings: [Finding]

    public init(
      position: Int, source: String, contentHash: UInt64, tables: [Table], window: Window? = nil,
      findings: [Finding] = []
    ) {
      (self.position, self.source, self.contentHash) = (position, source, contentHash)
      (self.tables, self.window, self.findings) = (tables, window, findings)
    }
  }

  /// A name and its value.
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var value: String
    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }

  /// Oldest first.
  public var statements: [LoggedStatement] = []
  /// In the order of their statements.
  public var loads: [Load] = []
  public var settings: [Entry] = []
  /// Facts about the file that change no answer, such as the program's version.
  public var meta: [Entry] = []

  public init() {}

  /// Writes the session beside `path` and renames it; when anything fails, the old file stays.
  ///
  /// A file that is there and is no session is not replaced.
  public func write(to path: String) throws(SessionError) {
    try SessionWriter(path: path).write(self)
  }

  /// Reads a session whole, or says why that is not possible.
  public static func read(_ path: String) throws(SessionError) -> SessionFile {
    try SessionReader(path: path).read()
  }
}

import Glibc

/// The statements given before, kept in a file from one session to the next.
///
/// The file is read when an entry is first asked for. An entry given again moves to the end. What
/// other sessions add meanwhile is seen at the next prompt.
public final class History {
  /// How many entries are kept in memory.
  static let mostEntries = 10_000

  private var file: HistoryFile?
  private var kept = HistoryList()
  private var isLoaded = false
  private var problem: String?
  private var hasFailed = false

  /// Makes a history.
  ///
  /// - Parameter path: Its file, which need not exist; `nil` keeps it in memory only.
  public init(path: String?) {
    file = path.map { HistoryFile(path: $0) }
  }

  /// The entries, oldest first, none twice.
  public var entries: [String] {
    load()
    return kept.entries
  }

  /// Adds an entry and writes it at once; blank ones are passed over.
  ///
  /// - Parameters:
  ///   - text: The statement, whole, however many lines it has.
  ///   - time: When it was given, in seconds since 1970; now when left out.
  public func append(_ text: String, at time: Int? = nil) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    load()
    refresh()
    // Given twice in a row it stands at the end already.
    if kept.entries.last == text { return }
    kept.append(text)
    guard let file, !hasFailed else { return }
    let record = HistoryRecord(time: time ?? Int(Glibc.time(nil)), text: text)
    if let reason = file.append(record) {
      hasFailed = true
      problem = "the history is kept in memory only: cannot write '\(file.path)': \(reason)"
    }
  }

  /// Why the file could not be written, the first time it is asked for after that happened.
  public func takeProblem() -> String? {
    defer { problem = nil }
    return problem
  }

  /// The entries that hold the words of a query, then those that hold its letters in that order;
  /// each newest first. Case, joiners and the Arabic forms of ی and ک make no difference; an empty
  /// query gives all.
  public func matching(like query: String) -> [String] {
    load()
    return HistoryMatching(query).matches(in: kept.entries)
  }

  /// The rest of the newest entry that begins with a text, if one does.
  func continuation(of text: String) -> String? {
    load()
    return kept.continuation(of: text)
  }

  /// Takes up what this and other sessions have added to the file since it was last read.
  public func refresh() {
    guard isLoaded, let added = file?.newRecords() else { return }
    take(added)
  }

  private func load() {
    guard !isLoaded else { return }
    isLoaded = true
    if let records = file?.newRecords() { take(records) }
  }

  private func take(_ records: [HistoryRecord]) {
    guard !records.isEmpty else { return }
    kept = HistoryList(kept.entries + records.map(\.text).suffix(2 * Self.mostEntries))
    kept.keep(Self.mostEntries)
  }
}

/// Entries in the order they were last given.
struct HistoryList {
  private(set) var entries: [String] = []

  init(_ texts: some BidirectionalCollection<String> = [String]()) {
    var seen: Set<String> = []
    // Strings equal in Unicode's sense may differ in scalars; the last one stands for them.
    entries = texts.reversed().filter { seen.insert($0).inserted }.reversed()
  }

  /// What was looked for last, and the newest entry that begins with it, or 0 for none: a longer
  /// text can only begin an older one.
  private var sought: (text: String, count: Int) = ("", 0)

  /// The rest of the newest entry that begins with a text and is longer.
  mutating func continuation(of text: String) -> String? {
    let bytes = Array(text.utf8)
    var count = entries.count
    if !sought.text.isEmpty, bytes.starts(with: sought.text.utf8) { count = sought.count }
    while count > 0 {
      let entry = entries[count - 1].utf8
      if entry.count > bytes.count, entry.starts(with: bytes) { break }
      count -= 1
    }
    sought = (text, count)
    guard count > 0 else { return nil }
    return String(entries[count - 1].utf8.dropFirst(bytes.count))
  }

  mutating func append(_ text: String) {
    sought = ("", 0)
    if entries.last == text { entries.removeLast() }
    if let index = entries.lastIndex(of: text) { entries.remove(at: index) }
    entries.append(text)
    keep(History.mostEntries)
  }

  mutating func keep(_ count: Int) {
    if entries.count > count { entries.removeFirst(entries.count - count) }
  }
}

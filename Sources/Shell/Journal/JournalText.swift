import AgencyModel

/// A journal as read: what can be relied on of it, and what is wrong with the rest.
struct JournalText: Hashable, Sendable {
  /// What is wrong with a journal from some line on.
  struct Damage: Hashable, Sendable {
    /// The number of the line that is not as it was written.
    let line: Int
    /// How many whole lines follow from there, that one with them.
    let lost: Int
  }

  /// `nil` when not even the first line is whole.
  private(set) var head: JournalHead?
  /// Up to the first damage, in order and without gaps.
  private(set) var lines: [JournalLine] = []
  /// How many bytes the head and ``lines`` take.
  private(set) var wholeBytes = 0
  /// How many bytes follow the last line feed: a line whose writing was cut off.
  private(set) var tornBytes = 0
  private(set) var damage: Damage?

  /// Reads a journal, cut or changed anywhere.
  init(_ bytes: [UInt8]) {
    var start = 0
    var broken = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      defer { start = end + 1 }
      guard broken == 0 else {
        broken += 1
        continue
      }
      let line = bytes[start..<end]
      if head == nil {
        head = JournalHead(line)
        if head == nil { broken = 1 }
      } else if let read = JournalLine(line), read.number == lines.count + 1 {
        lines.append(read)
      } else {
        broken = 1
      }
      if broken == 0 { wholeBytes = end + 1 }
    }
    if broken > 0 { damage = Damage(line: head == nil ? 0 : lines.count + 1, lost: broken) }
    tornBytes = bytes.count - start
  }

  /// How many statements changed something since the session was begun, opened or saved.
  var changes: Int {
    lines.count { if case .opened = $0.record { false } else { true } }
  }

  /// The day of the last statement.
  var lastDay: Day? { lines.last?.day }
}

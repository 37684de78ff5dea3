import AgencyModel
import Wording

/// What was read from one source, and everything that was understood or refused on the way.
public struct LoadedData: Sendable {
  /// At most one table of each kind, in the order in which they were found.
  public var tables: [Table] = []
  /// What the source says of deadlines and the rule, where it says anything.
  public var window: Window?
  /// Problems in the order of the files, errors and warnings alike; none is left out.
  public var findings: [Finding] = []
  /// What was understood, a sentence each, for the person who loads.
  public var summary: [Phrase] = []
  /// Rows in ``tables``.
  public var taken = 0
  /// Rows that were refused, each with a finding.
  public var refused = 0
  /// The sum of the source's bytes, to notice later that it has changed.
  public var contentHash: UInt64 = 0

  public init() {}

  /// The row refused or cell left out that stands first in the source, where there is one.
  public var firstLoss: Finding? {
    func order(_ finding: Finding) -> (Int, Int, Int) {
      let table = tables.firstIndex { $0.source == finding.source } ?? tables.count
      return (table, finding.line ?? 0, finding.column ?? 0)
    }
    return findings.filter(\.tellsOfLoss).min { order($0) < order($1) }
  }
}

import AgencyModel

/// Agencies found by how their id or a name begins.
struct AgencySearch {
  private let dataset: Dataset

  /// Up to so many agencies are looked through at every key, inner words of their names too.
  private static let mostLookedThrough = 20_000

  init(_ dataset: Dataset) { self.dataset = dataset }

  var isSmall: Bool { dataset.agencyCount <= Self.mostLookedThrough }

  /// The rows of agencies whose id, then whose names, then a word of whose names begins so, the
  /// first few; of very many agencies no inner words.
  ///
  /// - Complexity: Linear, some nanoseconds an agency, and it stops at the limit.
  func rows(key: [UInt8], limit: Int) -> [Int] {
    guard !key.isEmpty else { return Array(0..<min(limit, dataset.agencyCount)) }
    var found: [Int] = []
    var seen: Set<Int> = []
    func take(_ rows: [Int]) {
      for row in rows where found.count < limit && seen.insert(row).inserted { found.append(row) }
    }
    let columns = [dataset.columns.id, dataset.columns.name, dataset.columns.nameFa]
    for column in columns where found.count < limit {
      if let text = text(column) { take(text.rows(keyPrefix: key, limit: limit)) }
    }
    guard isSmall, key.count > 1 else { return found }
    for column in columns.dropFirst() where found.count < limit {
      if let text = text(column) { take(text.rows(innerKeyPrefix: key, limit: limit)) }
    }
    return found
  }

  func names(ofRow row: Int) -> (id: String, english: String, persian: String) {
    func name(_ column: Int?) -> String {
      column.map { dataset.agencies[row, $0].plainText } ?? ""
    }
    return (dataset.id(ofRow: row), name(dataset.columns.name), name(dataset.columns.nameFa))
  }

  private func text(_ column: Int?) -> CodedText? {
    guard let column, case .text(let text) = dataset.agencies.columns[column] else { return nil }
    return text
  }
}

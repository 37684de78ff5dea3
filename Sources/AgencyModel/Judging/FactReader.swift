/// Reads the facts that decide a status out of a table's columns.
struct FactReader: Sendable {
  private let declared: WordMeanings<Status>
  private let verified: WordMeanings<Status>
  private let progress: WordMeanings<Int>
  private let services: [Double]
  private let ownWindow: [Double]
  private let parentWindow: [Double]
  private let waivedUntil: [Int32]

  init(_ table: Table, _ columns: AgencyColumns) {
    func column(_ index: Int?) -> Column? { index.map { table.columns[$0] } }
    func numbers(_ index: Int?) -> [Double] {
      if case .number(let numbers, _) = column(index) { numbers } else { [] }
    }
    declared = WordMeanings(column(columns.declared)) { Status(name: $0) }
    verified = WordMeanings(column(columns.verified)) { Status(name: $0) }
    progress = WordMeanings(column(columns.progress)) {
      FieldCatalog.progressSteps.firstIndex(of: $0)
    }
    services = numbers(columns.services)
    ownWindow = numbers(columns.ownWindow)
    parentWindow = numbers(columns.parentWindow)
    if case .day(let days) = column(columns.waivedUntil) {
      waivedUntil = days
    } else {
      waivedUntil = []
    }
  }

  func facts(ofRow row: Int) -> Facts {
    var facts = Facts()
    facts.declared = declared[row]
    facts.verified = verified[row]
    facts.services = Self.count(services, row)
    facts.ownWindow = Self.count(ownWindow, row)
    facts.parentWindow = Self.count(parentWindow, row)
    facts.progress = progress[row]
    if row < waivedUntil.count, waivedUntil[row] != .min {
      facts.waivedUntil = Day(number: Int(waivedUntil[row]))
    }
    return facts
  }

  private static func count(_ numbers: [Double], _ row: Int) -> Int? {
    row < numbers.count ? Int(exactly: numbers[row]) : nil
  }
}

/// What each word of a column means, found once a word.
private struct WordMeanings<Meaning: Sendable>: Sendable {
  private let codes: [UInt32]
  /// By code; nothing for a missing value.
  private let meanings: [Meaning?]

  init(_ column: Column?, _ meaning: (String) -> Meaning?) {
    guard case .text(let text) = column else {
      (codes, meanings) = ([], [])
      return
    }
    codes = text.codes
    meanings = [nil] + text.words.map(meaning)
  }

  subscript(row: Int) -> Meaning? { row < codes.count ? meanings[Int(codes[row])] : nil }
}

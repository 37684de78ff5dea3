import AgencyModel
import Wording

extension SessionFile {
  /// A sum over everything that is kept, row by row and independent of how SQLite stores it.
  var checksum: UInt64 { checksum(version: Self.version) }

  /// The sum as a version of the format takes it.
  func checksum(version: Int) -> UInt64 {
    var hash = ContentHash()
    hash.add(version)
    for entries in [meta, settings] {
      hash.add(entries.count)
      for entry in entries {
        hash.add(entry.name)
        hash.add(entry.value)
      }
    }
    hash.add(statements.count)
    for statement in statements {
      hash.add(statement.text)
      hash.add(statement.isUndone ? 1 : 0)
    }
    hash.add(loads.count)
    for load in loads { hash.add(load, version: version) }
    return hash.value
  }
}

extension ContentHash {
  fileprivate mutating func add(_ load: SessionFile.Load, version: Int) {
    add(load.position)
    add(load.source)
    add(load.contentHash)
    add(load.tables.count)
    for table in load.tables { add(table, version: version) }
    add(load.window == nil ? 0 : 1)
    if let window = load.window { add(window) }
    add(load.findings.count)
    for finding in load.findings {
      add(finding.severity.rawValue)
      add(finding.source)
      add(finding.line)
      add(finding.column)
      add(finding.agency.map { "=" + $0 } ?? "")
      add(finding.value)
      add(finding.problem.english)
      add(finding.fix.english)
    }
  }

  private mutating func add(_ number: Int?) {
    add(number == nil ? 0 : 1)
    add(number ?? 0)
  }

  private mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  private mutating func add(_ window: Window) {
    add(window.deadlines.count)
    for deadline in window.deadlines {
      add(deadline.day.number)
      add(deadline.announced?.number)
    }
    add(window.asOf?.number)
    add(window.threshold.numerator)
    add(window.threshold.denominator)
    add(window.bodies)
    add(window.source)
    add(window.assumptions)
    add(window.isSynthetic ? 1 : 0)
  }

  private mutating func add(_ table: Table, version: Int) {
    add(table.kind.rawValue)
    add(table.source)
    add(table.rowCount)
    add(table.lines.count)
    for line in table.lines { add(Int(line)) }
    // Version 1 did not keep these.
    if version > 1 {
      add(table.referenceColumns.count)
      for column in table.referenceColumns { add(Int(column)) }
    }
    add(table.fields.count)
    for (field, column) in zip(table.fields, table.columns) {
      add(field.name)
      add(field.type.name)
      if case .choice(let words) = field.type { add(words) }
      add(field.meaning)
      add(field.synonyms)
      add(column)
    }
  }

  private mutating func add(_ column: Column) {
    switch column {
    case .text(let text):
      for code in text.codes {
        // Code 0 is missing, which an empty text is not.
        add(code == 0 ? -1 : 0)
        if code != 0 { add(text: text.utf8(ofCode: code)) }
      }
    case .number(let numbers, _):
      for number in numbers {
        add(number.isNaN ? 1 : 0)
        add(number.isNaN || number == 0 ? 0 : number.bitPattern)
      }
    case .day(let days): for day in days { add(Int(day)) }
    case .truth(let truths): for truth in truths { add(Int(truth)) }
    case .empty(let count, let type):
      var missing = Column(type)
      for _ in 0..<count { missing.append(.missing) }
      add(missing)
    }
  }
}

import AgencyModel
import DataFiles

/// What is tried with any bytes: each target takes an input and traps where a claim does not hold.
enum FuzzTarget {
  /// One a parser or reader.
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "csv": { read($0, named: "a.csv") },
    "json": { bytes in
      json(bytes)
      read(bytes, named: "a.json")
    },
    "jsonl": { read($0, named: "a.jsonl") },
    "language": { LanguageTarget.shared.take($0) },
    "packed": { read($0, named: "a.csv.gz") },
    "sheet": { read(SheetTarget.workbook($0), named: "a.xlsx") },
    "sqlite": { SQLiteTarget.take($0) },
    "xlsx": { read($0, named: "a.xlsx") },
  ]

  /// The one that this process tries; set once, before the first input.
  nonisolated(unsafe) static var chosen: @Sendable ([UInt8]) -> Void = { _ in }

  /// Loads a file as the program does; how long it is says as which kind.
  private static func read(_ bytes: [UInt8], named name: String) {
    let kinds = [nil, TableKind.agencies, .services, .events]
    do throws(DataFileError) {
      check(try DataReader.read(bytes: bytes, named: name, as: kinds[bytes.count % kinds.count]))
    } catch {
      check(error)
    }
  }

  /// What holds of everything that was loaded.
  static func check(_ loaded: LoadedData) {
    precondition(loaded.tables.reduce(0) { $0 + $1.rowCount } == loaded.taken, "rows taken")
    let errors = loaded.findings.count { $0.severity == .error }
    precondition(errors >= loaded.refused, "a row was refused without a word")
    for finding in loaded.findings {
      precondition(finding.line ?? 1 >= 1 && finding.column ?? 1 >= 1, "a place before the first")
      precondition(!finding.problem.isEmpty && !finding.fix.isEmpty, "a finding without words")
    }
    for table in loaded.tables {
      for row in 0..<table.rowCount {
        for column in table.fields.indices { _ = table[row, column] }
      }
    }
  }

  /// What holds of everything that was refused.
  static func check(_ error: DataFileError) {
    precondition(!error.message.isEmpty && !error.help.isEmpty, "an error without words")
    guard let place = error.place else { return }
    precondition(place.line >= 1 && place.column >= 1, "a place before the first")
  }

  private static func json(_ bytes: [UInt8]) {
    do throws(JSONError) {
      _ = try JSONParser.parse(bytes)
    } catch {
      precondition(error.place.line >= 1 && error.place.column >= 1, "a place before the first")
      precondition(!error.message.isEmpty && !error.help.isEmpty, "an error without words")
    }
  }
}

import AgencyModel
import Foundation
import Testing

@testable import DataFiles

/// Files that other programs made; the scripts beside them say how.
enum Fixture {
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/" + name).path
  }

  static func bytes(_ name: String) throws -> [UInt8] { try SafeFile.read(path(name)) }

  /// Everything that a load gives, but for the names of files.
  static func shown(_ loaded: LoadedData) -> [String] {
    loaded.tables.flatMap { table in
      [table.kind.rawValue + ": " + table.fields.map { "\($0.name) \($0.type.name)" }.joined()]
        + (0..<table.rowCount).map { row in
          table.fields.map { DataFilesTests.shown(table[row, $0.name]) }.joined(separator: "|")
        }
    }
  }
}

import Foundation
import Testing

/// Files that cannot be loaded: each says why, and leaves the session as it was.
@Suite struct HostileFileTests {
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("id,services,own_window\na,1,1\n", to: "good.csv")
    try folder.write("", to: "empty.csv")
    try folder.write("\n \n\n", to: "blank.csv")
    try folder.write("id,name\n1\u{0}2,x\n", to: "binary.csv")
    try folder.write("id,services,own_window\n", to: "header.csv")
    try folder.write("id,services\n,1\n", to: "refused.csv")
    for name in ["folder.csv", "mixed"] {
      try FileManager.default.createDirectory(
        at: folder.file(name), withIntermediateDirectories: false)
    }
    try folder.write("id,services\nb,1\n", to: "mixed/agencies.csv")
    try folder.write("", to: "mixed/services.csv")
    return folder
  }

  private static let refusals = [
    ("empty.csv", "empty.csv: the file is empty"),
    ("blank.csv", "blank.csv: the file is empty"),
    ("binary.csv", "binary.csv:2:2: a NUL byte stands here, so this is no text file"),
    ("refused.csv", "no row could be taken, 1 were refused"),
    ("none.csv", "there is no file 'none.csv'"),
    ("good.csv/x", "there is no file 'good.csv/x'"),
    ("folder.csv", "the folder 'folder.csv' holds no CSV, TSV, JSON or XLSX file"),
    ("mixed", "mixed/services.csv: the file is empty"),
    ("/dev/null", "/dev/null: the file is empty"),
  ]

  @Test func eachSaysWhyAndChangesNothing() throws {
    let loads = Self.refusals.map { "load '\($0.0)'" }.joined(separator: "\n")
    let run = try Binary.run(
      ["--keep-going", "-c", "load good.csv as agencies\n\(loads)\nlist as csv"], in: folder())
    #expect(run.status == 1)
    #expect(run.output == "id,name,sector,status\na,,,connected\n")
    for (name, message) in Self.refusals {
      #expect(run.error.contains("\(message)"), "\(name): \(run.error)")
    }
    #expect(
      run.error.split(separator: "\n").count { $0.hasSuffix("[E502]") } == Self.refusals.count)
  }

  @Test func aFileWithoutRowsSaysThatTheOldOnesStay() throws {
    let run = try Binary.run(
      ["-c", "load good.csv as agencies; load header.csv"], in: folder())
    #expect(run.status == 0)
    #expect(
      run.error.contains(
        "header.csv has no agencies, so those of good.csv stay as they were"))
  }

  @Test(.disabled(if: geteuid() == 0, "root may read every file"))
  func anUnreadableFileIsNamed() throws {
    let folder = try folder()
    for name in ["good.csv", "mixed/agencies.csv"] { chmod(folder.file(name).path, 0) }
    let run = try Binary.run(
      ["--keep-going", "-c", "load sample azar; load good.csv; load mixed; status as csv"],
      in: folder)
    #expect(run.error.contains("'good.csv' may not be read by this user"))
    #expect(run.error.contains("'mixed/agencies.csv' may not be read by this user"))
    #expect(run.output.hasPrefix("status,agencies,share,base\nconnected,103,0.725"))
  }
}

import Glibc
import Testing
import Wording

@testable import DataFiles

/// A disk that fails at any byte of a file that is written.
@Suite struct WriteFaultTests {
  private static let faults: [(Int32, String)] = [
    (ENOSPC, "no space is left for '"), (EIO, "cannot be written: input/output error"),
    (EFBIG, "cannot be written: file too large"),
  ]

  @Test(arguments: faults) func theOldFileStaysWhereverTheDiskFails(
    code: Int32, words: String
  ) throws {
    let folder = TemporaryFolder()
    let path = folder.file("answers.csv")
    try SafeFile.write("old", to: path)
    let new = "id,name\na,Alpha\nb,Beta\n"
    for room in 0...new.utf8.count {
      let fault = WriteFault(after: room, code: code)
      let error = fault.during {
        do throws(FileError) {
          try SafeFile.write(new, to: path)
          return FileError?.none
        } catch {
          return error
        }
      }
      // With room for all of it, the disk fails when it is to keep it.
      let message = try #require(error).message.english
      #expect(message.contains(words) && message.contains(path), "\(message)")
      #expect(try SafeFile.text(path) == "old")
      #expect(folder.names == ["answers.csv"])
    }
    try SafeFile.write(new, to: path)
    #expect(try SafeFile.text(path) == new)
  }
}

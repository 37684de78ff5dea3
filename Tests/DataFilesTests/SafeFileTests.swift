import Glibc
import Testing

@testable import DataFiles

@Suite struct SafeFileTests {
  let folder = TemporaryFolder()

  @Test func writesAndReadsBack() throws {
    let path = folder.file("a.txt")
    try SafeFile.write("one", to: path)
    try SafeFile.write("two سلام", to: path)
    #expect(try SafeFile.read(path) == Array("two سلام".utf8))
    #expect(folder.names == ["a.txt"])
  }

  @Test func keepsTheModeOfTheOldFile() throws {
    let path = folder.file("a.txt")
    try SafeFile.write("one", to: path)
    chmod(path, 0o640)
    try SafeFile.write("two", to: path)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
  }

  @Test func followsALinkToItsTarget() throws {
    try SafeFile.write("one", to: folder.file("target"))
    #expect(symlink("target", folder.file("link")) == 0)
    try SafeFile.write("two", to: folder.file("link"))
    #expect(try SafeFile.read(folder.file("target")) == Array("two".utf8))
    var status = stat()
    #expect(lstat(folder.file("link"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(symlink("new", folder.file("dangling")) == 0)
    try SafeFile.write("three", to: folder.file("dangling"))
    #expect(try SafeFile.read(folder.file("new")) == Array("three".utf8))
    #expect(symlink("loop", folder.file("loop")) == 0)
    #expect(throws: FileError.self) { try SafeFile.write("x", to: folder.file("loop")) }
  }

  @Test func saysWhyItCannotWrite() throws {
    let path = folder.path
    #expect(throws: FileError.isDirectory(path: path)) { try SafeFile.write("x", to: path) }
    #expect(throws: FileError.noFolder(path: path + "/no/x")) {
      try SafeFile.write("x", to: path + "/no/x")
    }
    #expect(throws: FileError.diskFull(path: "/dev/full")) {
      try SafeFile.write("x", to: "/dev/full")
    }
    #expect(throws: FileError.self) { try SafeFile.write("x", to: "/dev/fd/987") }
    #expect(throws: FileError.self) { try SafeFile.write("x", to: "/dev/fd/x/y") }
    #expect(throws: FileError.self) { try SafeFile.write("x", to: "") }
    #expect(throws: FileError.self) { try SafeFile.write("x", to: path + "/a\0b") }
    #expect(throws: FileError.self) { try SafeFile.read("/dev/null\0b") }
    #expect(folder.names == [])
  }

  @Test func writesDevicesAndPipesDirectly() throws {
    try SafeFile.write("x", to: "/dev/null")
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    try SafeFile.write("through", to: "/dev/fd/\(ends[1])")
    close(ends[1])
    #expect(try SafeFile.read(descriptor: ends[0], named: "pipe") == Array("through".utf8))
    close(ends[0])
  }

  @Test func saysWhyItCannotRead() {
    let path = folder.path
    #expect(throws: FileError.missing(path: path + "/no")) { try SafeFile.read(path + "/no") }
    #expect(throws: FileError.isDirectory(path: path)) { try SafeFile.read(path) }
    folder.put("x", as: "hidden")
    chmod(path + "/hidden", 0)
    // Root reads everything.
    if getuid() != 0 {
      #expect(throws: FileError.notAllowed(path: path + "/hidden")) {
        try SafeFile.read(path + "/hidden")
      }
    }
  }

  @Test func readsLargeAndMadeUpFiles() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    try SafeFile.write(bytes, to: folder.file("big"))
    #expect(try SafeFile.read(folder.file("big")) == bytes)
    #expect(try SafeFile.read("/proc/self/stat").count > 10)
    #expect(try SafeFile.read("/dev/null") == [])
  }
}

import AgencyModel
import Glibc
import Synchronization
import Testing

@testable import DataFiles

/// Reads that are stopped, and what they tell of themselves meanwhile.
@Suite struct LoadWatchTests {
  let folder = TemporaryFolder()

  /// Says stop when it has been asked so many times, and keeps what it was told.
  private final class Watcher: Sendable {
    private let state = Mutex((asked: 0, told: [LoadProgress]()))
    let limit: Int

    init(stoppingAfter limit: Int = .max) { self.limit = limit }

    var watch: LoadWatch {
      LoadWatch(
        isInterrupted: { [self] in
          state.withLock { state in
            state.asked += 1
            return state.asked > limit
          }
        }, report: { [self] progress in state.withLock { $0.told.append(progress) } })
    }

    var asked: Int { state.withLock { $0.asked } }
    var told: [LoadProgress] { state.withLock { $0.told } }
  }

  private static let fixtures = [
    "agencies.csv", "agencies.csv.gz", "halves.csv.zst", "utf-16.csv", "libreoffice.xlsx",
    "portal.xlsx", "agencies.sqlite", "persian.db",
  ]

  @Test(arguments: fixtures)
  func everyReadCanBeStoppedWhereverItIs(name: String) throws {
    let path = Fixture.path(name)
    let whole = Watcher()
    _ = try DataReader.read(path: path, watch: whole.watch)
    #expect(whole.asked > 1)
    for limit in 0..<whole.asked {
      do throws(DataFileError) {
        _ = try DataReader.read(path: path, watch: Watcher(stoppingAfter: limit).watch)
        Issue.record("\(name) was read though it was to stop at \(limit)")
      } catch {
        #expect(error.isInterruption, "\(error)")
      }
    }
  }

  @Test(arguments: [
    "[{\"id\":\"a\"},{\"id\":\"b\"}]", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n",
    "{\"agencies\":[{\"id\":\"a\"}]}",
  ])
  func jsonCanBeStopped(text: String) throws {
    let bytes = Array(text.utf8)
    let whole = Watcher()
    _ = try DataReader.read(bytes: bytes, named: "a.json", watch: whole.watch)
    for limit in 0..<whole.asked {
      #expect(throws: DataFileError.interrupted) {
        try DataReader.read(
          bytes: bytes, named: "a.json", watch: Watcher(stoppingAfter: limit).watch)
      }
    }
  }

  @Test func rowsReadSideBySideAreCountedTogether() throws {
    var text = "id,name\n"
    while text.utf8.count < 2_000_000 { text += "a\(text.utf8.count),Name\n" }
    let watcher = Watcher()
    var rows = try DelimitedRows(Array(text.utf8), source: "a.csv", known: { _ in 2 })
    let places = rows
    var builder = try TableBuilder(
      kind: .agencies, header: rows.header, mapping: [], locate: { places.place(of: $0) })
    try rows.fill(&builder, parts: 3, smallestPart: 1_000, watch: watcher.watch)
    let told = watcher.told
    #expect(told.count >= 5)
    #expect(told.allSatisfy { $0.total == text.utf8.count && $0.done <= text.utf8.count })
    #expect((told.map(\.done).max() ?? 0) > 1_000_000)

    var stopped = try TableBuilder(
      kind: .agencies, header: rows.header, mapping: [], locate: { places.place(of: $0) })
    var again = places
    #expect(throws: DataFileError.interrupted) {
      try again.fill(
        &stopped, parts: 3, smallestPart: 1_000, watch: Watcher(stoppingAfter: 4).watch)
    }
  }

  @Test func packedBytesAreToldWithTheirTotal() throws {
    let watcher = Watcher()
    let path = Fixture.path("agencies.csv.gz")
    _ = try DataReader.read(path: path, watch: watcher.watch)
    let size = try SafeFile.read(path).count
    #expect(watcher.told.contains { $0.step == .reading && $0.total == size })
    #expect(
      watcher.told.contains { $0.step == .unpacking && $0.done == size && $0.total == size })
    #expect(watcher.told.contains { $0.step == .takingRows })
  }

  @Test func aPipeThatNobodyWritesToCanBeStopped() throws {
    let path = folder.file("agencies.csv")
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: DataFileError.file(.interrupted(path: path))) {
      try DataReader.read(path: path, watch: Watcher(stoppingAfter: 2).watch)
    }
  }

  @Test func aPipeIsReadToItsEnd() throws {
    let path = folder.file("agencies.csv")
    try #require(mkfifo(path, 0o600) == 0)
    // Opened for both, so that it does not wait for the reader.
    let writer = open(path, O_RDWR | O_CLOEXEC)
    let text = Array("id,services\na,3\n".utf8)
    #expect(write(writer, text, text.count) == text.count)
    let watcher = Mutex(writer)
    let loaded = try DataReader.read(
      path: path,
      watch: LoadWatch(report: { progress in
        // The end of what is written comes once something has been read.
        guard progress.done == text.count else { return }
        watcher.withLock { descriptor in
          if descriptor >= 0 { close(descriptor) }
          descriptor = -1
        }
      }))
    #expect(loaded.taken == 1)
  }

  @Test(arguments: ["id\n", "id,services\na,3\nb,4\n"])
  func aFileChangedMeanwhileIsRefused(text: String) throws {
    let path = folder.file("agencies.csv")
    folder.put("id,services\na,3\n", as: "agencies.csv")
    let isChanged = Mutex(false)
    let folder = self.folder
    nonisolated(unsafe) let place = folder
    #expect(throws: DataFileError.file(.changedWhileRead(path: path))) {
      try DataReader.read(
        path: path,
        watch: LoadWatch(report: { progress in
          isChanged.withLock { isChanged in
            if !isChanged { place.put(text, as: "agencies.csv") }
            isChanged = true
          }
        }))
    }
  }
}

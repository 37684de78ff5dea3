import AgencyModel
import Glibc
import Testing
import Wording

@testable import DataFiles

@Suite struct FolderLoadingTests {
  let folder = TemporaryFolder()

  @Test func readsEveryTableOfAFolder() throws {
    folder.put("id,sector\na,bank\n", as: "agencies.csv")
    folder.put("[{\"id\":\"s\",\"agency\":\"a\",\"intake\":\"electronic\"}]", as: "services.json")
    folder.put("date\tagency\tstatus\n1401-08-01\ta\tconnected\n", as: "events.tsv")
    folder.put("announced,day\n1401-06-01,1401-09-30\n1401-01-01,1401-06-31\n", as: "deadlines.csv")
    folder.put("x,y\n1,2\n", as: "other.csv")
    folder.put("not data", as: "readme.txt")
    let loaded = try DataReader.read(path: folder.path)
    #expect(loaded.tables.map(\.kind) == [.agencies, .events, .services])
    #expect(loaded.taken == 3)
    #expect(
      loaded.window?.deadlines.map { $0.day.solarHijriNumbers } == ["1401-06-31", "1401-09-30"])
    #expect(loaded.findings.map(\.source) == [folder.file("other.csv")])
    #expect(loaded.tables[0].source == folder.file("agencies.csv"))
  }

  @Test func refusesTwoFilesOfOneKind() {
    folder.put("id,sector\na,bank\n", as: "agencies-1.csv")
    folder.put("id,sector\nb,bank\n", as: "agencies-2.csv")
    let (first, second) = (folder.file("agencies-1.csv"), folder.file("agencies-2.csv"))
    #expect(throws: DataFileError.sameKindTwice(kind: "agencies", first: first, second: second)) {
      try DataReader.read(path: folder.path)
    }
  }

  @Test func saysThatAFolderInItIsNotRead() throws {
    folder.put("id,sector\na,bank\n", as: "agencies.csv")
    mkdir(folder.file("services.csv"), 0o700)
    let loaded = try DataReader.read(path: folder.path)
    let path = folder.file("services.csv")
    #expect(loaded.findings.map(\.source) == [path])
    #expect(
      loaded.summary.map(\.english).contains("\(path): not read; it is a folder inside the folder"))
  }

  @Test func refusesAPipeInIt() throws {
    folder.put("id,sector\na,bank\n", as: "agencies.csv")
    let path = folder.file("events.csv")
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: DataFileError.file(.notARegularFile(path: path))) {
      try DataReader.read(path: folder.path)
    }
  }

  @Test(arguments: ["", "\n \n", "id\u{0},x\n", "\u{1}\u{0}"])
  func refusesAllForOneBadFile(text: String) throws {
    folder.put("id,sector\na,bank\n", as: "agencies.csv")
    folder.put(text, as: "services.csv")
    #expect {
      try DataReader.read(path: folder.path)
    } throws: { error in
      (error as? DataFileError)?.source == folder.file("services.csv")
    }
  }

  @Test func refusesAllWhenAFileReadBeforeHasChanged() throws {
    folder.put("id,sector\na,bank\n", as: "agencies.csv")
    folder.put("agency,id\na,s\n", as: "services.csv")
    let (first, second) = (folder.file("agencies.csv"), folder.file("services.csv"))
    #expect(throws: DataFileError.file(.changedWhileRead(path: first))) {
      try DataReader.read(
        path: folder.path,
        watch: LoadWatch(report: { progress in
          if progress.source == second { truncate(first, 0) }
        }))
    }
  }

  @Test func saysWhatIsNotThere() {
    let path = folder.path
    #expect(throws: DataFileError.nothingInFolder(path: path)) { try DataReader.read(path: path) }
    #expect(throws: DataFileError.file(.missing(path: path + "/x.csv"))) {
      try DataReader.read(path: path + "/x.csv")
    }
  }

  @Test func theSumFollowsTheContent() throws {
    folder.put("id,sector\na,bank\n", as: "agencies.csv")
    let first = try DataReader.read(path: folder.path).contentHash
    #expect(try DataReader.read(path: folder.path).contentHash == first)
    folder.put("id,sector\nb,bank\n", as: "agencies.csv")
    #expect(try DataReader.read(path: folder.path).contentHash != first)
  }
}

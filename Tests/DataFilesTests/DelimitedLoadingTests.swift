import AgencyModel
import Testing
import Wording

@testable import DataFiles

@Suite struct DelimitedLoadingTests {
  static let plain =
    "id,name,sector,services,own_window,declared\nmfa,Foreign Affairs,ministry,10,3,connected\nb1,Bank One,bank,\"1,200\",0,unconnected\n"
  static let expected = ["mfa|ministry|10|3|connected", "b1|bank|1200|0|unconnected"]

  @Test(arguments: [
    plain,
    "\u{FEFF}" + plain,
    plain.split(separator: "\n").joined(separator: "\r\n"),
    plain.split(separator: "\n").joined(separator: "\r") + "\r",
    "List of agencies\n\nAs of Azar 1401\n" + plain,
    "id;name;sector;services;own_window;declared\nmfa;Foreign Affairs;ministry;10;3;connected\nb1;Bank One;bank;1,200;0;unconnected\n",
    "sep=|\nid|name|sector|services|own_window|declared\nmfa|Foreign, Affairs|ministry|10|3|connected\nb1|B|bank|1200|0|unconnected",
    "id\tname\tsector\tservices\town_window\tdeclared\nmfa\tF\tministry\t10\t3\tconnected\nb1\tB\tbank\t1200\t0\tunconnected",
    "\u{FEFF}شناسه؛;نام دستگاه;نوع;تعداد خدمات;خدمات در پنجره;وضعيت\nmfa;وزارت;وزارتخانه;۱۰;۳;متصل\nb1;بانك;بانک;۱٬۲۰۰;۰;متصل‌نشده\n"
      .replacing("؛", with: ""),
    "Own-Window,ID,Declared,SECTOR,Services,,\n3,mfa,Connected,ministry,10.0,,\n0,b1,not connected,bank,1200,,\n,,,,,,\n",
  ])
  func readsTheSameTable(_ text: String) throws {
    let loaded = try load(text)
    #expect(rows(loaded, "id", "sector", "services", "own_window", "declared") == Self.expected)
    #expect(loaded.findings.filter { $0.severity != .remark } == [])
    #expect(loaded.taken == 2)
    #expect(loaded.refused == 0)
  }

  @Test func saysWhatItUnderstood() throws {
    let loaded = try load(
      "Title\nid,نام,budget,opened,tel\na,الف,1.5,1401-09-30,007\nb,ب,-2,1401-10-01,012\n\n")
    #expect(
      loaded.summary.map(\.english) == [
        "agencies.csv: line 1 stands before the header and was left out: Title",
        "agencies.csv: 2 rows taken, 0 refused (agencies, by its name); 5 columns: id, نام, budget, opened, tel",
        "read 'نام' as name_fa",
        "columns 'budget' (number), 'opened' (date), 'tel' (text) kept under their own names",
        "1 blank line passed over",
      ])
    #expect(
      rows(loaded, "id", "name_fa", "budget", "opened") == [
        "a|الف|1.5|2022-12-21", "b|ب|-2|2022-12-22",
      ])
  }

  @Test func infersTypesFromEveryRow() throws {
    let loaded = try load(
      "id,c,n,s,d,t,x,z,m\n1,1,1.5,30%,2022-12-21,Y,1,0912,5\n2,۲,-2,۵٪,1401/10/01,خیر,a,1,5%\n3,,NA,-,,,,,\n"
    )
    let types = loaded.tables[0].fields.suffix(8).map(\.type)
    #expect(types == [.count, .number, .share, .day, .truth, .text, .text, .text])
    #expect(
      rows(loaded, "c", "n", "s", "t", "z") == [
        "1|1.5|0.3s|yes|0912", "2|-2|0.05s|no|1", "?|?|?|?|?",
      ])
  }

  @Test func reportsBadRowsWithTheirPlace() throws {
    let loaded = try load(
      """
      id,name,services,own_window,declared,requests,waived_until,chance
      a,"Two
      lines",10,11,connected,5,,
      b,B,-3,0,connected,5,,
      ,C,1,0,connected,5,,
      a,D,1,0,perhaps,5,,
      سازمان,E,1,0,connected,12abc,1401-09-31,90
      e,F,1,0
      f,G,1,0,connected,5,,,extra
      g,"H"x,1,0,connected,5,,
      ok,I,4,1,متصل,"1,5",1401/09/30,90%
      ok,J,4,1,connected,5,,
      Total,,99,9,,,,
      """)
    #expect(
      rows(loaded, "id", "requests", "waived_until", "chance") == [
        "سازمان|?|?|?", "ok|?|2022-12-21|0.9s",
      ])
    #expect(loaded.taken == 2)
    #expect(loaded.refused == 9)
    #expect(
      loaded.findings.map(shown) == [
        "error 3:11 '11' is more than the 10 services it is a part of; the row was refused",
        "error 4:5 '-3' is negative (services); the row was refused",
        "error 5:1 '' is empty, and no row may be without its id; the row was refused",
        "error 6:9 'perhaps' is no word for 'declared' (declared); the row was refused",
        "warning 7:24 '12abc' is not a number (requests); the cell counts as missing",
        "warning 7:30 '1401-09-31' does not exist: Azar 1401 has 30 days (waived_until); the cell counts as missing",
        "warning 7:41 '90' is more than 1 and has no percent sign (chance); the cell counts as missing",
        "error 8:1 'e' begins a row with 4 cells; the header has 8; the row was refused",
        "error 9:23 'extra' is cell 9 or later of a row with 9 cells; the header has 8; the row was refused",
        "error 10:6 'x' stands after a closing quote; the row was refused",
        "warning 11:15 '1,5' is not grouped in threes, so it could mean several numbers (requests); the cell counts as missing",
        "error 12:1 'ok' is the id of line 11 too; the row was refused",
        "error 13:1 'Total' marks a row of sums, which would be counted as one more agency; the row was refused",
      ])
    #expect(loaded.findings.allSatisfy { $0.source == "agencies.csv" && !$0.fix.isEmpty })
  }

  @Test func keepsARivalColumnUnderItsOwnName() throws {
    let loaded = try load("id,status,declared,name,Name\na,connecting,connected,A,B\n")
    #expect(rows(loaded, "declared", "status", "name", "Name 2") == ["connected|connecting|A|B"])
    #expect(
      loaded.findings.map(shown) == [
        "error 1:4 'status' is a second column for the field 'declared'; it was kept as 'status'",
        "error 1:25 'Name' is a second column for the field 'name'; it was kept as 'Name 2'",
      ])
  }

  @Test func makesIdsFromNames() throws {
    let loaded = try load(
      "name,sector\nMinistry of Foreign  Affairs,ministry\nBank Melli (BMI),bank\n")
    #expect(rows(loaded, "id") == ["ministry-of-foreign-affairs", "bank-melli-bmi"])
    #expect(
      loaded.summary.map(\.english).contains(
        "there is no column of ids, so they are made from 'name'"))
    #expect(rows(try load("نام دستگاه,نوع\nبانك ملي,بانک\n"), "id", "sector") == ["بانک ملی|bank"])
  }

  @Test func takesTheColumnsNamedByHand() throws {
    let text = "Ref,Dept,e_app,e_iss,window\n1,x,Y,N,own\n2,x,NA,yes,پنجره مادر\n"
    let loaded = try load(
      text, named: "inventory.csv", as: .services,
      mapping: [("id", "ref"), ("agency", "Dept"), ("intake", "e_app"), ("delivery", "e_iss")])
    #expect(
      rows(loaded, "id", "agency", "intake", "delivery", "window")
        == ["1|x|electronic|physical|own", "2|x|absent|electronic|parent"])
    let columns = ["Ref", "Dept", "e_app", "e_iss", "window"]
    #expect(
      throws: DataFileError.unknownColumn(
        "e_ap", source: "inventory.csv", near: ["e_app"], columns: columns)
    ) {
      try load(text, named: "inventory.csv", as: .services, mapping: [("intake", "e_ap")])
    }
    #expect(throws: DataFileError.unknownField("intak", kind: .services, near: ["intake"])) {
      try load(text, named: "inventory.csv", as: .services, mapping: [("intak", "e_app")])
    }
    #expect(throws: DataFileError.fieldMappedTwice("intake")) {
      try load(text, as: .services, mapping: [("intake", "e_app"), ("intake", "e_iss")])
    }
  }

  @Test(arguments: [
    ("x.csv", "date,agency,status\n1401-09-01,a,متصل\n", TableKind.events),
    ("x.csv", "id,agency,intake\ns,a,electronic\n", .services),
    ("x.csv", "id,sector\na,bank\n", .agencies),
    ("رویدادها.csv", "date,agency,status\n1401-09-01,a,connected\n", .events),
    ("2022 services.csv", "id,agency,title\ns,a,t\n", .services),
    ("x.csv", "id,name,sector,status,date\na,A,bank,connected,1401-09-01\n", .agencies),
  ])
  func findsTheKind(_ name: String, _ text: String, _ kind: TableKind) throws {
    let loaded = try load(text, named: name)
    #expect(loaded.tables.map(\.kind) == [kind])
    #expect(loaded.taken == 1)
  }

  @Test(arguments: [
    ("", "empty"), ("\n\n", "empty"), ("\u{FEFF}", "empty"), ("id,name\na,\"b\n", "never closed"),
    ("id,name\na\u{0},b\n", "NUL"), ("x,y\n1,2\n", "which agency"), ("%PDF-1.7", "a PDF"),
    ("PK\u{3}\u{4}...", "the zip file is damaged"),
  ])
  func refusesTheFile(_ text: String, _ reason: String) {
    do {
      let loaded = try load(text)
      Issue.record("taken: \(loaded.summary)")
    } catch {
      #expect(error.message.english.contains(reason), "\(error.message)")
      #expect(!error.help.isEmpty)
    }
  }

  @Test func saysWhereTextIsNotUTF8() {
    let bytes = Array("id,name\na,Caf".utf8) + [0xE9, 0x0A]
    #expect(
      throws: DataFileError.notUTF8(source: "a.csv", place: Place(line: 2, column: 6), byte: 0xE9)
    ) {
      try DataReader.read(bytes: bytes, named: "a.csv")
    }
  }

  @Test func reportsWhatMayBeOneAgencyTwice() throws {
    let loaded = try load(
      "id,name,sector\nmfa,Foreign Affairs,ministry\nMFA,X,Ministry\nz,foreign  affairs,ministry\n")
    #expect(loaded.taken == 3)
    #expect(
      loaded.findings.map(shown) == [
        "warning 3:1 'MFA' differs from 'mfa' of line 2 only in spelling (id)",
        "warning 4:3 'foreign  affairs' differs from 'Foreign Affairs' of line 2 only in spelling (name)",
        "warning 3:0 'Ministry' is spelt 'ministry' elsewhere (sector), and the two are counted apart",
      ])
  }

  @Test func columnsWithoutANameAreKeptWhereTheyHoldSomething() throws {
    let loaded = try load("id,sector,,\na,bank,7,\nb,bank\nc,bank,,\nd\n")
    #expect(rows(loaded, "id", "column 3") == ["a|7", "b|?", "c|?"])
    #expect(loaded.tables[0].index(of: "column 4") == nil)
    #expect(loaded.refused == 1)
  }

  @Test func paddedTitlesAreNoHeader() throws {
    let loaded = try load("Report,,\n,,\ncode,foo,bar\na,1,2\n", named: "x.csv")
    #expect(rows(loaded, "id", "foo", "bar") == ["a|1|2"])
  }

  @Test func refusesFiguresBeyondReason() throws {
    let loaded = try load(
      "id,services,requests,x\na,2000000000000000,1,1\nb,1,2000000000000000,1e+300\n")
    #expect(loaded.tables[0].fields.last?.type == .number)
    #expect(rows(loaded, "id", "requests", "x") == ["b|?|1e+300"])
    #expect(loaded.findings.map(\.severity) == [.error, .warning])
  }

  @Test func remarksOnMarksInSemicolonFiles() throws {
    let loaded = try load("id;services;requests\na;3;1.234\nb;3;5\n")
    #expect(
      loaded.findings.map(shown) == [
        "remark 2:5 '1.234' was read as 1.234 (requests); commas group, points mark decimals"
      ])
  }
}

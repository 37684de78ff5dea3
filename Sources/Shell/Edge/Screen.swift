import Glibc

/// What standard output is written to.
enum Screen {
  /// How many columns the terminal of standard output has now; 80 where it does not say.
  static var width: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Whether charts are drawn in ASCII alone: for a dumb terminal, or a locale that is named and
  /// not UTF-8. A locale that is not named says nothing.
  ///
  /// - Parameters:
  ///   - terminal: The terminal's name, as in `TERM`.
  ///   - locale: The locale in force: `fa_IR.UTF-8`, `C`.
  static func isPlain(terminal: String?, locale: String?) -> Bool {
    if terminal == "dumb" { return true }
    guard let locale else { return false }
    if locale == "C" || locale == "POSIX" { return true }
    // `de_DE.ISO-8859-1@euro`; a name without a character set leaves it open.
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let set = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    return set.lowercased().filter { $0 != "-" } != "utf8"
  }
}

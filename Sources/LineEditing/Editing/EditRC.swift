/// The key bindings a person keeps in `~/.editrc`; its other lines are for libedit's own display.
struct EditRC: Equatable {
  /// Whether the vi keys are asked for, by `bind -v`.
  private(set) var usesVi = false

  /// The `bind` lines, in order, those that choose a map left out.
  private(set) var lines: [String] = []

  /// Takes the `bind` lines of a file; a line for another program, or with an open quote, is
  /// passed over.
  init(_ text: String = "") {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let statement = Self.statement(line) else { continue }
      let words = statement.split(whereSeparator: \.isWhitespace)
      guard words.first == "bind", words.count > 1 else { continue }
      switch words.dropFirst() {
      case ["-v"]: usesVi = true
      case ["-e"]: usesVi = false
      default: if Self.changesOneKey(words) { lines.append(String(statement)) }
      }
    }
  }

  /// The line without the program's name before a colon.
  private static func statement(_ line: Substring) -> Substring? {
    let line = line.drop(while: \.isWhitespace)
    guard !line.hasPrefix("#") else { return nil }
    if line.hasPrefix("bind") { return line }
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return line[..<colon] == "wnd" ? line[line.index(after: colon)...] : nil
  }

  /// Commands of libedit that fail on a long line, repeat without end, or start other programs.
  private static let refused: Set<Substring> = [
    "ed-command", "vi-histedit", "vi-redo", "em-copy-region", "em-kill-region",
    "em-exchange-mark", "em-copy-prev-word", "ed-argument-digit", "ed-digit",
    "em-universal-argument",
  ]

  /// `bind [-a] [-s] [-k] key command`, or `bind -r key`; not a listing, nor a reset of all keys.
  private static func changesOneKey(_ words: [Substring]) -> Bool {
    let operands = words.dropFirst().drop { $0.hasPrefix("-") && $0.count == 2 }
    let options = words.dropFirst().prefix { $0.hasPrefix("-") && $0.count == 2 }
    guard options.allSatisfy({ ["-a", "-s", "-k", "-r"].contains($0) }) else { return false }
    if options.contains("-r") { return operands.count == 1 }
    guard operands.count >= 2 else { return false }
    if options.contains("-s") { return typesPlainText(operands) }
    return operands.allSatisfy { !refused.contains($0.filter { $0 != "\"" && $0 != "'" }) }
  }

  /// Whether a control or escape sequence is made to type a short text without any: a text that
  /// runs commands could call itself for ever.
  private static func typesPlainText(_ operands: ArraySlice<Substring>) -> Bool {
    guard let first = operands.first else { return false }
    let key = first.drop { $0 == "\"" || $0 == "'" }
    guard ["^", "\\e", "\\033"].contains(where: { key.hasPrefix($0) }) else { return false }
    let text = operands.dropFirst()
    return text.reduce(0) { $0 + $1.unicodeScalars.count + 1 } <= EditEngine.mostTyped
      && text.allSatisfy { !$0.contains("^") && !$0.contains("\\") }
  }
}

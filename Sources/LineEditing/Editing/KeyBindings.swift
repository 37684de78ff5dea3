/// Which keys run which commands, in libedit's terms.
///
/// Keys without a character reach libedit as one C1 control each, which no text may hold; so they
/// mean the same in its emacs and vi maps.
enum KeyBindings {
  /// The code of a special key.
  static func code(of key: SpecialKey) -> UInt32 { 0x80 + UInt32(key.rawValue) }

  static let pasteCode: UInt32 = 0x90
  static let newlineCode: UInt32 = 0x91
  static let setMarkCode: UInt32 = 0x92
  static let goToTargetCode: UInt32 = 0x93
  static let killRegionCode: UInt32 = 0x94

  /// Codes given to libedit that no person types.
  static let codes: ClosedRange<UInt32> = 0x80...0x9F

  /// The keys of both maps and of vi's command map.
  static var everywhere: [(keys: String, command: String)] {
    var bindings: [(keys: String, command: String)] = []
    for key in SpecialKey.allCases {
      bindings.append((octal(code(of: key)), command(of: key).name))
    }
    bindings += [
      (octal(pasteCode), EditCommand.paste.name),
      (octal(newlineCode), EditCommand.newline.name),
      (octal(setMarkCode), "em-set-mark"),
      (octal(goToTargetCode), EditCommand.goToTarget.name),
      (octal(killRegionCode), "em-kill-region"),
    ]
    for code in 0x95...UInt32(0x9F) { bindings.append((octal(code), nothing)) }
    let controls: [(String, EditCommand)] = [
      ("^C", .cancel), ("^D", .deleteOrEnd), ("^J", .accept), ("^L", .clearScreen),
      ("^M", .accept), ("^N", .down), ("^P", .up), ("^R", .search), ("^Z", .suspend),
    ]
    return bindings + controls.map { ($0.0, $0.1.name) }
  }

  /// The keys of the emacs map and of vi's insert map.
  static var inserting: [(keys: String, command: String)] {
    let keys: [(String, EditCommand)] = [
      ("^A", .lineStart), ("^B", .left), ("^E", .lineEnd), ("^F", .right), ("^G", .nothing),
      ("^H", .deleteBack), ("^I", .complete), ("^K", .killToLineEnd), ("^O", .nothing),
      ("^Q", .nothing), ("^S", .nothing), ("^T", .nothing), ("^U", .killToLineStart),
      ("^W", .killBlankedWordBack), ("^X^U", .undo), ("^X^X", .nothing), ("^\\\\", .nothing),
      ("^]", .nothing), ("^_", .undo), ("^?", .deleteBack),
    ]
    return keys.map { ($0.0, $0.1.name) } + [("^Y", "em-yank")]
  }

  /// Alt and a letter. Counts are left out: one could repeat an insertion a million times; so is
  /// libedit's command line, whose parser is not safe.
  static var emacs: [(keys: String, command: String)] {
    let keys: [(String, EditCommand)] = [
      ("b", .wordLeft), ("B", .wordLeft), ("f", .wordRight), ("F", .wordRight),
      ("d", .killWordForward), ("D", .killWordForward), ("^?", .killWordBack),
      ("^H", .killWordBack), ("^M", .newline), ("^J", .newline), ("x", .nothing), ("X", .nothing),
      ("p", .previousEntry), ("P", .previousEntry), ("n", .nextEntry), ("N", .nextEntry),
      ("<", .nothing), (">", .nothing), ("-", .nothing),
    ]
    let digits = (0...9).map { ("\\033\($0)", nothing) }
    return keys.map { ("\\033" + $0.0, $0.1.name) } + digits
  }

  /// vi's command map: its history, counts, shell and editor give way to ours or to nothing.
  static var viCommands: [(keys: String, command: String)] {
    let keys: [(String, EditCommand)] = [
      ("k", .up), ("j", .down), ("-", .up), ("+", .down), ("/", .search), ("?", .search),
      ("u", .undo), ("G", .nothing), ("n", .nothing), ("N", .nothing), ("#", .nothing),
      ("@", .nothing), ("_", .nothing), (":", .nothing), ("v", .nothing), ("K", .nothing),
      ("J", .nothing), ("U", .nothing), (".", .nothing), ("^H", .left), ("^?", .left),
      ("^I", .nothing),
    ]
    return keys.map { ($0.0, $0.1.name) } + (1...9).map { ("\($0)", nothing) }
  }

  private static let nothing = EditCommand.nothing.name

  private static func command(of key: SpecialKey) -> EditCommand {
    switch key {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .lineStart
    case .end: .lineEnd
    case .delete: .deleteForward
    case .pageUp: .previousEntry
    case .pageDown: .nextEntry
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    case .backTab, .escape: .nothing
    }
  }

  private static func octal(_ code: UInt32) -> String { "\\" + String(code, radix: 8) }
}

/// Which keys run which commands, in libedit's terms.
///
/// Keys without a character reach libedit as one C1 control each, which no text may hold; so they
/// mean the same in its emacs and vi maps.
enum KeyBindings {
  /// The code of a special key.
  static func code(of key: SpecialKey) -> UInt32 { 0x80 + UInt32(key.rawValue) }

  static let pasteCode: UInt32 = 0x90
  static let newlineCode: UInt32 = 0x91
  static let viCommandsCode: UInt32 = 0x92
  static let goToTargetCode: UInt32 = 0x93
  static let viInsertCode: UInt32 = 0x94

  /// Codes given to libedit that no person types.
  static let codes: ClosedRange<UInt32> = 0x80...0x9F

  /// What libedit does for codes that stand for commands of its own.
  static let codesForLibedit: [(keys: String, command: String)] = [
    (octal(viCommandsCode), "vi-command-mode"), (octal(viInsertCode), "vi-insert"),
  ]

  /// The keys of both maps and of vi's command map.
  static var everywhere: [(keys: String, command: EditCommand)] {
    var bindings: [(keys: String, command: EditCommand)] = []
    for key in SpecialKey.allCases { bindings.append((octal(code(of: key)), command(of: key))) }
    bindings += [
      (octal(pasteCode), .paste), (octal(newlineCode), .newline),
      (octal(goToTargetCode), .goToTarget),
      ("^C", .cancel), ("^D", .deleteOrEnd), ("^J", .accept), ("^L", .clearScreen),
      ("^M", .accept), ("^N", .down), ("^P", .up), ("^R", .search), ("^Z", .suspend),
    ]
    for code in 0x95...UInt32(0x9F) { bindings.append((octal(code), .nothing)) }
    return bindings
  }

  /// The keys of the emacs map and of vi's insert map.
  static let inserting: [(keys: String, command: EditCommand)] = [
    ("^A", .lineStart), ("^B", .left), ("^E", .lineEnd), ("^F", .right), ("^G", .nothing),
    ("^H", .deleteBack), ("^I", .complete), ("^K", .killToLineEnd), ("^O", .nothing),
    ("^Q", .nothing), ("^S", .nothing), ("^T", .nothing), ("^U", .killToLineStart),
    ("^V", .nothing), ("^W", .killBlankedWordBack), ("^X^E", .editElsewhere), ("^X^U", .undo),
    ("^X^X", .nothing),
    ("^Y", .yank), ("^\\\\", .nothing), ("^]", .nothing), ("^_", .undo), ("^?", .deleteBack),
  ]

  /// Alt and a letter. Counts are left out: one could repeat an insertion a million times; so are
  /// libedit's command line, whose parser is not safe, and its commands that copy a region or a
  /// word, which use places in buffers that have moved.
  static var emacs: [(keys: String, command: EditCommand)] {
    let keys: [(String, EditCommand)] = [
      ("b", .wordLeft), ("B", .wordLeft), ("f", .wordRight), ("F", .wordRight),
      ("d", .killWordForward), ("D", .killWordForward), ("^?", .killWordBack),
      ("^H", .killWordBack), ("^M", .newline), ("^J", .newline), ("x", .nothing), ("X", .nothing),
      ("p", .previousEntry), ("P", .previousEntry), ("n", .nextEntry), ("N", .nextEntry),
      ("w", .nothing), ("W", .nothing), ("^_", .nothing), ("<", .nothing), (">", .nothing),
      ("-", .nothing),
    ]
    return keys.map { ("\\033" + $0.0, $0.1) } + (0...9).map { ("\\033\($0)", .nothing) }
  }

  /// vi's command map: its history, counts, shell and editor give way to ours or to nothing.
  static var viCommands: [(keys: String, command: EditCommand)] {
    let keys: [(String, EditCommand)] = [
      ("k", .up), ("j", .down), ("-", .up), ("+", .down), ("/", .search), ("?", .search),
      ("u", .undo), ("G", .nothing), ("n", .nothing), ("N", .nothing), ("#", .nothing),
      ("@", .nothing), ("_", .nothing), (":", .nothing), ("v", .editElsewhere), ("K", .nothing),
      ("J", .nothing), ("U", .nothing), (".", .nothing), ("^H", .left), ("^?", .left),
      ("^I", .nothing),
    ]
    return keys + (1...9).map { ("\($0)", .nothing) }
  }

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

/// What a key can make the editor do beyond libedit's own commands; an `.editrc` may bind them too.
enum EditCommand: Int32, CaseIterable {
  case accept, newline, cancel, deleteOrEnd, suspend, clearScreen, paste, undo, nothing
  case left, right, wordLeft, wordRight, lineStart, lineEnd, goToTarget
  case up, down, previousEntry, nextEntry, search
  case deleteBack, deleteForward
  case killToLineEnd, killToLineStart, killBlankedWordBack, killWordBack, killWordForward, yank
  case complete, editElsewhere

  /// How far apart the numbers of a command and of its twin in vi's command map are.
  static let viOffset: Int32 = 32

  /// The name of its twin, which tells that it was run among vi's commands.
  var viName: String { name + "-vi" }

  /// The name libedit knows it by.
  var name: String {
    switch self {
    case .accept: "wnd-accept"
    case .newline: "wnd-newline"
    case .cancel: "wnd-cancel"
    case .deleteOrEnd: "wnd-delete-or-end"
    case .suspend: "wnd-suspend"
    case .clearScreen: "wnd-clear-screen"
    case .paste: "wnd-paste"
    case .undo: "wnd-undo"
    case .nothing: "wnd-nothing"
    case .left: "wnd-left"
    case .right: "wnd-right"
    case .wordLeft: "wnd-word-left"
    case .wordRight: "wnd-word-right"
    case .lineStart: "wnd-line-start"
    case .lineEnd: "wnd-line-end"
    case .goToTarget: "wnd-go-to-target"
    case .up: "wnd-up"
    case .down: "wnd-down"
    case .previousEntry: "wnd-previous-entry"
    case .nextEntry: "wnd-next-entry"
    case .search: "wnd-search"
    case .editElsewhere: "wnd-edit-elsewhere"
    case .deleteBack: "wnd-delete-back"
    case .deleteForward: "wnd-delete-forward"
    case .killToLineEnd: "wnd-kill-to-line-end"
    case .killToLineStart: "wnd-kill-to-line-start"
    case .killBlankedWordBack: "wnd-kill-blanked-word-back"
    case .killWordBack: "wnd-kill-word-back"
    case .killWordForward: "wnd-kill-word-forward"
    case .yank: "wnd-yank"
    case .complete: "wnd-complete"
    }
  }
}

/// What a command tells libedit to do next.
enum CommandResult: Int32 {
  /// Go on; what it changed is drawn before the next key anyway.
  case goOn = 4
  /// The line is done.
  case done = 1
}

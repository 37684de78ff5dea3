import Wording

/// A page for people or programs that is made from the program's own tables, so that none is kept
/// by hand.
enum GeneratedPage: Hashable, Sendable {
  case manual(Language)
  case completion(ShellCompletion)
  case syntax(EditorSyntax)

  var text: String {
    switch self {
    case .manual(let language): ManualPage(language: language).text
    case .completion(let shell): shell.text
    case .syntax(let editor): editor.text
    }
  }
}

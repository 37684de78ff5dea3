import CommandLanguage
import Foundation
import Testing

@testable import Shell

/// The files for editors are those that the program makes, with every word of both languages.
@Suite struct EditorSyntaxTests {
  private static let editors = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/editors")

  @Test(arguments: [
    (EditorSyntax.vim, "wnd.vim"), (.vscode, "vscode/syntaxes/wnd.tmLanguage.json"),
  ])
  func fileIsWhatTheProgramMakes(editor: EditorSyntax, name: String) throws {
    let file = try String(contentsOf: Self.editors.appendingPathComponent(name), encoding: .utf8)
    #expect(file == editor.text, "make it again: wnd --syntax \(editor.rawValue) > \(name)")
    let words = Set(file.components(separatedBy: CharacterSet(charactersIn: "|():<>\\/\n")))
    for word in Vocabulary.keywordForms + Vocabulary.commandForms {
      #expect(words.contains(word), "\(word)")
    }
  }

  @Test(arguments: ["package.json", "language-configuration.json", "syntaxes/wnd.tmLanguage.json"])
  func extensionIsJSON(name: String) throws {
    let data = try Data(contentsOf: Self.editors.appendingPathComponent("vscode/\(name)"))
    #expect(try JSONSerialization.jsonObject(with: data) is [String: Any])
  }

  @Test func wordsOfBothLanguagesAreAmongThem() {
    #expect(
      Set(Command.all.map(\.name)).isSubset(of: Vocabulary.commandForms + Vocabulary.keywordForms))
    #expect(Vocabulary.commandForms.contains("پیش‌بینی"))
    #expect(Vocabulary.keywordForms.contains("متصل شوند"))
  }
}

import CommandLanguage

/// Rules by which editors colour scripts, from the vocabulary of both languages.
enum EditorSyntax: String, CaseIterable, Sendable {
  case vim, vscode

  var text: String {
    switch self {
    case .vim: Self.vimText
    case .vscode: Self.vscodeText
    }
  }

  /// The words, the longest first, so that none hides one that begins with it.
  private static func alternatives(_ words: [String]) -> String {
    words.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.joined(separator: "|")
  }

  private static var vimText: String {
    func match(_ group: String, _ words: [String]) -> String {
      // Matches, not keywords: Vim takes the joiner within a Persian word for a word's end.
      words.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.map {
        "syntax match \(group) /\\<\($0)\\>/\n"
      }.joined()
    }
    return """
      " Vim syntax of wnd scripts, made by: wnd --syntax vim
      " Copy it to ~/.vim/syntax/wnd.vim, and set: autocmd BufRead,BufNewFile *.wnd setfiletype wnd
      if exists("b:current_syntax")
        finish
      endif
      scriptencoding utf-8
      syntax case ignore
      \(match("wndKeyword", Vocabulary.keywordForms))\(match("wndCommand", Vocabulary.commandForms))syntax match wndNumber /[0-9۰-۹٠-٩][0-9۰-۹٠-٩_.]*[%٪]\\?/
      syntax region wndText start=/"/ skip=/\\\\./ end=/"/
      syntax region wndText start=/'/ end=/'/
      syntax region wndText start=/«/ end=/»/
      syntax match wndComment /#.*$/
      highlight default link wndKeyword Keyword
      highlight default link wndCommand Statement
      highlight default link wndNumber Number
      highlight default link wndText String
      highlight default link wndComment Comment
      let b:current_syntax = "wnd"

      """
  }

  private static var vscodeText: String {
    func rule(_ name: String, _ words: [String]) -> String {
      let edge = "[\\\\p{L}\\\\p{M}\\\\p{N}_\\u200C]"
      return """
            { "name": "\(name)", "match": "(?i)(?<!\(edge))(?:\(alternatives(words)))(?!\(edge))" },

        """
    }
    return """
      {
        "name": "wnd",
        "scopeName": "source.wnd",
        "fileTypes": ["wnd"],
        "patterns": [
          { "name": "comment.line.number-sign.wnd", "match": "#.*$" },
          { "name": "string.quoted.double.wnd", "begin": "\\"", "end": "\\"",
            "patterns": [{ "name": "constant.character.escape.wnd", "match": "\\\\\\\\." }] },
          { "name": "string.quoted.single.wnd", "begin": "'", "end": "'" },
          { "name": "string.quoted.other.wnd", "begin": "«", "end": "»" },
      \(rule("keyword.control.wnd", Vocabulary.commandForms))\(rule("keyword.other.wnd", Vocabulary.keywordForms))    { "name": "constant.numeric.wnd", "match": "\\\\p{Nd}[\\\\p{Nd}_.]*[%٪]?" }
        ]
      }

      """
  }
}

import Answers
import CommandLanguage
import Foundation
import Testing
import Wording

@testable import Shell

/// The manual page has what the program has, and `man` can read it.
@Suite struct ManualPageTests {
  @Test(arguments: Language.allCases)
  func everythingIsInIt(language: Language) {
    let text = ManualPage(language: language).text
    func expect(_ form: String) {
      #expect(text.contains("\\fB\(Roff.escaped(form))\\fR\n"), "\(form)")
    }
    for option in CommandLineOption.shown { expect(option.form) }
    for command in Command.all {
      for form in command.usage { expect(form) }
      let persian = Vocabulary.persian(command.name)
      #expect(persian.map { text.contains(Roff.escaped($0)) } != false, "\(command.name)")
    }
    for setting in Setting.all { expect("set \(setting.name)") }
    let formats = AnswerFormat.allCases.map(\.rawValue).joined(separator: language.comma)
    #expect(text.contains("\n\(formats)\n"))
    for format in FileFormat.allCases { #expect(text.contains(format.rawValue)) }
    for option in CommandLineOption.all where option.isHidden {
      #expect(!text.contains(Roff.escaped(option.form)), "\(option.form)")
    }
  }

  @Test(arguments: Language.allCases)
  func manReadsItWithoutComplaint(language: Language) throws {
    let folder = try ScratchFolder()
    let page = try Binary.run(["--man", language.rawValue], in: folder)
    #expect(page.status == 0)
    try folder.write(page.output, to: "wnd.1")
    let run = try Binary.run(
      [
        "-c",
        "command -v groff >/dev/null || exit 0; groff -K utf8 -Tutf8 -man -ww -z wnd.1",
      ], in: folder, program: "/bin/sh")
    #expect(run.status == 0)
    #expect(run.error.isEmpty, "\(run.error)")
  }

  @Test func whatIsTypedIsShownAsItIs() {
    var page = Roff(title: "X", section: 1, source: "x")
    page.paragraph(".as 'x' \\ ~ ^ ` -")
    #expect(page.text.hasSuffix("\n\\&.as \\(aqx\\(aq \\e \\(ti \\(ha \\(ga \\-\n"), "\(page.text)")
  }
}

import Answers
import CommandLanguage
import Wording

/// The manual page `wnd(1)`, from the tables by which the program itself goes.
struct ManualPage {
  let language: Language

  var text: String {
    var page = Roff(title: "WND", section: 1, source: "wnd \(Program.version)")
    addBeginning(to: &page)
    addCommands(to: &page)
    addSettings(to: &page)
    addFormats(to: &page)
    addSurroundings(to: &page)
    return page.text
  }

  private func spelled(_ phrase: Phrase) -> String {
    phrase.text(in: language, persianDigits: language == .persian)
  }

  /// What there is to say of a command beside its summary; of `set` the section on settings does.
  private func details(of command: Command) -> [String] {
    command.name == "set" || command.details.isEmpty ? [] : [spelled(command.details)]
  }

  private func addBeginning(to page: inout Roff) {
    page.heading(spelled("Name"))
    // As `apropos` wants it: the name, a dash, what it is.
    page.plain("wnd \\- " + Roff.escaped(spelled(Usage.summary)))
    page.heading(spelled("Synopsis"))
    for call in Usage.calls { page.item([call.form], [spelled(call.summary)]) }
    page.heading(spelled("Description"))
    page.paragraph(
      spelled(
        "Data on agencies and their services is loaded; questions are asked in sentences; answers say what they are a share of, by which rule, and what was assumed. Nothing that is asked changes anything."
      ))
    page.paragraph(
      spelled("At the prompt 'help' lists the commands, 'help if' shows one, and Tab completes."))
    page.heading(spelled("Options"))
    for option in CommandLineOption.shown {
      let words = option.value.words
      page.item(
        [option.form],
        [spelled(option.summary)]
          + (words.isEmpty ? [] : [words.joined(separator: language.comma)]))
    }
  }

  private func addCommands(to page: inout Roff) {
    page.heading(spelled("Commands"))
    for shelf in Command.Shelf.allCases {
      page.subheading(spelled(Phrase(known: shelf.rawValue)))
      for command in Command.all where command.shelf == shelf {
        var meaning = [spelled(command.summary)] + details(of: command)
        if let persian = Vocabulary.persian(command.name) {
          meaning.append(spelled("In Persian: \(verbatim: persian)"))
        }
        page.item(command.usage, meaning)
      }
    }
    page.paragraph(
      spelled(
        "After any statement: 'as FORMAT', then 'to FILE' or '| COMMAND'. Every word has a Persian form, accepted beside the English one."
      ))
  }

  private func addSettings(to page: inout Roff) {
    page.heading(spelled("Settings"))
    for setting in Setting.all {
      let persian = Setting.persianName(of: setting.name) ?? Vocabulary.persian(setting.name)
      page.item(
        ["set \(setting.name)"],
        [spelled(setting.summary)]
          + (persian.map { [spelled("In Persian: \(verbatim: $0)")] } ?? []))
    }
  }

  private func addFormats(to page: inout Roff) {
    page.heading(spelled("Formats"))
    page.paragraph(spelled("Shown, passed on, or written to a file:"))
    page.paragraph(AnswerFormat.allCases.map(\.rawValue).joined(separator: language.comma))
    page.paragraph(spelled("Written to a file only:"))
    page.paragraph(FileFormat.allCases.map(\.rawValue).joined(separator: language.comma))
  }

  private func addSurroundings(to page: inout Roff) {
    page.heading(spelled("Files"))
    page.item(
      ["$XDG_CONFIG_HOME/wnd/init.wnd", "~/.config/wnd/init.wnd"],
      [spelled("statements with which a session at a terminal begins")])
    page.item(
      ["$XDG_STATE_HOME/wnd/history", "~/.local/state/wnd/history"],
      [spelled("what was typed at the prompt")])
    page.item(
      ["$XDG_STATE_HOME/wnd/last.wnds", "~/.local/state/wnd/last.wnds"],
      [spelled("the last session that was left unsaved; the one before it is previous.wnds")])
    page.item(["~/.editrc"], [spelled("keys of the prompt")])
    page.heading(spelled("Environment"))
    page.item(
      ["LC_ALL, LC_MESSAGES, LANG"], [spelled("the language of answers, unless --lang says it")])
    page.item(["VISUAL, EDITOR"], [spelled("what Ctrl-X Ctrl-E edits a statement with")])
    page.item(["PAGER"], [spelled("what shows an answer taller than the window")])
    page.item(["NO_COLOR"], [spelled("set to anything: no colours")])
    page.item(["PGPASSWORD"], [spelled("the password of a PostgreSQL server")])
    page.heading(spelled("Exit status"))
    for (code, meaning) in Usage.statuses { page.item(["\(code)"], [spelled(meaning)]) }
    page.heading(spelled("Examples"))
    page.example([
      "wnd -c 'load sample azar; status'",
      "wnd -c 'load sample azar; if 20 agencies connect by deadline'",
      "wnd -f csv -c 'status by sector' agencies.csv > status.csv",
      "cat agencies.csv | wnd -c 'load -; list where status != connected as csv'",
    ])
  }
}

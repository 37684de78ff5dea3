/// Text of a manual page as `man` reads it.
struct Roff {
  private(set) var text = ""
  private var isAfterHeading = false

  /// The first lines: what encoding it has, its name and section.
  init(title: String, section: Int, source: String) {
    text = ".\\\" -*- coding: UTF-8 -*-\n.TH \(title) \(section) \"\" \"\(Self.escaped(source))\"\n"
    // Neither stretched nor broken inside a word: both spoil statements, and Persian.
    text += ".ad l\n.nh\n"
  }

  /// A section's name, in capitals as manuals have it.
  mutating func heading(_ title: String) {
    text += ".SH \"\(Self.escaped(title.uppercased()))\"\n"
    isAfterHeading = true
  }

  mutating func subheading(_ title: String) {
    isAfterHeading = false
    text += ".SS \"\(Self.escaped(title))\"\n"
  }

  /// A line that is roff already.
  mutating func plain(_ line: String) {
    isAfterHeading = false
    text += line + "\n"
  }

  mutating func paragraph(_ sentence: String) {
    text += (isAfterHeading ? "" : ".PP\n") + Self.line(sentence)
    isAfterHeading = false
  }

  /// What is typed, and under it what it does.
  mutating func item(_ forms: [String], _ meaning: [String]) {
    isAfterHeading = false
    for (index, form) in forms.enumerated() {
      text += index == 0 ? ".TP\n" : ".TQ\n"
      text += "\\fB" + Self.escaped(form) + "\\fR\n"
    }
    for (index, sentence) in meaning.enumerated() {
      if index > 0 { text += ".br\n" }
      text += Self.line(sentence)
    }
  }

  /// Lines that stand as they are.
  mutating func example(_ lines: [String]) {
    isAfterHeading = false
    text += ".RS 4\n.nf\n" + lines.map(Self.line).joined() + ".fi\n.RE\n"
  }

  /// One line of input, which no macro can begin.
  private static func line(_ sentence: String) -> String {
    let escaped = escaped(sentence)
    let isMacro = escaped.utf8.first == UInt8(ascii: ".") || escaped.utf8.first == UInt8(ascii: "'")
    return (isMacro ? "\\&" : "") + escaped + "\n"
  }

  /// Signs that `man` would read as its own, or show as other signs than those that are typed.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\"": result += "\\(dq"
      case "\n": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

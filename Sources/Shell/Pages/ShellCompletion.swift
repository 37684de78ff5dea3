import Wording

/// Scripts by which the system's shells complete calls of `wnd`, from the table of its options.
enum ShellCompletion: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// Endings of files that the program is called with: scripts, saved sessions, data.
  static let fileEndings =
    ["wnd", "wnds"] + CompletionPlace.dataEndings.map { String($0.dropFirst()) }

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  /// Text between single quotes for any of the three shells.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  // MARK: bash

  private static var bashText: String {
    var cases = ""
    for option in CommandLineOption.shown where option.value != .none {
      let words = option.value.words.joined(separator: " ")
      let reply = words.isEmpty ? "" : "COMPREPLY=($(compgen -W '\(words)' -- \"$current\")); "
      cases += "    \(option.names.joined(separator: "|"))) \(reply)return ;;\n"
    }
    let names = CommandLineOption.shown.flatMap(\.names).joined(separator: " ")
    return """
      # Completion of wnd for bash.
      _wnd() {
        local current=$2 previous=$3
        COMPREPLY=()
        case $previous in
      \(cases)  esac
        if [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W '\(names)' -- "$current"))
          return
        fi
        local file
        compopt -o filenames 2>/dev/null
        while IFS= read -r file; do
          if [[ -d $file || $file =~ \\.(\(fileEndings.joined(separator: "|")))$ ]]; then
            COMPREPLY+=("$file")
          fi
        done < <(compgen -f -- "$current")
      }
      complete -F _wnd wnd

      """
  }

  // MARK: zsh

  private static var zshText: String {
    var lines = ""
    for option in CommandLineOption.shown {
      // A sign of the form's own grammar would end the description.
      let summary = escaped(option.summary.english, of: ["\\", "[", "]", ":"])
      var rest = "[\(summary)]"
      if let name = option.value.name {
        let words = option.value.words.joined(separator: " ")
        rest += ":\(name):" + (words.isEmpty ? "" : "(\(words))")
      }
      let others = "(" + option.names.joined(separator: " ") + ")"
      for name in option.names { lines += "  \(quoted(others + name + rest)) \\\n" }
    }
    let files = fileEndings.joined(separator: "|")
    return """
      #compdef wnd
      # Completion of wnd for zsh.
      _arguments \\
      \(lines)  \(quoted("*:file:_files -g \"*.(\(files))(-.)\""))

      """
  }

  private static func escaped(_ text: String, of signs: Set<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  // MARK: fish

  private static var fishText: String {
    var text = "# Completion of wnd for fish.\n"
    for option in CommandLineOption.shown {
      text += "complete -c wnd"
      for name in option.names {
        text += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
      }
      if option.value != .none {
        text += " -x"
        let words = option.value.words
        if !words.isEmpty { text += " -a \(quoted(words.joined(separator: " ")))" }
      }
      // fish takes a backslash before a quote, and nothing else, inside of quotes.
      text += " -d '\(escaped(option.summary.english, of: ["\\", "'"]))'\n"
    }
    let files = fileEndings.joined(separator: "|")
    return text + """
      complete -c wnd -f -a '(__fish_complete_path (commandline -ct) | string match -r \\'.*(?:/|\\.(?:\(files)))(?:\\t.*)?$\\')'

      """
  }
}

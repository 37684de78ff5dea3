import Glibc

/// Where the shell keeps what it remembers from one session to the next, and finds what it is told
/// to begin with.
enum StateFolder {
  /// A file of that name in `$XDG_STATE_HOME/wnd` (`~/.local/state/wnd` without it); `nil` where no
  /// such folder can be made.
  static func path(of name: String) -> String? {
    guard let folder else { return nil }
    guard make(folder) else { return nil }
    return "\(folder)/\(name)"
  }

  /// The folder of that name in it, made if it is not there.
  static func folder(of name: String) -> String? {
    guard let folder, make("\(folder)/\(name)") else { return nil }
    return "\(folder)/\(name)"
  }

  /// The folder itself, which may not be there.
  static var folder: String? {
    if let state = environment("XDG_STATE_HOME"), state.first == "/" { return "\(state)/wnd" }
    return environment("HOME").map { "\($0)/.local/state/wnd" }
  }

  /// A file of that name in `$XDG_CONFIG_HOME/wnd` (`~/.config/wnd` without it), which may not be
  /// there.
  static func configuration(_ name: String) -> String? {
    if let folder = environment("XDG_CONFIG_HOME"), folder.first == "/" {
      return "\(folder)/wnd/\(name)"
    }
    return environment("HOME").map { "\($0)/.config/wnd/\(name)" }
  }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Makes a folder and those above it, open to nobody else.
  private static func make(_ folder: String) -> Bool {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}

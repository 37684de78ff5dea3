import AgencyModel
import Answers
import CommandLanguage
import Wording

/// Statements at the top, and those of loops and procedures.
extension Session {
  /// Runs one statement given at the top: a line at the prompt or of a script. What it changed
  /// becomes one entry of the log.
  mutating func runAtTop(_ statement: Statement) throws(Diagnostic) {
    guard block.depth == 0 else { return try runOfScriptInBlock(statement) }
    block.hasRunScript = false
    _ = try run(statement)
    if block.hasRunScript, mark > 0 {
      rollBack()
      throw Self.scriptInBlock(statement)
    }
    let isLogged = !isRehearsal
    commit(isLogged ? statement.text : "")
  }

  /// Runs a statement of a script that a loop or procedure runs: a question, or a parameter, which
  /// ends with the script.
  ///
  /// The loop is one entry of the log. If it changed anything, that entry would hang on the
  /// script's file, and a saved session could not be opened without it.
  private mutating func runOfScriptInBlock(_ statement: Statement) throws(Diagnostic) {
    block.hasRunScript = true
    let before = mark
    if let parameter = statement.body.parameter {
      block.parameters.append((parameter.key, state.variables[parameter.key]))
    }
    _ = try run(statement)
    logText = nil
    if mark > before, statement.body.parameter == nil { throw Self.scriptInBlock(statement) }
  }

  private static func scriptInBlock(_ statement: Statement) -> Diagnostic {
    Diagnostic(
      "E416", "a loop or procedure that changes something cannot run a script",
      at: statement.span, help: "put the script's statements into it, or run the script by itself"
    ).located(in: statement.source)
  }

  /// Runs the statements of a loop or procedure with variables of their own, which end with it.
  mutating func runBlock(
    _ statements: [Statement], with bound: [(key: String, value: Value)], at span: SourceSpan
  ) throws(Diagnostic) {
    guard callDepth < Self.deepestCall else {
      throw Diagnostic(
        "E403", "procedures call one another more than \(Self.deepestCall) deep", at: span,
        help: "a procedure that calls itself must end somewhere")
    }
    let outerBlock = block
    callDepth += 1
    block.depth += 1
    defer {
      callDepth -= 1
      let hasRunScript = block.hasRunScript
      block = outerBlock
      block.hasRunScript = hasRunScript
    }
    let before = mark
    var released = 0
    var outer: [(key: String, value: Value?)] = []
    for (key, value) in bound {
      outer.append((key, state.variables[key]))
      perform(.variable(key, value))
    }
    for statement in statements {
      if statement.body.parameter != nil { throw Self.parameterInBlock(statement) }
      block.parameters = []
      _ = try run(statement)
      released += block.parameters.count
      for (key, value) in block.parameters.reversed() { perform(.variable(key, value)) }
    }
    for (key, value) in outer.reversed() { perform(.variable(key, value)) }
    // Binding variables and releasing them again is no change worth a place in the log.
    if mark == before + 2 * (bound.count + released) { forgetEdits(since: before) }
  }

  private static func parameterInBlock(_ statement: Statement) -> Diagnostic {
    Diagnostic(
      "E416", "a parameter stands at the top of a script, not in a loop or procedure",
      at: statement.span, help: "let takes its place there"
    ).located(in: statement.source)
  }
}

/// What the loop or procedure that is running has to remember.
struct RunningBlock: Sendable {
  /// How many of them are running inside one another.
  var depth = 0
  /// Whether the statement at the top has run a script inside of a block.
  var hasRunScript = false
  /// Parameters of the scripts that the present statement ran, and what the variables were before.
  var parameters: [(key: String, value: Value?)] = []
}

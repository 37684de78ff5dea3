import Glibc
import LineEditing
import Synchronization

// A shell that knows no language: what the tests of the editor type to.

let wasInterrupted = Atomic(false)
signal(SIGINT) { _ in wasInterrupted.store(true, ordering: .relaxed) }

let vocabulary = [
  CompletionCandidate("agencies", summary: "all of them"),
  CompletionCandidate("agency", summary: "one of them"),
  CompletionCandidate("connected"),
  CompletionCandidate("درآمد", summary: "revenue"),
  CompletionCandidate("درمان", summary: "care"),
  CompletionCandidate("می‌خواهم "),
]

/// Open brackets ask for another line.
func isComplete(_ text: String) -> Bool {
  text.utf8.reduce(0) { depth, byte in
    byte == UInt8(ascii: "(") ? depth + 1 : byte == UInt8(ascii: ")") ? depth - 1 : depth
  } <= 0
}

func completion(_ text: String, _ cursor: Int) -> Completion {
  let before = Array(text.utf8.prefix(cursor))
  let start = before.lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  let first = start.map { $0 + 1 } ?? 0
  let word = before[first...]
  return Completion(
    replacing: first, candidates: vocabulary.filter { $0.text.utf8.starts(with: word) })
}

/// A variable of the environment.
func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

func run(_ line: String) {
  if line == "busy" {
    print("working")
    fflush(nil)
    while !wasInterrupted.load(ordering: .relaxed) { usleep(1_000) }
    print("interrupted")
  } else {
    let rows = line.split(separator: "\n", omittingEmptySubsequences: false)
    print("ran: " + rows.joined(separator: "⏎"))
  }
}

let history = History(path: variable("DEMO_HISTORY"))
var options = LineEditorOptions(isComplete: isComplete, complete: completion)
options.bindingsFile = variable("DEMO_EDITRC")
options.beforeRunning = { wasInterrupted.store(false, ordering: .relaxed) }

var read: () -> LineReading
do throws(LineEditorError) {
  let editor = try LineEditor(options: options, history: history)
  read = { editor.read(prompt: "wnd> ", continuation: "...> ") }
} catch {
  var reader = PlainLineReader(isComplete: isComplete)
  read = { reader.read() }
}

loop: while true {
  switch read() {
  case .line(let line):
    run(line)
    history.append(line)
    if let problem = history.takeProblem() { print("problem: \(problem)") }
  case .cancelled: print("cancelled")
  case .end: break loop
  case .terminated(let signal): raise(signal)
  }
  fflush(nil)
}
print("bye")

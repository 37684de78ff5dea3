/// One way to write an answer: what the rest of the program must know of it, and the writer.
struct Rendering: Sendable {
  /// Whether it is for programs; its writer then takes nothing from the style but the language of sentences.
  let isForMachines: Bool
  /// Endings of file names that ask for it, in small letters, without the dot.
  let fileEndings: [String]
  let write: @Sendable (Answer, RenderStyle) -> String
}

extension Rendering {
  static let table = Rendering(isForMachines: false, fileEndings: ["txt"]) { answer, style in
    answer.asTable(style)
  }
  static let csv = Rendering(isForMachines: true, fileEndings: ["csv"]) { answer, _ in
    answer.asCSV()
  }
  static let tsv = Rendering(isForMachines: true, fileEndings: ["tsv", "tab"]) { answer, _ in
    answer.asTSV()
  }
  static let json = Rendering(isForMachines: true, fileEndings: ["json"]) { answer, style in
    answer.asJSON(style.language)
  }
  static let jsonl = Rendering(isForMachines: true, fileEndings: ["jsonl", "ndjson"]) { answer, _ in
    answer.asJSONLines()
  }
  static let markdown = Rendering(isForMachines: false, fileEndings: ["md", "markdown"]) {
    answer, style in
    answer.asMarkdown(style)
  }
  static let html = Rendering(isForMachines: false, fileEndings: ["html", "htm"]) {
    answer, style in
    answer.asHTML(style)
  }
  static let chart = Rendering(isForMachines: false, fileEndings: []) { answer, style in
    answer.asChart(style)
  }
}

extension AnswerFormat {
  /// The format's entry in the table of renderings: the one place where a format is told apart.
  var rendering: Rendering {
    switch self {
    case .table: .table
    case .csv: .csv
    case .tsv: .tsv
    case .json: .json
    case .jsonl: .jsonl
    case .markdown: .markdown
    case .html: .html
    case .chart: .chart
    }
  }
}

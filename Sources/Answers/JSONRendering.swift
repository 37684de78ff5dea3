import AgencyModel
import Wording

extension Answer {
  /// The whole answer as one JSON object, a member a line and a row a line; sentences in a language,
  /// all else in English.
  func asJSON(_ language: Language) -> String {
    let rows = rowObjects()
    let members = members(
      in: language, rows: rows.isEmpty ? "[]" : "[\n    \(rows.joined(separator: ",\n    "))\n  ]")
    return "{\n"
      + members.map { "  \(JSONText.quoted($0.name)): \($0.value)" }.joined(separator: ",\n")
      + "\n}\n"
  }

  /// The whole answer as one JSON object on one line, without a line break at its end.
  ///
  /// - Parameter prefix: Members to stand first, already written, without a comma at the end:
  ///   `"ok": true`. Empty for none.
  public func jsonObjectLine(
    prefixedBy prefix: String = "", in language: Language = .english
  ) -> String {
    let object = JSONText.object(members(in: language, rows: JSONText.array(rowObjects())))
    return prefix.isEmpty ? object : "{\(prefix), \(object.dropFirst())"
  }

  /// The rows alone, each a JSON object on its line.
  func asJSONLines() -> String {
    let (names, rows) = records
    return objects(names, rows).map { $0 + "\n" }.joined()
  }

  /// The members in the order that programs may rely on; `headline` and `text` only when there.
  private func members(in language: Language, rows: String) -> [(name: String, value: String)] {
    let names = uniqueNames(columns.map(\.name))
    let types = zip(names, columns).map { name, column in
      JSONText.object([
        ("name", JSONText.quoted(name)), ("type", JSONText.quoted(column.kind.rawValue)),
      ])
    }
    var members = [
      (name: "answer", value: JSONText.quoted(kind)),
      (name: "scenario", value: JSONText.quoted(scenario)),
      (name: "as_of", value: asOf.map { JSONText.quoted($0.isoText) } ?? "null"),
    ]
    if !headline.isEmpty { members.append(("headline", strings(headline, language))) }
    if let text { members.append(("text", JSONText.quoted(text.text(in: language)))) }
    members.append(("columns", JSONText.array(types)))
    members.append(("rows", rows))
    members.append(("notes", strings(notes, language)))
    members.append(("assumptions", strings(assumptions, language)))
    return members
  }

  private func rowObjects() -> [String] {
    guard !columns.isEmpty else { return [] }
    let (names, rows) = records
    return objects(names, rows)
  }

  private func objects(_ names: [String], _ rows: [[Cell]]) -> [String] {
    rows.map { row in
      JSONText.object(zip(names, row).map { (name: $0, value: $1.jsonText) })
    }
  }

  private func strings(_ phrases: [Phrase], _ language: Language) -> String {
    JSONText.array(phrases.map { JSONText.quoted($0.text(in: language)) })
  }
}

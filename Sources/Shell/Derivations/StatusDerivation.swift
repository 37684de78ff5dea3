import Answers
import WhatIf
import Wording

extension Answer {
  /// How the counts and shares of `status` come about, read off its own rows.
  ///
  /// - Parameters:
  ///   - keys: The fields that tell rows apart; empty for one row a status.
  ///   - filter: The condition on agencies, as it was written.
  mutating func deriveStatus(by keys: [String], where filter: String?, _ session: Session) {
    guard derivation != nil else { return }
    let style = session.state.settings.sentenceStyle
    if let filter { derivation?.input("only", "agencies where \(filter)") }
    let among: Phrase = filter == nil ? "" : " among them"
    if keys.isEmpty {
      derive(
        "share of a status = agencies that have it ÷ agencies in scope\(among)",
        working(named: ["status"], style))
      derive(
        "waived agencies are out of scope\(among)",
        rows.filter { $0.first == .term("waived") }.compactMap { row -> Phrase? in
          row.count > 1 ? "waived: \(row[1].worked(in: .count, style: style))" : nil
        })
    } else {
      derive(
        "all rows together: share = connected ÷ (agencies − waived)",
        allRows.map { [$0] } ?? headline)
      derive("in each row: share = connected ÷ (agencies − waived)", working(named: keys, style))
    }
    derive("shares are compared in whole numbers, and rounded half-up only when shown")
    cite(.status)
    if rows.contains(where: { $0.contains { if case .range = $0 { true } else { false } } }) {
      cite(.openChoice)
    }
  }

  /// The sums of the rows of `status by`; `nil` where a choice left open makes one a range.
  private var allRows: Phrase? {
    func sum(_ name: String) -> Int? {
      guard let index = columns.firstIndex(where: { $0.name == name }) else { return nil }
      var sum = 0
      for row in rows {
        guard case .count(let count) = row[index] else { return nil }
        sum += count
      }
      return sum
    }
    guard let agencies = sum("agencies"), let connected = sum("connected"),
      let waived = sum("waived")
    else { return nil }
    let share = Cell.share(connected, of: agencies - waived)
    return
      "\(CountText.spelled(connected)) ÷ (\(CountText.spelled(agencies)) − \(CountText.spelled(waived))) = \(share.worked(in: .share, style: RenderStyle()))"
  }

  /// How `if` comes to each metric before and after, read off its own rows.
  mutating func deriveEffect(_ present: Standing, _ future: Standing, _ session: Session) {
    guard derivation != nil else { return }
    let style = session.state.settings.sentenceStyle
    func index(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
    guard let name = index("metric"), let before = index("before"), let after = index("after"),
      let change = index("change"), let expected = index("expected")
    else { return }
    derive("a share = agencies counted ÷ agencies in scope")
    derive(
      "change = after − before; of shares in percentage points",
      rows.map { row -> Phrase in
        func text(_ column: Int) -> Phrase {
          row[column].worked(in: columns[column].kind, style: style)
        }
        var line: Phrase =
          "\(text(name)): before \(text(before)); after \(text(after)); change \(text(change))"
        if case .range = row[after], row[expected] != .none {
          line += "; expected \(text(expected))"
        }
        return line
      })
    derive(
      "before is as of \(present.day.map { session.spelled($0) } ?? "now"), after as of \(future.day.map { session.spelled($0) } ?? "now")"
    )
    deriveWeights([("before", present), ("after", future)], session)
    if !future.openChoices.isEmpty {
      derive(
        "where it is left open which agencies change: least and most over all choices; expected is the mean, every choice equally likely"
      )
    }
    cite(.effect, .status)
    if !future.openChoices.isEmpty { cite(.openChoice, .ratioBounds) }
  }

  /// The sums behind each share of a weight that is reported.
  mutating func deriveWeights(_ standings: [(name: String, standing: Standing)], _ session: Session)
  {
    let metrics = (try? session.reportedMetrics()) ?? []
    for metric in metrics where metric.isShare && metric.weight != nil {
      derive(
        "\(metric.text) = the weight of those counted ÷ the weight of all in scope",
        standings.map { name, standing in
          let figure = Tally(metric, in: standing).figure
          func share(_ part: Double) -> Phrase {
            figure.whole > 0
              ? "\(DerivedText.number(part)) ÷ \(DerivedText.number(figure.whole)) = \(ShareText.percent(part / figure.whole))"
              : "\(DerivedText.number(part)) ÷ 0, which is none"
          }
          return figure.isExact
            ? "\(name): \(share(figure.least))"
            : "\(name): from \(share(figure.least)) to \(share(figure.most))"
        })
    }
  }
}

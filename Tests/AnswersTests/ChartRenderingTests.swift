import AgencyModel
import TestSupport
import Testing

@testable import Answers

@Suite struct ChartRenderingTests {
  @Test func barsCarryTheFiguresOfTheTable() {
    var style = RenderStyle()
    style.width = 60
    #expect(
      Answer.statusExample.rendered(as: .chart, style: style) == """
        103 of 142 in scope are connected (72.5%).

        status                                 agencies  share  base
        connected   █                               103  72.5%   142
        connecting  ▏                                13   9.2%   142
        waived      █████████████████████████     2,500   none

        assumes: statuses are as declared

        """)
  }

  @Test func plainBarsAreASCII() {
    var style = RenderStyle()
    style.width = 60
    style.isPlain = true
    let text = Answer.statusExample.rendered(as: .chart, style: style)
    #expect(text.contains("\nwaived      #########################     2,500   none\n"))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func partsAreStackedAndNeverLost() throws {
    var answer = Answer("status")
    answer.columns = ChartShape.statusBy.columns.filter { $0.name != "owner" }
    answer.rows = [
      [.text("bank"), .count(1000), .count(997), .count(1), .count(1), .count(1), .none],
      [.text("درآمد"), .count(0), .count(0), .count(0), .count(0), .count(0), .none],
    ]
    let lines = lines(of: answer.rendered(as: .chart))
    #expect(lines[0] == "█ connected  ▓ connecting  ▒ unconnected  ░ waived")
    let bank = try #require(lines.first { $0.hasPrefix("bank") })
    #expect(bank.contains("█▓▒░"))
    #expect(bank.hasSuffix("1,000  997  1  1  1   none"))
    #expect(lines.contains { $0.hasPrefix("درآمد") && $0.hasSuffix("0    0  0  0  0   none") })
  }

  @Test func anOpenPartIsShadedUpToTheMost() {
    var answer = Answer("chance")
    answer.columns = [AnswerColumn("dependence", .text), AnswerColumn("chance", .share)]
    answer.rows = [
      [
        .text("rho 0.1"),
        .range(least: .chance(0.5, isCertain: false), most: .chance(0.75, isCertain: false)),
      ]
    ]
    let text = answer.rendered(as: .chart)
    let full = String(repeating: "█", count: 28) + String(repeating: "▒", count: 14)
    #expect(text.contains("rho 0.1     \(full) "), "\(text)")
    #expect(text.contains("  50.0–75.0%\n"))
    #expect(text.contains("█ the least  ▒ up to the most"))
  }

  @Test func theFanReachesFromTheLowestToTheHighestWeek() throws {
    var answer = Answer("forecast")
    answer.columns = ChartShape.forecast.columns
    answer.landmarks.deadline = Day(number: 19_347)
    for (week, low) in [(1, 0.70), (2, 0.80)] {
      answer.rows.append(
        [.count(week), .day(Day(number: 19_333 + 7 * week)), .fraction(low + 0.05)]
          + [0, 0.02, 0.05, 0.08, 0.1].map { .fraction(low + $0) })
    }
    let lines = lines(of: answer.rendered(as: .chart))
    #expect(lines[0].hasSuffix("deadline 30 Azar 1401 ▾"))
    #expect(lines[1].hasPrefix("90% ┤") && lines[1].hasSuffix("░"))
    let bottom = try #require(lines.first { $0.hasPrefix("70% ┤") })
    #expect(bottom.hasPrefix("70% ┤░") && bottom.hasSuffix("┊"))
    #expect(
      lines.contains {
        $0.hasSuffix("1  23 Azar 1401     75.0%  70.0%  72.0%  75.0%  78.0%  80.0%")
      })
  }

  @Test func aHeatMapWritesEveryCellAndItsShade() {
    var answer = Answer("sweep")
    answer.columns = [
      AnswerColumn("n", .number), AnswerColumn("p", .share), AnswerColumn("chance", .share),
    ]
    answer.landmarks.variables = 2
    answer.rows = [
      [.count(1), .fraction(0.5), .chance(0.1, isCertain: false)],
      [.count(1), .fraction(0.6), .chance(0.3, isCertain: false)],
      [.count(2), .fraction(0.5), .chance(0.6, isCertain: false)],
      [.count(2), .fraction(0.6), .chance(1, isCertain: true)],
    ]
    #expect(
      answer.rendered(as: .chart)
        == """
        chance
           p
        n    50.0%    60.0%
        1  ░ 10.0%  ▒ 30.0%
        2  ▓ 60.0%  ██ 100%

        ░ below 25%  ▒ below 50%  ▓ below 75%  █ 75% and more

        """)
  }

  @Test func datesStandOnOneScaleWithTheDeadline() {
    var answer = Answer("when")
    answer.asOf = Day(number: 19_318)
    answer.landmarks.deadline = Day(number: 19_347)
    answer.columns = [
      AnswerColumn("chance", .share), AnswerColumn("date", .date), AnswerColumn("method", .text),
    ]
    answer.rows = [
      [.fraction(0.5), .day(Day(number: 19_376)), .text("pace")],
      [.fraction(0.85), .none, .text("pace")],
    ]
    #expect(
      answer.rendered(as: .chart) == """
                           deadline 30 Azar 1401 ▾
        method  chance  1 Azar 1401                             29 Dey 1401  date
        pace     50.0%  ├─────────────────────────────────────────────────●  29 Dey 1401
                 85.0%                           ┊                           no date

        """)
  }

  @Test func aPlanIsARowAnAgency() {
    var answer = Answer("plan")
    answer.landmarks.deadline = Day(number: 19_330)
    answer.columns = ChartShape.plan.columns
    answer.rows = [
      [.count(1), .day(Day(number: 19_325)), .text("a"), .points(0.1), .share(1, of: 2)],
      [.count(3), .day(Day(number: 19_339)), .text("b"), .points(0.1), .share(2, of: 2)],
    ]
    let lines = lines(of: answer.rendered(as: .chart))
    #expect(lines[0].hasPrefix("agency  1     2     3 "))
    #expect(lines[1].hasPrefix("a       ██████      ┊"))
    #expect(lines[2].hasPrefix("b                   ██████"))
    #expect(lines[2].hasSuffix("22 Azar 1401  +10.0 points  100.0%"))
  }

  @Test func aTornadoHasTheFigureInItsMiddle() {
    var answer = Answer("sensitivity")
    answer.landmarks.figure = .chance(0.5, isCertain: false)
    answer.columns = ChartShape.sensitivity.columns
    func chance(_ value: Double) -> Cell { .chance(value, isCertain: false) }
    answer.rows = [
      [.text("rho"), .text("0"), .text("1"), chance(0.2), chance(0.8), .points(0.6)],
      [.text("day"), .text("a"), .text("b"), chance(0.5), chance(0.8), .points(0.3)],
    ]
    let lines = lines(of: answer.rendered(as: .chart))
    let half = String(repeating: "█", count: 27)
    let lower = String(repeating: "▒", count: 26)
    #expect(lines[1].hasSuffix("  20.0%  \(lower)│\(half)  80.0%"), "\(lines[1])")
    #expect(lines[2].hasSuffix(" │\(half)  80.0%"))
    #expect(lines.contains("│ 50.0% as things stand  ▒ lower  █ higher"))
    #expect(lines.contains("rho         0     1   +60.0 points"))
  }

  @Test func figuresOfOneUnitShareAScale() throws {
    var answer = Answer("sweep")
    answer.landmarks.variables = 1
    answer.columns = ChartShape.sweepOne.columns
    for (metric, after) in [("connected", 100), ("waived", 50), ("connected of requests", 9000)] {
      answer.rows.append(
        [.count(1), .text(metric), .count(0), .count(after)] + [Cell](repeating: .none, count: 4))
    }
    let lines = lines(of: answer.rendered(as: .chart))
    let bars = lines.filter { $0.contains("█") }.map { line in line.count { $0 == "█" } }
    #expect(bars.count == 3)
    #expect(abs(bars[0] - 2 * bars[1]) <= 2 && abs(bars[2] - bars[0]) <= 3, "\(bars)")
  }

  @Test func changesBelowZeroGoToTheLeft() {
    var answer = Answer("backtest")
    answer.columns = [
      AnswerColumn("weeks", .count), AnswerColumn("method", .text), AnswerColumn("skill", .share),
    ]
    answer.rows = [
      [.count(1), .text("pace"), .fraction(-0.5)], [.count(1), .text("stages"), .fraction(0.5)],
    ]
    let lines = lines(of: answer.rendered(as: .chart))
    #expect(lines[1].contains("██│ ") && lines[2].contains(" │██"))
  }

  @Test func whatHasNoPictureIsItsTableAndSaysSo() {
    var answer = Answer("docket")
    answer.columns = [AnswerColumn("agency", .text)]
    answer.rows = [[.text("mfa")]]
    #expect(
      answer.rendered(as: .chart)
        == "agency\n──────\nmfa\n\nthis answer has no chart of its own, so it is written out\n")
  }

  @Test func withoutAFigureThereIsNothingToDraw() {
    for shape in ChartShape.allCases {
      var answer = Answer(shape.kind)
      answer.columns = shape.columns
      answer.landmarks.variables = shape.variables
      for cell in [Cell.none, .number(.nan), .number(.infinity), .text("x")] {
        answer.rows = [answer.columns.map { $0.kind == .text ? .text("x") : cell }]
        let text = answer.rendered(as: .chart)
        #expect(text.hasPrefix(answer.rendered(as: .table)), "\(shape) \(text)")
      }
    }
  }

  @Test func moreThanFortyBarsAreCounted() {
    var answer = Answer("chance")
    answer.columns = ChartShape.chance.columns
    answer.rows = (1...1244).map {
      [.text("d\($0)"), .fraction(0.5), .none, .none]
    }
    let text = answer.rendered(as: .chart)
    #expect(text.contains("\nd40 ") && !text.contains("\nd41 "))
    #expect(text.contains("\n… 1,204 more rows: as table\n"))
  }

  @Test func manyValuesOfAListAreCountedInRanges() {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("id", .text), AnswerColumn("requests", .count)]
    answer.rows = (0..<100).map { [.text("a\($0)"), $0 == 99 ? .none : .count($0)] }
    let lines = lines(of: answer.rendered(as: .chart))
    #expect(lines[1].hasPrefix("0 to below 10 ") && lines[1].hasSuffix(" 10"))
    #expect(lines[10].hasPrefix("90 to 100 ") && lines[10].hasSuffix(" 9"))
    #expect(lines[11].hasPrefix("none ") && lines[11].hasSuffix(" 1"))
  }

  @Test(
    arguments: ChartShape.allCases, [false, true])
  func noRowIsWiderThanThePage(shape: ChartShape, isPlain: Bool) {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      let answer = random.answer(of: shape)
      var style = RenderStyle()
      style.isPlain = isPlain
      style.width = [40, 55, 80, 120].randomElement(using: &random) ?? 80
      style.hasPersianDigits = Bool.random(using: &random)
      style.isSolarHijri = Bool.random(using: &random)
      style.hasDirectionMarks = Bool.random(using: &random)
      guard let chart = Chart(answer), chart.isDrawable else { continue }
      for line in chart.lines(ChartPage(style)) {
        #expect(TextWidth.of(line) <= style.width, "\(seed) \(style.width): \(line)")
        #expect(line.utf8.last != UInt8(ascii: " "))
        #expect(!line.unicodeScalars.contains(where: DisplayText.isUnsafe), "\(seed): \(line)")
      }
    }
  }

  /// But for sweeps, which say what they leave out, and texts, which are cut.
  @Test(
    arguments: ChartShape.allCases.filter { $0.variables == 0 && $0 != .list })
  func everyFigureOfTheTableIsInThePicture(shape: ChartShape) {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      let answer = random.answer(of: shape)
      var style = RenderStyle()
      style.hasPersianDigits = Bool.random(using: &random)
      guard let chart = Chart(answer), chart.isDrawable, answer.rows.count <= 40 else { continue }
      let text = chart.lines(ChartPage(style)).joined(separator: "\n")
      for row in answer.rows {
        for (cell, column) in zip(row, answer.columns) where column.kind != .text {
          let figure = cell.humanText(in: column.kind, style: style)
          guard TextWidth.of(figure) < 24 else { continue }
          #expect(text.contains(figure), "\(seed) \(column.name): \(figure)\n\(text)")
        }
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func colourCarriesNothing(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for shape in ChartShape.allCases {
      let answer = random.answer(of: shape)
      var style = RenderStyle()
      style.hasColour = true
      let plain = withoutColour(answer.rendered(as: .chart, style: style))
      let lines = lines(of: plain).map { withoutTrailingSpaces($0) }
      #expect(lines == Answers.lines(of: answer.rendered(as: .chart)))
    }
  }

  /// By scalars, for a mark may stand right after the colour.
  private func withoutColour(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var isColour = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isColour = true }
      if !isColour { plain.append(scalar) }
      if scalar == "m" { isColour = false }
    }
    return String(plain)
  }
}

import AgencyModel
import TestSupport
import Testing
import Wording

@testable import Answers

@Suite struct HTMLRenderingTests {
  private static var persian: RenderStyle {
    var style = RenderStyle()
    style.hasPersianDigits = true
    style.language = .persian
    return style
  }

  private func body(_ answer: Answer, _ style: RenderStyle = RenderStyle()) -> String {
    let page = answer.rendered(as: .html, style: style)
    return page.split(separator: "<body>\n").last.map { String($0) } ?? ""
  }

  @Test func aPageHasAllThatTheAnswerSays() {
    #expect(
      body(.statusExample) == """
        <p class="answer" dir="auto">103 of 142 in scope are connected (72.5%).</p>
        <table>
        <caption><bdi>status, scenario base, 1 Azar 1401</bdi></caption>
        <thead>
        <tr><th scope="col"><bdi>status</bdi></th><th scope="col" class="figure"><bdi>agencies</bdi></th><th scope="col" class="figure"><bdi>share</bdi></th><th scope="col" class="figure"><bdi>base</bdi></th></tr>
        </thead>
        <tbody>
        <tr><th scope="row"><bdi>connected</bdi></th><td class="figure"><bdi>103</bdi></td><td class="figure"><bdi>72.5%</bdi></td><td class="figure"><bdi>142</bdi></td></tr>
        <tr><th scope="row"><bdi>connecting</bdi></th><td class="figure"><bdi>13</bdi></td><td class="figure"><bdi>9.2%</bdi></td><td class="figure"><bdi>142</bdi></td></tr>
        <tr><th scope="row"><bdi>waived</bdi></th><td class="figure"><bdi>2,500</bdi></td><td class="figure"><bdi>none</bdi></td><td class="figure"></td></tr>
        </tbody>
        </table>
        <h2 dir="auto">Assumes</h2>
        <ul>
        <li dir="auto">statuses are as declared</li>
        </ul>
        <h2 dir="auto">Notes</h2>
        <ul>
        <li dir="auto">waived agencies are out of scope</li>
        </ul>
        </body>
        </html>

        """)
  }

  @Test func aPersianPageRunsFromRightToLeft() {
    let page = Answer.statusExample.rendered(as: .html, style: Self.persian)
    #expect(page.contains("<html lang=\"fa\" dir=\"rtl\">"))
    #expect(page.contains("<caption><bdi>وضعیت، سناریو base، ۱ آذر ۱۴۰۱</bdi></caption>"))
    #expect(page.contains("><bdi>۷۲٫۵٪</bdi></td>"))
    #expect(page.contains(">با فرض</h2>"))
    #expect(Answer.statusExample.rendered(as: .html).contains("<html lang=\"en\" dir=\"ltr\">"))
  }

  @Test func textIsEscapedAndKeepsItsLines() {
    var answer = Answer("list")
    answer.columns = [AnswerColumn("<b>", .text), AnswerColumn("n", .count)]
    answer.rows = [[.text("<script>'\"&\nb\u{202E}"), .none]]
    answer.text = nil
    #expect(
      body(answer).contains(
        "<th scope=\"row\"><bdi>&lt;script&gt;&#39;&quot;&amp;<br>b\\u{202E}</bdi></th>"))
    answer.rows = []
    #expect(body(answer).contains("<td colspan=\"2\"><bdi>no rows</bdi></td>"))
    answer.text = "a <b\n c\n"
    #expect(body(answer).hasPrefix("<pre dir=\"auto\">a &lt;b\n c\n</pre>\n</body>"))
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func everyElementIsClosedAndNoTextIsMarkup(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let answer = random.answer()
    let page = answer.rendered(as: .html, style: seed % 2 == 0 ? Self.persian : RenderStyle())
    #expect(page.contains("default-src 'none'"))
    var open: [String] = []
    let known: Set<String> = [
      "html", "head", "title", "style", "body", "p", "table", "caption", "thead", "tbody", "tr",
      "th", "td", "bdi", "h2", "ul", "li", "pre",
    ]
    // By scalars: a mark that follows a sign would make one character with it.
    for piece in page.unicodeScalars.split(separator: "<") {
      let name = String(piece.prefix { $0 != " " && $0 != ">" })
      if ["!DOCTYPE", "meta", "br"].contains(name) { continue }
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()))
      } else {
        #expect(known.contains(name))
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }
}

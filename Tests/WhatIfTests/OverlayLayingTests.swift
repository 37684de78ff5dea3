import AgencyModel
import TestSupport
import Testing
import WhatIf

/// One scenario's changes laid over another's.
@Suite struct OverlayLayingTests {
  private static let columns = SmallAgencies.dataset([SmallAgencies.Agency(.unconnected)]).columns

  /// Changes of four agencies; no value is ever set twice, so that what was restated is told from
  /// what was inherited.
  private static func changes(
    _ random: inout SeededRandom, _ next: inout Int, _ count: Int
  ) -> [Change] {
    (0..<count).map { _ in
      next += 1
      let rows = [random.number(in: 0...3)]
      let day = SmallAgencies.asOf + next
      return switch random.number(in: 0...3) {
      case 0: .status(rows: rows, random.pick([.connected, .unconnected, .connecting]), from: day)
      case 1: .field(rows: rows, column: random.number(in: 5...6), .number(Double(next)))
      case 2: .deadline(day)
      default: .threshold(Ratio(next, of: 1000))
      }
    }
  }

  /// Option and world go on from one ancestor: laid over the world, the option's own changes are
  /// made after all of the world's.
  @Test(arguments: 0..<60) func isApplyingTheOptionsOwnChangesToTheWorld(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var next = 0
    let first = Self.changes(&random, &next, random.number(in: 0...4))
    let second = Self.changes(&random, &next, random.number(in: 0...5))
    let third = Self.changes(&random, &next, random.number(in: 0...5))
    let ancestor = Overlay().applying(first, columns: Self.columns)
    let world = ancestor.applying(second, columns: Self.columns)
    let option = ancestor.applying(third, columns: Self.columns)
    let both = world.laying(option, since: ancestor)
    #expect(both.overlay == world.applying(third, columns: Self.columns))
    #expect(world.laying(world, since: ancestor) == (world, []))
    #expect(world.laying(ancestor, since: ancestor) == (world, []))
    #expect(ancestor.laying(option, since: ancestor) == (option, []))
    // A clash is what both lists touch.
    func touched(_ changes: [Change]) -> Set<OverlayClash> {
      changes.reduce(into: []) { touched, change in
        switch change {
        case .status(let rows, _, _): touched.insert(.status(row: rows[0]))
        case .field(let rows, let column, _): touched.insert(.field(row: rows[0], column: column))
        case .deadline: touched.insert(.deadline)
        case .threshold: touched.insert(.threshold)
        case .open, .waiver: break
        }
      }
    }
    #expect(both.clashes == touched(second).intersection(touched(third)).sorted())
  }

  /// The world takes back what both inherit; the option, which only inherits it, does not bring it
  /// back.
  @Test func whatIsInheritedDoesNotCountTwice() {
    func status(_ status: Status, _ rows: [Int]) -> Change {
      .status(rows: rows, status, from: nil)
    }
    let ancestor = Overlay().applying([status(.connected, [0])], columns: Self.columns)
    let world = ancestor.applying([status(.unconnected, [0])], columns: Self.columns)
    let option = ancestor.applying([status(.connected, [1])], columns: Self.columns)
    let both = world.laying(option, since: ancestor)
    #expect(both.clashes.isEmpty)
    #expect(both.overlay.statuses[0]?.map(\.status) == [.connected, .unconnected])
    #expect(both.overlay.statuses[1]?.map(\.status) == [.connected])
  }

  /// A later state of the ancestor than the world was made from comes with the option.
  @Test func anOlderWorldGetsWhatTheOptionInherits() {
    let ancestor = Overlay().applying(
      [.deadline(SmallAgencies.deadline + 7), .status(rows: [0], .connected, from: nil)],
      columns: Self.columns)
    let both = Overlay().laying(ancestor, since: ancestor)
    #expect(both.overlay == ancestor && both.clashes.isEmpty)
  }
}

import TestSupport
import Testing

@testable import Shell

@Suite struct FirstInOrderTests {
  @Test(arguments: 0..<30) func isTheBeginningOfTheSortedList(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let keys = (0..<random.number(in: 0...60)).map { _ in random.number(in: 0...9) }
    let precedes = { (a: Int, b: Int) in (keys[a], a) < (keys[b], b) }
    let sorted = keys.indices.sorted(by: precedes)
    #expect(FirstInOrder.places(keys.count, limit: nil, by: precedes) == sorted)
    for limit in 0...70 {
      #expect(
        FirstInOrder.places(keys.count, limit: limit, by: precedes) == Array(sorted.prefix(limit)))
    }
  }
}

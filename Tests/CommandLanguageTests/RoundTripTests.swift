import Testing

/// What a tree is written as is read back to the same tree.
@Suite struct RoundTripTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func expressions(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    for _ in 0..<100 {
      let tree = trees.expression(depth: 4)
      let text = CanonicalText.of(tree)
      #expect(Construct.expression.outcome(text) == tree.dump, "\(text)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func conditions(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    for _ in 0..<100 {
      let tree = trees.condition()
      let text = CanonicalText.of(tree)
      #expect(Construct.condition.outcome(text) == tree.dump, "\(text)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func changes(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    for _ in 0..<100 {
      let tree = trees.change()
      for isVerbLast in [false, true] {
        let text = CanonicalText.of(tree, isVerbLast: isVerbLast)
        #expect(Construct.change.outcome(text) == tree.dump, "\(text)")
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func dates(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    for _ in 0..<100 {
      let tree = trees.date()
      #expect(Construct.date.outcome(CanonicalText.of(tree)) == tree.dump)
    }
  }
}

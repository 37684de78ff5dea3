import TestSupport

/// Every outcome of a few agencies, one by one: the oracle for small cases.
struct BruteForce {
  /// Each outcome's chance and who connects.
  let outcomes: [(chance: Double, connects: [Bool])]

  init(_ chances: [Double]) {
    outcomes = (0..<(1 << chances.count)).map { mask in
      var chance = 1.0
      var connects: [Bool] = []
      for (index, value) in chances.enumerated() {
        let isIn = mask >> index & 1 == 1
        connects.append(isIn)
        chance *= isIn ? value : 1 - value
      }
      return (chance, connects)
    }
  }

  func chance(_ holds: ([Bool]) -> Bool) -> Double {
    outcomes.reduce(0) { holds($1.connects) ? $0 + $1.chance : $0 }
  }
}

extension SeededRandom {
  /// A chance from a coarse grid that has 0 and 1 in it, so that ties and certainties occur.
  mutating func chance() -> Double { Double(number(in: 0...20)) / 20 }

  /// A chance strictly between 0 and 1.
  mutating func openChance() -> Double { Double(number(in: 1...9999)) / 10000 }

  mutating func openChances(_ count: Int) -> [Double] {
    (0..<count).map { _ in openChance() }
  }
}

/// P(X = k) by adding one agency after another: the plain recursion, as an oracle for large n.
func plainMasses(_ chances: [Double]) -> [Double] {
  var masses = [1.0]
  for chance in chances {
    masses.append(0)
    for index in stride(from: masses.count - 1, through: 1, by: -1) {
      masses[index] = (1 - chance) * masses[index] + chance * masses[index - 1]
    }
    masses[0] *= 1 - chance
  }
  return masses
}

/// The tail sums of masses, from the top.
func plainUpperTails(_ masses: [Double]) -> [Double] {
  var tails = masses
  for index in stride(from: masses.count - 2, through: 0, by: -1) {
    tails[index] += tails[index + 1]
  }
  return tails
}

import Glibc
import WhatIf

/// Times the exact laws inside the process, for `scripts/bench laws`: a line of JSON a measurement,
/// the best of several rounds in seconds an operation.

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The shared cases' chances: ((37·i + 11) mod 97 + 1)/100.
func chances(_ count: Int) -> [Double] {
  (0..<count).map { Double((37 * $0 + 11) % 97 + 1) / 100 }
}

func measure(_ name: String, repeats: Int, operations: Double = 1, _ work: () throws -> Double) {
  var best = Double.infinity
  var check = 0.0
  for _ in 0..<5 {
    let start = now()
    for _ in 0..<repeats {
      guard let value = try? work() else {
        print("{\"name\": \"\(name)\", \"failed\": true}")
        exit(1)
      }
      check += value
    }
    best = min(best, (now() - start) / Double(repeats) / operations)
  }
  print("{\"name\": \"\(name)\", \"seconds\": \(best), \"check\": \(check)}")
}

for (count, repeats) in [(144, 2000), (10_000, 10), (100_000, 1)] {
  let given = chances(count)
  measure("poisson-binomial \(count)", repeats: repeats) {
    try PoissonBinomial(given).chance(ofAtLeast: count / 2)
  }
}
for correlation in [0.1, 0.3] {
  let given = chances(144)
  measure("copula 144 rho \(correlation)", repeats: 5) {
    try GaussianCopula(given, correlation: correlation).chance(ofAtLeast: 72)
  }
}
let weights = (0..<144).map { Double(1 + (13 * $0 + 5) % 60) }
let given = chances(144)
measure("weighted 144", repeats: 20) {
  try WeightedLaw(weights: weights, chances: given).chance(ofAtLeast: 2000).lower
}
// Weights as of `sample demo`: 32 open agencies, few of them heavy.
let requests = (0..<32).map { (place: Int) -> Double in
  let heavy = place % 4 == 0 ? 20_000 * (1 + place / 4) : 0
  return Double(1000 + 1237 * place % 9000 + heavy)
}
let open = chances(32)
let bound = 0.8 * requests.reduce(0, +)
measure("weighted bound 32, made and asked", repeats: 20) {
  ThresholdDiagram(requests, reaching: bound, isStrict: false)?.chance(ofReaching: true, open)
    ?? .nan
}
if let diagram = ThresholdDiagram(requests, reaching: bound, isStrict: false) {
  for correlation in [0.1, 0.3] {
    let factor = try CommonFactor(correlation: correlation, count: 32)
    measure("weighted copula 32 rho \(correlation)", repeats: 20) {
      diagram.chance(ofReaching: true, open, under: factor)
    }
  }
}
if let law = WeightedQuantiles(requests, workLimit: 10_000_000) {
  measure("weighted quantiles 32", repeats: 20) {
    try law.quantiles([0.05, 0.25, 0.5, 0.75, 0.95], open)[2]
  }
}
let draws = try BernoulliDraws(chances: given, seed: 1)
measure("bernoulli draw", repeats: 1, operations: 144 * 200_000) {
  Double(try draws.counts(ofDraws: 0..<200_000)[7])
}

import AgencyModel
import Testing

/// What holds for every sample.
struct SampleTests {
  @Test(arguments: Sample.allCases)
  func rowsNameTheirSample(sample: Sample) {
    for kind in TableKind.allCases {
      #expect(sample.data()[kind].source == "sample \(sample.rawValue)")
    }
  }

  @Test(arguments: Sample.allCases)
  func cellsAreOfTheirFieldsTypes(sample: Sample) {
    for kind in TableKind.allCases {
      let fields = sample.data()[kind].fields
      for row in sample.data().rows(kind) {
        for field in fields {
          guard case .choice(let words) = field.type, let word = row.text(field.name) else {
            continue
          }
          #expect(words.contains(word), "\(field.name) \(word)")
        }
      }
    }
  }

  @Test(arguments: Sample.allCases)
  func rulingsNameABodyOfTheCommittee(sample: Sample) {
    let data = sample.data()
    for agency in data.rows(.agencies) {
      if let body = agency.text("body") { #expect(data.window.bodies.contains(body)) }
      let isDecided = ["justified", "unjustified"].contains(agency.text("ruling"))
      #expect(isDecided == (agency["body"] != nil))
      #expect((agency["ruling"] == nil) == (agency["reason"] == nil))
    }
  }

  /// Saved sessions and the manual's examples stand on these bytes: if a change is meant, say so
  /// in the changelog and put the new number here.
  @Test(arguments: [
    (Sample.azar, 1_128_600_357_254_351_667 as UInt64), (.demo, 9_750_644_648_355_869_361),
  ])
  func bytesAreTheSameOnEveryMachine(sample: Sample, expected: UInt64) {
    #expect(fingerprint(sample.data().dump) == expected)
  }
}

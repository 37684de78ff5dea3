import Testing

@Suite struct ChangeParsingTests {
  @Test(arguments: [
    ("banks", "bank"), ("mfa", "mfa"), ("connected", ":connected"),
    (#""Ministry X""#, "ministry x"),
    ("'مخ'", "مخ"), ("`by`", "by"), ("agencies", "agencies"),
    ("agencies where sector = bank", "agencies(= sector bank)"),
    ("banks and hospitals", "bank & hospital"),
    ("banks and mfa and waived", "bank & mfa & :waived"),
    ("بانک‌ها و دانشگاه‌ها", "bank & university"), ("دستگاه‌ها که بخش = بانک", "agencies(= بخش bank)"),
  ])
  func groups(text: String, tree: String) {
    #expect(Construct.group.outcome(text) == tree)
  }

  @Test(arguments: [
    ("20 agencies", "any 20 of agencies"), ("20", "any 20"), ("20 banks", "any 20 of bank"),
    ("20 of banks", "any 20 of bank"), ("n agencies", "any n of agencies"),
    ("n banks", "any n of bank"), ("n unconnected", "any n of :unconnected"),
    ("(n + 1) banks", "any (+ n 1) of bank"),
    ("20 agencies where a = b", "any 20 of agencies(= a b)"),
    ("20 largest by requests", "most 20 by requests"),
    ("20 biggest by requests", "most 20 by requests"),
    ("20 smallest by requests banks", "least 20 by requests of bank"),
    ("20 largest banks by requests", "most 20 by requests of bank"),
    ("n largest by requests", "most n by requests"), ("all", "all"), ("all banks", "all of bank"),
    ("every bank", "all of bank"), ("all agencies", "all of agencies"), ("half", "part 0.5"),
    ("half of banks", "part 0.5 of bank"), ("half banks", "part 0.5 of bank"),
    ("30%", "part 0.3"), ("30% of banks", "part 0.3 of bank"), ("30% banks", "part 0.3 of bank"),
    ("30 percent of banks", "part 0.3 of bank"), ("banks", "bank"),
    ("banks and hospitals", "bank & hospital"), ("agencies", "agencies"),
    ("connecting", ":connecting"),
    ("۲۰ دستگاه", "any 20 of agencies"), ("۳۰ درصد بانک‌ها", "part 0.3 of bank"),
    ("نیمی از بانک‌ها", "part 0.5 of bank"), ("همه بانک‌ها", "all of bank"),
    ("۲۰ بزرگ‌ترین بر حسب درخواست", "most 20 by درخواست"),
  ])
  func whoChanges(text: String, tree: String) {
    #expect(Construct.change.outcome("\(text) connect") == "\(tree): connect")
  }

  @Test(arguments: [
    ("20 agencies connect, likelier first", "any 20 of agencies: connect likelier first"),
    ("20 connect by 30 azar likelier first", "any 20: connect @ @9-30 likelier first"),
    ("20 by 30 azar connect likelier", "any 20: connect @ @9-30 likelier first"),
    ("half of banks connect, likelier first", "part 0.5 of bank: connect likelier first"),
  ])
  func likelierAgenciesFirst(text: String, tree: String) {
    #expect(Construct.change.outcome(text) == tree)
  }

  @Test(arguments: [
    ("connect", "connect"), ("connects", "connect"), ("start", "start"), ("starts", "start"),
    ("disconnect", "disconnect"), ("is connected", "connect"), ("are connected", "connect"),
    ("is connecting", "start"), ("becomes unconnected", "disconnect"),
    ("waive until 1402-03-31", "waive until @1402-03-31"),
    ("is waived until 1402-03-31", "waive until @1402-03-31"),
    (
      #"waive until 30 azar because "x" by "board""#,
      #"waive until @9-30 because "x" by "board""#
    ),
    (#"waive by board because "x" until 30 azar"#, #"waive until @9-30 because "x" by "board""#),
    ("waive by 30 azar", "waive until @9-30"),
    ("waive", "waive"), (".own_window is 9", "own_window is 9"),
    ("own_window is 9", "own_window is 9"),
    ("own_window = 9", "own_window is 9"), ("chance is 80%", "chance is share:0.8"),
    ("chance becomes 80%", "chance is share:0.8"), (".day is today", ":day is @today"),
    (".`a b` is no", "a b is no"), ("is 5", "it is 5"),
    ("متصل شود", "connect"), ("فرصت یابد تا پایان ۱۴۰۲-۰۳-۳۱", "waive until @1402-03-31"),
  ])
  func whatChanges(text: String, tree: String) {
    #expect(Construct.change.outcome("mfa \(text)") == "mfa: \(tree)")
  }

  @Test func aFieldOfAnAgencyMayFollowItsName() {
    #expect(Construct.change.outcome("mfa.own_window is 9") == "mfa: own_window is 9")
  }

  @Test(arguments: [
    ("deadline moves to 15 dey", ":deadline: moves to @10-15"),
    ("deadline moves to today + 1 week", ":deadline: moves to @today+1week"),
    ("deadline moves by 2 weeks", ":deadline: moves by 2week"),
    ("deadline move by 1 month", ":deadline: moves by 1month"),
    ("deadline is 1401-10-15", ":deadline: it is @1401-10-15"),
    ("threshold is 50%", ":threshold: it is share:0.5"),
    ("مهلت تمدید شود به ۱۵ دی", ":deadline: moves to @10-15"),
    ("آستانه باشد ۵۰٪", ":threshold: it is share:0.5"),
  ])
  func theWindowChanges(text: String, tree: String) {
    #expect(Construct.change.outcome(text) == tree)
  }

  /// English puts the date last, Persian the verb; either order gives the same tree.
  @Test(arguments: [
    ("banks connect by 30 azar", "banks by 30 azar connect", "bank: connect @ @9-30"),
    (
      "20 agencies connect on today", "20 agencies on today connect",
      "any 20 of agencies: connect @ @today"
    ),
    (
      "banks start by deadline - 10 days", "banks by deadline - 10 days start",
      "bank: start @ @deadline-10day"
    ),
    ("n banks connect by d", "n banks by d connect", "any n of bank: connect @ @d"),
    (
      "mfa chance is 80% by today", "mfa by today chance is 80%",
      "mfa: chance is share:0.8 @ @today"
    ),
    (
      "20 largest by requests connect by d", "20 largest by requests by d connect",
      "most 20 by requests: connect @ @d"
    ),
    (
      "mfa waive until 30 azar because 'x'", "mfa until 30 azar waive because 'x'",
      #"mfa: waive until @9-30 because "x""#
    ),
    ("بانک‌ها متصل شوند تا ۳۰ آذر", "بانک‌ها تا ۳۰ آذر متصل شوند", "bank: connect @ @9-30"),
    ("mfa فرصت یابد تا پایان ۳۰ آذر", "mfa تا ۳۰ آذر فرصت یابد", "mfa: waive until @9-30"),
  ])
  func theDateMayStandOnEitherSideOfTheVerb(first: String, second: String, tree: String) {
    #expect(Construct.change.outcome(first) == tree)
    #expect(Construct.change.outcome(second) == tree)
  }

  @Test(arguments: [
    (
      "banks connect by 15 azar, universities start",
      "bank: connect @ @9-15; university: start"
    ),
    (
      "connecting chance is 80%, unconnected chance is 40%",
      ":connecting: chance is share:0.8; :unconnected: chance is share:0.4"
    ),
    ("a connect,\n b start", "a: connect; b: start"),
    (
      "deadline moves by 2 weeks, banks connect by azar 30, 1401, mfa start",
      ":deadline: moves by 2week; bank: connect @ @1401-09-30; mfa: start"
    ),
    ("بانک‌ها متصل شوند، دانشگاه‌ها آغاز کنند", "bank: connect; university: start"),
  ])
  func changesStandInAList(text: String, tree: String) {
    #expect(Construct.changes.outcome(text) == tree)
  }
}

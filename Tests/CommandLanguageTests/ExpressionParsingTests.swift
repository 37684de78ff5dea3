import Testing

@Suite struct ExpressionParsingTests {
  @Test(arguments: [
    ("a or b and c", "(or a (and b c))"), ("a and b or c", "(or (and a b) c)"),
    ("not a and b", "(and (not a) b)"), ("not a = b", "(not (= a b))"),
    ("not not a", "(not (not a))"), ("a = b and c < d", "(and (= a b) (< c d))"),
    ("a + b * c", "(+ a (* b c))"), ("a * b + c", "(+ (* a b) c)"), ("-a * b", "(* (- a) b)"),
    ("- a + b", "(+ (- a) b)"), ("a - -b", "(- a (- b))"), ("a + b < c - d", "(< (+ a b) (- c d))"),
    ("(a or b) and c", "(and (or a b) c)"), ("a * (b + c)", "(* a (+ b c))"),
    ("not (a or b)", "(not (or a b))"), ("(a = b) = c", "(= (= a b) c)"), ("((a))", "a"),
    ("a\u{2212}b ×c÷ d", "(- a (/ (* b c) d))"),
  ])
  func strongerSignsBindFirst(text: String, tree: String) {
    #expect(Construct.expression.outcome(text) == tree)
  }

  @Test(arguments: [
    ("a - b - c", "(- (- a b) c)"), ("a - b + c", "(+ (- a b) c)"), ("a / b / c", "(/ (/ a b) c)"),
    ("a / b * c", "(* (/ a b) c)"), ("a or b or c", "(or (or a b) c)"),
    ("a and b and c", "(and (and a b) c)"),
  ])
  func equalSignsBindFromTheLeft(text: String, tree: String) {
    #expect(Construct.expression.outcome(text) == tree)
  }

  @Test(arguments: [
    ("a = b", "(= a b)"), ("a == b", "(= a b)"), ("a != b", "(!= a b)"), ("a <> b", "(!= a b)"),
    ("a ≠ b", "(!= a b)"), ("a < b", "(< a b)"), ("a <= b", "(<= a b)"), ("a ≤ b", "(<= a b)"),
    ("a > b", "(> a b)"), ("a >= b", "(>= a b)"), ("a ≥ b", "(>= a b)"),
    ("a in (b, c)", "(in a b c)"), ("a in (b)", "(in a b)"),
    ("a in (b + 1, -2)", "(in a (+ b 1) (- 2))"),
    ("a not in (b, c)", "(not (in a b c))"), ("not a in (b)", "(not (in a b))"),
    (#"a like "*b*""#, #"(like a "*b*")"#), (#"a not like "b""#, #"(not (like a "b"))"#),
    ("a between b and c", "(between a b c)"), ("a between 1 + 2 and 3", "(between a (+ 1 2) 3)"),
    ("a between b and c and d", "(and (between a b c) d)"),
    ("a not between b and c", "(not (between a b c))"), ("a is missing", "(missing a)"),
    ("a is not missing", "(not (missing a))"), ("not a is missing", "(not (missing a))"),
    ("a is unknown", "(missing a)"), ("a is not b", "(!= a b)"),
    ("a + b is missing", "(missing (+ a b))"),
  ])
  func comparisonsAndTests(text: String, tree: String) {
    #expect(Construct.expression.outcome(text) == tree)
  }

  @Test(arguments: [
    ("20", "20"), ("30%", "share:0.3"), ("30 %", "share:0.3"), ("30 percent", "share:0.3"),
    ("۳۰ درصد", "share:0.3"), (#""a {n}""#, #""a {n}""#), ("yes", "yes"), ("TRUE", "yes"),
    ("no", "no"), ("false", "no"), ("بله", "yes"), ("خیر", "no"), ("sector", "sector"),
    ("`a b`", "a b"), ("`30%`", "30%"), ("`yes`", "yes"), ("connected", ":connected"),
    ("2 weeks", "2week"), ("today", "@today"), ("30 azar", "@9-30"),
    ("sector = bank", "(= sector bank)"), ("بخش = بانک‌ها", "(= بخش bank)"),
    ("electronic = unknown", "(= electronic :missing)"),
    ("status = connected", "(= status :connected)"),
    ("connected% >= 95%", "(>= [connected%] share:0.95)"),
    ("connected of requests * 2", "(* [connected of requests] 2)"),
    ("a = b where c", "!left over"),
  ])
  func values(text: String, tree: String) {
    let outcome = Construct.expression.outcome(text)
    #expect(tree == "!left over" ? outcome.contains("E110 'where'") : outcome == tree)
  }
}

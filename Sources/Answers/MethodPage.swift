/// A page of docs/methods that an answer can refer to; the raw value is its file's name.
public enum MethodPage: String, CaseIterable, Sendable {
  case status
  case effect
  case need
  case data
  case reconcile
  case sweep
  case chance
  case poissonBinomial = "poisson-binomial"
  case weightedLaw = "weighted-law"
  case gaussianCopula = "gaussian-copula"
  case betaBinomial = "beta-binomial"
  case frechetBounds = "frechet-bounds"
  case chanceNeed = "chance-need"
  case importance
  case monteCarlo = "monte-carlo"
  case openChoice = "open-choice"
  case ratioBounds = "ratio-bounds"
  case hypergeometric
  case when
  case backtest
  case paceBayesianBootstrap = "pace-bayesian-bootstrap"
  case paceZero = "pace-zero"
  case regret
  case unitPlan = "unit-plan"
  case knapsack
  case weeklyEffortPlan = "weekly-effort-plan"

  /// The page's heading.
  public var title: String {
    switch self {
    case .status: "Counts and shares"
    case .effect: "What a change does"
    case .need: "What must still connect"
    case .data: "What is on record"
    case .reconcile: "Published figures"
    case .sweep: "One question, many values"
    case .chance: "The chance of a condition"
    case .poissonBinomial: "The Poisson-binomial law"
    case .weightedLaw: "Weighted totals"
    case .gaussianCopula: "Dependence through one factor"
    case .betaBinomial: "The beta-binomial law"
    case .frechetBounds: "Bounds without any assumption on dependence"
    case .chanceNeed: "How many must be certain"
    case .monteCarlo: "Chances by simulation"
    case .importance: "Which agency matters"
    case .openChoice: "A choice left open"
    case .ratioBounds: "Bounds of a ratio of totals"
    case .hypergeometric: "The hypergeometric law"
    case .when: "Dates and weeks ahead"
    case .backtest: "How past forecasts would have done"
    case .paceBayesianBootstrap: "The same, with what a short record leaves open"
    case .paceZero: "Weeks without any connection"
    case .regret: "Options against scenarios"
    case .unitPlan: "A plan for equal efforts"
    case .knapsack: "One budget of effort"
    case .weeklyEffortPlan: "Efforts that differ, none divided between weeks"
    }
  }

  /// What a sentence calls it, where the heading needs the list of pages around it.
  public var name: String {
    self == .paceBayesianBootstrap ? "The Bayesian bootstrap of the weeks on record" : title
  }

  /// The file, from the root of the documentation's folder up: `docs/methods/status.md`.
  public var path: String { "docs/methods/\(rawValue).md" }
}

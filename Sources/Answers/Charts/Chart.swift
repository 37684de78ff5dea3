/// What is drawn of an answer; a value that knows nothing of a screen.
enum Chart: Hashable, Sendable {
  case bars(BarChart)
  case stacks(StackChart)
  case fan(FanChart)
  case dates(DateChart)
  case sweep(SweepChart)
  case heat(HeatMap)
  case gantt(GanttChart)
  case tornado(TornadoChart)
  case histogram(Histogram)

  /// Whether there is anything to draw: some figure that is finite.
  var isDrawable: Bool {
    switch self {
    case .bars(let chart): chart.isDrawable
    case .stacks(let chart): chart.isDrawable
    case .fan(let chart): chart.isDrawable
    case .dates(let chart): chart.isDrawable
    case .sweep(let chart): chart.isDrawable
    case .heat(let chart): chart.isDrawable
    case .gantt(let chart): chart.isDrawable
    case .tornado(let chart): chart.isDrawable
    case .histogram(let chart): chart.isDrawable
    }
  }

  /// The rows of the drawing, none wider than the page.
  func lines(_ page: ChartPage) -> [String] {
    switch self {
    case .bars(let chart): chart.lines(page)
    case .stacks(let chart): chart.lines(page)
    case .fan(let chart): chart.lines(page)
    case .dates(let chart): chart.lines(page)
    case .sweep(let chart): chart.lines(page)
    case .heat(let chart): chart.lines(page)
    case .gantt(let chart): chart.lines(page)
    case .tornado(let chart): chart.lines(page)
    case .histogram(let chart): chart.lines(page)
    }
  }
}

import Wording

/// Number text in the digits asked for.
func inDigits(_ number: String, persian: Bool) -> String {
  persian ? PersianDigits.written(number) : number
}

import Wording

/// What one kind of error means, for `help E204`.
struct ErrorPage: Sendable {
  let id: String
  let meaning: Phrase

  private init(_ id: String, _ meaning: Phrase) { (self.id, self.meaning) = (id, meaning) }

  /// The phase that finds errors with a first digit.
  static func phase(ofID id: String) -> Phrase {
    switch id.dropFirst().first {
    case "1": "It is about the text of the statement, before any name is looked up."
    case "2": "It is about a name that is not known."
    case "3": "It is about a value: a date, a number, a percentage."
    case "4": "It is about the question or the change itself."
    case "5": "It is about a file or a database."
    case "6": "It is about the system around the shell."
    default: "A script has checked its own figures."
    }
  }

  static func named(_ id: String) -> ErrorPage? { all.first { $0.id == id } }

  static let all: [ErrorPage] = [
    ErrorPage(
      "E101", "Something follows the '\\' that continues a line; it must be the last sign."),
    ErrorPage(
      "E102", "A sign has no meaning at this place; text with special signs goes in quotes."),
    ErrorPage("E103", "A quote, a bracket or a brace was opened and never closed."),
    ErrorPage("E104", "A name in backticks is empty or never closed."),
    ErrorPage("E105", "A word begins with a digit, so it is neither a number nor a name."),
    ErrorPage("E106", "A number has more digits than can be kept."),
    ErrorPage("E110", "A word or sign does not fit at this place; the help says what would."),
    ErrorPage("E111", "The statement stops before it is whole; the help says what is missing."),
    ErrorPage("E112", "The statement is nested deeper, or is longer, than any person writes."),
    ErrorPage(
      "E113",
      "What follows the question does not go with it: a file and a pipe at once, or no question."),
    ErrorPage("E114", "The script was written for another version of the language."),
    ErrorPage("E201", "There is no such command, procedure or question; the nearest are named."),
    ErrorPage("E202", "No agency, sector, status or group has this name; the nearest are named."),
    ErrorPage("E203", "There is no field or variable of this name; 'fields' lists the fields."),
    ErrorPage(
      "E204",
      "The field never takes this value, so the answer would be of nobody; the nearest values are named."
    ),
    ErrorPage("E205", "There is no format of this name."),
    ErrorPage("E206", "There is no variable of this name; 'let' makes one."),
    ErrorPage("E207", "This is none of the statuses: connected, connecting, unconnected, waived."),
    ErrorPage("E208", "There is no scenario of this name; 'scenarios' lists them."),
    ErrorPage("E209", "There is no setting of this name; 'settings' lists them."),
    ErrorPage("E210", "There is no sample of this name."),
    ErrorPage(
      "E211", "The script has no parameter of this name; '--help' after the script lists them."),
    ErrorPage(
      "E301", "The date does not exist: no such month, or the month has fewer days in that year."),
    ErrorPage("E302", "The word is no month's name."),
    ErrorPage("E303", "This is not a whole date or duration: a year or a day is missing."),
    ErrorPage("E304", "The date can be read in more than one way, so it is not guessed."),
    ErrorPage(
      "E305", "The year lies outside of both calendars, or day and year are of different ones."),
    ErrorPage("E306", "The field holds no numbers, so it can neither weigh nor rank."),
    ErrorPage("E307", "A deadline is needed and none is loaded; 'set deadline' gives one."),
    ErrorPage("E308", "The variable holds no date."),
    ErrorPage(
      "E309",
      "The expression has no value: a division by zero, a share of nothing, or a figure left open."),
    ErrorPage("E310", "A duration is added to a date or taken from it, nothing else."),
    ErrorPage("E311", "'like' compares with text."),
    ErrorPage("E312", "A condition is needed, and this is none; compare it with something."),
    ErrorPage("E313", "Arithmetic needs numbers."),
    ErrorPage("E314", "Two kinds of values cannot be compared with each other."),
    ErrorPage("E315", "A share or a chance is compared with a percentage, a count with a number."),
    ErrorPage("E316", "A threshold is a percentage above 0% and up to 100%."),
    ErrorPage("E317", "The percentage lies outside of what it may be, or has too many decimals."),
    ErrorPage("E318", "The number lies outside of what it may be."),
    ErrorPage("E319", "The field does not take such a value."),
    ErrorPage("E320", "The range is empty or is not one of whole numbers."),
    ErrorPage("E321", "The parameter was given another kind of value than its default."),
    ErrorPage("E322", "The setting does not take this value."),
    ErrorPage("E401", "More agencies are asked for than there are to choose from."),
    ErrorPage("E402", "The procedure takes another number of values."),
    ErrorPage("E403", "Procedures or scripts call one another without end."),
    ErrorPage("E404", "What the question needs is not loaded."),
    ErrorPage(
      "E405",
      "This thing does not change in that way; only the deadline moves, only agencies connect."),
    ErrorPage(
      "E406", "It is left open which agencies are meant, and this change needs their names."),
    ErrorPage(
      "E407", "A waiver needs its end: there is no permanent exemption, only time granted."),
    ErrorPage("E408", "It is not said which field is set."),
    ErrorPage(
      "E409", "This field is evaluated or identifies the agency, and is never set by hand."),
    ErrorPage("E410", "There is no history to tell where agencies stood on that day."),
    ErrorPage("E411", "Nothing has been asked yet, so there is no last answer."),
    ErrorPage("E412", "Only a question may stand here, since asking changes nothing."),
    ErrorPage("E413", "'need' answers one figure of connected agencies at a time."),
    ErrorPage("E414", "A scenario of this name exists already."),
    ErrorPage("E415", "'base' is the data itself; it is never changed nor dropped."),
    ErrorPage("E416", "This statement cannot stand inside a loop or a procedure."),
    ErrorPage("E417", "There is nothing to undo or to redo."),
    ErrorPage("E418", "The name is a command already."),
    ErrorPage("E419", "The name is a word of the language."),
    ErrorPage(
      "E420",
      "The sweep asks too often, names a variable twice, or runs between two kinds of values."),
    ErrorPage(
      "E421",
      "No law tells this chance: too much is left open, or too many outcomes would have to be added up."
    ),
    ErrorPage("E423", "The day asked for is past, and what is past is counted, not forecast."),
    ErrorPage(
      "E427",
      "A plan cannot be made: what is asked, the day, or what is left open does not allow one."),
    ErrorPage("E429", "These options and worlds leave nothing to compare."),
    ErrorPage("E431", "It is not said by which day, or that day has no chances."),
    ErrorPage("E432", "The record tells when agencies connected, not how this figure went."),
    ErrorPage("E501", "Standard input carries the statements, so no data can come from it."),
    ErrorPage("E502", "The data cannot be read as it is; the message names file, line and column."),
    ErrorPage("E503", "The script cannot be read."),
    ErrorPage("E504", "The session cannot be saved; what was there before stays as it was."),
    ErrorPage(
      "E505",
      "The file is no session that can be opened: damaged, from a newer version, or something else."
    ),
    ErrorPage("E506", "The file's name does not tell in which format to write; 'as' says it."),
    ErrorPage("E507", "The file cannot be written; what was there before stays as it was."),
    ErrorPage(
      "E508",
      "There is no lost session to bring back, or its journal cannot be opened."),
    ErrorPage(
      "E509",
      "The lost session cannot be brought back as it was; the message says what has changed."),
    ErrorPage("E601", "The statement was stopped; the session is as it was before it."),
    ErrorPage("E603", "Nobody reads the output any more."),
    ErrorPage(
      "E604", "The output cannot be written, for want of space or another reason that is named."),
    ErrorPage("E605", "The command after '|' could not be run, or failed."),
    ErrorPage(
      "E701",
      "An assertion of the script does not hold, so the figures are not what it was written for."),
  ]
}

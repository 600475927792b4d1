public import JournalCore

extension ColumnMap {
  /// Reads a map from JSON.
  ///
  /// - Throws: `Refusal` that names the fault: invalid JSON, an unknown key, an unknown date format
  ///   or a missing column.
  public init(parsing bytes: [UInt8]) throws(Refusal) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes, limits: .record)
    } catch {
      throw Refusal("column-map", "The column map is not JSON: \(error).")
    }
    guard let object = value.object else {
      throw Refusal("column-map", "The column map is not a JSON object.")
    }
    let items = Item.allCases.map(\.rawValue)
    try Self.check(object, against: ["format", "competition", "season", "date"] + items, in: "")
    guard object["format"]?.integer == 1 else {
      throw Refusal(
        "column-map", "The column map's \"format\" is not 1, the only one there is.",
        hint: "Add \"format\": 1.")
    }
    let date = try Self.date(object["date"])
    var columns: [Item: String] = [:]
    for item in Item.allCases {
      guard let value = object[item.rawValue] else { continue }
      columns[item] = try Self.text(value, item.rawValue)
    }
    try self.init(
      competition: Self.label(object["competition"], "competition"),
      season: Self.label(object["season"], "season"),
      date: date.column, dateForms: date.forms, columns: columns)
  }

  private static func check(
    _ object: JSONObject, against known: [String], in place: String
  ) throws(Refusal) {
    guard let key = object.keys.first(where: { !known.contains($0) }) else { return }
    let nearest = Nearest.match(key, among: known).map { " Is it \"\($0)\"?" } ?? ""
    let shown = TextRules.harmless(String(key.prefix(64)))
    throw Refusal(
      "column-map", "The column map\(place) has an unknown key, \"\(shown)\".",
      hint: "The keys are \(known.joined(separator: ", ")).\(nearest)")
  }

  private static func date(_ value: JSONValue?) throws(Refusal)
    -> (column: String, forms: [DateForm])
  {
    guard let object = value?.object else {
      throw Refusal(
        "column-map", "The column map needs a \"date\" with a column.",
        hint: "For example: \"date\": {\"column\": \"Date\", \"format\": \"dd/MM/yy\"}.")
    }
    try check(object, against: ["column", "format"], in: "'s \"date\"")
    let column = try text(object["column"] ?? .null, "date.column")
    guard let named = object["format"] else { return (column, []) }
    let format = try text(named, "date.format")
    guard let form = DateForm(rawValue: format) else {
      throw unknownForm(format)
    }
    return (column, [form])
  }

  private static func unknownForm(_ format: String) -> Refusal {
    let known = DateForm.allCases.map(\.rawValue)
    let nearest = Nearest.match(format, among: known).map { " Is it \"\($0)\"?" } ?? ""
    let shown = TextRules.harmless(String(format.prefix(64)))
    return Refusal(
      "column-map", "\"\(shown)\" is not a date format.",
      hint: "The formats are \(known.joined(separator: ", ")).\(nearest)")
  }

  private static func label(_ value: JSONValue?, _ key: String) throws(Refusal) -> Label? {
    guard let value else { return nil }
    guard let object = value.object else { return .fixed(try text(value, key)) }
    try check(object, against: ["column"], in: "'s \"\(key)\"")
    return .column(try text(object["column"] ?? .null, "\(key).column"))
  }

  private static func text(_ value: JSONValue, _ key: String) throws(Refusal) -> String {
    let text: String
    do throws(JSONMismatch) {
      text = try String(json: value)
    } catch {
      throw Refusal("column-map", "The column map's \"\(key)\": \(error).")
    }
    guard !text.isEmpty else {
      throw Refusal("column-map", "The column map's \"\(key)\" is empty.")
    }
    return text
  }
}

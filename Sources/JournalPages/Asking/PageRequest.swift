public import JournalCore

/// What somebody asks for by an address.
public struct PageRequest: Hashable, Sendable {
  /// What the page is about.
  public let subject: PageSubject

  /// The form of the answer.
  public let form: PageForm

  /// What is asked, by name; nothing is empty.
  let values: [String: String]

  /// The most bytes that an address may take.
  public static let longest = 2000

  /// Reads an address.
  ///
  /// - Parameters:
  ///   - path: the path, such as `/m/rma-leg.json`.
  ///   - query: what follows the question mark; empty if there is none.
  /// - Throws: `Refusal` if there is no such page or form, or the page takes no such question.
  public init(path: String, query: String = "") throws(Refusal) {
    guard path.utf8.count + query.utf8.count <= Self.longest else {
      throw Refusal(
        "address-too-long", "The address is too long.",
        hint: "It may take \(Self.longest) bytes. Leave out fewer events.")
    }
    var parts: [String] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      guard let text = PageAddress.decoded(part, isQuery: false) else { throw .badAddress }
      parts.append(text)
    }
    var form = PageForm.html
    if let last = parts.last, let dot = last.lastIndex(of: "."),
      let named = PageForm(rawValue: String(last[last.index(after: dot)...])), named != .html
    {
      form = named
      parts[parts.count - 1] = String(last[..<dot])
    }
    guard let subject = PageSubject(parts) else { throw .noPage }
    guard subject.forms.contains(form) else {
      let known = subject.forms.map(\.rawValue).joined(separator: ", ")
      throw Refusal(
        "no-such-form", "This is not there as \(form.rawValue).", hint: "It is there as \(known).")
    }
    let known =
      ["known"] + subject.ownNames + (subject.supposes ? ["without", "rules"] : [])
    self.init(subject, form, try Self.values(query, known))
  }

  private init(_ subject: PageSubject, _ form: PageForm, _ values: [String: String]) {
    (self.subject, self.form, self.values) = (subject, form, values)
  }

  private static func values(_ query: String, _ known: [String]) throws(Refusal) -> [String: String]
  {
    var values: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PageAddress.decoded(sides[0], isQuery: true),
        let value = PageAddress.decoded(sides.count == 2 ? sides[1] : "", isQuery: true)
      else { throw .badAddress }
      guard known.contains(name) else {
        throw Refusal(
          "unknown-parameter", "This page takes no \"\(TextRules.harmless(name))\".",
          hint: "It takes \(known.joined(separator: ", ")).")
      }
      // A form sends what was left empty.
      if value.isEmpty { continue }
      if let earlier = values[name], name == "without" {
        values[name] = "\(earlier),\(value)"
      } else if values[name] != nil {
        throw Refusal(
          "twice-asked", "The address says \"\(name)\" twice.", hint: "Leave one of them out.")
      } else {
        values[name] = value
      }
    }
    return values
  }

  /// What is asked under a name; nil if nothing is.
  func value(_ name: String) -> String? { values[name] }

  /// The events to leave out.
  ///
  /// - Throws: `Refusal` if they are not written as `e11,e14`.
  func without() throws(Refusal) -> [Int] {
    guard let text = values["without"] else { return [] }
    var positions: [Int] = []
    for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      positions.append(try EventName.asked(word))
    }
    return positions
  }

  /// Whether the answer follows what happens: nothing earlier is asked for, and nothing is supposed.
  public var isOfNow: Bool {
    !["at", "known", "without", "rules", "after", "on", "before"].contains { values[$0] != nil }
  }

  /// Whether an audit tells disputes: of what is recorded, to the end, as the command does.
  var tellsDisputes: Bool {
    !["at", "without", "rules", "after", "on"].contains { values[$0] != nil }
  }

  /// Whether the answer depends on nothing but the log: a time such as `10m` also does on the clock.
  public var dependsOnlyOnLog: Bool {
    ["known", "since"].allSatisfy { name in
      values[name].map { EventName.position($0) != nil } ?? true
    }
  }
}

extension Refusal {
  static let badAddress = Refusal(
    "bad-address", "The address is not written in UTF-8 with % escapes.",
    hint: "Follow a link of a page.")

  static let noPage = Refusal(
    "no-such-page", "There is no such page.", hint: "Begin at the list of matches.")
}

public import JournalCore
public import MatchJournal

/// What is erased and what stays, in words.
public struct ErasureText {
  private let plan: ErasurePlan

  /// The most remaining texts that are listed.
  private static let most = 20

  /// Creates the text of a plan.
  public init(_ plan: ErasurePlan) { self.plan = plan }

  /// Returns whom a name was found to mean: `Found: Anouk Made-Up, Elm.`
  public static func found(_ person: PersonSlug, _ directory: Directory) -> String {
    let whole = directory.canonical(person)
    let registered = directory.persons[whole] ?? directory.persons[person]
    let words = [
      registered?.name ?? directory.title(person), registered?.team.map { directory.title($0) },
    ]
    return Wrap.text(
      TextRules.harmless("Found: \(words.compactMap { $0 }.joined(separator: ", "))."),
      indent: 2)
  }

  /// Returns what would be erased.
  ///
  /// - Parameter isDry: whether nothing is going to be erased.
  public func lines(isDry: Bool) -> [String] {
    let verb = isDry ? "Would erase" : "To erase"
    return ["\(verb) the texts of \(Self.list(plan.erases.map(\.position))):"]
      + plan.erases.map(Self.row) + staying + remaining(isHeld: false)
  }

  /// Returns what was erased.
  public func lines(of erasure: Erasure) -> [String] {
    ["Erased the texts of \(Self.list(erasure.erased)). Every proof stays valid."]
      + staying + remaining(isHeld: erasure.isHeld)
  }

  /// What else tells of the texts, why, and what to do about it.
  private func remaining(isHeld: Bool) -> [String] {
    let held = "Somebody is still reading an older state: the file is clean after the next write."
    let lines = plan.remainders.map { remainder in
      let places = Self.short(remainder.positions).map { "\($0): " } ?? ""
      return [places + remainder.reason, remainder.advice].compactMap { $0 }.joined(separator: " ")
    }
    return ["What remains besides, and why:"]
      + ((isHeld ? [held] : []) + lines).map { Wrap.text("  - \($0)", indent: 4) }
  }

  /// Returns the first few events of a list; nil for none.
  private static func short(_ positions: [Int]) -> String? {
    guard !positions.isEmpty else { return nil }
    let rest = positions.count - 8
    return list(Array(positions.prefix(8))) + (rest > 0 ? " and \(rest) more" : "")
  }

  /// The texts that still name the person, who would be recognised by them.
  private var staying: [String] {
    [true, false].flatMap { isErasable -> [String] in
      let texts = plan.stays.filter { $0.isErasable == isErasable }
      guard !texts.isEmpty else { return [] }
      let head =
        isErasable
        ? "Texts that stay and may name them; journal erase removes them one by one:"
        : "Texts in the hashed record that may name them and cannot be erased:"
      let rest = texts.count - Self.most
      return [Wrap.text(head)] + texts.prefix(Self.most).map(Self.row)
        + (rest > 0 ? ["  and \(rest) more"] : [])
    }
  }

  private static func row(_ texts: ErasurePlan.Texts) -> String {
    let lead = "  " + Columns.pad("e\(texts.position)", 6) + " "
    return Wrap.text("\(lead)\(texts.type): \(texts.fields.joined(separator: ", "))", indent: 9)
  }

  private static func list(_ positions: [Int]) -> String {
    positions.map { "e\($0)" }.joined(separator: ", ")
  }
}

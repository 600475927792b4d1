/// A permanent short name: minted once, stored, and never derived again.
///
/// It has 1 to 80 characters: lower-case ASCII letters, digits and single hyphens. The type
/// parameter keeps a team's slug from being used where a person's is needed. It is not constrained,
/// since making such a type would search all conformances of the program.
public struct Slug<Subject: Sendable>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The characters.
  public let text: String

  /// Creates a slug; nil if the text is not one.
  public init?(_ text: String) {
    guard Slug.isValid(text.utf8) else { return nil }
    self.text = text
  }

  /// Creates a slug from a text that is known to be one; traps if it is not.
  public init(known text: StaticString) {
    let text = "\(text)"
    precondition(Slug.isValid(text.utf8), "not a slug: \(text)")
    self.text = text
  }

  /// The characters.
  public var description: String { text }

  /// Orders slugs by their text.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  private static func isValid(_ text: String.UTF8View) -> Bool {
    guard (1...80).contains(text.count), text.first != 45, text.last != 45 else { return false }
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case 97...122, 48...57: break
      case 45 where previous != 45: break
      default: return false
      }
      previous = byte
    }
    return true
  }
}

/// The kind of thing that a slug names.
public protocol SlugSubject: Hashable, Sendable {
  /// The kind of field that holds such a slug.
  static var kind: FieldKind { get }
}

/// Teams.
public enum Team: SlugSubject {
  /// The kind of field: a team's slug.
  public static var kind: FieldKind { .team }
}

/// Persons: players, coaches, referees.
public enum Person: SlugSubject {
  /// The kind of field: a person's slug.
  public static var kind: FieldKind { .person }
}

/// Competitions, with one slug for each season.
public enum Competition: SlugSubject {
  /// The kind of field: a competition's slug.
  public static var kind: FieldKind { .competition }
}

/// Ties of one or more legs.
public enum Tie: SlugSubject {
  /// The kind of field: a tie's slug.
  public static var kind: FieldKind { .tie }
}

/// Sources: newspapers, federations, data sets.
public enum Source: SlugSubject {
  /// The kind of field: a source's slug.
  public static var kind: FieldKind { .source }
}

/// The slug of a team.
public typealias TeamSlug = Slug<Team>
/// The slug of a person.
public typealias PersonSlug = Slug<Person>
/// The slug of a competition in one season.
public typealias CompetitionSlug = Slug<Competition>
/// The slug of a tie.
public typealias TieSlug = Slug<Tie>
/// The slug of a source.
public typealias SourceSlug = Slug<Source>

extension Slug: FieldValue, Decodable, TextValue where Subject: SlugSubject {
  /// The kind of field that the subject names.
  public static var kind: FieldKind { Subject.kind }

  /// The form, as messages describe it.
  public static var form: String { "a slug (lower-case letters, digits, hyphens)" }
}

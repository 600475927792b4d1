import JournalCore
import JournalFeeds

/// A field in which a feed completes the journal or differs from it.
struct FieldChange {
  /// The name of the field in a claim.
  var field: String
  /// The feed's value as a claim holds it.
  var value: JSONValue
  /// The data that a correction replaces; empty if the event has no such field.
  var replace: JSONObject
  /// The journal's value, in words.
  var here: String
  /// The feed's value, in words.
  var there: String
  /// The persons named by the value.
  var persons: [PersonSlug] = []
}

/// An event of the journal that the feed also reports.
struct Subject {
  /// The event.
  var event: KnownMatch.Event
  /// The person or thing that it is about, in words.
  var title: String
  /// The line of the feed.
  var line: Int
  /// The file of that line.
  var file: String
}

extension MatchImport {
  /// Fills in gaps of the journal with one correction.
  mutating func fillIn(
    _ changes: [FieldChange], of subject: Subject, _ registry: inout ImportRegistry
  ) {
    correct(changes, of: subject, as: .fillsIn, &registry)
  }

  /// Notes differences as claims, or as a correction if the feed's word is taken.
  mutating func settle(
    _ changes: [FieldChange], of subject: Subject, taking: ImportOptions.Taking,
    _ registry: inout ImportRegistry
  ) {
    let correctable = taking == .theirs ? changes.filter { !$0.replace.isEmpty } : []
    correct(correctable, of: subject, as: .takes, &registry)
    for change in changes where taking == .mine || change.replace.isEmpty {
      claim(change, about: subject, &registry)
    }
  }

  private mutating func correct(
    _ changes: [FieldChange], of subject: Subject, as kind: ImportFinding.Kind,
    _ registry: inout ImportRegistry
  ) {
    guard !changes.isEmpty else { return }
    let record = subject.event.record
    var replace = JSONObject()
    for member in changes.flatMap(\.replace.members) { replace[member.key] = member.value }
    let correction = Correction(target: record.id, replace: replace)
    let key = [record.id.description, JSONValue.object(replace).canonicalText]
    write(
      .correction(correction), key: key, correcting: record, subject, changes, as: kind, &registry)
  }

  private mutating func claim(
    _ change: FieldChange, about subject: Subject, _ registry: inout ImportRegistry
  ) {
    let record = subject.event.record
    let claim = Claim(about: record.id, field: change.field, value: change.value)
    let key = [
      record.id.description, change.field, change.value.canonicalText, pen.sourceKey,
    ]
    write(.claim(claim), key: key, correcting: nil, subject, [change], as: .claims, &registry)
  }

  private mutating func write(
    _ event: MatchEvent, key: [String], correcting record: Record?, _ subject: Subject,
    _ changes: [FieldChange], as kind: ImportFinding.Kind, _ registry: inout ImportRegistry
  ) {
    do throws(Refusal) {
      let draft = try pen.draft(event, to: match.stream, key: key, isHeld: check.holds)
      guard !check.holds(draft.id) else {
        notedBefore += changes.count
        return
      }
      try add(draft, correcting: record, line: subject.line, file: subject.file)
      registry.use(changes.flatMap(\.persons))
      for change in changes { note(change, of: subject, as: kind, draft.id) }
    } catch {
      let text = changes.map { "\($0.here) -> \($0.there)" }.joined(separator: ", ")
      report(
        error, text: "\(match.title): \(subject.title) \(text)", line: subject.line,
        file: subject.file)
    }
  }

  /// Notes a finding.
  mutating func note(
    _ change: FieldChange, of subject: Subject, as kind: ImportFinding.Kind, _ event: EventID?
  ) {
    findings.append(
      ImportFinding(
        kind: kind, match: match.stream.slug, file: subject.file, line: subject.line,
        position: subject.event.record.position, subject: subject.title, field: change.field,
        here: change.here, there: change.there, recorded: subject.event.recorded, event: event))
  }
}

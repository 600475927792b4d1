import JournalCore

/// Records as they lie in a journal, and the events of a file.
enum RecordHarness {
  @Sendable static func run(_ bytes: [UInt8]) {
    do throws(Refusal) {
      let record = try Record(parsing: bytes)
      check(record.draft)
    } catch {
      law(!error.code.isEmpty && !error.reason.isEmpty, "a refusal says why")
    }
    guard let content = try? JSONValue(parsing: bytes).object,
      let draft = try? Draft(content: content)
    else { return }
    check(draft)
  }

  /// What is a draft is a record at any place, and read back it is the same.
  static func check(_ draft: Draft) {
    let stamp = Stamp(position: 7, version: 3, recordedAt: Instant(milliseconds: 1_516_827_600_000))
    guard let record = try? Record(draft, at: stamp) else { return }
    do throws(Refusal) {
      let again = try Record(parsing: record.body)
      law(again.body == record.body, "a record keeps its bytes")
      law(again.draft.content == draft.content, "a record keeps its content")
      law(again.event == draft.event, "a record says what the draft said")
    } catch {
      law(false, "a record can be read back")
    }
    _ = draft.slugs
    _ = draft.facts(at: 7, intern: { _ in .none }, locate: { _ in nil })
    _ = draft.event.phrase
  }
}

import JournalCore

/// Something that can be asked of a journal: a subject, and the moment that is meant.
///
/// What was known by then and what is supposed is the view's that it is asked of. A question reads each
/// stream of the log once at most, and judges each verdict once. A new kind of question is a file with
/// one static function.
///
/// ```swift
/// let view = try await journal.view(upTo: known)
/// let answer = try await view.ask(.match(name, at: .period(.halfTime)))
/// ```
public struct Question<Answer: Sendable>: Sendable {
  private let answer: @Sendable (JournalView) async throws -> Answer

  /// A question with the way to its answer.
  public init(_ answer: @escaping @Sendable (JournalView) async throws -> Answer) {
    self.answer = answer
  }

  /// The answer that a view gives.
  fileprivate func answer(in view: JournalView) async throws -> Answer { try await answer(view) }
}

extension JournalView {
  /// The answer to a question.
  ///
  /// - Throws: `Refusal` if there is no such subject or moment, or the answer does not rest on what is
  ///   supposed to be left out; `LogError`.
  public func ask<Answer>(_ question: Question<Answer>) async throws -> Answer {
    let answer = try await question.answer(in: self)
    try await checkSupposed()
    return answer
  }

  /// What an answer never looked at was not meant: nothing is supposed in silence.
  private func checkSupposed() async throws {
    for position in supposition.without {
      guard let record = try await snapshot.record(at: position), !wasRead(record.stream) else {
        continue
      }
      throw Refusal(
        "not-asked", "e\(position) belongs to \(record.stream), which the answer does not rest on.",
        hint: "Leave out an event of what is asked about.")
    }
    for event in supposedEvents
    where event.draft.stream.category == .match && !wasRead(event.draft.stream) {
      throw Refusal(
        "not-asked",
        "The answer does not rest on \(event.draft.stream), to which an event is added.",
        hint: "Add it to a match of what is asked about.")
    }
    guard supposition.rules == nil || askedRules else {
      throw Refusal(
        "not-asked", "The answer rests on no rules of a tie or a table.",
        hint: "Ask for the tie, the table or a match of one.")
    }
  }
}

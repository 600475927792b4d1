import JournalCore

/// A question to a journal: a subject and a moment.
///
/// The view that is asked determines what was known and what is supposed. A question reads each
/// stream of the log at most once, and judges each verdict once. To add a kind of question, add a
/// file with one static function.
///
/// ```swift
/// let view = try await journal.view(upTo: known)
/// let answer = try await view.ask(.match(name, at: .period(.halfTime)))
/// ```
public struct Question<Answer: Sendable>: Sendable {
  private let answer: @Sendable (JournalView) async throws -> Answer

  /// Creates a question from the function that answers it.
  public init(_ answer: @escaping @Sendable (JournalView) async throws -> Answer) {
    self.answer = answer
  }

  /// Returns the answer that a view gives.
  fileprivate func answer(in view: JournalView) async throws -> Answer { try await answer(view) }
}

extension JournalView {
  /// Answers a question.
  ///
  /// - Throws: `Refusal` if the subject or the moment does not exist, or if the answer does not
  ///   rest on an event that is supposed to be left out; `LogError`.
  public func ask<Answer>(_ question: Question<Answer>) async throws -> Answer {
    let answer = try await question.answer(in: self)
    try await checkSupposed()
    return answer
  }

  /// Refuses a supposition that the answer never looked at, so that none is silently ignored.
  private func checkSupposed() async throws {
    for position in supposition.without {
      guard let record = try await snapshot.record(at: position), !wasRead(record.stream) else {
        continue
      }
      throw Refusal(
        "not-asked", "e\(position) belongs to \(record.stream), which the answer does not rest on.",
        hint: "Leave out an event that it rests on.")
    }
    for event in supposedEvents
    where event.draft.stream.category == .match && !wasRead(event.draft.stream) {
      throw Refusal(
        "not-asked",
        "An event is added to \(event.draft.stream), which the answer does not rest on.",
        hint: "Add it to a match that it rests on.")
    }
    guard supposition.rules == nil || askedRules else {
      throw Refusal(
        "not-asked", "The answer rests on no rules of a tie or a table.",
        hint: "Ask about a tie, a table, or a match in one.")
    }
  }
}

import ArgumentParser
import JournalText

/// The writing of an import: a line that shows how far it is, and a word on what is in if it ends early.
struct ImportWriting {
  /// How many there are to write; nil if that is not known.
  let total: Int?
  /// What is counted, such as `matches`.
  let noun: String
  /// Whether to print a line for each part that is in.
  let showsProgress: Bool
  /// Returns what is said if it ends early with some of them in.
  let endedEarly: (_ count: Int, _ total: Int?) -> String

  /// Writes.
  ///
  /// - Parameter body: is given a function that is told how many are in, which throws if the user
  ///   wants the import to end there.
  func run<Result>(_ body: ((Int) throws -> Void) async throws -> Result) async throws -> Result {
    var count = 0
    var line = ProgressLine(total ?? 0, noun, isAsked: showsProgress)
    Interruption.await()
    defer { line.end() }
    do {
      return try await body { done in
        count = done
        if done > 0, total != nil { line.update(done) }
        if Interruption.hasCome, done < total ?? .max { throw ExitCode(130) }
      }
    } catch {
      line.end()
      if count > 0 {
        Output.acknowledge()
        Output.error(endedEarly(count, total))
      } else if Interruption.hasCome {
        Output.error("Interrupted. Nothing written.")
      }
      throw error
    }
  }
}

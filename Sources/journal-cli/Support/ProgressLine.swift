import Foundation
import JournalText

/// How far a long command is, on standard error: a line on a terminal, redrawn from half a second on; with
/// `--progress` a line for each step. In a pipe there is none otherwise.
struct ProgressLine {
  private let total: Int
  private let noun: String
  private let isAsked: Bool
  private let isTerminal = isatty(STDERR_FILENO) != 0
  private let start = ContinuousClock.now
  private var isDrawn = false

  /// - Parameters:
  ///   - noun: what is counted, such as `matches`.
  ///   - isAsked: whether to print a line for each step.
  init(_ total: Int, _ noun: String, isAsked: Bool) {
    (self.total, self.noun, self.isAsked) = (total, noun, isAsked)
  }

  /// Says how many are done.
  mutating func update(_ count: Int) {
    if isAsked { return Output.error("progress: \(count) of \(total) \(noun)") }
    let elapsed =
      Double((ContinuousClock.now - start).components.seconds)
      + Double((ContinuousClock.now - start).components.attoseconds) / 1e18
    guard isTerminal, elapsed > 0.5, count > 0 else { return }
    isDrawn = true
    Self.write("\r\(Self.text(count, of: total, noun, after: elapsed))\u{1B}[K")
  }

  /// Takes the line away.
  mutating func end() {
    if isDrawn { Self.write("\r\u{1B}[K") }
    isDrawn = false
  }

  /// Returns `[#####               ] 4400 of 16000 matches, 3100/s, 4 s left`.
  static func text(_ count: Int, of total: Int, _ noun: String, after seconds: Double) -> String {
    let width = 20
    let filled = total > 0 ? min(width, count * width / total) : width
    let bar = String(repeating: "#", count: filled) + String(repeating: " ", count: width - filled)
    let rate = Double(count) / seconds
    let left = Int((Double(total - count) / rate).rounded(.up))
    return "[\(bar)] \(count) of \(total) \(noun), \(Int(rate))/s, \(left) s left"
  }

  private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

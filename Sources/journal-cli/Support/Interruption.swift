import Foundation
import Synchronization

/// An interruption (Ctrl-C) that a long command answers between two steps, so that it can say what it has
/// done. The second one ends it at once.
enum Interruption {
  private static let isAsked = Atomic(false)

  /// Waits for interruptions from now on.
  static func await() {
    signal(SIGINT) { _ in
      if Interruption.isAsked.exchange(true, ordering: .relaxed) { _exit(130) }
    }
  }

  /// Whether the command shall end.
  static var hasCome: Bool { isAsked.load(ordering: .relaxed) }
}

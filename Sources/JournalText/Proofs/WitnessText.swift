public import JournalCore
public import JournalProof

/// What a witness did, and who cosigned, in words.
public enum WitnessText {
  /// Returns the line of a checkpoint that was cosigned and written to a file.
  public static func line(_ checkpoint: Checkpoint, in file: String) -> String {
    Wrap.text("\(file): \(checkpoint.size) events of \(checkpoint.origin), cosigned.")
  }

  /// Returns why nothing was cosigned.
  public static func line(_ refusal: Refusal) -> String {
    Wrap.text(TextRules.harmless("Not cosigned: \(refusal.asCommand)"), indent: 14)
  }

  /// Returns a line for each cosignature: whose it is, and when it was made.
  public static func lines(_ cosignatures: [NoteStatement]) -> [String] {
    cosignatures.map { statement in
      Wrap.text("Cosigned by \(TextRules.harmless(statement.key.name)), \(time(of: statement)).")
    }
  }

  /// Returns the time of a cosignature.
  package static func time(of statement: NoteStatement) -> String {
    statement.instant.map { "\($0)" } ?? "\(statement.time ?? 0) seconds after 1970"
  }
}

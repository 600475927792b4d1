public import MatchJournal

extension ErasureRemainder {
  /// What remains, and why.
  public var reason: String {
    switch kind {
    case .slug:
      "The slug is made of the name, and stands in hashed records, from which nothing can take it."
    case .openIDs:
      "Ids were made of the content of imported events, names included, when this journal had no "
        + "secret: whoever has such an id can test a guess with it."
    case .keyedIDs:
      "Ids were made of the content of imported events, names included. Those imported here take the "
        + "secret in this file to test a guess with; those that came whole from another journal may "
        + "take none."
    case .reports:
      "The digest of a published report stands in the record: whoever knows the rest of its text can "
        + "test a guess."
    case .digests:
      "The hashed record keeps a digest of each text, so that proofs stay valid. Its salt went with "
        + "the text, so no guess can be tested with it."
    case .copies:
      "Backups, reports, dossiers, receipts, exports and Football.TXT made before the erasure may hold "
        + "the texts; proofs and tiles hold digests only."
    case .disk:
      "Snapshots and unused blocks of the disk may hold the texts; the journal overwrites only its "
        + "own file and WAL."
    }
  }

  /// What to do about it; nil if there is nothing to do.
  public var advice: String? {
    switch kind {
    case .slug:
      "Register persons with --name alone: a private journal then makes a slug that says nothing."
    case .openIDs: "Do not hand these events out."
    case .keyedIDs: "Keep the file and its backups to yourself."
    case .reports: "Withdraw the report where you can."
    case .digests: nil
    case .copies: "Delete them, or erase there as well."
    case .disk: "Delete the snapshots; on an encrypted disk unused blocks tell nothing."
    }
  }
}

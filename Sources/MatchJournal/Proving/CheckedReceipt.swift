public import JournalCore
public import JournalProof

/// A receipt that was checked: all that it shows is true, and it says how far that goes.
public struct CheckedReceipt: Sendable {
  /// The receipt.
  public let receipt: Receipt

  /// The checkpoint of the log that holds its events.
  public let checkpoint: Checkpoint

  /// The result, derived again from its events.
  public let answer: AuditAnswer

  /// The name of the key that vouches that nothing is left out; nil if none does.
  public let voucher: String?

  init(receipt: Receipt, checkpoint: Checkpoint, answer: AuditAnswer, voucher: String?) {
    self.receipt = receipt
    self.checkpoint = checkpoint
    self.answer = answer
    self.voucher = voucher
  }

  /// The position up to which the result holds: the end of the log if somebody vouches that nothing
  /// is left out, otherwise the last event shown.
  ///
  /// Without a voucher, events before it may be missing too: see `Receipt.shown`.
  public var extent: Int {
    voucher == nil ? receipt.events.last?.record.position ?? 0 : checkpoint.size
  }

  /// Why it is true only of what it shows; nil if somebody vouches that nothing is left out.
  ///
  /// Its code is `no-seal`, or `seal-not-checked` if there was no key to check the seal by.
  public var reservation: Refusal? {
    guard voucher == nil else { return nil }
    guard receipt.seal != nil else {
      return Refusal(
        "no-seal", "Nobody vouches that nothing is left out.",
        hint: "Ask whoever issued it for one that is sealed.")
    }
    return Refusal(
      "seal-not-checked", "Its seal was checked by no key, so it vouches for nothing.",
      remedy: .giveSealKey)
  }
}

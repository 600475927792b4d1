/// The warning that records of a private journal are copied without their texts.
package enum PrivateTexts {
  /// The note.
  package static let note = Wrap.text(
    "note: a private journal keeps people's names and texts beside its records, so they are not "
      + "included. To keep them: journal backup FILE.", indent: 6)
}

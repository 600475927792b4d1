/// The warning that records of a private journal are copied without their texts.
package enum PrivateTexts {
  /// The note.
  package static let note = Wrap.text(
    "note: names of persons and texts about them stand beside the records of a private journal, and do "
      + "not go with them. To keep them: journal backup FILE.", indent: 6)
}

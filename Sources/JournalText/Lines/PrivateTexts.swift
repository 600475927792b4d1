/// The warning that records of a private journal are copied without their texts.
package enum PrivateTexts {
  /// The note.
  package static let note = Wrap.text(
    "note: a private journal keeps people's names and texts beside its records, so they are not "
      + "included. To keep them: journal backup FILE.", indent: 6)

  /// The note of a dossier.
  package static let dossierNote = Wrap.text(
    "note: the records and the receipt of a private journal hold no names and texts; the words for "
      + "people in answer.txt and index.html do, as long as the files are kept.", indent: 6)
}

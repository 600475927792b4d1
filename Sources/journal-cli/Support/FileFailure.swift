/// An error about one of several files.
struct FileFailure: Error {
  /// The name of the file.
  let file: String
  /// What is wrong with it.
  let error: any Error
}

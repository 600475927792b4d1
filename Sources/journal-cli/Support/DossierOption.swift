import ArgumentParser
import Foundation
import JournalCore
import JournalProof
import JournalReading
import JournalText
import MatchJournal

/// The option that writes a folder with all that a tribunal needs of a result.
struct DossierOption: ParsableArguments {
  @Option(
    name: .long,
    help: "Write a new folder with the answer, its events, clauses, pictures and proofs.")
  var dossier: String?

  /// Whether a dossier is asked for.
  var isAsked: Bool { dossier != nil }

  /// Checks that the folder is not there yet.
  func check() throws {
    if let dossier { try NewFolder.free(dossier) }
  }

  /// Writes the dossier if one is wanted.
  ///
  /// - Parameter option: the options of its receipt.
  func write(
    _ question: AuditQuestion, _ option: ReceiptOption, _ journal: MatchJournal, _ session: Session
  ) async throws {
    guard let dossier, !session.options.dryRun else { return }
    let receipt = try await option.made(for: question, journal, session)
    // Of the same state of the log as the receipt, whatever was recorded since.
    let view = try await journal.view(upTo: try receipt.checkpoint.size)
    let made = try await Dossier(try await question.answer(in: view), receipt, in: view)
    let folder = try NewFolder(dossier, isPrivate: journal.isPrivate)
    var files = made.files
    for file in files { try folder.write(file.bytes, to: file.name) }
    let printed = PagePrinter.pdf(of: "\(folder.draft)/index.html")
    if let printed {
      let file = Dossier.made("dossier.pdf", printed)
      try folder.write(file.bytes, to: file.name)
      files.append(file)
    }
    let sums = Dossier.sums(of: files)
    try folder.write(sums.bytes, to: sums.name)
    files.append(sums)
    if let key = option.key {
      let seal = try Dossier.seal(
        sums, of: try receipt.checkpoint.origin, by: try NoteFiles.signingKey(key))
      try folder.write(seal.bytes, to: seal.name)
      files.append(seal)
    }
    try folder.finish()
    guard !session.options.quiet, !session.options.json else { return }
    let paper =
      printed == nil
      ? "; no PDF: neither weasyprint nor chromium is there. Print index.html in a browser." : "."
    Output.error(
      Wrap.text("\(folder.name): \(files.count) files\(paper)", indent: 2))
    if journal.isPrivate { Output.error(PrivateTexts.dossierNote) }
  }
}

/// Prints a page to PDF with a program of somebody else.
private enum PagePrinter {
  /// Returns the page as PDF; nil if no program for that is there, or it fails.
  static func pdf(of page: String) -> [UInt8]? {
    if let program = Programs.path(of: "weasyprint"),
      let made = Programs.run(program, ["--quiet", page, "-"], input: []), isPDF(made)
    {
      return made
    }
    let browsers = ["chromium", "chromium-browser", "google-chrome"]
    guard let browser = browsers.lazy.compactMap({ Programs.path(of: $0) }).first else {
      return nil
    }
    let target = (page as NSString).deletingLastPathComponent + "/dossier.pdf"
    let profile = NSTemporaryDirectory() + "/journal-print-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: profile) }
    let words = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer",
      "--user-data-dir=\(profile)", "--print-to-pdf=\(target)", "file://\(page)",
    ]
    // Root has no sandbox to run it in; the page is ours and has no script.
    let extra = geteuid() == 0 ? ["--no-sandbox"] : []
    guard Programs.run(browser, extra + words, input: []) != nil,
      let made = FileManager.default.contents(atPath: target), isPDF([UInt8](made))
    else {
      try? FileManager.default.removeItem(atPath: target)
      return nil
    }
    return [UInt8](made)
  }

  private static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF-".utf8)) }
}

import JournalCore
import MatchJournal

let journal = try MatchJournal.open(at: "journal.db", readOnly: true)
let tie = try await journal.view().tie(TieSlug(known: "copa-qf"))
print(tie.verdict.decidedBy ?? "open", tie.verdict.evidence)

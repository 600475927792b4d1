public import ArgumentParser
public import JournalImport

// What is chosen by its own name.

extension ImportOptions.Taking: ExpressibleByArgument {}

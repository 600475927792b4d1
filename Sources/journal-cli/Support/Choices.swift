public import ArgumentParser
public import JournalFeeds
public import JournalImport
public import JournalRules

// Options whose values are chosen by name.

extension ImportOptions.Taking: ExpressibleByArgument {}

extension RegulationTemplate.Kind: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {}

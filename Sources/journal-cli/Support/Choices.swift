public import ArgumentParser
public import JournalImport
public import JournalRules

// Options whose values are chosen by name.

extension ImportOptions.Taking: ExpressibleByArgument {}

extension RegulationTemplate.Kind: ExpressibleByArgument {}

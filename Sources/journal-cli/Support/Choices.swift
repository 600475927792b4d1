public import ArgumentParser
public import JournalImport
public import JournalRules

// What is chosen by its own name.

extension ImportOptions.Taking: ExpressibleByArgument {}

extension RegulationTemplate.Kind: ExpressibleByArgument {}

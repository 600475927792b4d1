import ArgumentParser
@main struct J: AsyncParsableCommand { mutating func run() async throws { print("x") } }

/// Whoever was asked does not want it, and nothing is written.
struct Declined: Error {}

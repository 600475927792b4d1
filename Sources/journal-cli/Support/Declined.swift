/// The user declined when asked, so nothing is written.
struct Declined: Error {}

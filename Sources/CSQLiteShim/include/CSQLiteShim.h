#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

// sqlite3_db_config is variadic, which Swift cannot call: one function for each option in use.
// Each returns the SQLite result code.

struct sqlite3;

/// Refuses what could corrupt the file or rewrite its schema by hand (SQLITE_DBCONFIG_DEFENSIVE).
int journal_sqlite_set_defensive(struct sqlite3 *db);

/// Leaves the WAL alone on close: checkpoints happen only under the journal's lock
/// (SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).
int journal_sqlite_set_no_checkpoint_on_close(struct sqlite3 *db);

#endif

#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

// What Swift cannot call, or should not on every statement: sqlite3_db_config is variadic, and an
// authorizer is asked hundreds of times while a statement is compiled.
// The functions that set something return the SQLite result code.

struct sqlite3;

/// Refuses what could corrupt the file or rewrite its schema by hand (SQLITE_DBCONFIG_DEFENSIVE).
int journal_sqlite_set_defensive(struct sqlite3 *db);

/// Leaves the WAL alone on close: checkpoints happen only under the journal's lock
/// (SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).
int journal_sqlite_set_no_checkpoint_on_close(struct sqlite3 *db);

/// Bounds what one statement and one value may be (sqlite3_limit).
int journal_sqlite_set_limits(struct sqlite3 *db);

/// From now on the connection compiles only what a journal's writer needs: reading, inserting,
/// transactions, changing settings and erasing erasable values. No UPDATE or DELETE elsewhere, no
/// CREATE, DROP, ALTER, ATTACH, and no PRAGMA but those that only ask (sqlite3_set_authorizer).
int journal_sqlite_authorize_writing(struct sqlite3 *db);

/// From now on the connection compiles only what reads.
int journal_sqlite_authorize_reading(struct sqlite3 *db);

/// From now on the connection compiles what reads, and what makes temporary tables and views.
int journal_sqlite_authorize_temporary(struct sqlite3 *db);

/// The number of the file system that a file lies on, as Linux gives it (statfs(2)); -1 elsewhere.
long journal_file_system(const char *path);

#endif

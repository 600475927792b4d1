#include "CSQLiteShim.h"

#include <sqlite3.h>

#ifdef __linux__
#include <sys/vfs.h>
#endif

int journal_sqlite_set_defensive(struct sqlite3 *db) {
  return sqlite3_db_config((sqlite3 *)db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

int journal_sqlite_set_no_checkpoint_on_close(struct sqlite3 *db) {
  return sqlite3_db_config((sqlite3 *)db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

int journal_sqlite_set_limits(struct sqlite3 *db) {
  // A record has at most 64,000 bytes; a view may put a few of them together.
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_SQL_LENGTH, 64 * 1024);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_COLUMN, 100);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_EXPR_DEPTH, 100);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_COMPOUND_SELECT, 10);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_VDBE_OP, 100 * 1000);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_FUNCTION_ARG, 16);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_VARIABLE_NUMBER, 32);
  sqlite3_limit((sqlite3 *)db, SQLITE_LIMIT_TRIGGER_DEPTH, 2);
  return SQLITE_OK;
}

static int is_one_of(const char *name, const char *const *names) {
  if (name == 0) return 0;
  for (; *names != 0; names++) {
    if (sqlite3_stricmp(name, *names) == 0) return 1;
  }
  return 0;
}

/// Pragmas that only ask, and only where they are given nothing to set.
static int asks(const char *pragma, const char *argument) {
  static const char *const harmless[] = {
      "application_id", "user_version", "integrity_check", "quick_check", "page_count",
      "page_size",      "journal_mode", "synchronous",     "schema_version", "freelist_count", 0};
  return argument == 0 && is_one_of(pragma, harmless);
}

static int loads_code(const char *function) {
  static const char *const dangerous[] = {"load_extension", "fts3_tokenizer", "writefile", "edit", 0};
  return is_one_of(function, dangerous);
}

static int authorize_reading(
    void *context, int action, const char *first, const char *second, const char *database,
    const char *trigger) {
  (void)context;
  (void)database;
  (void)trigger;
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      return loads_code(second) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
      return asks(first, second) ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
  }
}

static int authorize_writing(
    void *context, int action, const char *first, const char *second, const char *database,
    const char *trigger) {
  static const char *const tables[] = {"streams",  "names",     "events",        "facts",     "nodes",
                                       "settings", "erasables", "registry_keys", "checksums", "match_facts",
                                       "match_pairs", 0};
  static const char *const changeable[] = {"settings", "checksums", "match_facts", 0};
  static const char *const removable[] = {"settings", "erasables", "registry_keys", "checksums", 0};
  switch (action) {
    case SQLITE_INSERT:
      return is_one_of(first, tables) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_UPDATE:
      return is_one_of(first, changeable) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_DELETE:
      return is_one_of(first, removable) ? SQLITE_OK : SQLITE_DENY;
    default:
      return authorize_reading(context, action, first, second, database, trigger);
  }
}

static int authorize_temporary(
    void *context, int action, const char *first, const char *second, const char *database,
    const char *trigger) {
  switch (action) {
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_VIEW:
      return SQLITE_OK;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
      return database != 0 && sqlite3_stricmp(database, "temp") == 0 ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA:
      return sqlite3_stricmp(first, "temp_store") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
      return authorize_reading(context, action, first, second, database, trigger);
  }
}

int journal_sqlite_authorize_temporary(struct sqlite3 *db) {
  return sqlite3_set_authorizer((sqlite3 *)db, authorize_temporary, (void *)0);
}

int journal_sqlite_authorize_writing(struct sqlite3 *db) {
  return sqlite3_set_authorizer((sqlite3 *)db, authorize_writing, (void *)0);
}

int journal_sqlite_authorize_reading(struct sqlite3 *db) {
  return sqlite3_set_authorizer((sqlite3 *)db, authorize_reading, (void *)0);
}

long journal_file_system(const char *path) {
#ifdef __linux__
  struct statfs info;
  return statfs(path, &info) == 0 ? (long)info.f_type : -1;
#else
  (void)path;
  return -1;
#endif
}

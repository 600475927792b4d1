#include "CSQLiteShim.h"

#include <sqlite3.h>

int journal_sqlite_set_defensive(struct sqlite3 *db) {
  return sqlite3_db_config((sqlite3 *)db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

int journal_sqlite_set_no_checkpoint_on_close(struct sqlite3 *db) {
  return sqlite3_db_config((sqlite3 *)db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

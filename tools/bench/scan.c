/* The reference of tools/bench/replay and table: scans columns of all facts with sqlite3_step and adds
   up the goals, with nothing in between.

   scan FILE          all columns
   scan FILE score    those that a score needs */

#include <sqlite3.h>
#include <stdio.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  sqlite3 *db;
  sqlite3_stmt *statement;
  if (argc < 2 || argc > 3 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, 0)) return 1;
  sqlite3_exec(db, "PRAGMA mmap_size = 17179869184", 0, 0, 0);
  int columns = argc == 3 ? 6 : 14, kind = argc == 3 ? 1 : 2;
  const char *sql =
      argc == 3 ? "SELECT stream, kind, team, period, subject, value FROM facts" :
      "SELECT stream, position, kind, period, minute, added, second, timed, team, person, other, "
      "subject, after, value FROM facts ORDER BY stream, position, ordinal";
  if (sqlite3_prepare_v2(db, sql, -1, &statement, 0)) return 1;
  double start = now();
  long rows = 0, goals = 0, sum = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    rows++;
    if (sqlite3_column_int(statement, kind) == 10) goals++;
    for (int column = 0; column < columns; column++) sum += sqlite3_column_int64(statement, column);
  }
  printf("%ld %.6f %ld %ld\n", rows, now() - start, goals, sum);
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return 0;
}

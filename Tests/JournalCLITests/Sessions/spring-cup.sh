# The made-up group of session 9 as it is typed; SPRING_CUP_ROUNDS leaves later rounds open.
set -e
SESSIONS="${SESSIONS:-$(dirname "$0")}"
rounds="${SPRING_CUP_ROUNDS:-3}"
new() { journal match new "$2" --competition spring-cup --on "2026-05-$1" -q; }
later() { test "$rounds" -lt "$1"; }
journal init -q
journal rules use --file "$SESSIONS/spring-cup.json" --competition spring-cup --season 2026 -q
new 02 "Alder 1-1 Cedar"
new 02 "Birch 3-0 Dogwood"
new 09 "Alder 2-0 Birch"
new 09 "Dogwood 1-1 Cedar"
if later 3; then
  new 16 "Birch v Cedar"
  new 16 "Dogwood v Alder"
else
  new 16 "Birch 2-1 Cedar"
  new 16 "Dogwood 1-0 Alder"
fi

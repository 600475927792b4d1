# The tie of session 1 as it is typed, up to Benzema's equaliser in the second leg (e39).
set -e
. "$(dirname "$0")/live.sh"
journal append kick-off -q
journal append goal -m 32 -p eraso -q
journal append half-time -q
journal append booing --crowd home -q
journal append second-half -q
journal append goal -m 47 -p benzema --assist vazquez -q

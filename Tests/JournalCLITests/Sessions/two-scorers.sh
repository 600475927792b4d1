# One match in two journals: ana has the seed report's minutes, ben those of TASS and Dnevnik.
set -e
journal init --origin example.org/ana -q
journal match new "Real Madrid v Leganés" --on 2018-01-24 --venue "Santiago Bernabéu" -q
for player in "Javier Eraso:Leganés" "Gabriel Pires:Leganés" "Karim Benzema:Real Madrid" \
  "Lucas Vázquez:Real Madrid"; do
  journal append person-registered --name "${player%%:*}" --team "${player##*:}" -q
done
journal init ben --origin example.org/ben -q
journal merge journal.db -J ben/journal.db -q
export JOURNAL_AS=ana
journal append goal -m 32 -p eraso -q
journal append goal -m 47 -p benzema --assist lucas -q
journal append goal -m 55 -p gab --how header -q
journal append score-declared --home 1 --away 2 -q
export JOURNAL_AS=ben JOURNAL_FILE=ben/journal.db
journal append goal -m 31 -p eraso -q
journal append goal -m 47 -p benzema -q
journal append goal -m 52 -p gab -q
journal append score-declared --home 1 --away 2 -q
# What each had signed before they met.
export JOURNAL_FILE=
for name in ana ben; do
  file=journal.db
  test $name = ana || file=ben/journal.db
  journal key new $name.key -J $file > $name.pub
  journal sign --key $name.key -J $file > $name.note
  journal audit rma-leg --receipt $name.receipt --key $name.key -J $file -q > /dev/null
done

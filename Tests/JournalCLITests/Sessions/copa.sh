# The tie of session 1 as it is typed, up to Benzema's equaliser in the second leg (e39).
set -e
journal init -q
journal rules use copa-del-rey-2017-18 -q
journal match new "Leganés 0-1 Real Madrid (Asensio)" --on 2018-01-18 --tie copa-qf --leg 1 -q
journal match new "Real Madrid v Leganés" --on 2018-01-24 --venue "Santiago Bernabéu" \
  --tie copa-qf --leg 2 -q
journal match lineup home -q "Casilla; Theo; Nacho; Ramos; Achraf; Llorente; Isco; Kovačić;
  Asensio; Lucas Vázquez; Benzema"
journal match lineup away -q "Champagne; Tito; Rico; Siovas; Bustinza; Brašanac; Gabriel Pires;
  El Zhar; Eraso; Amrabat; Beauvue"
journal append kick-off -q
journal append goal -m 32 -p eraso -q
journal append half-time -q
journal append booing --crowd home -q
journal append second-half -q
journal append goal -m 47 -p benzema --assist vazquez -q

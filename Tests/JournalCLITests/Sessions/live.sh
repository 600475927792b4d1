# The tie of session 1 before the second leg kicks off.
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

"""Validates records and --json documents against schemas/, with Python's jsonschema."""

import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator

journal, folder = sys.argv[1], pathlib.Path(sys.argv[2])
schemas = folder / "schemas"
database = str(folder / "demo" / "journal.db")
cup = str(folder / "cup" / "journal.db")


def run(*words, status=0, file=database):
    done = subprocess.run(
        [journal, *words, "-J", file], capture_output=True, text=True, check=False
    )
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done.stdout if status in (0, 1, 2) else done.stderr


def validator(path):
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


validators = {
    str(path.relative_to(schemas))[: -len(".json")]: validator(path)
    for path in sorted(schemas.rglob("*.json"))
}
checked = 0


def check(name, value):
    global checked
    errors = list(validators[name].iter_errors(value))
    assert not errors, (name, [error.message for error in errors][:3])
    checked += 1


for line in run("export").splitlines():
    record = json.loads(line)
    check(f"events/{record['type']}", record)

# A record that breaks its schema must be refused, or the validator proves nothing.
broken = json.loads(run("export").splitlines()[-1])
broken["position"] = 0
assert list(validators[f"events/{broken['type']}"].iter_errors(broken))

goal = next(
    json.loads(line)["position"]
    for line in run("export").splitlines()
    if json.loads(line)["type"] == "goal"
)
documents = {
    "ties": ["tie", "list"],
    "query": ["query", "SELECT home, home_goals, home_penalties, x'00ff', 0.5 FROM results"],
    "relations": ["query"],
    "audits": ["audit", "copa-del-rey-2017-18", "--ties"],
    "status": ["status"],
    "tie": ["tie", "copa-qf"],
    "audit": ["audit", "copa-qf"],
    "replay": ["replay", "--all"],
    "log": ["log"],
    "show": ["show", f"e{goal}"],
    "matches": ["match", "list"],
    "match": ["match", "show"],
    "appended": ["undo", "--dry-run"],
    "verify": ["verify"],
    "narrate": ["narrate"],
    "report-check": ["narrate", "--check"],
    "live": ["narrate", "--live"],
    "rules": ["rules", "list"],
    "rules-explain": ["rules", "explain", "fifa.world-cup.2022"],
    "rules-diff": ["rules", "diff", "es.copa-del-rey.2017-18", "es.copa-del-rey.2021-22"],
    "rules-suggest": ["rules", "suggest", "--competition", "copa-del-rey-2017-18"],
    "events": ["events"],
    "config": ["config", "list"],
}
for name, words in documents.items():
    check(f"output/{name}", json.loads(run(*words, "--json")))
check("output/status", json.loads(run("status", "--at", "50", "--json")))
for name in ["tie", "audit"]:
    open_tie = json.loads(run(*documents[name], "--at", "50", "--json"))
    assert len(open_tie["outlook"]["results"]) == 49
    check(f"output/{name}", open_tie)
supposed = ["--without", f"e{goal}", "--with", "goal -m 90+3 -p benzema -M rma-leg", "--json"]
for name in ["status", "tie", "audit", "replay", "narrate"]:
    check(f"output/{name}", json.loads(run(*documents[name], *supposed)))
check("output/error", json.loads(run("show", "e9999", "--json", status=66)))

# What is proved, and to whom; a private journal with somebody to forget.
key = folder / "desk.key"
vkey = run("key", "new", str(key)).strip()
signed = folder / "checkpoint.txt"
run("sign", "--key", str(key), "-o", str(signed))
receipt = folder / "copa-qf.receipt"
run("audit", "copa-qf", "--receipt", str(receipt), "--key", str(key), "-q")
witness, seen = folder / "club.key", folder / "seen"
run("key", "new", str(witness), "--witness", "--name", "example.org/club")
watch = ["witness", str(signed), "--key", str(witness), "--log", vkey, "--memory", str(seen)]
check("output/witness", json.loads(run(*watch, "--json", status=2)))
proofs = {
    "head": ["head"],
    "sign": ["sign", "--key", str(key), "--publish", str(folder / "published")],
    "witness": [*watch, "--first"],
    "inclusion": ["prove", f"e{goal}"],
    "consistency": ["prove", "--since", str(signed)],
    "receipt": ["verify-receipt", str(receipt), "--key", vkey],
    "doctor": ["doctor"],
    "salvage": ["salvage", "-o", str(folder / "sound.jsonl")],
}
for name, words in proofs.items():
    check(f"output/{name}", json.loads(run(*words, "--json")))
check("output/verify", json.loads(run("verify", "--checkpoint", str(signed), "--json")))
for place in [seen, folder / "published", folder / "nowhere"]:
    words = ["verify", "--published", str(place), "--key", vkey, "--json"]
    check("output/verify", json.loads(run(*words, status=0 if place.exists() else 2)))
private = folder / "private.db"
run("init", "--private", "-q", file=private)
run("append", "person-registered", "--name", "Anouk Made-Up", "-q", file=private)
run("match", "new", "Elm v Fir", "--venue", "Made-Up Ground", "-q", file=private)
proofs["erase"] = ["erase", "Anouk Made-Up", "--reason", "asked to"]
for name, flag in {"erasure-plan": "-n", "erase": "-y"}.items():
    check(f"output/{name}", json.loads(run(*proofs["erase"], flag, "--json", file=private)))

# What is not true, and what cannot be told.
proof, record = folder / "goal.tlog-proof", folder / "goal.json"
run("prove", f"e{goal}", "--key", str(key), "-o", str(proof), "--record", str(record), "-q")
for status, name in enumerate([vkey, None, str(folder / "missing.pub")]):
    file = record if name else receipt
    words = ["verify-proof", str(proof), str(file), "--key", name or vkey, "--json"]
    check("output/verify-proof", json.loads(run(*words, status=status)))
unsigned = folder / "unsigned.receipt"
run("audit", "copa-qf", "--receipt", str(unsigned), "--json")
for trust in [["--key", vkey], ["--checkpoint", str(signed)]]:
    words = ["verify-receipt", str(unsigned), *trust, "--json"]
    check("output/receipt", json.loads(run(*words, status=2)))
words = ["verify", "--checkpoint", str(folder / "missing.txt"), "--json"]
check("output/verify", json.loads(run(*words, status=2)))

# A group, with its places, its scorers and its form; made up.
results = folder / "results.txt"
results.write_text("= Spring Cup 2026\n\nSun May 24 2026\n  Elm v Fir  2-1 (1-0)\n", encoding="utf-8")
rules = folder / "rules.json"
run("rules", "new", "made-up-cup", "--kind", "groups", "-o", str(rules))
group = {
    "table": ["table", "spring-cup", "--explain", "--outlook"],
    "tables": ["table", "spring-*", "--season", "2026"],
    "audit-place": ["audit", "spring-cup", "--place", "2"],
    "audit-match": ["audit", "bir-dog"],
    "scorers": ["scorers", "spring-cup"],
    "form": ["form", "spring-cup"],
    "check": ["check"],
    "import": ["import", str(results), "--dry-run"],
    "rules-check": ["rules", "check", str(rules)],
}
for name, words in group.items():
    check(f"output/{name}", json.loads(run(*words, "--json", file=cup)))
round_one = ["audit", "spring-cup", "--place", "2", "--on", "2026-05-09", "--json"]
open_place = json.loads(run(*round_one, file=cup))
assert open_place["outlook"]["claims"][0]["aim"] == "first"
check("output/audit-place", open_place)
# An award in the group, and an appeal against it.
award = ["result-awarded", "--score", "0-3", "--to", "dogwood", "--reason", "made up"]
board = ["--authority", "board", "--source", "board", "-M", "bir-dog", "-q"]
run("append", *award, *board, file=cup)
awarded = run("log", "--all", "--type", "result-awarded", file=cup).split()[0]
run("append", "appeal-lodged", "--appellant", "Birch", "--against", awarded, *board, file=cup)
appealed = {
    "status": ["status", "bir-dog"],
    "match": ["match", "show", "bir-dog"],
    "audit-match": ["audit", "bir-dog"],
    "audit-place": ["audit", "spring-cup/birch"],
}
for name, words in appealed.items():
    document = json.loads(run(*words, "--json", file=cup))
    assert [appeal["against"] for appeal in document["appeals"]] == [awarded], name
    check(f"output/{name}", document)
# A matchday of a league, made up as well.
matchday = folder / "matchday.txt"
matchday.write_text(
    "= Spring League 2026\n\n▪ Matchday 1\nSun May 24 2026\n"
    "  Elm v Fir  2-1 (1-0)\n  Ash v Oak  0-0 (0-0)\n",
    encoding="utf-8",
)
league = str(folder / "league.db")
run("init", "-q", file=league)
run("import", str(matchday), "-y", "-q", file=league)
group["round"] = ["narrate", "spring-league-2026", "--round", "1"]
check("output/round", json.loads(run(*group["round"], "--json", file=league)))
# The events of the demo as lines, into a journal of nothing yet.
lines = folder / "copa.jsonl"
lines.write_text(run("export", "jsonl"), encoding="utf-8")
empty = str(folder / "empty.db")
run("init", "-q", file=empty)
group["import-lines"] = ["import", str(lines)]
check("output/import-lines", json.loads(run(*group["import-lines"], "--json", file=empty)))
for shipped in json.loads(run("rules", "list", "--json"))["regulations"]:
    check("regulation", json.loads(run("rules", "show", shipped["id"], "--json")))

# Two states, and a backup in a journal's place.
backup = str(folder / "backup.db")
run("backup", backup, "-q")
office = {
    "diff": ["diff", "e60", "e63"],
    "restore": ["restore", backup, "-y"],
    "merge": ["merge", backup, "--dry-run"],
    "watch": ["watch", "rma-leg", "--from", "e1", "--until", "FT"],
}
watched = run(*office["watch"]).splitlines()
assert watched, "nothing was watched"
for line in watched:
    check("output/watch", json.loads(line))
check("output/diff", json.loads(run(*office["diff"], "--json", status=1)))
check("output/merge", json.loads(run(*office["merge"], "--json")))
check("output/diff", json.loads(run("diff", "--source", "TASS", "--json", status=1)))
place = str(folder / "restored.db")
check("output/restore", json.loads(run(*office["restore"], "--json", file=place)))
check("output/show", json.loads(run("show", f"e{goal}", "--history", "--json")))

missing = {name for name in validators if name.startswith("output/")} - {
    f"output/{name}"
    for name in [*documents, *proofs, *group, *office, "error", "erasure-plan", "verify-proof"]
}
assert not missing, f"no document was checked against {missing}"
print(f"schemas: {len(validators)} valid, {checked} documents accepted")

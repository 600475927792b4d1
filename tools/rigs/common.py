"""What the rigs share: the built program, scratch folders, and how figures and faults are said."""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def arguments(description, **options):
    """The options of a rig: each with its long form's value, and `--short` with another."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--short", action="store_true", help="a form that takes seconds")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="processes at once")
    for name, (long, _) in options.items():
        parser.add_argument(f"--{name}", type=int, help=f"{long:,} unless said")
    chosen = parser.parse_args()
    for name, (long, short) in options.items():
        if getattr(chosen, name) is None:
            setattr(chosen, name, short if chosen.short else long)
    return chosen


def program():
    """The built journal-rig: $JOURNAL_RIG, or a release build made now."""
    if "JOURNAL_RIG" in os.environ:
        return os.environ["JOURNAL_RIG"]
    build = ["swift", "build", "-c", "release", "--quiet", "--product", "journal-rig"]
    subprocess.run(build, cwd=ROOT, check=True)
    os.environ["JOURNAL_RIG"] = str(ROOT / ".build/release/journal-rig")
    return os.environ["JOURNAL_RIG"]


def command():
    """The built journal: $JOURNAL_BINARY, or a debug build made now where none is there."""
    if "JOURNAL_BINARY" not in os.environ:
        binary = ROOT / ".build/debug/journal"
        if not binary.exists():
            build = ["swift", "build", "--quiet", "--product", "journal"]
            subprocess.run(build, cwd=ROOT, check=True)
        os.environ["JOURNAL_BINARY"] = str(binary)
    return os.environ["JOURNAL_BINARY"]


def shim(folder, name="shim"):
    """A shim for LD_PRELOAD, built with the C compiler that is there."""
    library = pathlib.Path(folder) / f"{name}.so"
    flags = ["-O2", "-Wall", "-Werror", "-shared", "-fPIC"]
    found = (name for name in ("cc", "clang", "gcc") if shutil.which(name))
    compiler = os.environ.get("CC") or next(found, "cc")
    subprocess.run([compiler, *flags, "-o", library, HERE / f"{name}.c", "-ldl"], check=True)
    return str(library)


@contextlib.contextmanager
def scratch(on_disk=False):
    """An empty folder: $RIG_FOLDER, or in memory where the disk itself is not what is tested."""
    memory = "/dev/shm" if os.path.isdir("/dev/shm") and not on_disk else None
    parent = os.environ.get("RIG_FOLDER", memory)
    with tempfile.TemporaryDirectory(prefix="rig-", dir=parent) as name:
        yield pathlib.Path(name).resolve()


class Server:
    """A journal-rig that answers questions on journals."""

    def __init__(self):
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [program(), "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, *words):
        """The answer, or one that says how the program ended."""
        self.process.stdin.write("\t".join(str(word) for word in words) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if line:
            answer = json.loads(line)
            if "problem" in answer:
                raise RuntimeError(f"{words}: {answer['problem']}")
            return answer
        code = self.process.wait()
        self.start()
        return {"crash": code}

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def each(jobs, work):
    """Runs `work(job)` for every job in a thread of its own; the results in order of the jobs."""
    results = {}

    def run(job):
        try:
            results[job] = work(job)
        except BaseException as error:  # A job that dies must not pass for one that found nothing.
            results[job] = error

    threads = [threading.Thread(target=run, args=(job,)) for job in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for result in results.values():
        if isinstance(result, BaseException):
            raise result
    return [results[job] for job in range(jobs)]


def shares(total, jobs):
    """How many of `total` each job takes."""
    return [total // jobs + (job < total % jobs) for job in range(jobs)]


def add(totals, figures):
    """Adds up the numbers of a dictionary, and keeps the first few of its lists."""
    for name, value in figures.items():
        if isinstance(value, list):
            totals[name] = (totals.get(name, []) + value)[:5]
        elif isinstance(value, dict):
            totals[name] = add(totals.get(name, {}), value)
        else:
            totals[name] = totals.get(name, 0) + value
    return totals


def number(ack):
    """Which of its writer's events an acknowledgement is of: the low half of the id."""
    return int(ack.split()[1][19:].replace("-", ""), 16) & (1 << 62) - 1


class Report:
    """The lines of a rig, and whether it may exit with 0."""

    def __init__(self, name):
        self.name = name
        self.failures = []

    def say(self, text):
        print(f"{self.name:<10}{text}", flush=True)

    def expect(self, holds, failure):
        """What must hold of the log."""
        if not holds:
            self.failures.append(f"FAULT: {failure}")

    def control(self, caught, what):
        """What a rig must have caught in a log without the protection."""
        if not caught:
            self.failures.append(f"CONTROL NOT CAUGHT: {what}")

    def finish(self):
        for failure in self.failures:
            self.say(failure)
        sys.exit(1 if self.failures else 0)


def count(number, one, many=None):
    """`1 match`, `2 matches`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def words(counts):
    """`12 in a settle, 3 opening`, the most frequent first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{count:,} {name}" for name, count in ordered)

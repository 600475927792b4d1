#!/usr/bin/env python3
"""Asks a running journal-serve for everything. Run by tools/check-pages."""

import html.parser
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

serve, journal = (os.path.abspath(path) for path in sys.argv[1:3])
failures = []
checks = 0


def check(is_so, what):
    global checks
    checks += 1
    if not is_so:
        failures.append(what)
        print(f"FAILED: {what}")


class Server:
    """A server of some journals."""

    def __init__(self, folder, *arguments):
        self.process = subprocess.Popen(
            [serve, "--port", "0", *arguments], cwd=folder, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/\n", line)
        if not found:
            sys.exit(f"journal-serve did not start: {line!r} {self.process.stderr.read()}")
        self.port = int(found[1])
        # What it logs is kept, or the pipe would fill.
        self.logged = []
        threading.Thread(
            target=lambda: self.logged.extend(self.process.stderr), daemon=True).start()

    def ask(self, path, method="GET", headers=None, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request(method, path, body=body, headers=headers or {})
        response = connection.getresponse()
        text = response.read().decode()
        fields = {name.lower(): value for name, value in response.getheaders()}
        connection.close()
        return response.status, fields, text

    def raw(self, data, is_whole=True):
        """What the server sends to bytes that no client library would send: all, or what comes first."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(data)
            connection.settimeout(10)
            received = b""
            try:
                while chunk := connection.recv(65536):
                    received += chunk
                    if not is_whole:
                        break
            except (TimeoutError, ConnectionResetError):
                pass
            return received

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(10)


class Links(html.parser.HTMLParser):
    """The addresses that a page leads to."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name == "href" and tag == "a"]


class Stream:
    """A page that follows a match."""

    def __init__(self, port, path, last=None):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        headers = {"Last-Event-ID": str(last)} if last is not None else {}
        self.connection.request("GET", path, headers=headers)
        self.response = self.connection.getresponse()
        self.events = []
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()

    def read(self):
        event = {}
        try:
            for line in self.response:
                text = line.decode().rstrip("\n")
                if text:
                    name, _, value = text.partition(":")
                    event[name] = value.strip()
                elif event.get("event"):
                    self.events.append((time.monotonic(), int(event["id"]), event["data"]))
                    event = {}
                else:
                    event = {}
        except (OSError, ValueError, http.client.HTTPException, AttributeError):
            pass

    def wait(self, count, seconds=10):
        end = time.monotonic() + seconds
        while len(self.events) < count and time.monotonic() < end:
            time.sleep(0.005)
        return self.events


def run(folder, *arguments, **options):
    return subprocess.run(
        [journal, *arguments], cwd=folder, check=True, capture_output=True, text=True, **options)


def check_headers(path, fields, is_embeddable=False):
    policy = fields.get("content-security-policy", "")
    check("default-src 'none'" in policy and "unsafe" not in policy, f"{path}: policy {policy}")
    frames = "frame-ancestors *" if is_embeddable else "frame-ancestors 'none'"
    check(frames in policy, f"{path}: {frames}")
    check(fields.get("x-content-type-options") == "nosniff", f"{path}: nosniff")
    check("server" not in fields, f"{path}: the server names itself")
    check(fields.get("cache-control") in ("no-cache", "no-store"), f"{path}: cache-control")


def check_pages(server):
    seen, open_ = {"/"}, ["/"]
    sizes = {}
    while open_ and len(seen) < 600:
        path = open_.pop()
        status, fields, text = server.ask(path)
        check(status == 200, f"{path}: {status}")
        check_headers(path, fields, path.startswith("/embed/"))
        sizes[path] = len(text.encode())
        if not fields["content-type"].startswith("text/html"):
            continue
        for address in Links(text).found:
            check(address.startswith("/") and not address.startswith("//"), f"{path}: {address}")
            if "?" not in address and address not in seen:
                seen.add(address)
                open_.append(address)
    check(len(seen) > 90, f"only {len(seen)} pages found")
    match = sizes["/m/real-madrid-leganes-2018-01-24"]
    check(match <= 20_000, f"the match page takes {match} bytes")
    print(f"{len(seen)} addresses; the match page takes {match} bytes")


def check_policy(server):
    """The hashes in the policy are those of the style and the script that are sent."""
    import base64
    import hashlib
    _, fields, text = server.ask("/m/rma-leg")
    for tag in ("style", "script"):
        inner = re.search(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode()
        check(f"{tag}-src 'sha256-{digest}'" in fields["content-security-policy"], f"hash of {tag}")
    check(not re.search(r"<[^>]+ (style|on\w+)=", text), "an attribute that runs or styles")


def check_same_as_command(server, folder):
    for path, words in {
        "/m/rma-leg.json": ["status", "rma-leg"], "/t/copa-qf.json": ["tie", "copa-qf"],
        "/why/copa-qf.json": ["audit", "copa-qf"],
        "/why/copa-qf.json?without=e57": ["audit", "copa-qf", "--without", "e57"],
        "/t/copa-qf.json?rules=no-away-goals": ["tie", "copa-qf", "--rules", "no-away-goals"],
        "/e/e57.json": ["show", "e57", "--history"], "/log.json?match=rma-leg": ["log", "rma-leg"],
    }.items():
        _, fields, text = server.ask(path)
        check(fields["content-type"] == "application/json", f"{path}: {fields['content-type']}")
        same = json.loads(run(folder, *words, "--json").stdout)
        check(json.loads(text) == same, f"{path} is not what journal {' '.join(words)} prints")


def check_caching(server, folder):
    _, fields, _ = server.ask("/m/rma-leg")
    tag = fields["etag"]
    status, again, text = server.ask("/m/rma-leg", headers={"If-None-Match": tag})
    check((status, text) == (304, ""), f"304 expected, not {status}")
    check(again.get("etag") == tag, "304 without its tag")
    run(folder, "append", "note", "--text", "a late note", "-M", "rma-leg", "--minute", "?")
    status, after, _ = server.ask("/m/rma-leg", headers={"If-None-Match": tag})
    check(status == 200 and after["etag"] != tag, f"an append changes the tag: {status}")
    status, fields, text = server.ask("/m/rma-leg", method="HEAD")
    check(status == 200 and text == "" and int(fields["content-length"]) > 1000, "HEAD")
    for path in ("/", "/healthz", "/nothing", "/m/rma-leg/live", "/t/copa-qf.json"):
        status, fields, text = server.ask(path, method="HEAD")
        check(text == "" and status == (404 if path == "/nothing" else 200), f"HEAD {path}: {status}")
        check_headers(path, fields)
    _, fields, _ = server.ask("/m/rma-leg?known=10m")
    check("etag" not in fields, "an answer that depends on the clock has a tag")


def check_hostile(server, folder):
    """What people typed is a text on every page that shows it."""
    tricks = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>"]
    for trick in tricks:
        run(folder, "append", "note", "--text", trick, "-M", "rma-leg", "--minute", "?")
    position = json.loads(run(folder, "log", "--json").stdout)["events"][-1]["position"]
    for path in ("/m/rma-leg", "/log", "/log?match=rma-leg", f"/e/e{position}", "/embed/rma-leg"):
        _, _, text = server.ask(path)
        check(not any(trick in text for trick in tricks), f"{path}: markup that was typed")
        check(text.count("<script>") == 1 and "<img" not in text, f"{path}: escaped")
    _, _, text = server.ask(f"/e/e{position}")
    check("onload=alert(1)" in text, "the text itself is there")


def check_failures(server):
    for path in [
        "/nothing", "/m/nobody", "/t/nothing", "/table/nothing", "/e/e9999", "/why/nothing/nobody",
        "/m/nobody/live", "/m/%3Cscript%3E", "/e/e1/../../etc/passwd", "/..%2f..%2fetc%2fpasswd",
    ]:
        status, fields, text = server.ask(path)
        check(status in (400, 404), f"{path}: {status}")
        check("<script>alert" not in text and "root:" not in text, f"{path}: escaped")
        check_headers(path, fields)
    status, fields, text = server.ask("/m/nobody.json")
    check(fields["content-type"] == "application/problem+json", "a problem document")
    check(json.loads(text)["status"] == status == 404 and json.loads(text)["detail"], "a remedy")
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]:
        status, fields, _ = server.ask("/m/rma-leg", method=method, body="x" * 100_000)
        check(status == 405 and fields.get("allow") == "GET, HEAD", f"{method}: {status}")
    status, _, _ = server.ask("/", headers={"Host": "attacker.example"})
    check(status == 421, f"another host: {status}")
    long = server.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 100_000 + b"\r\n\r\n")
    check(b" 200 " not in long[:20], f"a header of 100 kB: {long[:20]}")
    long = server.raw(
        b"GET /m/" + b"x" * 5000 + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    check(b" 400 " in long[:20] or b" 414 " in long[:20] or not long, f"a long address: {long[:20]}")
    bad = server.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nA: b\r\n B: c\r\n\x00\r\n\r\n")
    check(b" 200 " not in bad[:20], f"a broken header: {bad[:20]}")
    # The answer does not wait for a body that never comes to its end.
    start = time.monotonic()
    slow = server.raw(b"POST /m/rma-leg HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nx",
                      is_whole=False)
    check(b" 405 " in slow[:20] and time.monotonic() - start < 1, f"a slow body: {slow[:20]}")
    # Clients that begin and never end take nothing from the others.
    slow = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(200)]
    for connection in slow:
        connection.sendall(b"GET / HTTP/1.1\r\nHo")
    start = time.monotonic()
    check(server.ask("/healthz")[0] == 200 and time.monotonic() - start < 1, "slow clients")
    for connection in slow:
        connection.close()


def check_live(server, folder):
    match = "ash-elm-2026-12-01"
    run(folder, "match", "new", "Ash v Elm", "--on", "2026-12-01", "-q")
    run(folder, "append", "kick-off", "-M", match)
    status, fields, page = server.ask(f"/m/{match}")
    live = re.search(r'data-live="([^"]+)"', page)
    check(live is not None, "a match that is on is followed")
    live = live[1].replace("&amp;", "&")
    streams = [Stream(server.port, live) for _ in range(50)]
    check(streams[0].response.getheader("content-type") == "text/event-stream", "an event stream")
    took = []
    for minute in range(1, 21):
        run(folder, "append", "note", "--text", f"note {minute} <b>", "-M", match, "--minute", str(minute))
        sent = time.monotonic()
        for stream in streams:
            stream.wait(minute)
        took += [stream.events[minute - 1][0] - sent for stream in streams
                 if len(stream.events) >= minute]
    check(all(len(stream.events) == 20 for stream in streams), "50 clients miss nothing")
    ids = [event[1] for event in streams[0].events]
    check(ids == sorted(set(ids)), f"each once, in order: {ids}")
    # The command has ended by the time from which this counts, so some arrive before it.
    worst = max(took)
    check(worst < 0.5, f"an event took {worst:.3f} s")
    print(f"50 clients, 20 events of other processes: median "
          f"{1000 * statistics.median(took):.0f} ms after the command ended, worst {1000 * worst:.0f} ms")
    again = Stream(server.port, f"/m/{match}/live", last=ids[14])
    again.wait(5)
    check([event[1] for event in again.events] == ids[15:], "Last-Event-ID resumes")
    return streams


def check_private(folder):
    run(folder, "init", "--private", "-q")
    run(folder, "match", "new", "Ash v Elm", "--on", "2026-12-01", "-q")
    server = Server(folder, "journal.db")
    _, fields, _ = server.ask("/m/ash-elm-2026-12-01")
    check(fields["cache-control"] == "no-store" and "etag" not in fields, "a private journal is kept")
    check(server.stop() == 0, "ends in order")


def check_several(folder, other):
    server = Server(folder, "journal.db", os.path.join(other, "second.db"))
    _, fields, text = server.ask("/")
    check(Links(text).found == ["/journal/matches", "/second/matches"], f"the list: {text[-300:]}")
    for path in Links(text).found:
        status, _, page = server.ask(path)
        check(status == 200, f"{path}: {status}")
        name = path.split("/")[1]
        inner = [address for address in Links(page).found]
        check(all(address.startswith(f"/{name}/") for address in inner), f"{path}: {inner}")
    check(server.ask("/third/matches")[0] == 404, "a journal that is not served")
    check(server.stop() == 0, "ends in order")


def check_start(folder):
    for arguments, word in [
        (["--host", "0.0.0.0", "journal.db"], "--behind-proxy"), (["nothing.db"], "nothing.db"),
        (["--port", "99999", "journal.db"], "65535"),
    ]:
        result = subprocess.run(
            [serve, *arguments], cwd=folder, capture_output=True, text=True, timeout=20)
        check(result.returncode != 0 and word in result.stderr, f"{arguments}: {result.stderr}")


def main():
    with tempfile.TemporaryDirectory() as root:
        folder, private, second = (pathlib.Path(root, name) for name in ("a", "b", "c"))
        for each in (folder, private, second):
            each.mkdir()
        run(folder, "demo", ".")
        run(second, "init", "-J", "second.db", "-q")
        server = Server(folder, "journal.db")
        for path in ("/healthz", "/readyz"):
            check(server.ask(path)[0] == 200, path)
        check_pages(server)
        check_policy(server)
        check_same_as_command(server, folder)
        check_caching(server, folder)
        check_hostile(server, folder)
        check_failures(server)
        streams = check_live(server, folder)
        start = time.monotonic()
        check(server.stop() == 0, "ends in order with open streams")
        print(f"ended with {len(streams)} open streams in {time.monotonic() - start:.1f} s")
        check_private(private)
        check_several(folder, second)
        check_start(folder)
    print(f"{checks} checks, {len(failures)} failed")
    sys.exit(1 if failures else 0)


main()

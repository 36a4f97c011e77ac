#!/usr/bin/env python3
"""terminal.py CERCHIO: the program in a terminal where things go wrong. One line a situation; exit 1 if one is bad."""
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "tools"))
from ptydrive import Pty  # noqa: E402

CERCHIO = os.path.abspath(sys.argv[1])
SEEDS = int(sys.argv[2]) if len(sys.argv) > 2 else 20
NOISE = int(sys.argv[3]) if len(sys.argv) > 3 else 200_000
bad = 0


def verdict(name, is_good, said=""):
    global bad
    bad += not is_good
    print(f"{'good' if is_good else 'BAD ':4}  {name}  {said}", flush=True)


def window(data, rows=30, cols=100, **more):
    return Pty([CERCHIO, "--lang", "it", "--data", data], rows=rows, cols=cols, cwd=data, env={"HOME": data}, **more)


def form(data):
    p = window(data)
    p.wait("Premi n", 10)
    p.keys("n<Enter>Prova<Tab>")
    p.wait("Titolo", 5)
    p.settle(0.2, 2)
    return p


def draft(data):
    files = [data + "/drafts/home.draft", data + "/drafts/home.draft.old"]
    return b"".join(open(f, "rb").read() for f in files if os.path.exists(f))


def cpu(pid, secs=1.0):
    def spent():
        x = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(x[11]) + int(x[12])) / os.sysconf("SC_CLK_TCK")
    before = spent()
    time.sleep(secs)
    return (spent() - before) / secs


for name, code in (("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)):
    with tempfile.TemporaryDirectory() as data:
        p = form(data)
        p.keys("ciao mondo")
        p.settle()
        p.signal(name)
        p.wait_exit(3)
        verdict(f"SIG{name}", p.status in (code, -getattr(signal, "SIG" + name)) and not p.dirt() and b"ciao mondo" in draft(data), f"exit {p.status}, left: {p.dirt()}")
        p.close()

with tempfile.TemporaryDirectory() as data:
    p = form(data)
    p.keys("ciao")
    p.settle()
    began = time.monotonic()
    p.hangup()
    status = p.wait_exit(3)
    verdict("the window is closed", status is not None and b"ciao" in draft(data), f"gone after {time.monotonic() - began:.2f} s")
    p.close()

with tempfile.TemporaryDirectory() as data:
    p = Pty(["sh", "-c", f"trap '' HUP; {CERCHIO} --lang it --data {data}; true"], rows=30, cols=100)
    p.wait("Premi n", 10)
    kid = int(subprocess.run(["pgrep", "-P", str(p.pid)], capture_output=True, text=True).stdout.split()[0])
    p.hangup()
    time.sleep(1.2)
    alive = os.path.exists(f"/proc/{kid}")
    verdict("the window is closed and nobody says so", not alive, f"cpu {cpu(kid):.2f}" if alive else "gone")
    if alive:
        os.kill(kid, signal.SIGKILL)
    p.close()

with tempfile.TemporaryDirectory() as data:
    p = form(data)
    rng = random.Random(5)
    for _ in range(200):
        p.resize(rng.choice([1, 2, 3, 24, 60, 200, 500]), rng.choice([1, 2, 5, 80, 200, 500]))
        p.pump(0.005)
    p.resize(30, 100)
    p.settle(0.2, 5)
    verdict("200 sizes of the window, 1x1 among them", p.alive and "Titolo" in p.text())
    p.kill9()
    p.close()
for size in ((1, 1), (0, 0)):
    with tempfile.TemporaryDirectory() as data:
        p = window(data, rows=size[0], cols=size[1])
        p.settle(0.3, 3)
        verdict(f"begun at {size[0]}x{size[1]}", p.alive)
        p.kill9()
        p.close()

for megabytes, most in ((1, 0.5), (10, 2.0)):
    with tempfile.TemporaryDirectory() as data:
        p = form(data)
        body = ("la casa di tutti àèìòù\n" * (megabytes * 45000)).encode()[:megabytes * 1_000_000].decode("utf-8", "ignore")
        began = time.monotonic()
        p.paste(body)
        took = None
        while time.monotonic() - began < 60 and p.alive:
            p.pump(0.02)
            if not p.outbuf and "sono rimaste fuori" in p.text():
                took = time.monotonic() - began
                break
        peak = (p.usage().get("VmHWM") or 0) // 1024
        p.keys("fine")
        p.settle(0.3, 5)
        verdict(f"a paste of {megabytes} MB: what fits is taken, the rest is told", took is not None and took <= most and peak < 150, f"{took and round(took, 2)} s, {peak} MB")
        p.kill9()
        p.close()

heard, left, odd = 0, 0, {}
for seed in range(SEEDS):
    with tempfile.TemporaryDirectory() as data:
        p = form(data)
        noise = random.Random(seed).randbytes(NOISE).replace(b"q", b"")
        p.send(noise)
        began = time.monotonic()
        while p.outbuf and time.monotonic() - began < 30 and p.alive:
            p.pump(0.05)
        while p.alive and time.monotonic() - began < 60 and "Per uscire" not in p.text():
            p.pump(1.5)
            p.keys("<C-c>")
            p.settle(0.3, 3)
        heard += p.alive and "Per uscire" in p.text()
        left += p.status == 0 and not p.dirt()  # the noise pressed q on the first screen
        odd.update({k: v for k, v in p.vt.audit.items() if v and (k.startswith("osc") or k == "c1")})
        p.kill9()
        p.close()
verdict(f"{NOISE // 1000} kB of noise, {SEEDS} times: alive, and keys are heard", heard + left == SEEDS and heard > 0, f"{heard} heard, {left} left in order, of {SEEDS}")
with tempfile.TemporaryDirectory() as data:
    p = form(data)
    p.send(b"parola " * 100_000)
    p.pump(0.2)
    began = time.monotonic()
    p.signal("TERM")
    status = p.wait_exit(10)
    took = time.monotonic() - began
    verdict("told to end in the middle of a flood of keys", status is not None and took < 5, f"gone after {took:.1f} s")
    p.close()
verdict("noise makes the program send nothing odd", not odd, str(odd))

with tempfile.TemporaryDirectory() as data:
    said = []
    for how in ("< /dev/null", "< /dev/urandom", "| cat"):
        r = subprocess.run(["sh", "-c", f"{CERCHIO} --lang it --data {data} {how}"], capture_output=True, text=True, timeout=10)
        said.append((r.returncode, "terminale" in r.stderr))
    verdict("no terminal: says so", [s[1] for s in said] == [True] * 3 and said[0][0] == 2, str(said))
sys.exit(1 if bad else 0)

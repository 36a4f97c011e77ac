#!/usr/bin/env python3
"""killed.py CERCHIO [TIMES [SEED]]: one data folder, and the program killed in the middle of its keys, again and again.

After all of it the folder is read as a person would: every file has a name that is documented and is whole, nothing
temporary is left after the next orderly end, no lock keeps anybody out, and no step that was painted is missing.
"""
import glob
import os
import random
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "tools"))
from ptydrive import Pty  # noqa: E402

CERCHIO = os.path.abspath(sys.argv[1])
TIMES = int(sys.argv[2]) if len(sys.argv) > 2 else 100
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
# What docs and README say may be there.
LAWFUL = re.compile(
    r"audit\.log|settings\.ron|registry\.ron(\.prev)?"
    r"|sessions/[^/]+\.(ron(\.prev)?|age)"
    r"|drafts/[^/]+\.(draft|draft\.old|steps)"
    r"|backups/[^/]+\.(ron|txt)"
    r"|papers/[^/]+/.*"
)
bad = 0


def verdict(name, is_good, said=""):
    global bad
    bad += not is_good
    print(f"{'good' if is_good else 'BAD ':4}  {name}  {said}", flush=True)


def window(data):
    return Pty([CERCHIO, "--lang", "it", "--data", data], rows=30, cols=100, cwd=data, env={"HOME": data})


def order(data, *words):
    return subprocess.run([CERCHIO, "--lang", "it", "--data", data, *words], capture_output=True, text=True, timeout=60)


def files(data):
    found = [os.path.join(folder, file) for folder, _, names in os.walk(data) for file in names]
    return sorted(os.path.relpath(file, data) for file in found)


def begin(data):
    """A laboratory, made by keys."""
    p = window(data)
    p.wait("Premi n", 10)
    p.keys("n<Enter>Prova<Tab><F2>")
    p.wait("Accoglienza e registrazione", 10)
    p.kill9()
    p.close()


def a_life(data, number, rng):
    """Opens the laboratory, registers people, dies in the middle of it; returns the people said to be there."""
    p = window(data)
    seen = set()
    try:
        p.wait(re.compile("Prova"), 10)
        p.settle(0.05, 2)
        if "Appartenenza" in p.text():  # the form in which the last life ended
            p.keys("<Esc>")
            p.settle(0.05, 2)
        if "I tuoi laboratori" in p.text():
            p.keys("<Enter>")
        p.wait("Iscritti", 10)
        until = time.monotonic() + rng.uniform(0.02, 1.2)
        step = 0
        while time.monotonic() < until and p.alive:
            step += 1
            p.keys("+")
            p.pump(rng.uniform(0, 0.02))
            p.keys(f"Nr{number}x{step}<F2>")
            p.pump(rng.uniform(0, 0.06))
            seen.update(re.findall(r"(Nr\w+) è qui", p.text()))
    except Exception as wrong:  # what was on the screen says more than the trace
        verdict(f"life {number}", False, f"{wrong} | {p.text()[:600]}")
    p.kill9()
    p.close()
    return seen


def main():
    rng = random.Random(SEED)
    with tempfile.TemporaryDirectory() as data:
        begin(data)
        most, seen = 0, set()
        for number in range(TIMES):
            seen |= a_life(data, number, rng)
            litter = [f for f in files(data) if f.endswith(".tmp")]
            most = max(most, len(litter))
        after = files(data)
        print(f"      right after the {TIMES}th kill: {[f for f in after if not LAWFUL.fullmatch(f)]}, never more than {most} half files")
        p = window(data)
        p.wait("Prova", 10)
        p.settle(0.2, 3)
        p.keys("<Esc>" if "Appartenenza" in p.text() else "<Enter>")
        p.wait("Iscritti", 10)
        writes = "sola lettura" not in p.text() and "si legge soltanto" not in p.text()
        p.keys("+")
        p.settle(0.2, 3)
        p.keys("Nrultima<F2>")
        p.wait("Nrultima è qui", 5)
        p.signal("TERM")
        p.wait_exit(5)
        p.close()
        strays = [f for f in files(data) if not LAWFUL.fullmatch(f)]
        verdict(f"after {TIMES} kills only documented files are left", not strays, str(strays[:5]))
        verdict("no lock keeps anybody out", writes)
        checked = [order(data, "check", file) for file in glob.glob(data + "/sessions/*.ron")]
        verdict("every laboratory is whole", all(c.returncode == 0 for c in checked), " ".join(c.stdout + c.stderr for c in checked)[:200])
        damaged = [f for f in after if "damaged" in f or "found-" in f]
        verdict("no copy was set aside as damaged", not damaged, str(damaged[:3]))
        text = "".join(open(file, encoding="utf-8").read() for file in glob.glob(data + "/sessions/*.ron"))
        # A name half typed when the program was killed is found again, and the next one goes on after it.
        missing = sorted(name for name in seen if name not in text)
        verdict("everybody whose arrival was painted is there", seen and not missing, f"{len(seen)} painted, missing: {missing[:5]}")
    sys.exit(1 if bad else 0)


main()

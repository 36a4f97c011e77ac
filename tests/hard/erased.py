#!/usr/bin/env python3
"""erased.py CERCHIO: a person is forgotten, and then looked for as somebody would who does not believe it.

A folder with a long history says who they are wherever the program can be made to: three laboratories, copies, diaries,
drafts, a journal left by a kill, books, papers, tables, bundles, the registry, hand-made copies, half-written files. After
`erase` no byte of it may say the name, the family name, the mail address or the telephone, not inside archives either.
"""
import glob
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
from ptydrive import Pty  # noqa: E402

CERCHIO = os.path.abspath(sys.argv[1])
SAMPLES = sys.argv[2] if len(sys.argv) > 2 else os.path.join(HERE, "../../sessions")
FIRST, LAST = "Elio", "Scalapiano"
NAME = f"{FIRST} {LAST}"
PHONE = "333 7654321"
OPEN_SPACE = "2025-05-17-nessuno-resta-solo"
bad = 0


def verdict(name, is_good, said=""):
    global bad
    bad += not is_good
    print(f"{'good' if is_good else 'BAD ':4}  {name}  {said}", flush=True)


def order(data, *words):
    return subprocess.run([CERCHIO, "--lang", "it", "--data", data, *words], capture_output=True, text=True, timeout=120)


def folded(text):
    # What RON writes as an escape is read; letters of which nothing is seen do not hide a name.
    text = re.sub(r"\\u\{([0-9a-f]{1,5})\}", lambda code: chr(int(code.group(1), 16)), text.lower())
    letters = unicodedata.normalize("NFD", text)
    return "".join(c for c in letters if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")


def said_in(data, where=""):
    """The texts of a file and of all that is packed in it."""
    yield where, data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.namelist():
                yield from said_in(archive.read(entry), f"{where}!{entry}")
    rest = data if data[:5] == b"%PDF-" else b""
    while b"stream" in rest:  # what a PDF keeps packed
        rest = rest[rest.index(b"stream") + 6:].lstrip(b"\r\n")
        try:
            yield where + "!stream", zlib.decompressobj().decompress(rest)
        except zlib.error:
            pass


def naming(folder, words):
    found = []
    for path in glob.glob(folder + "/**", recursive=True) + glob.glob(folder + "/**/.*", recursive=True):
        if any(folded(word) in folded(path[len(folder):]) for word in words):
            found.append((path, "its own name"))
        if os.path.isfile(path):
            for where, data in said_in(open(path, "rb").read(), os.path.relpath(path, folder)):
                text = folded(data.decode("utf-8", "replace"))
                found += [(where, word) for word in words if folded(word) in text or word.replace(" ", "") in text.replace(" ", "")]
    return sorted(set(found))


def note(p, text):
    p.keys("<C-n>")
    p.settle(0.3, 3)
    p.send(text.encode())
    p.keys("<F2>")
    p.settle(0.3, 3)


def history(data):
    os.makedirs(data + "/sessions", mode=0o700)
    for sample in glob.glob(SAMPLES + "/*.ron"):
        shutil.copy(sample, data + "/sessions/")
    edited = f"{data}/sessions/{OPEN_SPACE}.ron"
    text = open(edited, encoding="utf-8").read()
    # As a person would write it by hand: in a proposal, in a note, as an address.
    text = text.replace('text: "', f'text: "{NAME} dice: {FIRST[0].lower()}.{LAST.lower()}@example.org, {LAST.upper()} e {LAST}, {FIRST}. e{LAST.lower()}@posta.example; tel. {PHONE}; {LAST[:3]}\\u{{ad}}{LAST[3:]}, {LAST.lower()}75. ', 1)
    open(edited, "w", encoding="utf-8").write(text)
    for session in glob.glob(data + "/sessions/*.ron"):
        name = os.path.basename(session)[:-4]
        for what in (["book", name], ["print", name, "all"], ["export", name], ["export", name, "--internal"],
                     ["export", name, "--format", "bundle,apart"]):
            done = order(data, *what)
            if done.returncode != 0:
                print("     ", what, done.stderr[:200])
    for path in order(data, "path", "list").stdout.splitlines()[:1]:
        order(data, "path", "print", path.strip())
    shutil.copy(edited, f"{data}/sessions/{OPEN_SPACE} (copia in conflitto).ron")
    open(data + "/sessions/.cerchio-a1b2c3.tmp", "w").write(text[:3000] + NAME)
    open(data + "/backups/a-mano.txt", "w").write(f"{LAST}, {FIRST}\n") if os.path.isdir(data + "/backups") else None
    # Thrown away off the list.
    p = Pty([CERCHIO, "--lang", "it", "--data", data], rows=40, cols=110, cwd=data, env={"HOME": data})
    p.wait("I tuoi laboratori", 10)
    p.settle(0.3, 3)
    p.keys("n<Enter>")
    p.settle(0.3, 3)
    p.send(f"Sbaglio di {NAME}".encode())
    p.settle(0.3, 3)
    p.keys("<F2>")
    p.settle(0.5, 3)
    p.keys("<Esc>")
    p.settle(0.3, 3)
    p.keys("<Esc>")
    p.settle(0.3, 3)
    p.keys("<Del>")
    p.settle(0.3, 3)
    p.keys("<Right><Enter>")
    p.settle(0.5, 3)
    p.keys("q")
    p.wait_exit(5)
    p.close()
    thrown = glob.glob(data + "/backups/*.thrown-*")
    verdict("one of them is thrown away", len(thrown) == 1, str(thrown))
    # Played by keys and killed: a journal, a draft.
    for cut in (False, True):
        p = Pty([CERCHIO, "--lang", "it", "--data", data], rows=40, cols=110, cwd=data, env={"HOME": data})
        p.wait("I tuoi laboratori", 10)
        p.settle(0.3, 3)
        p.keys("n<Enter>")
        p.settle(0.3, 3)
        p.send(f"Da {NAME}".encode())
        p.settle(0.3, 3)
        if cut:
            p.kill9()
        else:
            p.keys("<F2>")
            p.settle(0.5, 3)
            p.keys("+")
            p.settle(0.3, 3)
            p.keys(f"{FIRST}<Tab>{LAST}<F2>")
            p.settle(0.3, 3)
            p.keys("<C-z>")
            p.settle(0.3, 3)
            p.kill9()
        p.close()


with tempfile.TemporaryDirectory() as data:
    history(data)
    words = [LAST, f"{LAST}@", f"{FIRST[0]}.{LAST}", PHONE]
    before = naming(data, words)
    files = {where.split("!")[0] for where, _ in before}
    verdict("the folder says who they are, in many ways", len(files) >= 12, f"{len(files)} files, {len(before)} places")
    looked = order(data, "erase", NAME, "--also", PHONE)
    verdict("a look changes nothing", naming(data, words) == before, "")
    done = order(data, "erase", NAME, "--also", PHONE, "--yes")
    after = naming(data, words)
    names = [place for place in after if place[1] == "its own name"]
    left = [place for place in after if place[1] != "its own name"]
    verdict("no byte says the family name, the address or the telephone", not left, str(left[:6]))
    told = done.stdout + done.stderr
    quiet = [place for place, _ in names if os.path.basename(place) not in told]
    verdict("a file called like them is told", not quiet, f"{len(names)} files; {quiet[:3]}")
    first = [(where, word) for where, word in naming(data, [FIRST]) if "papers" not in where]
    print(f"      the first name alone, which is a word too: {first[:4]}")
    wrong = [s for s in glob.glob(data + "/sessions/*.ron") if order(data, "check", s).returncode != 0]
    verdict("every laboratory is whole afterwards", not wrong, str(wrong))
    again = order(data, "person", NAME)
    verdict("nobody of that name is known", again.returncode == 1, again.stdout[:100])
sys.exit(1 if bad else 0)

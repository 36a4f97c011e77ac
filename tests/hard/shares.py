#!/usr/bin/env python3
"""shares.py CERCHIO: the data folder on a share that misbehaves (FUSE). One line a situation; exit 1 if one is bad."""
import glob
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "tools"))
from ptydrive import Pty  # noqa: E402

CERCHIO = os.path.abspath(sys.argv[1])
bad = 0


def verdict(name, is_good, said=""):
    global bad
    bad += not is_good
    print(f"{'good' if is_good else 'BAD ':4}  {name}  {said}", flush=True)


class Share:
    def __enter__(self):
        self.work = tempfile.mkdtemp(prefix="share.")
        self.back, self.mount = self.work + "/back", self.work + "/mount"
        os.makedirs(self.back)
        os.makedirs(self.mount)
        self.serving = subprocess.Popen([sys.executable, HERE + "/tools/faultfs.py", self.back, self.mount, "-f"], stderr=subprocess.DEVNULL)
        for _ in range(100):
            if os.path.ismount(self.mount):
                break
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        self.rules()
        subprocess.run(["fusermount3", "-uz", self.mount])
        self.serving.wait(5)

    def rules(self, *rules):
        with open(self.back + ".rules", "w") as f:
            f.write("\n".join(rules) + "\n")

    def window(self):
        data = self.mount + "/data"
        return Pty([CERCHIO, "--lang", "it", "--data", data], rows=30, cols=100, cwd="/", env={"HOME": self.work, "USER": "anna"})

    def sessions(self):
        return "".join(open(f, encoding="utf-8").read() for f in glob.glob(self.back + "/data/sessions/*.ron"))

    def everything(self):
        files = [os.path.join(d, f) for d, _, fs in os.walk(self.back) for f in fs]
        return "".join(open(f, encoding="utf-8", errors="replace").read() for f in files)


def laboratory(share):
    p = share.window()
    p.wait("Premi n", 10)
    p.keys("n<Enter>Prova<F2>")
    p.wait("Accoglienza e registrazione", 10)
    return p


def note(p, text):
    p.keys("<F8>")
    p.wait("Che cosa succede", 10)
    p.keys(text)
    p.keys("<F2>")


def shown(p, text, secs=10):
    try:
        p.wait(text, secs)
        return True
    except Exception:  # noqa: BLE001 - whatever the driver raises, it was not shown
        return False



for errno in ("ENOLCK", "EOPNOTSUPP", "lie"):
    with Share() as s:
        s.rules("nolock=" + errno)
        p = laboratory(s)
        note(p, "senza serratura")
        verdict(f"no locks ({errno}): written all the same", shown(p, "salvato") and "senza serratura" in s.sessions())
        p.kill9()
        p.close()

with Share() as s:
    s.rules("nolock=lie")
    one = laboratory(s)
    two = s.window()
    two.wait("I tuoi laboratori", 10)
    two.keys("<Enter>")
    two.wait("Accoglienza", 10)
    note(two, "dal secondo")
    shown(two, "salvato")
    note(one, "dal primo")
    told = shown(one, "Qualcun altro")
    one.signal("TERM")
    one.wait_exit(5)
    two.signal("TERM")
    two.wait_exit(5)
    verdict("locks that lie, two writers: told, and both texts are there", told and "dal secondo" in s.sessions() and "dal primo" in s.everything())
    one.close()
    two.close()

with Share() as s:
    p = laboratory(s)
    s.rules("full_after=1")
    note(p, "a disco pieno")
    told = shown(p, "pieno")
    note(p, "ancora pieno")
    s.rules()
    saved = shown(p, "salvato", 10)
    time.sleep(1)
    verdict("the disk is full, then not: told, and saved by itself", told and saved and "ancora pieno" in s.sessions(), f"told {told}, saved {saved}")
    p.kill9()
    p.close()

for how in ("ENOTCONN", "EIO", "ESTALE"):
    with Share() as s:
        p = laboratory(s)
        s.rules("gone=" + how)
        note(p, "durante la sparizione")
        began = time.monotonic()
        told = shown(p, "NON SALVATO") or shown(p, "salvare")
        p.keys("<F8>")
        alive = shown(p, "Che cosa succede", 2)
        p.keys("ecco")
        alive = alive and shown(p, "ecco", 2)
        s.rules()
        for _ in range(10):
            time.sleep(0.5)
            p.pump(0.1)
            if "durante la sparizione" in s.sessions():
                break
        verdict(f"the share goes away ({how}) and comes back: told, work goes on, saved by itself", told and alive and "durante la sparizione" in s.sessions(), f"told {told}, alive {alive}, {time.monotonic() - began:.1f} s")
        p.kill9()
        p.close()

with Share() as s:
    p = laboratory(s)
    p.signal("TERM")
    p.wait_exit(5)
    p.close()
    s.rules("gone=ENOTCONN")
    p = s.window()
    p.settle(0.5, 5)
    said = p.text()
    p.kill9()
    p.close()
    s.rules()
    p = s.window()
    verdict("a share that is not there is no empty list", "Premi n" not in said and shown(p, "Prova"), said.strip()[:90])
    p.kill9()
    p.close()

for rule in ("norename=EBUSY", "nosync=EINVAL", "nosync=ENOSYS", "nomode=1", "mtime=2", "slow=20"):
    with Share() as s:
        p = laboratory(s)
        s.rules(rule)
        note(p, "una riga")
        told = shown(p, "salvare", 8) if rule.startswith("norename") else True
        if rule.startswith("norename"):
            s.rules()
        for _ in range(20):
            p.pump(0.5)
            if "una riga" in s.sessions():
                break
        verdict(f"{rule}: told or saved", told and "una riga" in s.sessions(), f"told {told}")
        p.kill9()
        p.close()

with Share() as s:
    p = laboratory(s)
    p.signal("TERM")
    p.wait_exit(5)
    p.close()
    s.rules("readonly=1")
    p = s.window()
    p.wait("I tuoi laboratori", 10)
    p.keys("<Enter>")
    verdict("a folder that cannot be written: read, and said so", shown(p, "sola lettura") or shown(p, "solo leggere", 1), p.text()[:80])
    p.kill9()
    p.close()
sys.exit(1 if bad else 0)

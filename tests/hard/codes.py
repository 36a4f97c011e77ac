"""codes.py FOLDER: renders every page as a printer would and reads its codes back with a barcode reader (zbarimg).
What the reader types must be what stands in letters under each code. Needs poppler-utils and zbar-tools. One line each
paper that has codes, `good` or `BAD`; the names of the papers on standard input."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

folder = sys.argv[1]
CODE = re.compile(r"%[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}")


def run(*order):
    return subprocess.run(order, capture_output=True, text=True, check=False).stdout


n_codes = 0
for name in sys.stdin.read().split("\n"):
    if not name:
        continue
    pages = run("pdftotext", name, "-").split("\f")[:-1]
    # A scanner types the code without its dash.
    written = [sorted(code.replace("-", "") for code in CODE.findall(page)) for page in pages]
    if not any(written):
        continue
    faults = []
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(["pdftoppm", "-r", "150", "-gray", "-png", name, f"{work}/page"], check=True)
        for number, (picture, codes) in enumerate(zip(sorted(Path(work).glob("*.png")), written), 1):
            read = run("zbarimg", "--quiet", "--raw", str(picture))
            if sorted(read.split()) != codes:
                faults.append(f"page {number}: read {read.split()}, written {codes}")
            n_codes += len(codes)
    short = name.removeprefix(folder + "/")
    n = sum(map(len, written))
    print(f"BAD  {short}: {'; '.join(faults)}" if faults else f"good  {short}: {n} codes read back")
print(f"{n_codes} codes")

#!/usr/bin/env python3
"""found_again.py CERCHIO FOLDER: what the next start of the program makes of a text whose typing was interrupted.

Opens the program, which must show the half-filled form without being asked, saves the form as a person would, and prints
the words of the text from the file of the laboratory.
"""
import glob
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "tools"))
from ptydrive import Pty  # noqa: E402

cerchio, folder = sys.argv[1:3]
with Pty([cerchio, "--lang", "it", "--data", folder], rows=40, cols=100, cwd=folder, env={"HOME": folder}) as window:
    window.wait("Ho ritrovato il testo", 10)
    window.keys("<F2>")
    window.wait("Accoglienza e registrazione", 10)
for file in glob.glob(folder + "/sessions/*.ron"):
    question = re.search(r'question: "((?:[^"\\]|\\.)*)"', open(file, encoding="utf-8").read())
    print(*re.findall(r"\bw\d*", question[1].replace("\\n", " ")))

# La bacheca, i gruppi, i report.

# The wall, the groups, the reports.

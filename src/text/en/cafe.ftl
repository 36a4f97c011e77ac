# The café tables, the loans, the meetings.

# The yearly registry: what is refused, and the command line.

ledger-edition-closed = The edition { $year } is closed and stays as it is. To correct it, open it again first and say why.
ledger-no-edition = The registry has no edition { $year }. Nothing was changed.
ledger-not-closed = The edition { $year } is open already.
ledger-reason-missing = Write the reason: it stays in the registry.
ledger-unknown = { $id } is not in the registry. Nothing was changed.
ledger-other-kind = { $id } is already the code of something else: choose another.
ledger-has-sheet = { $id } still has the sheet of { $year }: take that out first. Nothing was changed.
ledger-continued = { $by } goes on from { $id }: take that link off first. Nothing was changed.
ledger-circle = { $id } would go on from itself. Choose another entry in “Goes on from”.
ledger-meanwhile = Another desk changed the same entry while you were writing: your change was not written. What you see now is theirs: look at it, and make yours again if it is still needed.
ledger-name-missing = The name or the code of an entry is missing. Write it and try again.

intake-not-text = a text is needed here
intake-not-number = a whole number from zero up is needed here, or null for "not collected"
intake-not-flag = true or false is needed here
intake-not-list = a list is needed here
intake-not-object = an object in curly brackets is needed here
intake-not-date = a date like 2019-05-17 is needed here
intake-no-id = the code (id) is missing
intake-no-year = the year is missing, in the row and in the file
intake-repeated = the same code stands twice in the same year with different data
intake-other-kind = this code is already of something else in the registry
intake-closed = the edition { $year } is closed: open it again first, saying why
intake-syntax = { $file }:{ $line }:{ $column }: from here on it is no JSON. Nothing was changed: mend the file and try again.
intake-other-format = { $file }: the format is "{ $said }", and "esempio-registro/1" is read here. Nothing was changed.
intake-no-rows = { $file }: there are no projects, tables, groups or organisations to read. Nothing was changed: check that it is the right file.
intake-list-expected = { $file }: { $place } is no list. Nothing was changed: mend the file and try again.
intake-cannot-read = { $file }: it cannot be read. { trouble-cause } Nothing was changed.
intake-refused = { $file }: { $place }: { $wrong }. Nothing was changed: { $refused ->
    [one] 1 row is refused
   *[other] { $refused } rows are refused
} of { $rows }.
intake-new = new
intake-changed = changed
intake-same = same
intake-refused-row = refused
intake-unknown-key = Key without a place in the registry: { $key } ({ $times ->
    [one] once
   *[other] { $times } times
}). The rest of the row was read.
intake-done = { $new ->
    [one] 1 new row
   *[other] { $new } new rows
}, { $changed ->
    [one] 1 changed
   *[other] { $changed } changed
}, { $same ->
    [one] 1 the same
   *[other] { $same } the same
}. The registry is in { $path }.
registry-no-year = The registry has no edition { $year }{ $years ->
    [none] : there is none yet. Begin with "cerchio registry import FILE".
   *[other] . There are: { $years }.
}
registry-no-indicator = I do not know the indicator "{ $code }". They are written T1, I4, S6, or the number alone: 4. With "I3:zona" one value is asked for.
registry-no-value = The indicator { $code } has no value "{ $value }" in the edition { $year }. There are: { $values }.
why-counted = { $n ->
    [0] It counts nothing.
    [one] It counts 1 entry:
   *[other] It counts { $n } entries:
}
why-missing = { $n ->
    [one] 1 entry does not say:
   *[other] { $n } entries do not say:
}
trace-nothing = "{ $id }" is neither in the registry nor in the laboratories of this computer. Write the code of a project, table, group or organisation (PI001), or laboratory/sheet (2025-05-17-title/T04).
trace-entity = { $id } { $name }
trace-continues = Goes on from { $id } { $name }.
trace-continued = Goes on in { $id } { $name }.
trace-sheet = Sheet { $year }
trace-out = outside the aggregates
trace-no-figure = no indicator counts it
trace-born = Born from { $project } in "{ $laboratory }" ({ $session })
trace-not-born = It comes from no laboratory of this computer: the chain begins with the sheet.
trace-became = It became
trace-became-nothing = It is not in the yearly registry yet.
trace-behind = Where it comes from
trace-ahead = What became of it
trace-no-project = No project came of it; it stays in the proceedings.
trace-in-projects = In projects, edition { $year }
trace-at-tables = At tables, edition { $year }

# What comes in as a table

column-first = name
column-last = family name
column-first-last = name and family name
column-last-first = family name and name
column-body = body
column-municipality = municipality
import-how = Read as { $encoding }, separator { $separator }, { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
import-column = column { $place }: { $what }
import-column-named = column { $place } “{ $name }”: { $what }
import-ignored = columns not read: { $names }
import-row = line { $line }: { $verdict } – { $who }
import-new = new
import-known = already registered
import-doubtful = doubtful, much like { $name }
import-no-name = refused, there is no name
import-twice = repeated, already on line { $line }
import-counts = New { $new } · already registered { $known } · doubtful { $doubtful } · refused or repeated { $refused }
import-dry = This was a trial: nobody entered.
import-refused = Nobody entered: correct the rows that were refused, or take them out, and try again.
import-nobody = Nobody is new: the laboratory is as it was.
import-done = { $people ->
    [one] One person entered.
   *[other] { $people } people entered.
} In the program, Ctrl+Z takes them all out together.
import-no-session = The laboratory cannot be written now: it is open elsewhere, or its file has a fault. Nobody entered. Close it where it is open, or check it with “cerchio check”.

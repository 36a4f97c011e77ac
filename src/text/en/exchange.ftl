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
import-guessed = enters as { $standing } (guessed)
import-said = enters as { $standing }
import-new = new
import-known = already registered
import-doubtful = doubtful, much like { $name }
import-no-name = refused, there is no name
import-no-person = refused, it is a count or a heading, not a person
import-twice = repeated, already on line { $line }
import-counts = New { $new } · already registered { $known } · doubtful { $doubtful } · left out { $refused }
import-dry = This was a trial: nobody entered.
import-refused = Nobody entered: correct the rows that were refused, or take them out, and try again.
import-nobody = Nobody is new: the laboratory is as it was.
import-done = { $people ->
    [one] One person entered.
   *[other] { $people } people entered.
} In the program, Ctrl+Z takes them all out together.
import-no-session = The laboratory cannot be written now: it is open elsewhere, or its file has a fault. Nothing has changed. Close it where it is open, or check it with “cerchio check”.
import-workbook = Read the sheet “{ $sheet }”, { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
import-broken = The file is no spreadsheet, is broken or has a password. Nobody came in: save it as CSV or XLSX without a password, and try again.
import-too-large = The file, when opened, is larger than any list. It was not read and nobody came in.
import-empty = There is no row in the file. Nobody came in.

# The list from a file, inside the program

pane-importing = List from a file
importing-column = column { $place }
importing-not-read = not read
importing-about = { $name }: { $verdict }.
importing-about-entering = { $name }: { $verdict }, { $entrance }; c changes the belonging, r the level, for the whole body.
told-standing = Enters as { $standing }.
told-standing-of-body = { $body }: { $people } rows enter as { $standing }.
importing-no-doubts = There is no doubtful row.
importing-empty = There is no row under the names of the columns. Esc goes back.
confirm-import = { $people ->
    [one] Let one person in?
   *[other] Let { $people } people in?
}
    .body = { $others ->
        [0] Every row comes in.
        [one] One row stays out: registered already, doubtful or refused.
       *[other] { $others } rows stay out: registered already, doubtful or refused.
    } Ctrl+Z takes them all out together.
    .verb = Let in
told-imported = { $people ->
    [one] One person came in.
   *[other] { $people } people came in.
} Ctrl+Z takes them all out together.
told-doubts-in = Doubtful rows come in as new people.
told-doubts-out = Doubtful rows stay out.
form-people-file = A list from a file
field-people-file = The file
    .hint = CSV, XLSX, ODS or XLS. Drop it on this window, or write where it is. Before anybody comes in you see it row by row.
act-importing-enter = Let in who is new
    .short = let in
    .help = Asks once, then lets in all who are new together; one step, which can be undone.
act-importing-column = Say what the column holds
    .short = column
    .help = The right and left arrows choose the column; each time you press, it holds another thing, and the list is judged again.
    .help-aloud = “right” and “left” choose the column; each time you write it, it holds another thing, and the list is judged again.
act-importing-belonging = Say where they come from
    .short = where from
    .help = Changes what was guessed for the row selected and for whoever is of the same body; the next one each time you press.
act-importing-level = Change the level
    .short = level
    .help = Changes the guessed level for the row selected and for whoever is of the same body; the next one each time you press.
act-importing-doubts = Doubtful rows: in or out
    .short = doubtful
    .help = Who looks like somebody already registered stays out, until you say it is another person.
act-welcome-file = Register from a file
    .short = file
    .help = Reads a list of people from a spreadsheet, and shows row by row who is new before letting them in.

# Café tables, loans, meetings.

pane-tables = Tables
table-name = Table { $number }
table-themed = Table { $number }: { $theme }
tables-counts = Round { $round } of { $rounds } · { $begins }–{ $ends } · { $people ->
        [0] nobody seated
        [one] one person
       *[other] { $people } people
    }{ $tables ->
        [0] { "" }
        [one] { " " }at one table
       *[other] { " " }at { $tables } tables
    }{ $again ->
        [0] { "" }
        [one] { " " }· one pair meets again
       *[other] { " " }· { $again } pairs meet again
    }
tables-nobody-seated = Nobody is seated in this round yet: p proposes a seat for everyone.
tables-unled = { $n ->
        [one] The host is no longer here: { $names }. Press h.
       *[other] The hosts of { $n } tables are no longer here: { $names }. Press h.
    }
tables-unseated = { $n ->
        [one] Without a chair: { $names }. Press s.
       *[other] { $n } without a chair: { $names }. Press s.
    }
tables-without-host = no host
tables-closed = closed
table-closed = Closed in this round.
tables-none = There are no tables yet. Press + to add one.
tables-no-round = This round is not among those prepared. Seats are given in the other phases with tables.
column-table = table
column-host = host
column-people = people
column-sheet = sheet
table-host = Host: { $name }
table-host-gone = Host: { $name }. Press h to say who goes on.
table-no-host = No host: the table chooses. Press h to write who it is.
table-travellers = Travellers: { $names }
table-no-travellers = No traveller seated.
table-handed = From round { $round } the host is { $name }.
table-handed-note = From round { $round } the host is { $name }: { $note }
table-aloud = { $table }: { $host ->
    [none] no host
   *[other] host { $host }
  }, { $people ->
    [0] nobody
    [one] one person
   *[other] { $people } people
  }{ $sheet ->
    [no] {""}
   *[yes] , the sheet is written
  }
told-table-added = Table { $number } added.
table-handed-before = The host before was { $name } (from round { $round }).
table-handed-before-note = The host before was { $name } (from round { $round }): { $note }
table-no-sheet = The sheet of this round is still blank: Enter to write it.
table-sheet = Round { $round }, sheet { $id }
table-people = { $n ->
        [one] one person
       *[other] { $n } people
    }
name-gone = { $name } (left at { $left })

act-tables-sheet = Sheet of the table
    .short = sheet
    .help = Writes or corrects the sheet of this table in this round: one note a line.
act-tables-propose = Propose the seats
    .short = propose
    .help = Proposes who sits where in the rounds to come: who is missing, who comes, who stays. Look first, then accept.
act-tables-seat = Seat who is standing
    .short = seat
    .help = Gives a chair to whoever has none, a latecomer for instance: the smallest table comes first.
act-tables-move = Move a person
    .short = move
    .help = Notes where a person really sits, or takes the chair away.
act-tables-host = Host
    .short = host
    .help = Chooses who hosts the table; once the rounds have begun it is the hand-over.
act-tables-everyone = All the seats
    .short = all
    .help = All the tables of the round with the names, to be read aloud.
act-tables-read = Read the table
    .short = read
    .help = Everything known of this table, with the sheets of all rounds.
act-tables-swap = Swap two people
    .short = swap
    .help = Two travellers of different tables change places in this round.
act-tables-ties = Ties on the seats
    .short = ties
    .help = Two people always or never together, or somebody always at this table: all seats proposed keep to it.
act-tables-route = Routes
    .short = routes
    .help = Everybody's tables, round after round: 3 → 7 → 1.
act-tables-met = Who meets again
    .short = meetings
    .help = How many pairs meet, and which find themselves at the same table again.
act-tables-new-sheet = Another sheet
    .short = another sheet
    .help = Adds another sheet to this table in this round.
act-tables-round = Question of the round
    .short = question
    .help = The question of the round, when it begins and ends.
act-tables-move-sheet = Move the sheet to another table
    .short = move sheet
    .help = What was written at the wrong table or round goes to the right one, in one step: Ctrl+Z brings it back.
block-no-table-sheet = the table has no sheet in this round yet.
pick-which-sheet = Which sheet is to be moved?
act-tables-card = Card of the table
    .short = table
    .help = The theme, the first host, the fewest and the most people.
act-tables-add = Add a table
    .short = add
    .help = Adds a table to the room.
act-tables-close = Close the table
    .short = close
    .help = Closes the table from this round on. Its sheets stay.

block-no-round = this round is not among those prepared.
block-no-table = there are no tables: press + to add one.
block-all-begun = all the rounds have begun: move people by hand with m.
block-all-seated = everybody who is here has a chair.

pick-who-moves = Who moves?
    .host = Hosts the table: hand it over first.
    .standing = no chair
pick-where = Where does { $name } sit?
    .full = It is full: free a chair first, or swap two people with x.
    .closed = It is closed in this round: whoever sits here opens it again.
    .against = Against what you wrote with k: { $tie }.
    .best = The suggested place: the smallest table, better if never visited.
pick-no-chair = No chair
    .note = Sits at no table in this round.
pick-who-sits = Who takes a seat?
pick-route = Routes: Enter to see with whom
seating-title = Seats proposed for { $n ->
        [one] round
       *[other] rounds
    } { $rounds } · { $manner } ({ $way } of { $ways })
seating-few = few changes
seating-anew = all anew
seating-home = anew, then back to the first table
seating-cost = { $parts }.
seating-again = { $n ->
        [0] nobody meets again
        [one] one pair meets again
       *[other] { $n } pairs meet again
    }
seating-back = { $n ->
        [one] one person goes back to a table already visited
       *[other] { $n } people go back to a table already visited
    }
seating-standing = { $n ->
        [one] one chair is missing
       *[other] { $n } chairs are missing
    }
seating-small = { $n ->
        [one] one table with few people
       *[other] { $n } tables with few people
    }
seating-alike = { $n ->
        [one] one pair of the same body at the same table
       *[other] { $n } pairs of the same body at the same table
    }
    .forced = { $n ->
        [one] one pair of the same body at the same table (it cannot be helped)
       *[other] { $n } pairs of the same body at the same table (it cannot be helped)
    }
seating-perfect = It cannot be better.
seating-one-table = One table only: four or five sit well at a table. To have two, write who hosts each (h).
seating-proven = Proven best: with { $tables } tables no plan does better.
seating-proven-few = With so few changes no plan does better.
seating-searching = { $less ->
        [0] Still looking for better…
       *[other] At most { $less } fewer: still looking…
    }
seating-done = { $less ->
        [0] Nothing better was found.
       *[other] Nothing better was found; at most { $less } fewer.
    }
seating-by-hand = { $n ->
        [one] One change was made by hand.
       *[other] { $n } changes were made by hand.
    } Without: { $before }
seating-done-few = Nothing better, with few changes, was found.
seating-now = If nothing changes: { $cost }
seating-fine = It is fine as it is: nobody changes table.
seating-resting = { $n ->
        [one] Table { $numbers } can rest today: so many people sit better at the others.
       *[other] Tables { $numbers } can rest today: so many people sit better at the others.
    }
seating-changed = { $n ->
        [0] Nobody changes table.
        [one] Only one person changes table (+): { $names }.
       *[other] { $n } people change table (+): { $names }{ $more ->
            [0] .
           *[other] { " " }and { $more } more.
        }
    }
seating-round = round { $round }
seating-round-held = round { $round } (done)
seating-thinking = Looking for the seats…
seating-impossible = With these tables there are not enough chairs. Esc, and then + adds a table or t raises the most.
seating-added = { $n ->
        [one] There are not chairs for everybody: table { $numbers } is added (or Esc, and t gives more chairs).
       *[other] There are not chairs for everybody: tables { $numbers } are added (or Esc, and t gives more chairs).
    }
seating-heir = At table { $table } the host has gone: { $name }, who has been there, hosts it.
seating-small-tables = { $n ->
        [one] Table { $numbers } is left with few people: it may be better to close it (Esc, then Del).
       *[other] Tables { $numbers } are left with few people: it may be better to close one (Esc, then Del).
    }
seating-relief-apart = { $one } and { $other } cannot be kept apart: some other rule prevents it.
seating-relief-together = { $one } and { $other } cannot sit together: some other rule prevents it.
seating-relief-stays = { $one } cannot stay at the same table: some other rule prevents it.
met-legend = o they meet · 2, 3 they meet again · = come together · at the right: how many
met-about = { $name } meets { $met ->
        [0] nobody
        [one] one person
       *[other] { $met } people
    }. { $again ->
        [0] Nobody twice.
       *[other] Meets again { $names }.
    }
act-seating-accept = Accept these seats
    .short = accept
    .help = The seats become these, in one step: Ctrl+Z brings the old ones back.
act-seating-drop = Leave it as it is
    .short = leave as is
    .help = Goes back to the tables without changing anything.
act-seating-look = Tables, people, meetings, comparison
    .short = tables/people
    .help = Look at the plan by tables and rounds, person by person, as a picture of who meets whom, or beside the other plans.
act-seating-way = Another plan
    .short = other plan
    .help = The next plan: few changes, all anew, or back to the first table at the end.
act-seating-way-back = The plan before
    .short = plan before
    .help = Goes back to the plan looked at before.
act-seating-lock = Keep a seat or a pair
    .short = keep
    .help = Keeps a seat in one round, or two people together, and makes the rest again around it. Ties takes it away.
act-seating-swap = Swap two people
    .short = swap
    .help = Two people change places in this plan: what it costs is seen before you confirm.
pick-lock = What stays as it is?
pick-swap-round = In which round?
seating-more = { $above ->
    [0] { "" }
    [one] ↑ one more table above{ "  " }
   *[other] ↑ { $above } more tables above{ "  " }
}{ $below ->
    [0] { "" }
    [one] ↓ one more table below
   *[other] ↓ { $below } more tables below
}
told-locked = { $tie }. { $n ->
    [0] The rest was made again around it.
    [one] The seat changed by hand stays too; the rest was made again around them.
   *[other] The { $n } seats changed by hand stay too; the rest was made again around them.
}
swap-plan-same = The swap costs nothing.
swap-plan-cost = With the swap: { $with } Without: { $without }
ways-now = as it is now
ways-again = again
ways-back = back
ways-alike = same body
ways-standing = standing
ways-changed = change
ways-differ = { $n ->
        [0] “{ $one }” and “{ $other }” are the same plan.
        [one] Between “{ $one }” and “{ $other }” one person has other tables.
       *[other] Between “{ $one }” and “{ $other }” { $n } people have other tables.
    }
block-seating-none = there is no plan yet.
block-seating-stale = something has changed meanwhile: Esc, and then p makes a new one.
block-seating-only = there is only one plan.
pick-close = Close · { $table }
close-remove = Take the table away
    .note = Nobody ever sat here: the table disappears from the room.
close-stand = Close: those who were here have no chair
    .note = From this round on the table is not there. Then s gives a chair to who is standing.
close-reseat = Close and make the seats of the rounds to come anew
    .note = The people, host included, go to the other tables. Rounds that have begun stay as they are.
told-closed = { $table }: closed. Its sheets stay.
told-nobody-to-seat = There is nobody to seat yet: register people with F4.
told-seated-all = Seats made for { $n ->
        [one] round
       *[other] rounds
    } { $rounds }: { $met }
told-sits-now = { $name } now sits at: { $table }.
told-sits-against = Mind, against what you wrote with k: { $tie }.
told-no-chair = { $name } has no chair in this round.
told-seated-on = { $name } now sits at: { $table }; there is a place in the later rounds too.
told-handed = { $name } hosts the table from round { $round }.
told-swapped = { $one } and { $other } have changed places. { $cost }
swap-cost-less = { $n ->
        [one] With the exchange one pair fewer meets again.
       *[other] With the exchange { $n } pairs fewer meet again.
    }
swap-cost-same = The exchange costs nothing: nobody more meets again.
swap-cost-more = { $n ->
        [one] With the exchange one more pair meets again.
       *[other] With the exchange { $n } more pairs meet again.
    }
tie-new = A new tie
    .note = Two people always together or always apart, or somebody always at one table.
tie-known = Enter takes this tie away.
tie-together = always at the same table
tie-apart = never at the same table
tie-stays = always stays here: { $table }
tie-of-together = { $one } and { $other }: always together
tie-of-apart = { $one } and { $other }: never together
tie-of-seat = { $one }, round { $round }: stays here: { $other }
tie-of-stays = { $one } always stays here: { $other }
pick-ties = Ties on the seats proposed
told-tied = { $tie }. It counts from the next seats proposed: p.
told-untied = Tie taken away: { $tie }.
told-table-sheet = { $n ->
        [one] Sheet { $id }: one note saved.
       *[other] Sheet { $id }: { $n } notes saved.
    }

message-everyone = Who sits where, round { $round }
message-met = Who meets again
met-counts = { $pairs ->
        [0] Nobody has met yet.
        [one] One pair meets in all, hosts included.
       *[other] { $pairs } pairs meet in all, hosts included.
    } Among the travellers, apart from those kept together, { $again ->
        [0] no pair meets again.
        [one] one pair meets again.
       *[other] { $again } pairs meet again.
    }
met-again = · { $one } and { $other }: rounds { $rounds }
journey-stop = Round { $round }, { $table }
    with { $names }
journey-nowhere = Round { $round }: no chair

form-table-sheet = Sheet of round { $round } · { $table }
form-table = Table { $number }
form-round = Round { $round }
form-hand-over = Who hosts from round { $round }? { $table }
form-swap = Swap two people in round { $round }
field-table-sheet-text = Notes
field-table-sheet-author = Who wrote it
    .hint = Usually the host. If nobody knows, delete it.
field-table-theme = Theme
    .hint = Empty, if the question is the same at every table.
field-table-host = Host
    .hint = Who stays at the table and welcomes. Empty, if the table chooses in the first round.
field-table-least = Fewest people
    .hint = Host included.
field-table-most = Most people
    .hint = Host included. Above six it is hard to talk.
field-round-question = Question of the round
field-hand-over-to = Who takes over
    .hint = Somebody who has already sat at this table.
hand-over-elsewhere = { $name }, who would leave { $table }
field-hand-over-note = Handed on
    .hint = The points to tell those who arrive, if needed.
field-swap-one = First person
field-swap-other = Second person
form-tie = A tie on the seats
field-tie-one = Who
field-tie-how = How
    .hint = Together, apart, or always at this table: the one with fewer steps, for example.
field-tie-other = With whom
    .hint = Blank, if they always stay at this table.
fault-same-person = It is the same person: choose somebody else.
fault-same-table = They are at the same table: choose somebody from another one.

pane-lend = Lending desk
lend-no-books = The catalogue is still empty: press a to add a book.
lend-counts = { $free ->
        [one] One book available
       *[other] { $free } books available
    } · { $out } out · { $resting ->
        [one] one resting
       *[other] { $resting } resting
    } · { $loans ->
        [one] one loan so far
       *[other] { $loans } loans so far
    }
lend-soon = { $minutes ->
        [one] One minute left for { $name } with “{ $book }”.
       *[other] { $minutes } minutes left for { $name } with “{ $book }”.
    }
lend-over = { $minutes ->
        [0] Time is up for { $name } with “{ $book }”.
       *[other] Time has been up for { $minutes }' for { $name } with “{ $book }”.
    }
book-available = available
book-out = { $name }, { $minutes }' left
book-over = { $minutes ->
        [0] { $name }, time is up
       *[other] { $name }, { $minutes }' over
    }
book-resting = resting until { $until }
book-withdrawn = withdrawn
book-loans = { $n ->
        [0] Never lent so far.
        [one] Lent once.
       *[other] Lent { $n } times.
    }
loan-line = { $at }–{ $until } { $name }
loan-with = with { $name }
loan-stopped = stopped: { $why }
loan-newcomer = A new reader, without a name
reader-name = Reader { $number }
message-loans = Loans of the day

act-lend-out = Lend
    .short = lend
    .help = Lends the selected book: who reads it, for how long, where.
act-lend-back = Back
    .short = back
    .help = The selected book is back: from now it rests, ten minutes at least.
act-lend-newcomer = Lend to a new reader
    .short = new reader
    .help = Lends the selected book at once, for twenty minutes, to a reader without a name, with the number that comes next.
act-lend-interrupted = Reading stopped
    .short = stopped
    .help = The book comes back before its time: who stopped, and why.
act-lend-reader = Register a reader
    .short = register
    .help = Adds a reader without a name, with the number that comes next.
act-lend-loans = Loans of the day
    .short = loans
    .help = All the loans, the latest first.
act-lend-book = Add a book
    .short = book
    .help = Adds to the catalogue a book that arrived at the last moment.
block-book-out = the book is with { $name }.
block-book-resting = the book is resting until { $until }.
block-book-withdrawn = the book was withdrawn.
block-no-book = the catalogue is empty.
block-book-in = the book is not out.
block-no-loans = there are no loans yet.
told-lent = Book lent: it comes back at { $due }.
told-lent-newcomer = Book lent to { $name }: it comes back at { $due }.
told-given-back = { $queue ->
    [0] “{ $book }” is back, and rests { $minutes } minutes.
   *[other] It is back: it rests { $minutes } minutes, then it is { $next }'s turn.
}
told-interrupted = Reading stopped, the book is back.
told-reader = { $name } is here.
form-loan = Lend “{ $book }”
form-interruption = Reading stopped
field-loan-reader = Who reads
    .hint = Write the name; or ↓ and Enter for a new reader without a name.
    .hint-aloud = Write the name; or choose the entry of a new reader without a name.
field-loan-minutes = Minutes
    .hint = Usually twenty, more with an interpreter.
field-loan-station = Place
    .hint = Where they sit: the reading stays there.
field-loan-dictionary = Living dictionary
    .hint = Who interprets, if needed.
field-interrupted = Who stopped, and why
    .hint = In a few words: the book has the right to end the reading.
fault-minutes = Write the minutes: from 1 to 240.

pane-meetings = Meetings
meetings-none = No meetings yet. Press n to write the first.
meeting-people = { $n } present
meeting-audience = +{ $n }
meeting-present = Present: { $names }
meeting-no-diary = The diary is still blank: press t to write it.
meeting-roll = Roll of { $date }: { $n } of { $people }. Space or Enter ticks, Esc goes back.
meeting-hours = { $name }: { $n ->
        [one] 1 meeting
       *[other] { $n } meetings
    } of { $of }, { $hours }
message-hours = Attendance and hours
act-meetings-new = New meeting
    .short = new
    .help = Adds a meeting: when, where, the diary.
act-meetings-roll = Roll
    .short = roll
    .help = Ticks who was at the selected meeting.
act-meetings-card = Card of the meeting
    .short = card
    .help = Date, hours, place, people, audience and diary of the selected meeting.
act-meetings-hours = Attendance and hours
    .short = hours
    .help = For each person, at how many meetings and for how many hours.
act-meetings-diary = Read the diary
    .short = diary
    .help = The whole diary of the selected meeting.
act-meetings-remove = Remove the meeting
    .short = remove
    .help = Removes the selected meeting. Ctrl+Z brings it back.
act-meetings-tick = Tick
    .short = tick
    .help = Notes that the selected person was there, or takes the tick away.
act-meetings-roll-done = End of the roll
    .short = done
    .help = Back to the meetings. What is ticked stays.
block-no-meeting = no meetings: press n to write the first.
block-nobody-registered = nobody is registered: F4 opens the welcome desk.
told-meeting = Meeting of { $date } saved. { $n ->
        [0] Enter opens the roll.
        [one] One person present.
       *[other] { $n } people present.
    }
told-meeting-removed = Meeting of { $date } removed. Ctrl+Z brings it back.
form-meeting = Meeting
field-meeting-present = Who was there
    .hint = Later too, with the roll: Enter on the meeting.
field-meeting-audience = Audience
    .hint = How many people, if the meeting was open.
field-meeting-diary = Logbook

# The queue of a book, and what the book asked for.

book-queue = { $state } · queue { $n }
book-wants-rest = asks to rest until { $until }
book-lent-enough = { $most ->
    [one] that is enough: 1 loan
   *[other] that is enough: { $most } loans
}
book-waiting = In the queue: { $names }
wish-rest = “{ $book }” asked to rest until { $until }. Ask before you lend it.
wish-most-loans = “{ $book }” asked for no more than { $most ->
    [one] one loan
   *[other] { $most } loans
}, and has done them. Ask before you lend it.
queue-waits = { $n ->
    [one] { $name } is waiting for this book.
   *[other] { $name } is waiting for this book, and { $n } are in the queue.
}
queue-newcomer = { $name }, without a name
queue-pick = Who books “{ $book }”?
queue-pick-out = Who leaves the queue?
confirm-lend = Lend “{ $book }” all the same?
    .verb = Lend
act-lend-turns = Propose the turns
    .short = turns
    .help = Gives an hour to those who booked: each book to one at a time, with the rest it asked for. Look first, then accept.
act-turns-accept = Accept these turns
    .short = accept
    .help = Each booking takes its hour, in one step: Ctrl+Z puts back those before.
act-turns-drop = Leave it as it is
    .short = leave it
    .help = Goes back to the catalogue and changes nothing.
act-turns-way = Another plan
    .short = other plan
    .help = Only those who booked, or also those who are here and have not chosen a book yet.
turns-title = Turns proposed · { $manner } ({ $way } of { $ways })
turns-booked = those who booked
turns-everybody = also those who did not book
turns-counts = { $n ->
        [0] No reading.
        [one] One reading
       *[other] { $n } readings
    }{ $turns ->
        [0] { "" }
        [one] { " " }in one turn.
       *[other] { " " }in { $turns } turns.
    } { $rest }
turns-all = Everybody reads.
turns-left-out = { $n ->
        [one] { $names } is left out.
       *[other] { $n } are left out: { $names }.
    } { $verdict }
turns-proven = No more are possible.
turns-done = Nothing better was found.
turns-searching = Still looking for better…
turns-thinking = Looking for turns…
turns-offered = { $name } (offered)
queue-turn = turn { $hour }
told-turns = { $n ->
        [one] Turns given: one reading.
       *[other] Turns given: { $n } readings.
    } Each book has its queue with the hours.
told-no-turns = There is no time left for a reading: make the lending phase longer with F3.
told-no-readers = Nobody has booked and nobody waits: p puts whoever wants to read in the queue.
block-turns-stale = something has changed meanwhile: Esc, and then t makes new ones.
act-lend-book-it = Book it
    .short = book
    .help = Puts someone in the queue for the selected book: their name is already written when the book is lent.
act-lend-unbook = Take out of the queue
    .short = take out
    .help = Takes a booking of the selected book away. The sheet stays, withdrawn.
block-no-bookings = this format has no booking sheets.
block-no-queue = nobody is in the queue for this book.
told-booked = { $name } is in the queue for “{ $book }”.
told-unbooked = { $name } is no longer in the queue. Ctrl+Z puts the booking back.

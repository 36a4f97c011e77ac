# The running laboratory and its panes.

block-closed = the laboratory is closed: it can only be read.
block-empty = there is nothing here yet.
block-nobody = no person chosen.
block-not-here = has not arrived yet.
block-last-line = this is the last phase of the programme.
block-not-running = no phase is running: F5 starts one.
act-lab-start = Start the phase
    .short = start
    .help = Starts the phase you are looking at, and ends the one being run.
act-lab-advance = Go on to the next phase
    .short = next phase
    .help = Ends the phase being run and starts the next one.
act-lab-longer = Two more minutes
    .short = +2'
    .help = Gives two more minutes to the running phase.
act-lab-programme = Programme
    .short = programme
    .help = All phases, as planned and as they were. From here one can go back to any phase.
act-lab-people = People
    .short = people
    .help = The welcome desk, at any time: arrivals, departures, walk-ins.
act-lab-say = What to say
    .short = say
    .help = What to say now, the rules to remind, what to check before moving on.
act-lab-note = Note in the log
    .short = note
    .help = Writes a line in the log of the day.
act-lab-log = Log
    .short = log
    .help = Everything noted, with its hour.
act-lab-prepare = Prepare and correct
    .short = prepare
    .help = Title, question, date, start (hour, time of beginning), place, bodies, spaces, tables, groups: can be corrected at any time.
act-lab-previous = Previous phase
    .short = before
    .help = Looks at the previous phase, without starting it.
act-lab-next = Next phase
    .short = after
    .help = Looks at the next phase, without starting it.
act-lab-undo = Undo
    .short = undo
    .help = Goes one step back. Also after closing and reopening the program.
act-lab-redo = Redo
    .short = redo
    .help = Does again what you undid.
act-lab-back = Go back
    .short = back
    .help = Goes back to the running phase, then to the first screen. Nothing is lost.
told-last-line = This is the last phase of the programme.
prepare-title = Prepare and correct
prepare-header = Data of the laboratory
    .help = Title, question, place, date, sponsor, facilitators, steering group.
say-more = (F7: the rest)
clock-left = { $time } left
clock-over = { $time } over time
clock-behind = { $minutes }' late
clock-done = phase over
clock-not-started = not started yet · F5 starts it
warning-five = Five minutes to go.
warning-one = One minute to go.
warning-over = Time is over. F6 gives two more minutes.
circle-say = What to say
circle-rules = Rules to remind
circle-checks = Before moving on
circle-quiet = There is nothing to say here. When it is time, F5 starts the next phase.
pane-programme = Programme
day-number = d. { $day }
line-not-started = to start
line-running = running since { $started }
line-began = began at { $started }
line-ended = from { $started } to { $ended }
act-programme-look = Look at this phase
    .short = look
    .help = Opens the chosen phase, without starting it.
act-programme-start = Start this phase
    .short = start
    .help = Starts the chosen phase, even one already done.
act-programme-hours = Change the hours
    .short = hours
    .help = When the phase begins and how many minutes it lasts; the phases after it move with it.
act-programme-longer = Two more minutes
    .short = +2'
    .help = Gives two more minutes to the chosen phase.
block-line-over = this phase is over: its hours stay the real ones
form-line = The hours of “{ $name }”
field-line-begins = Begins
field-line-minutes = Lasts, in minutes
    .hint = The phases after it move with it.
fault-line-minutes = Write how many minutes it lasts: from 1 to 600.
fault-line-before = “{ $name }” comes before it: this phase can begin from { $hour } on.
fault-overnight = In this way “{ $name }” would go too far into the night and end on the day after. Write an earlier hour, or fewer minutes.
told-line-retimed = { $n ->
        [0] Hours changed: the other phases stay where they were. Ctrl+Z puts them back.
        [one] Hours changed: the phase after it moves too. Ctrl+Z puts them back.
       *[other] Hours changed: the { $n } phases after it move too. Ctrl+Z puts them back.
    }
pane-log = Log
log-empty = The log is empty. Press n to note what happens.
act-log-add = Note
    .short = note
    .help = Adds a line to the log.
act-log-edit = Correct the line
    .short = correct
    .help = Corrects the text or the hour of the chosen line.
act-log-remove = Remove the line
    .short = remove
    .help = Removes the chosen line from the log. Ctrl+Z puts it back.
pane-welcome = Welcome desk
welcome-search = type two letters of the name
welcome-empty = Nobody is registered yet. Three ways: the full stop (.) reads a list from a file; the comma (,) opens a sheet in which to paste the names, one a line; + writes who arrives now.
welcome-counts = Registered { $registered }{ $walkins ->
    [0] { "" }
   *[other] { " " }· not registered { $walkins }
  } · here { $here } · left { $left } · absent { $absent }
welcome-gone = { $arrived }, left { $left }
welcome-absent-label = absent
welcome-here = { $name } is here
welcome-here-stays = Leave it so
    .note = The person is ticked already: nothing changes. For whoever leaves, the hyphen (-) is enough too.
welcome-here-leaves = Leaves now
    .note = The hour of departure is now.
welcome-here-untick = Take back the arrival
    .note = It was a mistake: the person is expected again.
welcome-here-card = Open the card
    .note = All the data of the person.
act-welcome-tick = Tick the arrival
    .short = arrived
    .help = Marks that the chosen person has arrived now; if already here, asks whether they leave.
act-welcome-walk-in = Walk-in
    .short = walk-in
    .help = Someone at the door who was not registered: name and category are enough.
act-welcome-leave = Leaves
    .short = leaves
    .help = Marks that the chosen person leaves now.
act-welcome-card = Card of the person
    .short = card
    .help = Opens all the data of the person: body, consents, accessibility.
act-welcome-absent = Absent, or untick
    .short = absent
    .help = Marks that the person does not come; if it was a mistake, the person is expected again.
act-welcome-all = Tick everybody expected
    .short = everybody
    .help = Ticks the arrival of all who are expected at once; who is absent stays absent.
act-welcome-notice = Mark the privacy notice as given to all
    .short = notice
    .help = Marks at once that whoever came was given the notice on their data.
confirm-notice = { $n ->
        [one] Mark the notice as given to one person?
       *[other] Mark the notice as given to { $n } people?
    }
    .body = It is for whoever came and has no mark yet. One Ctrl+Z takes all of it back.
    .verb = Mark as given
told-notice = { $n ->
        [one] Notice marked for one person.
       *[other] Notice marked for { $n } people.
    }
block-everybody-told = Whoever came has the notice.
confirm-back = Is { $name } here again?
    .body = The leaving was marked at { $time }. The return is written with the time of now, and it stays written that they were away meanwhile.
    .verb = Mark the return
confirm-all-arrive = { $n ->
        [one] Tick the person expected?
       *[other] Tick the { $n } people expected?
    }
    .body = The hour of arrival is now. Who is marked absent stays absent. One Ctrl+Z takes all of it back.
    .verb = Tick them
told-all-arrived = { $n ->
        [one] One person ticked.
       *[other] { $n } people ticked.
    }
block-nobody-expected = Nobody is expected any more.
act-welcome-register = Register a person
    .short = register
    .help = Adds an expected person, with all the data.
act-welcome-forget = Take the person out of every file
    .short = forget
    .help = Takes the name out of laboratories, copies, journals and drafts: first shows what changes, and asks.
confirm-untick = Take back the arrival of { $name }?
    .body = The person is expected again, without an hour of arrival.
    .verb = Take it back
told-arrived = { $name }: arrival ticked.
    .aloud = { $name }: arrival ticked. Here { $here } of { $all }.
told-not-ticked = { $name }: Del marks the absence, Enter marks the arrival.
told-left = { $name }: departure marked.
told-absent = { $name }: absent.
told-expected = { $name } is expected again.
told-walk-in = { $name } is here.
act-welcome-list = Register a list
    .short = list
    .help = Registers many people at once: one a line, also pasted from an e-mail or a spreadsheet.
told-enlisted = { $people ->
    [0] Nobody new.
    [one] 1 person registered. Ctrl+Z takes it off.
   *[other] { $people } people registered. Ctrl+Z takes them off.
}{ $guessed ->
    [0] {""}
    [one] {" "}Where the one with a body comes from, and as what, is guessed from the body's name: it is corrected in the person's form.
   *[other] {" "}Where the { $guessed } with a body come from, and as what, is guessed from the body's name: it is corrected in each person's form.
}
people-list-title = { $doubles ->
    [one] One name to look at
   *[other] { $doubles } names to look at
}
people-list-twice = Line { $line }: “{ $name }” is in line { $first } already. It was entered once.
people-list-known = Line { $line }: “{ $name }” was on the list already. It stays as it was.
people-list-doubles = If they are two people of the same name, register the second one with Ins.
told-registered-already = { $name } is on the list already: nothing new to write.
namesake-title = “{ $name }”: is it the same person?
namesake-here = Yes, on the list here: { $name } ({ $whence })
    .note = Ticks the arrival, if they were not here yet. No second card is written.
namesake-met = Yes, was at “{ $laboratory }” ({ $date })
    .note = Written here as the same person: counted once in the registry.
namesake-other = No, somebody else of the same name
    .note = Written with a card of their own. Esc goes back to the form and writes nothing.
told-namesake-met = { $name } is the same person as in “{ $laboratory }”.
form-people-list = A list of people
field-people-list = One a line
    .hint = First and family name; body; municipality. For example: Anna Rossi; Vicini di Scala; Zola Predosa. Body and municipality may be left out.
welcome-nobody = Nobody is called “{ $name }”. Esc clears the search; + adds them.
told-nobody-called = Nobody is called “{ $name }”. + adds them; typing again starts afresh.
told-unvoted = “{ $name }” ends with nothing to vote on: there are no { $what }. PgUp goes back: it can be written even now.
told-unvoted-clusters = clusters
confirm-start-soon = Start “{ $name }” already?
    .body = The phase “{ $running }” began less than a minute ago, and would end now. If you pressed F5 twice, leave it as it is.
confirm-start-later = Start “{ $name }”?
    .body = { $count ->
    [one] One phase before it never began: { $passed }.
   *[other] { $count } phases before it never began: { $passed }.
  } To look only, PgUp and PgDn are enough.
confirm-start-other = Start “{ $name }”?
    .body = “{ $running }” is under way and would end now.{ $count ->
    [0] { "" }
    [one] { " " }One phase before it never began: { $passed }.
   *[other] { " " }{ $count } phases before it never began: { $passed }.
  } To look only, PgUp and PgDn are enough; Esc goes back to the one under way.
    .verb = Start this phase

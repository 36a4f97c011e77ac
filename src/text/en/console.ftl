# The director's desk: time, how to recover it, what is missing, the checklist, the notes.

pane-console = Director
act-lab-console = Director
    .short = director
    .help = Late or early, behind or ahead of the programme, a delay: how to recover, what is missing, what is to be done, your notes.
act-console-do = Do what the row says
    .short = do
    .help = Of a proposal it shows the effect before applying it; of something missing it goes there; of something to do it puts or takes the tick.
act-console-notes = Private notes
    .short = notes
    .help = Notes for the facilitators: neither on the billboard nor in the book.
act-console-results = Results on the billboard
    .short = results
    .help = Opens the results of a vote on the billboard, or takes them away.
pace-not-begun = The day has not begun yet. F5 starts the first phase.
pace-between = No phase is running. F5 starts the next one.
pace-over = The laboratory is closed.
pace-on-time = On time.
pace-span = { $hours ->
    [0] { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
    [one] one hour{ $minutes ->
        [0] { "" }
        [one] {" "}and one minute
       *[other] {" "}and { $minutes } minutes
    }
   *[other] { $hours } hours{ $minutes ->
        [0] { "" }
        [one] {" "}and one minute
       *[other] {" "}and { $minutes } minutes
    }
  }
pace-early = Ahead of the programme by { $span }.
pace-late = Behind the programme by { $span }.
pace-late-as-told = In step with the changed programme, but behind the end that everybody was told by { $span }.
pace-early-late-as-told = Ahead of the changed programme by { $early }, but behind the end that everybody was told by { $span }.
pace-ends = It ends at { $expected }, as planned.
pace-ends-early = If the next phase begins at its hour, it ends at { $expected }; begun sooner with F5, it ends sooner.
pace-ends-sooner = At this pace it ends at { $expected }, before the planned { $planned }.
pace-ends-late = At this pace it ends at { $expected } instead of { $planned }.
console-remedies = HOW TO RECOVER (Enter shows the effect)
remedy-shorten = take { $minutes }' from “{ $name }”
remedy-spread = take { $minutes }' in all, from { $lines } phases
remedy-move = move everything later, taking nothing away
remedy-effect = ends { $ends }{ $late ->
    [0] { $early ->
        [0] {", on time"}
       *[other] {", "}{ $early }' sooner
    }
   *[other] {", "}{ $late }' later
  }
remedy-line = { $begins } { $name }, { $minutes }' (was { $before }, { $was }')
remedy-verb = Change the programme
told-retimed = Programme changed. Ctrl+Z puts it back.
told-programme-moved = The programme begins at the new hour. Ctrl+Z puts it back.
told-overnight = The hour is written; the programme keeps its hours, because with it “{ $name }” would end on the day after. F3 and m change the hours of the phases.
console-hosts = Tables without a host: { $tables }
console-coming = WHAT IS LEFT
console-line = { $planned } { $name }, { $minutes }'
console-line-late = { $planned } → { $expected } { $name }, { $minutes }'
console-slack = can give { $slack }'
console-notes = PRIVATE NOTES
console-no-notes = No note. n writes some: they stay here only, for who runs the day.
console-before = BEFORE
console-during = DURING
console-after = AFTER
console-results-title = Which results the hall may see
console-results-none = None: the billboard is as before
told-results-open = The results are on the billboard.
told-results-closed = The billboard shows no results.
block-nothing-counted = no vote has been counted.
deed-retime = programme changed
deed-director = director's desk
form-notes = Private notes
field-private-notes = Notes
    .hint = For the facilitators alone: neither on the billboard nor in the book.
check-mandate = Mandate: who asks, the question, the givens, the use of the results
check-steering = The steering group has met, and there are minutes
check-stakeholders = Whom to invite, who is missing, who is hard to reach
check-calls = Personal calls; interpreter, childcare, transport where needed
check-invitations = Invitations sent, and a reminder; list of invitations up to date
check-venue = Hall: circle, wall, tables, wheelchairs, power, voices that are heard
check-kit = Bag: A3 sheets, markers, dots, cards, tape, bell, table cloths
check-notice = Privacy notice, consent for images, forms for minors
check-no-power = Printed forms for a day without power
check-desk = Two people at the desk for every forty arrivals
check-icebreaker = A way to meet before beginning
check-bell = The bell five minutes and one minute before the end
check-log = Log up to date: delays, changes, facts
check-harvest = Sheets and reports gathered while people work
check-plenary = Plenary: each group says one thing
check-slips = Evaluation slips handed out and counted
check-photos = Same day: photos of table cloths and wall
check-backup = Same day: a copy of the file on a stick
check-instant-report = Within three days: instant report to who took part, marked DRAFT
check-final-report = Within ten days: final book, minutes to the planning office
check-projects = Within thirty days: project sheets checked
check-calls-back = Within thirty days: the people responsible were called
check-follow-up = After three, six, twelve months: how actions and projects go
check-told = Who took part was told what became of it
billboard-results = Results
remedy-pause-before = move “{ $pause }” before “{ $other }”
remedy-pause-after = move “{ $pause }” after “{ $other }”
console-clocks = WHO HAS A CLOCK OF THEIR OWN (Enter opens them)
act-console-call = Call the change of tables
    .short = call the change
    .help = The billboard says to change and shows every number its next table. The same key takes the call back.
told-called = Change called: the billboard shows the tables of round { $round }. When they are on their feet, F5.
told-call-off = Call taken back: the billboard is as it was.
block-no-next-round = it is called while a round at the tables runs and the next one has its seats.
pane-clocks = Clocks
act-lab-clocks = Clocks of tables and groups
    .short = clocks
    .help = A clock for who goes at another pace: a table that began later, a group that ends earlier. It rings by itself.
act-clocks-start = From now on, a clock of its own
    .short = starts now
    .help = The table or the group begins now and has the whole time of the phase. It rings at five minutes, at one, and at the end.
act-clocks-longer = Two more minutes, only here
    .short = +2'
    .help = The table or the group ends two minutes later; the others do not.
act-clocks-shorter = Two minutes less, only here
    .short = -2'
    .help = The table or the group ends two minutes earlier; the others do not.
act-clocks-stop = Back with the hall
    .short = with the hall
    .help = Takes the clock away: the one of the hall counts again.
clocks-hall = The hall: { $name }, { $time }
clocks-hint = Enter gives a clock to who begins now; + makes it two minutes longer; Del takes it away.
clocks-none = Nobody can have a clock of their own here: the phase has neither tables nor groups.
clock-of-hall = with the hall
clock-until = until { $ends }
clock-apart-five = { $name }: five minutes left.
clock-apart-one = { $name }: one minute left.
clock-apart-over = { $name }: time is up.
told-clock-started = { $name }: { $minutes }' from now, until { $ends }.
told-clock-changed = { $name }: until { $ends }.
told-clock-stopped = { $name }: with the hall again.
block-no-clock = nobody can have a clock of their own here.
block-loan-clock = a loan is not made longer: the book has its own time. It comes back at the lending desk.
block-clock-of-hall = it keeps the pace of the hall: Enter or + give it a clock of its own.
deed-clock = clock of { $what }
deed-clock-stopped = { $what } with the hall again
pane-plots = Charts
act-lab-plots = Charts
    .short = charts
    .help = Presence by body, votes, who met whom, the day as it was: bars with their numbers.
act-plots-next = Next chart
    .short = next chart
    .help = Presence, votes, encounters, day.
plot-presence = presence by body
plot-votes = votes
plot-encounters = encounters at the tables
plot-day = the day as it was
plot-nobody = Nobody is registered: F4 opens the list.
plot-no-vote = No vote counted yet.
plot-no-round = No round at the tables has begun.
plot-no-day = The programme is empty.
plot-no-body = no body
plot-of = { $came } of { $listed }
plot-presence-head = { $came ->
    [one] One person
   *[other] { $came } people
  } of { $listed } came. Full bar: who came; light bar: who was expected.
plot-votes-head = The most voted first; the longest bar is the highest number.
plot-vote-title = { $name }: { $voters } { $voters ->
    [one] voter
   *[other] voters
  }, { $unused } unused
plot-encounters-head = In { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
  } { $pairs } pairs of { $possible } met. How many people each met:
plot-met = { $name } met { $met ->
    [one] one person
   *[other] { $met } people
  }: { $names }.{ $again ->
    [0] {""}
   *[other] {" "}Again: { $again-names }.
  }
plot-day-head = Full bar: as it was; light bar: as planned. Beside it the real hours, and the minutes more or less.
plot-line = { $name }: planned { $planned }, held { $real }.
plot-line-late = { $name }: planned { $planned }, held { $real }, begun { $late }' late.
plot-line-to-come = { $name }: planned { $planned }, not held yet.
confirm-move-rest = Move the phases still to come too?
    .body = The laboratory has begun: the new hour is written, the phases keep their hours. If those still to come{ $days ->
        [1] {""}
       *[other] {" "}on the first day
    } are moved, “{ $name }” goes from { $now } to { $then }. To recover a delay use the director's desk instead (Ctrl+D). Esc leaves them where they are.
    .verb = Move the phases still to come
confirm-move-programme = Move the programme too?
    .body = The first phase begins at { $now }. Moved, the programme begins at { $then }, with all { $days ->
        [1] its phases
       *[other] the phases of the first day; the other days keep their hours
    }. Esc leaves it where it is.
    .verb = Move the programme

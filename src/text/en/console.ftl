# The director's desk: time, how to recover it, what is missing, the checklist, the notes.

pane-console = Director
act-lab-console = Director
    .short = director
    .help = Late or early, how to recover, what is missing, what is to be done, your notes.
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
pace-early = Ahead of the programme by { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }.
pace-late = Behind the programme by { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }.
pace-ends = It ends at { $expected }, as planned.
pace-ends-late = At this pace it ends at { $expected } instead of { $planned }.
console-remedies = HOW TO RECOVER (Enter shows the effect)
remedy-shorten = shorten “{ $name }” by { $minutes }'
remedy-spread = take something from every phase: { $minutes }' in all
remedy-move = move everything later, taking nothing away
remedy-effect = ends at { $ends }{ $late ->
    [0] {", on time"}
   *[other] {", "}{ $late }' later
  }
remedy-line = { $begins } { $name }, { $minutes }' (was { $before }, { $was }')
remedy-verb = Change the programme
told-retimed = Programme changed. Ctrl+Z puts it back.
console-hosts = Tables without a host: { $tables }
console-coming = WHAT IS LEFT
console-line = { $planned } { $name }, { $minutes }'
console-line-late = { $planned } → { $expected } { $name }, { $minutes }'
console-slack = can give { $slack }'
console-notes = PRIVATE NOTES
console-no-notes = No note. n writes some: they stay here, neither on the billboard nor in the book.
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
check-mandate = Mandate: who asks for it, the question, what is already decided, what becomes of the results
check-steering = The steering group has met, and there are minutes
check-stakeholders = Whom to invite, who is missing, who is hard to reach
check-calls = Personal calls; interpreter, childcare, transport where needed
check-invitations = Invitations sent, and a reminder; list of invitations up to date
check-venue = Hall: circle, wall, spaces, tables, wheelchairs, power, voices that are heard
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
check-final-report = Within ten days: corrections, final book, minutes to the planning office
check-projects = Within thirty days: project sheets checked
check-calls-back = Within thirty days: the people responsible were called
check-follow-up = After three, six, twelve months: how actions and projects go
check-told = Who took part was told what became of it
billboard-results = Results

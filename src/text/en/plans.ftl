# Plans, projects, closing, preparing the room.

told-removed = Removed. Ctrl+Z puts it back.
fault-gone = It was changed or removed meanwhile: nothing was overwritten. Your text is kept aside: copy it, then press Esc.
    .aloud = It was changed or removed meanwhile: nothing was overwritten. Your text is kept aside: write :leave.
fault-before-the-day = This date comes before the laboratory.
fault-after-the-day = A project born here begins after the day of the laboratory.
origin-with-dots = { $name } · { $votes }
euro = € { $amount }

# Action plans.

pane-plans = Action plans
plans-empty = There is no plan yet. Press n to add one: where it comes from and who carries it are enough. Actions are added later, with +.
plans-tally = Plans: { $plans } · actions: { $actions } · nobody named: { $nobody } · no day named: { $never }
plans-waiting = Many votes, nobody responsible
plans-waiting-about = It got many votes and nobody has taken it on yet. Enter opens a plan for it.
plans-actions = { $actions ->
    [0] + action
    [one] 1 action
   *[other] { $actions } actions
  }
plans-no-owner = nobody responsible
plans-nobody = who?
plans-never = by when?
plan-unnamed = { $count ->
    [one] In the proceedings { $names } will be “somebody”: who agrees to be named says so on their card (F4, the name, Tab).
   *[other] In the proceedings { $names } will be “somebody”: who agrees to be named says so on their card (F4, the name, Tab).
  }
plan-about-unnamed = Not named in the proceedings: { $text } (consents: F4, the name, Tab)
plan-about-from = Comes from: { $text }
plan-about-team = Team: { $text }
plan-about-groups = Groups: { $text }
plan-about-project = Project: { $text }
plan-about-seeds = Seeds: { $text }
plan-about-obstacles = Obstacles: { $text }
plan-about-allies = Allies: { $text }
plan-about-bridges = Bridges: { $text }
action-about-with = With: { $text }
action-about-place = Where: { $text }
action-about-how = How: { $text }
action-about-resources = Resources: { $text }
action-about-check = Check: { $text }
block-no-plan = first choose a plan in the list, or add one with n.
act-plans-add = New plan
    .short = new plan
    .help = Opens a plan: where it comes from (the most voted first), who answers for it, with whom.
act-plans-action = Add an action
    .short = action
    .help = Adds an action to the chosen plan: what, who, with whom, by when.
act-plans-edit = Correct
    .short = correct
    .help = Opens the chosen plan or action.
act-plans-take = Open a plan for this
    .short = open a plan
    .help = Opens a new plan for something with many votes that nobody took on.
act-plans-bridge = Bridge to the utopia
    .short = bridge
    .help = Seeds already there, obstacles, allies and bridges of the chosen plan.
act-plans-project = Project sheet
    .short = project
    .help = Makes a project sheet of the chosen plan, or opens the one it has.
act-plans-remove = Remove
    .short = remove
    .help = Removes the chosen plan or action. It asks first, and Ctrl+Z puts it back.
confirm-remove-plan = Remove the plan “{ $name }”?
    .body = Its actions go too. Topics and votes stay. Ctrl+Z puts it back.
    .verb = Remove the plan
confirm-remove-action = Remove the action “{ $what }”?
    .body = The plan stays. Ctrl+Z puts it back.
    .verb = Remove the action
form-plan = Action plan { $id }
form-bridge = Bridge of plan { $plan }
form-action = Action of plan { $plan }
field-plan-from = Comes from
    .hint = Topics, clusters, utopias: the most voted first. Several can be chosen.
field-plan-title = Title
    .hint = A few words. May stay empty, if it is clear where it comes from.
field-plan-owner = Responsible
    .hint = Who answers for it, among those here. If someone is not listed, tick the arrival with F4.
field-plan-team = Team
    .hint = Who works on it together.
field-plan-groups = Groups
    .hint = The groups that carry it as a whole.
field-plan-project = Project
    .hint = The project sheet it leads to, if there is one.
fault-plan-title = Write a title, or choose where it comes from, or its project.
told-plan-added = Plan { $id } added. Press + for the first action.
told-plan-corrected = Plan { $id } corrected.
field-bridge-seeds = Seeds
    .hint = What is already here and goes that way. One a line.
field-bridge-obstacles = Obstacles
    .hint = What stands in between. One a line.
field-bridge-allies = Allies
    .hint = Who can help. One a line.
field-bridge-bridges = Bridges
    .hint = The steps that lead from the present to the utopia. One a line.
told-bridge = Bridge saved.
field-action-what = What
    .hint = One sentence: what will be done.
field-action-who = Who
    .hint = Who does it, among those here. If someone is not listed, tick the arrival with F4.
field-action-with = With whom
    .hint = Who helps, among those here.
field-action-by = By when
    .hint = For example 24/5/2025.
field-action-place = Where
field-action-how = How
field-action-resources = Resources
    .hint = What is needed and where to find it.
field-action-check = Check
    .hint = How one will see that it is done.
told-action-added = Action added. + for another one.
told-action-corrected = Action corrected.

# Project sheets.

pane-projects = Projects
projects-empty = There is no project sheet yet. Press n to write one: the title and where it comes from are enough to begin. From an action plan, press p.
projects-no-contact = no contact
projects-no-promoter = no promoter
projects-no-range = no range
projects-complete = ready
act-projects-add = New sheet
    .short = new sheet
    .help = Writes a project sheet in three short steps: what, for whom and where, who.
act-projects-open = Open the sheet
    .short = open
    .help = Shows the chosen sheet, part by part.
act-projects-correct = Correct this part
    .short = correct
    .help = Opens the part of the sheet you are on.
act-projects-partner = Add a partner
    .short = partner
    .help = A body that takes part in the project, and what it does.
act-projects-funding = Add funding
    .short = money
    .help = A source of money and how much.
act-projects-chain = Where it comes from
    .short = where from
    .help = The whole way from the project back to the sentences people wrote.
act-projects-remove = Remove
    .short = remove
    .help = Removes the chosen partner or funding; elsewhere it removes the sheet, after asking.
confirm-remove-project = Remove the sheet “{ $title }”?
    .body = The plan it comes from stays. Ctrl+Z puts it back.
    .verb = Remove the sheet
project-chain-title = Where “{ $title }” comes from
sheet-what = What
sheet-scope = For whom and where
sheet-crew = Who and how many
sheet-partners = Partners (p adds)
sheet-funding = Funding (f adds)
sheet-chain = Where it comes from
sheet-chain-label = The way here
sheet-chain-count = { $records ->
    [one] 1 step
   *[other] { $records } steps
  }, { $sentences ->
    [one] 1 sentence people wrote
   *[other] { $sentences } sentences people wrote
  }
form-project = Project sheet { $id }, 1 of 3: what
form-project-scope = { $title }, 2 of 3: for whom and where
form-project-crew = { $title }, 3 of 3: who and how many
form-partner = Partner of { $title }
form-funding = Funding of { $title }
field-project-title = Title
    .hint = The name under which the project goes to the registry.
field-project-from = Comes from
    .hint = Plans, clusters, topics, reports, tables: everything it comes from.
field-project-description = Description
    .hint = Two or three sentences: what is done.
field-project-goals = Goals
    .hint = One a line.
field-project-needs = Areas of need
    .hint = Up to three: the first is the principal one.
field-project-activities = Activities
    .hint = Also more than one.
field-project-targets = For whom
field-project-range = Range of action
field-project-areas = Areas
    .hint = Areas, hamlets or districts, one a line.
field-project-municipalities = Municipalities
    .hint = One a line.
field-project-action-kind = Kind of action
field-project-continues = Goes on from
    .hint = The project of an earlier laboratory that this one carries on.
field-project-contact = Contact
    .hint = The person to call about this project.
field-project-promoter = Promoting body
    .hint = If the body is not listed, add it from F9.
field-project-beneficiaries = Beneficiaries
    .hint = How many people are expected. Empty means not collected, not zero.
field-project-in-charge = Of them in charge
    .hint = In charge of the social service: only a number, never names. Empty: not collected.
field-project-volunteers = Volunteers
    .hint = Empty: not collected.
field-project-professionals = Professionals
    .hint = Lent by the bodies. Empty: not collected.
field-project-sst-roles = Role of the SST
    .hint = What the territorial social service does.
field-project-operators-sst = SST operators
    .hint = Empty: not collected.
field-project-operators-networks = Networks office
    .hint = Operators of the networks office. Empty: not collected.
field-project-operators-other = Other offices
    .hint = Operators of other offices. Empty: not collected.
field-project-starts = Begins on
    .hint = After the day of the laboratory. For example 20/6/2025.
field-project-months = Months it lasts
field-partner-body = Body
    .hint = If it is not listed, add it from F9.
field-partner-roles = What it does
    .hint = Also more than one thing.
field-funding-source = Source
field-funding-amount = Amount in euro
    .hint = For example 3,500.00. Empty: not collected.
fault-project-from = Choose at least one thing the project comes from.
fault-in-charge = They are more than the beneficiaries, yet part of them.
fault-euro = Write the amount like this: 3,500.00.
told-project = Sheet “{ $title }” saved.
told-project-added = Sheet { $id } added. Here is the second step; Esc to do it later.
    .aloud = Sheet { $id } added. Here is the second step; :leave to do it later.

# Closing.

pane-close = Closing
close-state-open = { $projects ->
    [0] No project sheet will go to the registry. c closes the laboratory.
    [one] One project sheet will go to the registry. c closes the laboratory.
   *[other] { $projects } project sheets will go to the registry. c closes the laboratory.
  }
close-state-closed = Laboratory closed at { $hour }. { $projects ->
    [0] No project sheet in the registry.
    [one] One project sheet in the registry.
   *[other] { $projects } project sheets in the registry.
  } r opens it again.
close-nothing-missing = Nothing is missing.
close-missing = What is missing (Enter takes you there)
close-words = Last words, next meeting, evaluation
close-no-words = nothing yet: Enter to write
close-next = Next meeting: { $date }
close-evaluation = { $slips ->
    [one] 1 evaluation slip, mean { $mean }
   *[other] { $slips } evaluation slips, mean { $mean }
  }
close-offers = Offers of help: { $count } (d adds)
close-follow-ups = Dates to meet or look again: { $count } (v adds)
missing-tick = { $count ->
    [one] Neither arrived nor absent: { $names }
   *[other] Neither arrived nor absent, { $count } people: { $names }
  }
    .where = Welcome, F4
missing-notice = { $count ->
    [one] Privacy notice not given: { $names }
   *[other] Privacy notice not given to { $count } people: { $names }
  }
    .where = Welcome, F4
missing-parent-consent = { $count ->
    [one] No note on the parent's consent: { $names }
   *[other] No note on the parent's consent, { $count } minors: { $names }
  }
    .where = Welcome, F4
missing-phase = { $count ->
    [one] A phase of the programme was not begun: { $names }
   *[other] { $count } phases of the programme were not begun: { $names }
  }
    .where = first one: Enter
missing-report = { $count ->
    [one] A report is missing: { $names }
   *[other] { $count } reports are missing: { $names }
  }
    .where = Reports
missing-reread = { $count ->
    [one] A report is still a draft: { $names }
   *[other] { $count } reports are still drafts: { $names }
  }
    .where = Reports
missing-vote = { $count ->
    [one] A vote was not counted: { $names }
   *[other] { $count } votes were not counted: { $names }
  }
    .where = Vote
missing-return = { $count ->
    [one] A loan was not given back: { $names }
   *[other] { $count } loans were not given back: { $names }
  }
    .where = Loans
missing-owner = { $count ->
    [one] A plan has nobody responsible: { $names }
   *[other] { $count } plans have nobody responsible: { $names }
  }
    .where = Plans
missing-doer = { $count ->
    [one] A plan has an action nobody does: { $names }
   *[other] { $count } plans have actions nobody does: { $names }
  }
    .where = Plans
missing-deadline = { $count ->
    [one] A plan has an action without a day: { $names }
   *[other] { $count } plans have actions without a day: { $names }
  }
    .where = Plans
missing-unnamed = { $count ->
    [one] Has a task, and will be “somebody” in the proceedings: { $names }
   *[other] Have a task, and will be “somebody” in the proceedings: { $names }
  }
    .where = consents: Enter
missing-contact = { $count ->
    [one] A sheet without a contact: { $names }
   *[other] { $count } sheets without a contact: { $names }
  }
    .where = Projects
missing-promoter = { $count ->
    [one] A sheet without a promoter: { $names }
   *[other] { $count } sheets without a promoter: { $names }
  }
    .where = Projects
missing-range = { $count ->
    [one] A sheet without a range of action: { $names }
   *[other] { $count } sheets without a range of action: { $names }
  }
    .where = Projects
missing-commitment = Many votes, nobody responsible: { $names }
    .where = Plans
missing-evaluation = The evaluation slips are not counted
    .where = Here, with p
block-not-removable = there is nothing to remove here: offers and dates can be removed.
act-close-enter = Go
    .short = go
    .help = Takes you where something is missing, or opens the chosen row to correct it.
act-close-lab = Close the laboratory
    .short = close
    .help = Closes the laboratory and sends the project sheets to the registry. It asks first; it can be opened again.
act-close-reopen = Open the laboratory again
    .short = reopen
    .help = Opens the laboratory again to correct it: it only asks why.
act-close-offer = Add an offer of help
    .short = offer
    .help = Somebody offers help: who, for which project, what.
act-close-words = Last words and evaluation
    .short = words
    .help = A word each, the next meeting, how many evaluation slips and their mean.
act-close-follow-up = Add a date
    .short = date
    .help = A day on which somebody looks how far it has got.
act-close-remove = Remove
    .short = remove
    .help = Removes the chosen offer or date. Ctrl+Z puts it back.
confirm-close = Close “{ $title }”?
    .body = { $projects ->
    [0] No project sheet goes to the registry.
    [one] One project sheet goes to the registry, under “Sheets to review”.
   *[other] { $projects } project sheets go to the registry, under “Sheets to review”.
  } { $missing ->
    [0] Nothing is missing.
    [one] One thing is still missing: it can be closed all the same.
   *[other] { $missing } things are still missing: it can be closed all the same.
  } Afterwards the laboratory is only read; to correct it, open it again from here.
    .verb = Close the laboratory
told-lab-closed = { $projects ->
    [0] Laboratory closed.
    [one] Laboratory closed. One project sheet waits in the registry, under “Sheets to review”.
   *[other] Laboratory closed. { $projects } project sheets wait in the registry, under “Sheets to review”.
  }
told-reopened = Laboratory open again: it can be corrected.
form-closing = Closing: words and evaluation
form-follow-up = A date to look again
form-offer = Offer of help
form-reopen = Open the laboratory again
field-closing-words = A word each
    .hint = One word a line. Whose it is is not written.
field-closing-next = Next meeting
    .hint = For example 12/7/2025. Empty, if not decided.
field-closing-slips = Slips collected
    .hint = How many evaluation slips.
field-closing-mean = Mean from 1 to 5
    .hint = For example 4.3.
fault-mean = The mean goes from 1 to 5: for example 4.3.
fault-mean-missing = The mean of the slips is missing: for example 4.3.
fault-slips-missing = How many slips are there?
told-closing = Closing saved.
field-follow-up-date = When
    .hint = For example 12/7/2025.
field-follow-up-what = What
    .hint = What is looked at on that day.
told-follow-up = Date saved.
field-offer-person = Who
field-offer-project = For the project
field-offer-what = What is offered
    .hint = May stay empty, if it is for a project.
fault-offer = Choose a project, or write what is offered.
told-offer = Offer of help by { $name } noted.
field-reopen-reason = Why
    .hint = One sentence: who reads later will understand.

# Preparing the room.

prepare-bodies = Bodies
    .help = Organisations and services people come from: name, type, third sector, municipality.
prepare-earlier = People from an earlier laboratory
    .help = Copies those who were registered there, with their body, as expected here. Who is listed already stays as is.
prepare-spaces = Spaces
    .help = The corners of the hall: the letter on the wall, the name, the seats.
prepare-slots = Slots
    .help = The slots of the wall: day, begin, end.
prepare-groups = Groups
    .help = The working groups and who is in each; they can be formed with one key.
prepare-tables = Tables and rounds
    .help = The tables, their hosts, the question of each round: prepared in the phase of the tables, without starting it.
prepare-plans = Action plans
    .help = The plans, also outside their phase.
prepare-projects = Project sheets
    .help = The sheets, also outside their phase.
pane-room-bodies = Bodies
pane-room-spaces = Spaces
pane-room-slots = Slots
pane-room-groups = Groups
room-bodies-empty = There is no body yet. Press n to add one.
room-spaces-empty = There is no space yet. Press n to add one: the letter on the wall and the name.
room-slots-empty = There is no slot yet. Press n to add one.
room-groups-empty = There is no group yet. Press n for each group you need, then d to distribute those who are here.
room-bodies-about = Organisations and services people come from.
room-spaces-about = The columns of the wall.
room-slots-about = The rows of the wall.
room-groups-about = d distributes those here: even and mixed groups, companions together.
body-ets-mark = ETS
space-seats-count = { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
  }
space-unbounded = no limit
slot-topics = { $topics ->
    [0] no topic
    [one] 1 topic
   *[other] { $topics } topics
  }
block-no-room-groups = there are no groups: n adds one.
block-nobody-here = nobody has arrived yet: tick the arrivals with F4.
act-room-add = Add
    .short = add
    .help = Adds an entry to the list.
act-room-edit = Correct
    .short = correct
    .help = Opens the chosen entry.
act-room-remove = Remove
    .short = remove
    .help = Removes the chosen entry, if nothing else names it. Ctrl+Z puts it back.
act-room-spread = Distribute those here
    .short = distribute
    .help = Puts those who are here in the groups: even, bodies mixed, companions together. Then correct by hand.
confirm-remove-room = Remove “{ $name }”?
    .body = Ctrl+Z puts the entry back as it was.
    .verb = Remove
confirm-spread = Form the groups again?
    .body = The groups have members already: all who are here will be distributed anew. Ctrl+Z puts the old groups back.
    .verb = Form again
told-spread = { $people } people in { $groups } groups. Enter corrects a group.
told-room = “{ $name }” saved.
form-body = Body
form-space = Space
form-slot = Slot
form-group = Group
field-body-name = Name
field-body-kind = Type
field-body-ets = Third-sector body
    .hint = Registered in the national register (RUNTS). Space changes it.
    .hint-aloud = Registered in the national register (RUNTS).
field-body-runts = RUNTS section
    .hint = For example ODV, APS, Imprese sociali. Empty, if there is none.
field-space-mark = Letter
    .hint = The one written on the wall: A, B, C…
field-space-name = Name
    .hint = For example: under the porch.
field-space-seats = Seats
    .hint = Empty, if there is no limit.
field-slot-day = Day
    .hint = 1 for the first day of the laboratory.
fault-ends = The end must come after the beginning.
field-group-name = Name
field-group-members = People
    .hint = Who is in another group is not listed: take them out of there first.

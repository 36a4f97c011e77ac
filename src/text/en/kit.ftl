# The papers to print

paper-code = code
kit-sign-in = Sign-in sheet
    .file = sign-in
    .note = With who is registered, and blank rows for others.
kit-badges = Badges
    .file = badges
    .note = The name large, the body; at a café the tables of the rounds too.
kit-sheets = Sheets to fill in
    .file = sheets
    .note = Six blank sheets of every kind of this format, each with its code.
kit-reports = Reports of the groups
    .file = reports
    .note = One for each topic on the wall, with title, convener and code.
kit-tables = Table cards
    .file = tables
    .note = A large page for each table, with its theme and the questions.
kit-cloths = Tablecloths
    .file = cloths
    .note = A sheet with a code for each table and round.
kit-projects = Project sheets
    .file = project-sheets
    .note = Blank project sheets, with their code.
kit-wall = Agenda wall
    .file = wall
    .note = The agenda wall as it is now, to hang up.
kit-wall-a3 = Agenda wall on A3
    .file = wall-a3
    .note = The same wall, to be read from farther away: it takes a printer that holds A3, or a copy shop.
kit-invitations = Invitation list
    .file = invitations
    .note = Body, person, category, channel, outcome.
kit-certificates = Certificates
    .file = certificates
    .note = A page for everybody who came, with the hours.
kit-attendance = Attendance list
    .file = attendance-list
    .note = Who came, with body and hours, who walked in without registering, who was missing; totals by category. With everybody's names.
kit-no-power = Blank forms for a day without power
    .file = no-power
    .note = An empty sign-in sheet, blank sheets, reports and project sheets.

kit-sign-in-boxes = The three boxes, only if you agree: I = images, C = contact me again, N = my name in the proceedings. Left empty they mean no.
kit-sign-in-notice = The privacy notice is handed over with this sheet, which is taken back as soon as it is signed.
kit-row = No.
kit-body = Body
kit-signature = Signature
kit-in = In
kit-out = Out
kit-box-images = I
kit-box-again = C
kit-box-name = N
kit-route = Tables
kit-person = Person
kit-belonging = Category
kit-channel = Channel
kit-outcome = Outcome
kit-expected = expected
kit-came = came
kit-absent = absent
kit-attendance-office = With everybody's names: for the office, not to be passed around. Who may be named elsewhere is in the proceedings.
kit-attendance-registered = Present, registered before
kit-attendance-walk-ins = Present, not registered
kit-attendance-away = Registered, did not come
kit-attendance-end = at the end
kit-attendance-totals = In all, by category
kit-attendance-n-registered = Registered
kit-attendance-n-came = Present
kit-attendance-n-walk-ins = not registered
kit-attendance-n-away = Did not come
kit-attendance-all = Total
kit-certificate = Certificate of attendance
kit-certificate-text = took part in the laboratory “{ $title }”, { $date }.
kit-certificate-hours = From { $from } to { $until }: { $hours ->
    [0] { $minutes } minutes
    [one] one hour { $minutes ->
        [0] in all
       *[other] and { $minutes } minutes
    }
   *[other] { $hours } hours { $minutes ->
        [0] in all
       *[other] and { $minutes } minutes
    }
}.
kit-certificate-signature = For the facilitators: ______________________________
kit-copy = Sheet no. { $number }
kit-group = Group
kit-table-and-round = Table and round
kit-slot-and-space = Time and space
kit-author = Who proposes it
kit-author-if = Who writes (only if you wish)
kit-report = Report of the group
kit-convener = Who proposed the topic
kit-signed = Signed up for the topic
kit-topic = Topic (number and title)
kit-participants = Who was there
kit-scribe = Who writes
kit-project = Project sheet
kit-project-title = Title of the project
kit-project-where = Where: area, district or municipalities
kit-project-numbers = How many: beneficiaries, volunteers, professionals
kit-project-times = When it begins, how many months it lasts
kit-table = Table
kit-etiquette = Etiquette: talk about what matters · bring your contribution · speak with mind and heart · listen to understand · link ideas · play and draw on the cloth
kit-stride = Without slips: hosts stay, the others move on at every change in the order of the tables ({ $steps }). So nobody meets again.
kit-stride-step = chair { $n }: { $n ->
        [one] 1 table
       *[other] { $n } tables
    }
kit-cloth = Tablecloth
kit-cloth-title = Table { $number }, round { $round }
kit-cloth-lines = What stays on the cloth

kit-whole = All the papers
    .note = In one go all there is to print for the room, but for the wall on A3, which is the same one, and the forms for a day without power.
kit-to-print = to print
kit-nothing = This laboratory has nothing to put on this paper yet. Nothing was written.
kit-made = { $what }: ready to print
    .body = The paper is in this folder:
        { $folder }

        { $files }

        Print the PDF, or the web page from any browser. Nothing was sent.

# The desk of the clerk

pane-transcribe = Transcription
transcribe-code = Code:
transcribe-hint = type the six signs of the sheet, or scan them
transcribe-counts = Sheets { $printed } · handed in { $here } · transcribed { $there } · missing { $missing }
transcribe-all = No sheet is missing.
transcribe-read = Read it back
    .note = Shows what was transcribed, to be held against the sheet.
transcribe-correct = Correct it
    .note = Opens the form with what was transcribed.
code-unreadable = “{ $typed }” is no code: there are six signs, without 0, 1, I, L, O. Look at the sheet again.
code-wrong = “{ $typed }” has a wrong sign, or two swapped: look at the sheet again.
code-elsewhere = “{ $typed }” is from a sheet of another laboratory. It opens nothing here.
code-unknown = “{ $typed }” leads to no sheet of this laboratory.
code-of-another = “{ $typed }” is from a sheet of another laboratory
code-open-other = Open “{ $title }” on this sheet
    .note = This laboratory is saved and closed; you find it at the start.
code-stay-here = Stay here
code-of-none = “{ $typed }” is a valid code, but the laboratory of that sheet is not here.
code-of-which = Which laboratory is the sheet of?
code-line = Code of the sheet: %{ $typed }▏  Enter opens its form, Esc leaves it.
code-in-form = %{ $typed } is another sheet. And this form?
code-save-first = Save it, and open the sheet
    .note = What you wrote here enters the laboratory, as with F2.
    .note-aloud = What you wrote here enters the laboratory, as with :save.
code-aside-first = Set it aside, and open the sheet
    .note = What you wrote here does not enter yet, and is found again when this form opens.
code-stay = Stay in this form
    .note = The code is out of the field already.
code-not-yet = This has to be finished first; then scan the sheet again.
act-code = Open a sheet of paper by its code
    .short = code
    .help = On any screen: type the code printed on the sheet with its %, or scan it, and Enter.
act-lab-transcribe = Transcribe a sheet by its code
    .short = code
    .help = Type or scan the code of a sheet: its form opens, and then you are back here for the next one.
act-transcribe-open = Open the sheet
    .short = open
    .help = Opens the form of the sheet with that code; a report already there can be read back or corrected.
kit-badge-number = no.{"\u00A0"}{ $number }
transcribe-no-paper = This laboratory has no sheets of paper yet: reports come from the wall, blank sheets are printed with Ctrl+P.
transcribe-there = { $sheet }: transcribed already
transcribe-another = Transcribe another sheet with this code
    .note = What is there stays: a second entry is made. For a sheet that was photocopied.
transcribe-which-topic = Which topic is this report about?
transcribe-new-topic = A topic that is not on the wall
    .note = First the topic is written, then its report.
transcribe-step = Add a next step
    .note = What, who, by when: a row of the table at the end of the report.
code-unknown-record = There is no form for this sheet here. Nothing has changed.
leaf-missing = missing
leaf-handed-in = here since { $time }
leaf-transcribed = transcribed
leaf-replaced = on a blank sheet
told-handed-in = { $sheet }: handed in, to be transcribed.
told-handed-in-before = { $sheet }: it has been here since { $time }.
form-transcription = Sheet of paper
form-abbreviations = Abbreviations of the clerk
field-abbreviations = Abbreviations
    .hint = One a line, like “bc = because”. They are written out at the space, only while a sheet is transcribed.
fault-abbreviation = “{ $line }” is no abbreviation: write a word, the sign = and the whole text.
told-abbreviations = { $n ->
    [0] No abbreviations.
    [one] One abbreviation.
   *[other] { $n } abbreviations.
}
abbreviations-first = bc = because
    pdz = Piano di Zona
    sst = local social service
    assoc = associations
    govt = government
    ppl = people
    w/o = without
act-transcribe-hand-in = Mark as handed in
    .short = handed in
    .help = Notes that the sheet came back, without transcribing it now: the one with the code, or the one selected in the list.
act-transcribe-abbreviations = The abbreviations
    .short = abbreviations
    .help = The list of the words that are written out at the space while you transcribe.
kit-copies = How many copies of each blank sheet?
kit-copies-item = { $copies } copies
kit-copies-need = Enough for { $people ->
    [one] the one person registered
   *[other] the { $people } people registered
}. The numbers go on from those already printed.
kit-copies-note = The numbers go on from those already printed: no code comes twice.

kit-minutes = Minutes
    .file = minutes
    .note = For the planning office: who was present by body, the discussion in points, decisions, tasks, signatures.
minutes-convened-by = Convened by
minutes-question = Guiding question
minutes-present = Present and absent
minutes-body = Body or belonging
minutes-came = Present
minutes-away = Absent
minutes-named = Present, who agreed to be named
minutes-agenda = Agenda
minutes-discussion = Discussion
minutes-other-sheets = Other proposals, without a report
minutes-decisions = Decisions
minutes-votes = Votes
minutes-clusters = Topics gathered
minutes-projects = Project sheets
minutes-tasks = Tasks
minutes-signed-here = Signed by who facilitated
minutes-signed-office = For the planning office

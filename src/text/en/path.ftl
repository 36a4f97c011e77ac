# Paths of laboratories and their identity card.

hub-paths = Paths
    .help = The paths that laboratories belong to, each with its identity card to write and to print.
hub-paths-count = { $paths ->
    [0] no path
    [one] 1 path
   *[other] { $paths } paths
}
paths-empty = No laboratory says yet which path it belongs to: write it in its header, in the field “Path”.
block-no-path = There is no path yet.
path-meetings = { $meetings ->
    [one] 1 laboratory
   *[other] { $meetings } laboratories
}
path-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
path-about = { $meetings }. { $people ->
    [one] One person
   *[other] { $people } different people
}, { $projects ->
    [0] no project yet.
    [one] one project.
   *[other] { $projects } projects.
}
act-path-open = Open the identity card
    .short = open
    .help = Shows the card of the chosen path.

act-card-write = Write this part
    .short = write
    .help = Opens the form of the part of the card you are in.
act-card-print = Set and print
    .short = print
    .help = Makes the identity card or another paper of the path: PDF, web page, Markdown and text; the meetings for the calendar (.ics) and the sheet for the observatory.
act-card-front = Write the front
    .short = front
    .help = Why it was born, where, distinguishing marks, weight, changes.
act-card-steering = Write the steering groups
    .short = steering
    .help = Who sits in the core group and in the enlarged one.
act-card-story = Write the story
    .short = story
    .help = Subtitle, story, featured projects.
act-card-support = Write support and contacts
    .short = contacts
    .help = Who funds it, who helps, whom to ask, where it was presented.
told-card = Identity card written: “{ $path }”.
card-to-write = Press Enter to write why it was born, its weight, what it changed.

form-card-front = { $path }: the front of the card
form-card-steering = { $path }: the steering groups
form-card-story = { $path }: the story
form-card-support = { $path }: support and contacts
field-card-born-for = I was born to
    .hint = A few lines: why the path began. About 400 letters fit on the card.
field-card-since = Born in
    .hint = Only if it began before its first laboratory: otherwise the program knows the year.
field-card-territory = In
    .hint = The territory, such as “Municipalities of the district of Casalecchio di Reno (BO)”.
field-card-marks = Distinguishing marks
field-card-weight = Weight
    .hint = What it moved in local planning. Entries of the registry and tables born here are added by themselves.
field-card-changes = Changes
    .hint = What is new, one thing a line. If left empty, the card says the activities of the projects that began.
field-card-subtitle = Subtitle
field-card-text = Story
    .hint = The context, since when, what was built. An empty line parts the paragraphs.
field-card-featured = Featured projects
    .hint = These are told with their description; the others are listed.
field-card-funding = Funding
    .hint = One a line.
field-card-helpers = With the support of
    .hint = One a line.
field-card-contact = Contact person
field-card-role = Role
field-card-email = E-mail
field-card-event = Presented at
    .hint = The name of the event where the card was shown.
field-card-event-date = On

path-pick = What shall be set?
path-card = Identity card of the path
    .note = One page: why it was born, with whom, by which methods, what it built.
    .file = identity-card
card-born-for = I was born to
card-since = Born in
card-territory = In
card-marks = Distinguishing marks
card-weight = Weight
card-weight-counted = { $entries ->
    [one] One entry of the registry comes from here
   *[other] { $entries } entries of the registry come from here
}{ $tables ->
    [0] .
    [one] , one standing table.
   *[other] , { $tables } standing tables.
}
card-changes = Changes // what is new
card-methods = Methods and tools
card-stature = Height // whom we involved
card-core = Core steering group
card-enlarged = Enlarged steering group
card-involved = People involved in carrying it out
card-involved-text = Each counted once, in { $meetings ->
    [one] one laboratory
   *[other] { $meetings } laboratories
} and in the project teams.
card-unwritten = (to be written)
card-not-said = Not said yet.
card-overlap = { $people ->
    [one] One of these people sits
   *[other] { $people } of these people sit
} in a steering group too.
card-belonging = Belonging
card-total = Total
card-citizens = Citizens
    .letter = C
card-third-sector = Third sector
    .letter = T
card-institutions = Institutions and services
    .letter = I
card-others = Schools, businesses, others
    .letter = S
card-ring = A circle of { $people } dots, one a person, coloured by belonging.
card-story = { $n ->
    [0] The story
    [one] The story // one project
   *[other] The story // { $n } projects
}
card-others-built = And also
card-meetings = Laboratories
card-funding = Funding
card-helpers = With the support of
card-contact = Contacts
card-event = Presented at
card-support = Support and contacts
paper-made = { $what }: done
    .body = The files are in this folder:
        { $folder }

        { $files }

        The PDF is for printing, the web page for reading and printing with any browser. Nothing was sent.

path-unknown = No path is called “{ $path }”. Those there are: { $paths }. Nothing was written.
path-none = No laboratory says yet which path it belongs to.

path-docpp = Participated proposal (DocPP)
    .note = The skeleton that regional law 15/2018 asks for: subject, path, proposals. The gaps to fill in are marked.
    .file = docpp
path-final-report = Final report to the Region
    .note = The skeleton of the report of regional law 15/2018: activities, people, results, costs. The gaps are marked.
    .file = final-report
path-skeleton = to complete
law-by = Law
law-15-2018 = L.R. Emilia-Romagna 15/2018
law-to-do = To complete
law-gaps = { $gaps ->
    [0] nothing
    [one] one point, marked in the text
   *[other] { $gaps } points, marked in the text
}
law-draft-meaning = A skeleton made of what the laboratories collected: who answers for the process completes it, and the negotiation table approves it.
law-gap = … to complete
law-data = Facts of the process
law-title = Title
law-decider = Body that decides
law-responsible = Responsible for the process
law-author = Text edited by
law-span = Meetings, from – to
law-approved = Approved by the negotiation table on
law-sent-guarantor = Sent to the guarantor on
law-validated = Validated by the guarantor on
law-sent-decider = Sent to the body that decides on
law-subject = Subject and needs
law-gap-subject = Describe the subject of the process and the needs it answers.
law-questions = The guiding questions
law-needs = Priorities, people, target area
law-way = The path in brief
law-meetings = The meetings
law-meeting = Meeting
law-people = People
law-gap-negotiation = Negotiation table: members, meetings, minutes.
law-gap-committee = Local guarantee committee: members, meetings.
law-gap-difficulties = Difficulties met, and how they were faced.
law-proposals = The proposals
law-gap-choose = Choose from what follows the proposals that go to who decides; take out the rest.
law-asked = What is asked of who decides
law-gap-asked = For each proposal: what shall be resolved, with which resources, by when.
law-gap-answer = By when and how the body will say what it accepts, and why where it does not.
law-monitoring = Monitoring
law-follow-ups = When one looks again
law-gap-monitoring = Who watches over what is carried out, by which means, and how those who took part are told.
law-applicant = Applicant
law-months = Length in months
law-extension = Extension asked and granted
law-territory = Territory
law-summary = Summary
law-gap-summary = In one page: context, aims, what happened, what came of it.
law-held = How it went
law-women = Presence of women
law-times = Reconciliation with times of life and work
law-organisation = Who led it
law-results = Results
law-n-people = People involved, each once
law-n-proposals = Contributions collected
law-n-projects = Projects born
law-act = Act by which the body took note of the DocPP
law-projects = The projects
law-gap-impact = Impact: what changed in decisions, services, community.
law-gap-satisfaction = Satisfaction of those who took part, and how it was collected.
law-communication = Communication
law-gap-communication = How people were informed: pages, invitations, feedback. Address of the page of the process.
law-costs = Costs
law-cost = Item
law-planned = Planned
law-spent = Spent
law-paid-by-region = Out of the regional grant
law-cost-planning = Planning
law-cost-training = Training of staff
law-cost-services = Services to run it
law-cost-communication = Communication
law-gap-costs = Amounts, acts and accounts of each item.
law-enclosures = Enclosures
law-enclosed-book = Proceedings of “{ $title }”
law-enclosed-sign-in = Sign-in sheets of the meetings
law-gap-enclosures = Minutes of the negotiation table and of the committee, accounts, press.
path-calendar = The meetings of the path, for a calendar
    .file = meetings.ics
    .note = An iCalendar file: day, hours and place of every laboratory, to be opened with the calendar of a phone or an office.
path-observatory = The sheet for the regional observatory
    .note = The fields of the participation observatory in a table: what is known is written, the rest stays open.
observatory-title = Title of the process
observatory-state = State
observatory-nature = Nature of the process (certified, funded)
observatory-certified = Year of certification
observatory-amount = Amount funded
observatory-cofunding = Co-funding by others
observatory-cost = Total cost of the process
observatory-begins = Beginning
observatory-ends = End
observatory-months = Length (months)
observatory-extension = Extension asked and granted
observatory-structure = Structure responsible
observatory-decider = Body that decides
observatory-territory = Territory
observatory-kind = Methods of participation
observatory-participants = Participants
observatory-who = Participants, by belonging
observatory-women = Presence of women
observatory-times = Reconciliation with times of life and work
observatory-phases = Phases
observatory-committee = Local guarantee committee
observatory-negotiation = Negotiation table
observatory-closed = Finished
observatory-running = Running
export-table-observatory = Sheet for the observatory
    .file = observatory
export-field = Field
export-value = Value
export-decidim-meetings = Meetings for Decidim
    .file = decidim-meetings.csv
export-decidim-results = Results for Decidim
    .file = decidim-results.csv
bundle-registry-done = { $entries ->
    [0] With the card of its path in the registry.
    [one] One entry of its own came into the registry.
   *[other] { $entries } entries of its own came into the registry.
}
bundle-registry-odds = Its entries of the registry stayed out: here { $ids } are something else. The laboratory came in all the same.
bundle-registry-unread = The part of the registry in the archive cannot be read. The laboratory came in; have it exported again for the entries of the registry.
kit-unnoted = { $why } Blank sheets carry a number that the laboratory has to note, or it would be repeated: nothing was printed. If the laboratory is open, print them from there with Ctrl+P.
transcribe-anywhere = Opens the form of this sheet of paper, or what was transcribed from it already.

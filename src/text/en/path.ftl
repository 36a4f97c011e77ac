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
    .help = Makes the identity card or another paper of the path: PDF, web page, Markdown and text.
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
card-not-said = Not said yet.
card-overlap = { $people ->
    [one] One of these people sits
   *[other] { $people } of these people sit
} in a steering group too.
card-belonging = Belonging
card-total = Total
card-citizens = Citizens
card-third-sector = Third sector
card-institutions = Institutions and services
card-others = Schools, businesses, others
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

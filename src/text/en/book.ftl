# The book of proceedings

book-kind = Proceedings of the laboratory
book-draft = DRAFT
book-draft-meaning = It can still be corrected: whoever was there may tell the facilitator what is missing or should change.
book-contents = Contents
book-skip = Skip to the text
book-what = What
book-how-many = How many
book-page = page
book-somebody = somebody
book-others = { $n ->
    [one] one other person
   *[other] { $n } other people
}
book-people-only = { $n ->
    [one] one person
   *[other] { $n } people
}
book-participants = { $count ->
    [one] one person present
   *[other] { $count } people present
}

book-brief = In brief
book-n-people = People who came
book-n-sheets = Written contributions
book-n-reports = Reports of the groups
book-n-clusters = Clusters
book-n-ballots = Votes
book-n-plans = Action plans
book-n-projects = Projects
book-n-offers = Offers of help

book-context = The context
book-programme = The programme
book-planned = Planned
book-planned-changed = Hour
book-minutes = Minutes
book-phase = Phase
book-as-it-was = How it went
book-wall = The agenda wall
book-slot = Time
book-tables = The tables
book-seats = Who talked with whom
book-seats-round = Round { $round }: { $people } people at { $tables ->
        [one] one table
       *[other] { $tables } tables
    }
book-seats-met = { $met ->
        [one] One pair of people met
       *[other] { $met } pairs of people met
    }, hosts included; among the travellers, apart from those kept together, { $again ->
        [0] no pair met again
        [one] one pair met again
       *[other] { $again } pairs met again
    }
book-round-questions = Questions of the rounds
book-audience = { $n ->
    [one] one person in the audience
   *[other] { $n } people in the audience
}

book-people = Who was there
book-people-counts = { $came ->
    [one] One person came
   *[other] { $came } people came
}{ $walkins ->
    [0] { " " }of { $registered } registered.
    [one] , 1 of them not registered; { $registered } were registered.
   *[other] , { $walkins } of them not registered; { $registered } were registered.
} { $named ->
    [0] None asked to be named in these pages: here all are counted and none is named.
    [one] One agreed to be named; the others are counted.
   *[other] { $named } agreed to be named; the others are counted.
}
book-by-belonging = Where they came from
book-by-level = In which role
book-bodies = Bodies and associations present
book-names = People who agreed to be named

book-proposed-by = proposed by { $name }
book-written-by = written by { $name }
book-number = Number
book-group = Group
book-people-head = People
book-members = Who
book-table = Table
book-round = Round
book-round-number = Round { $number }
book-round-not-held = Round { $number }, not held
book-host-before = Host before
book-host-after = Host from then on
book-told = Handed over

book-reports = The reports of the groups
book-report-state = report: { $state }
book-missing-reports = Groups that handed in no report

book-clusters = The clusters
book-in-it = What is in it
book-votes = The votes
book-ballot = Dots received, vote { $id }
book-plans = The action plans
book-owner = Responsible
book-team = Team
book-project = Project
book-from = Where it comes from
book-what-head = What
book-who-head = Who
book-by-head = By
book-how-head = Where, how, with what
book-projects = The projects
book-offers = The offers of help
book-offer = What they offer

book-readings = The readings
book-readings-each = How often each book was read
book-closing = The closing
book-follow-ups = When one looks again
book-contacts = Contacts
book-contacts-note = These people agreed to be named and to be contacted again. The facilitator knows how to find them.
book-colophon = How this book is made
book-colophon-names = It holds every contribution that people wrote, those without votes, merged or withdrawn too. Of those who took part, only people who consented are named; “somebody” stands for the others. Those who facilitate, sponsor and steer are named for their office.
book-colophon-program = Set with cerchio from the file of the laboratory. Nothing was sent: the facilitator hands it over.

# Making it and finding it

book-file = proceedings
book-pick = The proceedings and the papers to print
book-pick-draft = Proceedings: a draft to be corrected
    .note = PDF, web page, Markdown and text, with DRAFT on every page.
book-pick-final = Proceedings: the final version
    .note = { $drafts ->
        [0] The same formats, without DRAFT.
        [one] Without DRAFT. One report is still a draft.
       *[other] Without DRAFT. { $drafts } reports are still drafts.
    }
told-making = Setting it…
book-made = The proceedings are ready
    .body = They are in this folder:
        { $folder }

        { $files }

        The PDF is to print, the web page to read and print with any browser. Nothing was sent: you hand them over.
book-unprintable = The PDF could not be set ({ $said }). The laboratory is safe: ask for the other formats with --format html,md,txt.
book-stumbled = The proceedings were not made, by a fault of the program. The laboratory is safe: try again, or use “cerchio book”.
act-lab-book = Proceedings and papers to print
    .short = proceedings
    .help = Sets the book of proceedings, or papers to print: sign-in, badges, reports, tables, certificates, attendance list.
act-close-book = The proceedings, to print and hand out
    .short = proceedings
    .help = Sets the book of proceedings: PDF, web page, Markdown and text, with the names of those who consented.
act-trail-book = The proceedings of this laboratory
    .short = proceedings
    .help = Sets the book of proceedings: PDF, web page, Markdown and text, with the names of those who consented.

# The registry and the archive.

not-collected = not collected
n-dots = { $dots ->
    [one] 1 dot
   *[other] { $dots } dots
}
n-points = { $dots ->
    [one] 1 point
   *[other] { $dots } points
}
n-sentences = { $sentences ->
    [one] 1 sentence
   *[other] { $sentences } sentences
}
n-expected = { $number } expected
chips-off = Del takes them off
filter-title = Filter by
facet-method = method
facet-year = year
facet-municipality = municipality
facet-place = place
facet-need = need
facet-activity = activity
facet-range = range
facet-note = { $projects ->
    [one] 1 project would be left.
   *[other] { $projects } projects would be left.
}
facet-labs-note = { $laboratories ->
    [one] It is of 1 laboratory.
   *[other] It is of { $laboratories } laboratories.
}
archive-unreadable = { $files ->
    [one] 1 file that cannot be read is left out.
   *[other] { $files } files that cannot be read are left out.
}
block-reading = the laboratories are still being read.
block-no-filter = there are no words and no filters to take off.
block-no-project = there is no project to open here.
block-no-lab = there is no laboratory to open here.
act-list-filter = Filter
    .short = filter
    .help = Narrows the list: method, year, place and, for projects, need, activity, range.
act-list-clear = Take words and filters off
    .short = show all
    .help = Takes off the words typed and all the filters.

## Registry
registry-reading = Reading the laboratories…
registry-empty = There is no project in the registry yet. They come by themselves, when a laboratory that made project sheets is closed.
registry-none = No project matches. Delete some letters, or press Del to take words and filters off.
registry-search = type words of the title, the goals, the bodies
registry-counts = { $shown } of { $all } projects, from { $laboratories ->
    [one] 1 laboratory
   *[other] { $laboratories } laboratories
}. { $said ->
    [0] Expected beneficiaries: not collected.
   *[other] { $beneficiaries } expected beneficiaries{ $silent ->
        [0] .
       *[other] , not collected in { $silent }.
    }
}
registry-about = { $title }. Born in “{ $laboratory }” ({ $method }, { $date }). Municipality: { $municipality }. Promoter: { $promoter }. State: { $state }. Beneficiaries: { $beneficiaries }.
act-registry-open = Open the project
    .short = open
    .help = The sheet of the project and, below, where it comes from: down to the sentences people wrote.
act-registry-lab = Look into its laboratory
    .short = laboratory
    .help = Opens the laboratory the project was born in, with its phases; nothing can be changed.

## Project sheet and chain
project-sheet = Sheet { $id }
project-is-new = no, it is new
project-state-idea = idea
project-state-sheet = sheet
field-project-lab = Born in
field-project-state = State
field-project-partners = Bodies and roles
field-project-funding = Funding
chain-title = Where it comes from
chain-counts = { $records ->
    [one] 1 sheet
   *[other] { $records } sheets
} and { $sentences ->
    [one] 1 sentence
   *[other] { $sentences } sentences
} that people wrote. → opens the sentences, ← closes them.
    .aloud = { $records ->
        [one] 1 sheet
       *[other] { $records } sheets
    } and { $sentences ->
        [one] 1 sentence
       *[other] { $sentences } sentences
    } that people wrote. “right” opens the sentences, “left” closes them.
chain-project = project
chain-plan = action plan
chain-cluster = cluster
chain-report = report
chain-table = table
chain-group = group
chain-unknown = not found
chain-continues = project it goes on from, born in “{ $laboratory }”
chain-nothing = This reference leads nowhere: the laboratory, or the sheet, is not on this computer.
trail-lost = The laboratory is not on this computer.
block-no-node = choose a link of the chain, below the sheet.
block-no-sentences = there are no more sentences here.
act-sheet-chain = Where it comes from
    .short = where it comes from
    .help = Goes to the chain: the sheets and sentences the project comes from.
act-sheet-read = Read it all
    .short = read
    .help = The whole text of this link of the chain.
act-sheet-unfold = Show the sentences
    .short = sentences
    .help = Shows the sentences written on this sheet.
act-sheet-fold = Hide the sentences
    .short = close
    .help = Hides the sentences of this sheet.
act-sheet-all = All sentences
    .short = all sentences
    .help = Shows the sentences of the whole chain, or hides them.
act-sheet-there = In its laboratory
    .short = in the laboratory
    .help = Reads this sheet in its place in the laboratory; an earlier project, on its own sheet.
act-trail-open-lab = Look into the laboratory
    .short = look into it
    .help = Opens the laboratory with its phases and panes; nothing can be changed.
act-trail-next = Next part
    .short = next
    .help = Goes to the beginning of the next part.
act-trail-previous = Previous part
    .short = previous
    .help = Goes to the beginning of this part, or of the one before.

## Archive
archive-search = one or more words of what was written
archive-empty = There is no laboratory in the archive yet.
archive-none = No laboratory has all these words. Delete some, or press Del to take words and filters off.
archive-counts = { $laboratories ->
    [one] 1 laboratory
   *[other] { $laboratories } laboratories
}
archive-found = { $lines ->
    [one] 1 line
   *[other] { $lines } lines
} in { $laboratories ->
    [one] 1 laboratory
   *[other] { $laboratories } laboratories
}
archive-lines = { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}
archive-numbers = { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $projects ->
    [one] 1 project
   *[other] { $projects } projects
}
archive-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
archive-about = { $date }, { $place } ({ $state }). { $question }
archive-header = header
archive-closing = closing
act-archive-read = Read
    .short = read
    .help = Opens the laboratory for reading, at the line that was found.
act-archive-open-lab = Look into the laboratory
    .short = look into it
    .help = Opens the laboratory with its phases and panes; nothing can be changed.
block-no-question = there is nothing to ask of this line: choose a proposal, a person, a body or a project.
act-reader-became = What became of it?
    .short = what became of it?
    .help = The projects born from this proposal, also through other sheets or other laboratories.
act-reader-sheet = Project sheet
    .short = sheet
    .help = The sheet of the project and the chain it comes from.
act-reader-visits = Laboratories taken part in
    .short = their laboratories
    .help = The laboratories the person, or the body, took part in, and the projects they carry.
became-title = What was born from “{ $thing }”
became-nothing = No project was born from “{ $thing }”; it stays in the book.
became-withdrawn = “{ $thing }” was withdrawn by who proposed it; it stays in the book.
visits-title = The laboratories of { $name }
visit-came = came
visit-expected = expected
visit-projects = Projects carried: { $projects }.
visit-no-project = No project is carried from here.

## Reading a laboratory
reading-header = The laboratory
reading-method = Method
reading-hours = Hours
reading-sponsor = Sponsor
reading-round = round { $number }
reading-round-not-held = round { $number }, not held
reading-bodies = Bodies
reading-people-counts = Registered { $registered } · came { $came }{ $walkins ->
    [0] { "" }
   *[other] , { $walkins } of them not registered
  } · left early { $left } · absent { $absent }
reading-expected = expected
reading-tables = Tables
reading-groups = Groups
reading-seatings = Who sat where
reading-handovers = Handed over
reading-other-sheets = Other sheets
reading-from = From: { $things }
reading-merged = Merged into { $into }
reading-withdrawn = Withdrawn
reading-report-of = { $topic } · { $people ->
    [one] 1 participant
   *[other] { $people } participants
} · convener { $convener }
reading-ballot = At { $at }, { $voters } voted with { $dots } dots each; { $unused } unused.
reading-ranking = At { $at } a ranking, { $voters } slips of { $dots } places, Borda points; { $unused } not given.
reading-open-questions = Open questions
reading-owner = Responsible: { $name }
reading-team = Team: { $names }
reading-for-project = For the project { $project }
reading-seeds = Seeds already there
reading-obstacles = Obstacles
reading-allies = Allies
reading-bridges = Bridges
reading-actions = Actions
reading-by = by { $date }
reading-offers = Offers of help
reading-meetings = Meetings
reading-loans = Loans
reading-not-run = not run
reading-closing = Closing
reading-closing-words = Words of the circle
reading-next-meeting = Next meeting
reading-evaluation = Evaluation
reading-evaluation-value = mean { $mean } out of 5, { $slips ->
    [one] 1 slip
   *[other] { $slips } slips
}
reading-follow-up = Looked at again
reading-closed-at = Closed
reading-reopened = Opened again because

## People from an earlier laboratory
act-welcome-copy = People from another laboratory
    .short = copy people
    .help = Registers the people and bodies of an earlier laboratory who are not here yet.
copy-title = From which laboratory?
copy-new = { $people ->
    [0] nobody new
    [one] 1 new
   *[other] { $people } new
}
copy-note = People who are not here yet are registered as expected. The privacy notice and the consent to images are asked again.
copy-nobody = The people of “{ $title }” are all registered already.
copy-none = There is no other laboratory to copy from.
copy-read = The laboratories of this computer were read: press < again to choose.
told-copied = { $people ->
    [one] 1 person
   *[other] { $people } people
} registered from “{ $title }”. Ctrl+Z takes them off.

beside-title = Two laboratories
beside-pick = Beside which laboratory?
beside-counts = How many, the first and the second
beside-registered = People on the list
beside-came = People who came
beside-bodies = Bodies
beside-proposals = Sheets and topics
beside-reports = Reports
beside-clusters = Clusters
beside-ballots = Votes
beside-plans = Plans
beside-actions = Actions in plans
beside-projects = Project sheets
beside-offers = Offers of help
beside-continued = From one to the other
beside-continues = “{ $after }” goes on from “{ $before }”
beside-people = People in both
beside-both-bodies = Bodies in both
beside-none = none
block-no-other-lab = there is no other laboratory to put beside it.
act-trail-beside = Compare with another
    .short = compare
    .help = Puts another laboratory beside it: how many, who was in both, which projects go on.
act-beside-read = Read the laboratory
    .short = read
    .help = The laboratory of the line, from beginning to end.
facet-body = body
facet-state = state
archive-unread = Still reading: { $left } laboratories left.

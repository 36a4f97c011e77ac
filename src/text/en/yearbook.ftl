# The registry of the years: sheets to review, entries, indicators, what to complete, editions.

yearbook-title = Registry
yearbook-reading = Reading the registry…
yearbook-nothing-to-undo = there is nothing to undo here.
yearbook-undone = Undone: the registry is as it was before that step.
act-yearbook-undo = Undo the last step
    .short = undo
    .help = Takes the last thing written here out of the registry. Closing and reopening an edition is not undone.

hub-head = Edition { $year } ({ $state ->
    [closed] closed
   *[open] open
}): { $projects ->
    [one] 1 project
   *[other] { $projects } projects
}, { $tables ->
    [one] 1 table
   *[other] { $tables } tables
}, { $groups ->
    [one] 1 group
   *[other] { $groups } groups
} of citizens.
hub-empty-waiting = { $waiting ->
    [one] The registry is still empty: 1 sheet waits under “1 Sheets to review”, Enter opens it.
   *[other] The registry is still empty: { $waiting } sheets wait under “1 Sheets to review”, Enter opens them.
}
hub-empty = The registry is still empty. Begin with the sheets of the laboratories, or write the first entry with 2 and Ins.
hub-unread = reading the laboratories, { $left } left
hub-reading = reading the laboratories…
hub-review = Sheets to review
    .help = The projects born in laboratories. They are promoted into the registry, or set aside with a reason.
hub-review-count = { $waiting ->
    [0] none waiting
    [one] 1 waiting
   *[other] { $waiting } waiting
}{ $aside ->
    [0] { "" }
    [one] , 1 set aside
   *[other] , { $aside } set aside
}
hub-entries = Projects, tables, groups
    .help = The entries of the year. Of each: the sheet to fill in, what counts it, where it comes from.
hub-entries-count = { $entries ->
    [0] no sheet
    [one] 1 sheet
   *[other] { $entries } sheets
}
hub-figures = Indicators
    .help = The 18 rows of the monitoring and the figures beside them. Every number opens: Enter shows what it counted.
hub-figures-count = { $before ->
    [none] of this year
   *[other] beside { $before }
}
hub-quality = To complete
    .help = What is missing in the sheets, what contradicts itself, which numbers are far from the year before.
hub-quality-count = { $issues ->
    [0] nothing to mend
    [one] 1 thing
   *[other] { $issues } things
}{ $clashes ->
    [0] { "" }
    [one] , 1 contradiction
   *[other] , { $clashes } contradictions
}
hub-editions = Editions
    .help = Closing an edition freezes sheets and values. To correct it, it is reopened, and the reason stays written.
hub-editions-count = { $editions ->
    [0] none
    [one] 1 edition
   *[other] { $editions } editions
}{ $closed ->
    [0] { "" }
    [one] , 1 closed
   *[other] , { $closed } closed
}
hub-projects = Laboratory projects
    .help = All the project sheets of closed laboratories, to search by word, municipality, need, activity.
hub-projects-count = to search by word, place, need
act-hub-open = Open
    .short = open
    .help = Opens the chosen part of the registry. Its number does too.
act-year-before = Year before
    .short = year before
    .help = Goes to the edition before.
act-year-after = Year after
    .short = year after
    .help = Goes to the edition after.

kind-project = inclusive project
    .short = project
    .help = A project used by citizens in charge of the service and not.
kind-table = standing table
    .short = table
    .help = A table of co-design in which the service has an active role.
kind-group = group of citizens
    .short = group
    .help = A group of fragile citizens run by the service. People are never named.

review-empty = There is no sheet to review. They come by themselves, when a laboratory that wrote project sheets is closed.
review-counts = { $waiting ->
    [0] No sheet is waiting
    [one] 1 sheet is waiting
   *[other] { $waiting } sheets are waiting
}: p promotes, m sets aside
review-alike = { $alike ->
    [one] like 1 other
   *[other] like { $alike } others
}
review-aside = set aside
review-about = Born in “{ $laboratory }”. Promoter: { $promoter }. Beneficiaries expected: { $expected }.
review-aside-because = Set aside: { $reason }.
block-nothing-to-review = there is no sheet to review.
block-not-aside = this sheet was not set aside.
act-review-promote = Promote into the registry
    .short = promote
    .help = Brings it in as a project, table or group: year, what it goes on from, then the real numbers.
act-review-read = Read the sheet
    .short = read
    .help = The sheet of the laboratory and, below, where it comes from: down to the sentences people wrote.
act-review-aside = Set aside
    .short = set aside
    .help = It does not enter the registry; the reason stays written. It can always be taken back.
act-review-take-back = Take back
    .short = take back
    .help = The sheet that was set aside waits again with the others.

form-promotion = Into the registry: { $name }
form-new-project = New inclusive project
form-new-table = New standing table
form-new-group = New group of citizens
form-aside = Why do you set it aside?
form-edition-reopen = Reopen the edition { $year }
field-promotion-kind = Comes in as
field-promotion-year = Year
    .hint = The edition its first sheet is in.
field-promotion-name = Title
field-promotion-continues = Goes on from
    .hint = Only where it follows an entry that is in the registry. They stay two entries, linked.
field-promotion-origin = Comes from
    .hint = “Piano di zona laboratory” makes row 1 count it.
field-promotion-state = State
    .hint = Projects count that are running, established, or ended in the year.
field-promotion-contact = Who answers
    .hint = The person of the service who answers for the sheet.
promotion-earlier = The laboratory says it goes on from “{ $name }”, which is not in the registry yet: promote that first, or correct it later with c.
promotion-alike = It may be here already: { $names }. If it follows that one, say so in “Goes on from”.
told-promoted = In the registry: { $id }, year { $year }. Now the real numbers of “{ $name }”.
field-aside-reason = Reason
    .hint = For instance: it was only an idea; it is the same project as that of another laboratory.
told-aside = Set aside. t takes it back.
field-edition-reason = Reason
    .hint = It stays written in the edition.
told-edition-reopened = The edition { $year } is open again: sheets can be corrected.

entries-title = Entries { $year }
entries-empty = This year has no entry yet. Ins writes one; those of the laboratories are promoted from “Sheets to review”.
entries-counts = { $shown } of { $all } ({ $kind ->
    [project] only projects
    [table] only tables
    [group] only groups
    [continuing] from an earlier year
   *[all] projects, tables and groups
}) · { $continuing ->
    [0] none goes on
    [one] one goes on
   *[other] { $continuing } go on
}
entries-search = type words of the name, the place, who answers
entries-none = No entry matches. Delete some letters, or press Tab for another kind.
entries-about = { $name }. { $places }. { $counted ->
    [yes] The indicators count it.
   *[no] The indicators do not count it.
}
entries-nowhere = Place not collected
entries-new-title = What do you add?
block-no-entry = there is no entry to open here.
block-edition-closed = the edition { $year } is closed: to correct it, reopen it in Editions.
act-entries-open = Open the entry
    .short = open
    .help = The sheet of the year, what counts it, where it comes from.
act-entries-kind = One kind only
    .short = kind
    .help = All entries, then only projects, only tables, only groups, and only those that go on from an earlier year.
act-entries-new = New entry
    .short = new
    .help = Writes in the registry a project, table or group that comes from no laboratory.

entry-head = { $name } ({ $id }), { $kind }, sheet { $year }
entry-gone = This sheet is no longer in the registry. Esc goes back.
entry-counted-by = What counts it
entry-not-counted = No indicator counts it: the sheet says that it was not active in the year, or had not begun.
entry-excluded = It is left out of the figures: it is seen in the lists and no indicator counts it.
entry-history = The other years
entry-other-year = Sheet { $year }: { $name }
entry-lab-missing = The laboratory { $session } it comes from is not on this computer.
block-nothing-here = this line does not open: choose another with the arrows.
    .aloud = this line does not open: choose another with its number.
block-entry-gone = the sheet is no longer in the registry.
block-not-born = it comes from no laboratory: there are no sentences to open.
act-entry-correct = Correct
    .short = correct
    .help = Opens the part of the sheet you are on. A number left empty is “not collected”, never zero.
act-entry-figure = Open the indicator
    .short = indicator
    .help = The entries this number counted.
act-entry-open = Open
    .short = open
    .help = The other sheet.
act-entry-read = Read it all
    .short = read
    .help = The whole text of the sheet.
act-entry-part = Next part
    .short = further
    .help = Goes to the next part of the sheet.
act-entry-numbers = Numbers
    .short = numbers
    .help = Opens the numbers of the year. Empty is “not collected”, never zero.
act-entry-follow-up = Mark to look at again
    .short = mark
    .help = A note for whoever must look at the sheet again. An empty note takes the mark off.
act-entry-lineage = Continues from: correct
    .short = continues from
    .help = Which earlier entry this one goes on from, or none. Where the year of beginning came from there, it changes with it. It can be undone.
act-entry-next = Sheet of the next year
    .short = next year
    .help = Begins the sheet of the following year: copies everything but the numbers.
act-entry-unfold = Show the sentences
    .short = sentences
    .help = Shows the sentences people wrote.
act-entry-fold = Hide the sentences
    .short = hide
    .help = Hides the sentences.
act-entry-all = All sentences
    .short = all sentences
    .help = Shows, or hides, the sentences of the whole chain.
act-entry-there = In its laboratory
    .short = laboratory
    .help = The sheet in the laboratory where it was written.
act-entry-strike = Take the sheet out
    .short = take out
    .help = Takes the sheet of this year out of the registry. It can be undone.
confirm-strike = Take out the { $year } sheet of “{ $name }”?
    .body = The sheet of this year leaves the registry; those of other years stay. Ctrl+Z brings it back.
    .last = It is its only sheet: the whole entry leaves the registry. If it comes from a laboratory, it waits again to be reviewed. Ctrl+Z brings it back.
    .verb = Take out
told-struck = Taken out: the { $year } sheet of “{ $name }”. Ctrl+Z puts it back.
told-next-sheet = The { $year } sheet of “{ $name }” begins: now the numbers.
told-sheet = Sheet { $year } written: “{ $name }”.

sheet-part-who = The sheet
sheet-part-where = Where
sheet-part-numbers = The numbers of the year
sheet-part-what = What it does
sheet-part-subjects = Organisations and roles
sheet-part-funding = Funding
sheet-part-meetings = Meetings
sheet-add-subject = add an organisation
sheet-add-funding = add a source of money
sheet-add-meeting = add a meeting
sheet-follow-up-line = To look at again, since { $date }: { $note }
sheet-meeting = { $date }{ $organisations ->
    [0] { "" }
    [one] , 1 organisation
   *[other] , { $organisations } organisations
}. { $minutes }
sheet-expected = The laboratory expected: beneficiaries { $beneficiaries }, in charge { $in-charge }, volunteers { $volunteers }. What you leave empty is “not collected”.
form-sheet-who = { $name }, { $year }: the sheet
form-sheet-where = { $name }, { $year }: where
form-sheet-what = { $name }, { $year }: what it does
form-sheet-numbers = { $name }, { $year }: the numbers
form-sheet-ages = { $name }, { $year }: beneficiaries by age
form-sheet-follow-up = { $name }, { $year }: to look at again
form-subject = { $name }, { $year }: an organisation
form-sheet-funding = { $name }, { $year }: a source of money
form-table-meeting = { $name }, { $year }: a meeting
field-sheet-name = Title
form-sheet-lineage = What “{ $name }” goes on from
field-sheet-continues = Continues from
    .hint = The earlier entry, if this one goes on from it: they stay two, linked. Del takes the link off. What goes on is not among the new of the year.
    .hint-aloud = The earlier entry, if this one goes on from it: they stay two, linked. :empty takes the link off. What goes on is not among the new of the year.
sheet-continues-nothing = no earlier entry
told-lineage = “{ $name }” goes on from: { $earlier }.{ $sheets ->
    [0] { "" }
    [one] { " " }The starting year changes on one sheet.
   *[other] { " " }The starting year changes on { $sheets } sheets.
} Ctrl+Z undoes it.
field-sheet-contact = Who answers
    .hint = The person of the service who answers for the sheet.
field-sheet-state = State
    .hint = Projects count that are running, established, or ended in the year.
field-sheet-origin = Comes from
    .hint = “Piano di zona laboratory” makes row 1 count it.
field-sheet-since = Since
    .hint = The year it began. If it is that of the sheet, the project counts as new.
field-sheet-until = Until
    .hint = Empty while it goes on.
field-sheet-active = Active in the year
    .hint = Active on at least one day of this year. If not, the sheet stays and is not counted.
field-sheet-excluded = Left out
    .hint = Yes: it is seen in the lists (the “+1”) and enters no figure.
field-sheet-excluded-why = Left out because
    .hint = Only needed where it is left out.
field-sheet-description = Description
field-sheet-source = Comes from
field-sheet-written-by = Written by
field-sheet-note = Note
field-sheet-range = Range of action
field-sheet-districts = Quartieri
field-sheet-zones = Zones
field-sheet-other-zones = Other zones
    .hint = Zones that are not in the list, with commas between: from now on they will be.
field-sheet-municipalities = Municipalities
field-sheet-beneficiaries = Beneficiaries
    .hint = Empty if not collected. Zero only if they were counted, and there was nobody.
field-sheet-in-charge = Of whom in charge
    .hint = In charge of the social service. Empty if not collected.
field-sheet-counted-as = Counted as
field-sheet-volunteers = Volunteers
    .hint = Of the organisations. Empty if not collected.
field-sheet-professionals = Professionals
    .hint = Of the organisations. Empty if not collected.
field-sheet-operators-sst = SST operators
    .hint = How many people of the social service in the year.
field-sheet-operators-networks = Reti operators
    .hint = How many people of the Ufficio Reti in the year.
field-sheet-operators-other = Other operators
    .hint = How many people of other offices in the year.
field-sheet-people = People at the table
    .hint = Empty if not collected.
field-sheet-citizens = Citizens
    .hint = Empty if not collected. Names are never written.
field-sheet-citizens-in-charge = Of whom in charge
field-sheet-newcomers = New in the year
field-sheet-meetings = Meetings
field-sheet-dates = Dates of the meetings
    .hint = With commas between: 3/4/2025, 10/4/2025.
field-sheet-ages = By age
field-sheet-age = { $band } years
field-sheet-needs = Areas of need
    .hint = The first is the main one. At most three.
field-sheet-activities = Activities
field-sheet-targets = For whom
field-sheet-access = How one gets in
field-sheet-sst-roles = Role of the SST
field-sheet-action-kinds = Kind of action
field-sheet-traits = Common traits
field-sheet-coordination = Coordination
field-sheet-themes = Themes
field-sheet-aims = Aims
field-sheet-organisations = Organisations
field-sheet-projects = Projects born
    .hint = Projects of the registry that came out of this table.
field-sheet-art55 = Article 55
    .hint = The institute of the code of the third sector, if there is one.
field-sheet-art55-act = Act
field-sheet-renewal-composition = New members
    .hint = What changed this year in who takes part.
field-sheet-renewal-aims = New aims
field-sheet-renewal-field = New field
field-sheet-period = Period
field-sheet-place = Place
field-sheet-follow-up = What to look at again
    .hint = Empty takes the mark off.
field-subject-organisation = Organisation
field-subject-new = Or, a new one
    .hint = Its name, if it is not in the list.
field-subject-roles = What it does
field-subject-kind = Kind
field-subject-ets = Third sector
    .hint = Is it a third-sector entity in this edition?
field-subject-referrals = Referrals in the year
    .hint = People in charge that the service sent there. Only the number.
field-subject-shared-paths = Shared paths
    .hint = Paths of care built together in the year. Only the number.
field-table-meeting-on = Date
field-table-meeting-came = Who came
field-table-meeting-minutes = Minutes
art55-co-programmazione = co-programming
art55-co-progettazione = co-design
art55-accreditamento = accreditation
fault-year = Write the year with four digits: 2025.
fault-until = It ends before it begins: check the two years.
fault-not-earlier = It is not in the registry in a year before this one: this cannot go on from it.
fault-excluded-why = Write why it is left out: it stays in the registry.
fault-above-whole = They are more than the total: check the two numbers.
fault-ages = The ages add up to more than the beneficiaries.
fault-organisation = Choose an organisation, or write a new one in the line below.

figures-head = Edition { $year } ({ $state ->
    [closed] closed
   *[open] open
}){ $before ->
    [none] { "" }
   *[other] , beside { $before }
} · { $place }
figures-name = indicator
figures-change = diff.
figures-everywhere = the whole territory
figures-where = For which place?
figures-empty = This year has no sheet yet: the indicators come with the first one.
block-no-figures = there are no indicators yet.
block-first-edition = it is the first edition.
block-last-edition = it is the last edition.
act-figures-open = What it counted
    .short = what it counts
    .help = The entries behind the number, and those that do not say. From there down to the sentences.
act-figures-where = One place
    .short = place
    .help = The indicators of one Quartiere or municipality only.
act-figures-report = Report of the year
    .short = report
    .help = Makes the report of the year with its charts: PDF, web page, Markdown and text.
counted-head = { $number } · { $entries ->
    [0] counts no entry
    [one] counts 1 entry
   *[other] counts { $entries } entries
}
act-counted-open = Open the entry
    .short = open
    .help = The sheet of the entry; of an organisation, where it takes part.

quality-empty = Nothing to complete and nothing that contradicts itself: the sheets of this year are in order.
quality-counts = { $shown ->
    [one] 1 thing to look at
   *[other] { $shown } things to look at
} · { $who }
quality-everybody = of everybody
quality-nobody = nobody responsible
quality-who = Whose?
quality-follow-up = marked
quality-gap = missing
quality-clash = clashes
quality-outlier = far off
remark-follow-up = { $note }
remark-outlier = { $field }: { $now }, and in { $year } they were { $before }. Is it right?
gap-origin = it does not say where it comes from: row 1 leaves it out.
gap-needs = the areas of need are missing.
gap-range = the range of action is missing: it is out of the base of row 3.
gap-activities = the activities are missing.
gap-beneficiaries = the beneficiaries are missing: it is out of the total.
gap-in-charge = it does not say how many are in charge.
gap-subjects = no organisation has a role in it.
gap-sst-roles = the role of the SST is missing.
gap-districts = the Quartiere or municipality is missing.
gap-coordination = who coordinates is missing.
gap-themes = the themes are missing.
gap-aims = the aims are missing.
gap-citizens = how many citizens is missing.
gap-since = the year it began is missing.
clash-no-zone = its range is a zone, and it does not say which.
clash-not-one-district = this range needs one Quartiere, and only one.
clash-not-several-districts = its range is several Quartieri: at least two are needed.
clash-places-of-whole = its range is the whole territory, and it names single places.
clash-not-one-municipality = this range needs one municipality, and only one.
clash-not-several-municipalities = its range is several municipalities: at least two are needed.
clash-in-charge = { $part } in charge, more than all the { $whole }.
clash-ages = the ages add up to { $part }, more than the { $whole } beneficiaries.
clash-newcomers = { $part } new, more than all the { $whole }.
clash-ends-before = it ends before it begins.
clash-begins-later = it begins after this year.
clash-ended-earlier = it had ended before this year.
clash-not-begun = its state says that it has not begun: no indicator counts it.
clash-excluded = it is left out and does not say why.
clash-unknown-organisation = the organisation { $id } is not in the list.
clash-without-role = { $id } has no role: row 6 does not count it.
clash-earlier-counted = it goes on from “{ $name }” ({ $id }), which is counted this year too: is it counted twice?
clash-same-name = it has the same title as { $id }: is it the same thing?
block-no-issue = there is nothing to mend.
act-quality-open = Open the sheet
    .short = open
    .help = The sheet that misses something: Enter on the line corrects it.
act-quality-mark = Mark with a note
    .short = mark
    .help = A note for whoever must look at the sheet again.
act-quality-who = Of one person
    .short = whose
    .help = Only the things of who answers for those sheets.

editions-empty = There is no edition yet: it begins with the first sheet.
edition-was-closed = Closed on { $date }.
edition-was-reopened = Reopened on { $date }: { $reason }
edition-never-closed = It was never closed.
block-no-edition = there is no edition.
block-edition-shut = it is closed already.
block-edition-open = it is open already.
act-edition-close = Close the edition
    .short = close
    .help = Freezes sheets and values, with the version of the definitions they were computed by.
act-edition-reopen = Reopen the edition
    .short = reopen
    .help = To correct the sheets. The reason stays written.
confirm-close-edition = Close the edition { $year }?
    .body = Sheets and values stay as they are, and nobody can change them until you reopen it and say why. { $issues ->
        [0] There is nothing to complete.
        [one] There is still 1 thing to look at.
       *[other] There are still { $issues } things to look at.
    }{ $waiting ->
        [0] {""}
        [one] {" "}One sheet of a laboratory of { $year } is still to be reviewed: it will not be in this edition.
       *[other] {" "}{ $waiting } sheets of laboratories of { $year } are still to be reviewed: they will not be in this edition.
    }{ $unread ->
        [0] {""}
       *[other] {" "}The laboratories are still being read: there may be more.
    }
    .verb = Close the edition
told-edition-closed = The edition { $year } is closed: sheets and values are frozen.

published-beside = published: { $value } ({ $confidence })
published-by = Published by: { $by }, { $place }.
published-how = In brackets, how sure it is that the number counts the same thing.
published-uncertain = Published, definition uncertain
    .help = The slides do not say what it counts: it is compared with nothing.
confidence-certain = certain
confidence-high = almost certain
confidence-likely = likely
confidence-possible = possible
confidence-unknown = uncertain
figure-hidden = not published (fewer than 5 people, or it would tell them)

registered = In the registry
registered-waiting = not yet: it waits among the sheets to review.
registered-sheet = { $id } “{ $name }”, sheet { $year }. { $figures }
registered-counted = Counted by: { $figures }.

act-hub-profile = Profile: places and words
    .short = profile
    .help = Which places and which words are chosen in the sheets: for the whole registry, or for a path.
form-profile = Places and words of the sheets
field-profile-all = The whole registry
    .hint = empty: all profiles together
field-profile-path = Path “{ $path }”
told-profile = The profile is chosen: places and words of the sheets come from it.
profile-unknown-range = there is no such range: one of zona, comune, piu_comuni, distretto, quartiere, piu_quartieri, citta
profile-unknown-vocabulary = there is no such vocabulary
profile-odd-word = a word has small letters, digits and _ (orti_urbani): how it reads is written in it and en
profile-word-twice = this word is already there
profile-to-change = The profile to change is in { $file }: places, and the words you add to the vocabularies. Give it an id of your own.

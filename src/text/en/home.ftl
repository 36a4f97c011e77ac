# The first screen, the new laboratory, unreadable files, registry and archive.

home-title = Laboratories
home-labs = Your laboratories
home-empty = There is no laboratory here yet. Press n to prepare one: choose the method, the date and the place. p takes the first steps, g opens the guide.
home-damaged = unreadable
home-newer = newer
home-about = { $date }{ $place }. On the list { $registered }, came { $came }. Sheets and topics: { $proposals }. Projects: { $projects }.
home-not-closed = To be closed: it is still running.
home-not-run = The date is past and it was not run.
home-today = It is today.
home-keep = The names are kept until { $date }.
home-keep-over = The names were to be kept until { $date }: Del shows what goes and what stays.
home-due = { $labs ->
    [one] One laboratory is past the date until which names are kept.
   *[other] { $labs } laboratories are past the date until which names are kept.
  }
block-not-closed-yet = the laboratory was begun and is not closed yet: names are taken out at the end.
home-fictitious = Sample: its people are invented.
block-no-labs = there is no laboratory yet: press n.
act-home-open = Open the laboratory
    .short = open
    .help = Opens the chosen laboratory: to run it, or to read it when closed.
act-home-new = New laboratory
    .short = new
    .help = Choose the method and prepare a laboratory.
act-home-registry = Registry
    .short = registry
    .help = Sheets to review, projects, tables and groups year by year, the indicators and the sentences they come from.
act-home-archive = Archive
    .short = archive
    .help = Search past laboratories by word, method, place, year.
act-home-purge = Take the names out of a laboratory
    .short = no names
    .help = When the time to keep them is over: shows what goes and what stays, and asks.
act-home-throw = Throw the laboratory away
    .short = throw away
    .help = Deletes from the list a laboratory made by mistake and never begun: says what is in it, and asks. Nothing is erased for good: b brings it back.
confirm-throw = Throw “{ $title }” away?
    .body = It was never begun. It was for { $date }; it has { $people ->
    [0] nobody registered
    [one] one person registered
   *[other] { $people } people registered
  } and { $proposals ->
    [0] no proposals
    [one] one proposal
   *[other] { $proposals } proposals
  }. It goes off the list and is not destroyed: it stays among the copies, and b on the first screen brings it back as it is now.
    .verb = Throw away
home-due-thrown = { $labs ->
    [one] A laboratory that was thrown away keeps
   *[other] { $labs } laboratories that were thrown away keep
  } names past their date: b, Enter, Del.
told-thrown = “{ $title }” is off the list. b puts it back.
act-home-thrown = Laboratories thrown away
    .short = thrown
    .help = The laboratories taken off the list with Del: choose one to put it back.
thrown-none = No laboratory was thrown away.
copies-thrown = thrown away
block-thrown = the laboratory was thrown away, and there is nothing to compare with: Enter puts it back.
block-twins = there is another copy of this laboratory in the folder, which would take its place: look at it first with c.
act-home-quit = Quit
    .short = quit
    .help = Closes cerchio. Everything is saved already.
new-lab-begins = The hour of the beginning is empty: it begins at { $hour }.
new-lab-title = New laboratory
card-what = WHAT IT IS
card-when = WHEN TO USE IT
card-people = HOW MANY PEOPLE
card-people-range = from { $from } to { $to }
card-variants = VARIANTS
act-new-lab-choose = Choose this method
    .short = choose
    .help = Opens the form of the new laboratory: title, date, place.
act-new-lab-read = Read the card
    .short = read
    .help = Goes to the card of the method: the arrows scroll it to its end.
    .help-aloud = Goes to the card of the method.
act-new-lab-names = Back to the methods
    .short = methods
    .help = Goes back to the list of methods.
broken-what = This file cannot be read, and it was not touched.
broken-safe = With r the last good copy is put back in its place; the unreadable file stays beside it, under another name.
act-broken-restore = Put back the last good copy
    .short = restore
    .help = Puts the last good copy in the place of the unreadable file, which stays beside it under another name.
confirm-restore = Restore “{ $id }”?
    .body = The last good copy goes back to its place. The unreadable file stays beside it, under another name.
    .verb = Restore
registry-title = Laboratory projects
archive-title = Archive
block-no-copy = there is no good copy beside the file.
broken-no-copy = There is no copy of the save before beside it. Look in the backups folder, or ask whoever has a copy of the file.
act-home-copies = Earlier copies
    .short = copies
    .help = The copies kept of the chosen laboratory: the save before, and one a day. You can go back to one of them.
act-broken-copies = All copies
    .short = copies
    .help = The copies kept: the save before, and one a day. You can go back to one of them.
copies-stumbled = I could not look at the copies: a fault of this program stopped me. No file was touched. Try again.
told-looking-at-copies = Looking for the copies…
copies-title = Copies of { $name }
copies-what = The copies kept, the latest on top. Enter puts the chosen one back in its place.
copies-none = There is no copy of this laboratory yet. The first one is made at the second save.
copies-before = save before
copies-day = copy of the day
copies-set-aside = set aside
copies-about = { $steps ->
    [0] No steps yet.
    [one] One step
   *[other] { $steps } steps
  }{ $last ->
    [none] {""}
   *[other] , the last on { $last }.
  } On the list { $registered }, came { $came }. Sheets and topics: { $proposals }. Projects: { $projects }.
block-no-copies = there is no copy.
act-copies-put-back = Put this copy back
    .short = put back
    .help = Puts the chosen copy in the place of the laboratory. The one of now stays among the copies.
confirm-put-back = Go back to this copy of “{ $title }”?
    .body = What was done after it will no longer be in the laboratory. The file of now is not lost: it stays among the copies, and you can go back to it.
    .verb = Put back
confirm-bring-back = Put “{ $title }” back on the list?
    .body = It comes back as it was when it was thrown away, and opens.
copies-elsewhere = copy from elsewhere
home-twins-mark = [+{ $twins }]
home-twins = { $twins ->
    [one] There is another copy of this laboratory
   *[other] There are { $twins } other copies of this laboratory
  }, made by a shared folder or by a person: c to compare.
act-copies-destroy = Destroy altogether
    .short = destroy
    .help = Takes a laboratory that was thrown away out for ever, with the names and all its copies. Says first what would go.
act-copies-compare = Compare with this copy
    .short = compare
    .help = Opens the laboratory beside the chosen copy: what it has more or otherwise, and what to take from it.
compare-title = Compared with { $file }
compare-what = What the other copy has that is missing or different here. Enter takes the chosen one as it is there; Ctrl+Z undoes it. What is only here stays.
compare-none = The other copy has nothing that is missing or different here: it can be thrown away.
compare-missing = missing here
compare-otherwise = different here
act-compare-take = Take from the other copy
    .short = take
    .help = Puts the chosen record here as it is in the other copy. Ctrl+Z undoes it.
act-compare-take-all = Take all
    .short = all
    .help = Puts here, in one gesture, all records that are missing or different. Ctrl+Z undoes it.
act-compare-lab = Go to the laboratory
    .short = laboratory
    .help = Closes the comparison and goes to the laboratory, which is already open.
told-taken = Taken from the other copy: { $name }. Ctrl+Z undoes it.
told-taken-all = { $records ->
    [one] One record
   *[other] { $records } records
  } taken from the other copy. Ctrl+Z undoes it.
told-taken-some = From the other copy: { $records } taken, { $refused } refused, which stay in the list. Ctrl+Z undoes it.
told-taken-none = None of these can come in as it is: a rule of the laboratory refuses it.
compare-header = header
compare-programme = programme
compare-sign-up = sign-up
compare-seated = seats
compare-seats = round { $round }
compare-tie = tie
compare-slip = sheet of paper
compare-closing = closing
block-nothing-to-take = the other copy has nothing new.
noun-round = round
noun-person = person
noun-body = organisation
noun-space = space
noun-slot = slot
noun-table = table
noun-group = group
noun-proposal = proposal
noun-report = report
noun-cluster = cluster
noun-ballot = ballot
noun-plan = plan
noun-project = project
noun-meeting = meeting
noun-loan = loan
noun-offer = offer
noun-walk = walk
noun-note = note
noun-line = phase

# The command line and the files.

shell-unknown-language = There is no such language here. Write --lang it or --lang en.
shell-no-terminal = cerchio works in a terminal: here the input or the output is not one. Open it from a terminal window; for plain text use “cerchio list” or “cerchio show”.
shell-terminal-failed = The terminal does not answer ({ $cause }). The laboratories are safe: open cerchio again in another window.
shell-stumbled = cerchio stopped because of a fault of its own ({ $place }). What you wrote is safe: open it again and you will find it. To report this, the place in brackets is enough.
shell-no-demo = The folder for the demo cannot be prepared ({ $cause }). No data was touched: free some space, or name another temporary folder with TMPDIR.
shell-no-such = No laboratory is called “{ $said }”, and there is no file of that name. “cerchio list” lists the laboratories: a word of the title is enough, if only one has it.
shell-which = “{ $said }” may be one of these. Write the whole name, as it stands here:
    { $names }
list-empty = There is no laboratory here yet. Open cerchio and press n to prepare one, or try “cerchio demo”.
list-copy = copy of another file
list-unreadable = the disk does not let it be read
check-good = { $file }: good. People: { $people }, proposals: { $proposals }, projects: { $projects }.
check-unknown = {"  "}Fields that cerchio does not know: { $fields }. They are kept aside before the first save.
check-by-hand = { $file }: good, edited by hand. People: { $people }, proposals: { $proposals }, projects: { $projects }.
check-cannot-read = { $file }: cannot be read. { trouble-cause }
template-good = “{ $name }” is a good template: { $phases } phases.
template-bad-name = “{ $name }” will not do as the name of a template: use small letters without accents, digits and the underscore, for example neighbourhood_circle.
template-begun = { $file } is written. Open it with a text editor, follow the comments, then check it with “cerchio template check”.
template-not-begun = { $file } could not be written ({ $cause }). Nothing was changed: choose another name, or check the folder.
template-not-text = { $file }: is not text. A template is a RON file written in UTF-8.
template-unreadable = { $file }: cannot be read. Check that the file exists and that you may read it.
show-people = People
show-reports = Reports
show-clusters = Clusters
show-votes = Dots
show-plans = Action plans
show-projects = Projects
show-log = Log
notice-unknown = The file holds entries that this version does not know ({ $fields }): before saving, a copy is kept in the backups folder.
notice-by-hand-where = The file was changed from outside: it is read as it is, and a copy is kept before saving. It differs from before in { $records ->
    [one] one record
   *[other] { $records } records
  }: { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
  } From the first screen, c and then v compares them.
notice-by-hand = The file was edited by hand: it is read as it is, and a copy is kept before saving.
notice-held = { $who ->
    [known] This laboratory is open by { $user } on { $host }: here it can only be read.
   *[other] This laboratory is open elsewhere: here it can only be read.
  }
notice-cannot-write = The disk does not let this folder be written: the laboratory can only be read.
notice-newer = This file comes from a newer version of cerchio: it can only be read, and is not touched. Update the program to work on it.
space-name = Space { $mark }
group-name = Group { $number }
shell-faulty-settings = settings.ron, line { $line }, column { $column }: cannot be read ({ $said }). The usual choices are used; the file was not touched.
notice-no-people = The laboratory to copy people from cannot be read: the new one starts without them. They can be copied later at the welcome desk.
notice-caught-up = The program had stopped suddenly: { $steps ->
    [one] one step that was not yet in the file was found and done again.
   *[other] { $steps } steps that were not yet in the file were found and done again.
  } Check the last thing you did.
notice-caught-up-in-part = The program had stopped suddenly, and not all that was not yet in the file can be done again: steps done again, { $steps }. The journal of the steps is kept in the backups folder: check the last things you did.
notice-journal-foreign = There was a journal of steps that does not come from this file, perhaps left here by another copy: it was not used, and is kept in the backups folder.

erase-label = person removed
erase-nobody = “{ $name }” is in no file. Check how it is spelled: “cerchio person” looks in the same way.
erase-would = “{ $name }”: { $people ->
    [0] no record of that name, but the name is in some texts
    [one] one record
   *[other] { $people } records, everybody of that name
  }. The name would go from { $files ->
    [one] one file
   *[other] { $files } files
  }:
erase-done = “{ $name }” is gone from { $files ->
    [one] one file
   *[other] { $files } files
  }, files removed { $removed }:
erase-removed = {"  "}{ $file } (thrown away: a paper that can be made again, or steps already in the file)
erase-renamed = {"  "}{ $before } is now called { $now }.
erase-left = {"  "}{ $file } STILL SAYS THE NAME: rename it, or correct it by hand.
erase-stays = What stays without a name: proposals, reports, votes, projects, attendance and age bands. What goes: name, key, municipality, accessibility, notes and consents. This cannot be undone.
clear-how = To really do it add --yes.
clear-nothing = There is nothing to take out: the name is in no file.
cleared-title = Done
confirm-forget = Take “{ $name }” out of every file?
    .verb = Take the name out
confirm-purge = Take the names out of “{ $name }”?
    .verb = Take the names out
confirm-destroy = Destroy “{ $name }” altogether?
    .verb = Destroy
purge-note = note taken out
purge-would = From “{ $title }” would go: the names of { $people ->
    [one] one person
   *[other] { $people } people
  }, { $notes ->
    [one] one note
   *[other] { $notes } notes
  } of the log and of the director, { $files ->
    [one] one file
   *[other] { $files } files
  } among copies, drafts, journals and papers.
purge-done = From “{ $title }” have gone: the names of { $people ->
    [one] one person
   *[other] { $people } people
  }, { $notes ->
    [one] one note
   *[other] { $notes } notes
  } of the log and of the director, { $files ->
    [one] one file
   *[other] { $files } files
  } among copies, drafts, journals and papers.
purge-stays = What stays, without names: attendance, proposals ({ $proposals }), reports ({ $reports }), plans ({ $plans }), projects ({ $projects }), votes and counts. Nothing changes in the registry of the years.
purge-early = The date chosen for keeping the names is { $date }: it has not passed yet.
purge-how = This cannot be undone. What you have printed or handed out stays outside.
retention-none = No laboratory has a date until which to keep the names. It is given in the header of the laboratory, or in the template with keep_months.
retention-due = { $date }	DUE	{ $session }	{ $title }
retention-later = { $date }	later	{ $session }	{ $title }
thrown-would = “{ $title }”, thrown away, would go altogether: { $people ->
    [0] nobody registered
    [one] one person registered
   *[other] { $people } people registered
  }, { $files ->
    [one] one file
   *[other] { $files } files
  }. It could not be put back in the list any more.
thrown-destroyed = “{ $title }” is gone altogether: { $people ->
    [0] nobody registered
    [one] one person registered
   *[other] { $people } people registered
  }, { $files ->
    [one] one file
   *[other] { $files } files
  }.
retention-thrown = (thrown away)
restore-done = “{ $title }” is in the list again, as it was.
restore-nothing = No laboratory that was thrown away is called “{ $session }”. “cerchio list --thrown” lists them. Nothing was touched.
restore-there = “{ $session }” is in the list already. Nothing was touched.
audit-whole = { $lines ->
    [0] The audit trail is empty.
    [one] One line, and the chain is whole.
   *[other] { $lines } lines, and the chain is whole.
  }
audit-broken = Line { $line } is not the one written after the line before: somebody changed, took out or added something. The lines up to there are good.
audit-created = created
audit-opened = opened
audit-restored = restored
audit-printed = papers
audit-exported = exported
audit-imported = imported
audit-told = data of a person shown
audit-erased = a person taken out
audit-purged = names taken out
audit-thrown = taken off the list
audit-other = act of a newer version
erase-outside = cerchio does not reach beyond this folder: books already handed over, sticks, backups of the computer, messages.
person-nobody = In the laboratories that can be read there is nobody called “{ $name }”.
person-laboratory = { $title }, { $date }
person-taken-away = No more in the list: the record stays in the diary of the steps.
person-name = Name
person-key = Key across laboratories
person-belonging = Belonging
person-level = Level
person-body = Organisation
person-municipality = Municipality
person-age = Age band
person-came = Attendance
person-expected = expected
person-absent = did not come
person-notice = Privacy notice handed over
person-images = Consent to images
person-recontact = Consent to be contacted again
person-in-report = Consent to the name in the book
person-consent-note = Note on the consents
person-accessibility = Accessibility
person-companions = Comes with
person-named-in = Is named in
person-yes = yes
person-no = no
person-rights = Consents are changed on the person's record, in the laboratory. To take the name out of every file: cerchio erase.
left-out = The laboratory {$file} is left out of this answer: {$why}
left-out-since = the file was damaged or taken away while it was being read.
reading-stumbled = Reading the laboratories stopped because of a fault in the program: the files are untouched, but the list is not whole. Go back and open it again to read them anew.
made-of-nothing = The file of that laboratory cannot be read any more: the paper was not made. Go home to see what is wrong with it.
notice-looked-into = Opened to be looked at, in all its phases: nothing can be changed. To work on it open it from the list of laboratories.
shell-help-usage = Usage
shell-help-orders = Orders
shell-help-arguments = Arguments
shell-help-options = Options
shell-help-some-options = [OPTIONS]
shell-help-order = ORDER
shell-help-help = Shows this help
shell-help-version = Says the version
shell-help-default = (unless said: { $value })
shell-help-values = (one of: { $values })
shell-fault-missing = Missing: { $what }.
shell-fault-unknown = I do not know “{ $what }”.
shell-fault-order = I do not know the order “{ $what }”.
shell-fault-value = “{ $value }” is no good for { $what }.
shell-fault-conflict = { $what } and { $other } do not go together.
shell-fault-other = I do not understand this order. { $what }
shell-fault-near = Perhaps: { $near }.
shell-fault-values = The values are: { $values }.
shell-fault-help = Nothing was done. --help after the order says how it is written.

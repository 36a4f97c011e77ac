# Why a rule of the laboratory said no: what happened, why, what to do. Ids come already as names.

refusal-closed = The laboratory is closed and can only be read. To correct it, open it again from the closing screen.
refusal-unknown = "{ $id }" is not in this laboratory. It may have been removed: choose from the list.
refusal-id-taken = The mark { $id } was given out already and is never reused, because it is on paper too. Try again: a new one will be given.
refusal-in-use = "{ $id }" cannot be removed, because it is named by: { $by }. Change those first, then try again.
refusal-sheets-stay = No sheet is thrown away: "{ $id }" stays in the book of the laboratory. If it is no longer needed, withdraw it.
refusal-programme-stays = The line "{ $line }" comes from the template and stays in the running order. If it is not needed, just go to the next one.
refusal-took-part = { $person } has already taken part, being in: { $by }. If that is a mistake, change those first, then mark the person as expected again.
refusal-slots-overlap = "{ $slot }" and "{ $other }" would run at the same time. Change the hours of "{ $other }" first, then try again.
refusal-slot-runs = "{ $slot }" stays, because "{ $line }" in the running order uses it and other slots follow. If it is not needed, leave it empty, or remove the last slot.
refusal-empty =
    { $field ->
        [text] The text is missing. Write at least a sentence and confirm again.
        [title] The title is missing. A few words are enough.
        [name] The name is missing. Write it and confirm again.
        [first] The person's first name is missing. The surname can come later, the name is needed now.
        [key] The code that recognises the person from one laboratory to the next is missing. Register the person again at the welcome desk.
        [mark] The letter of the space, the one written on the wall, is missing. For example: A.
        [author] This sheet asks whose it is. Choose the person who proposes it.
        [reason] The reason is missing. Write a few words, for whoever reads later.
        [discussion] What the group talked about is missing. One sentence is enough: the report is a draft and can be corrected.
        [round] The round is missing: at a table one writes in a round. Choose it and confirm again.
        [what] What is to be done is missing. Write it in a sentence.
       *[other] "{ $field }" is missing. Fill it in and confirm again.
    }
refusal-unknown-kind = This template does not collect sheets of the kind "{ $kind }". Choose one of the kinds of the phase.
refusal-missing-detail = The answer to "{ $field }" is missing, and it is needed here. Fill it in and confirm again.
refusal-wrong-detail = "{ $answer }" does not fit "{ $field }". Choose one of the answers offered, or a number within the limits.
refusal-backwards =
    { $field ->
        [left] The leaving comes before the arrival. Check the hour and try again.
        [arrived] The return comes before the leaving already noted. Check the hour and try again.
        [ends] The end must come after the beginning. Check the two hours.
        [due] The loan must be due after it begins. Check the two hours.
        [returned] The return comes before the loan. Check the hour and try again.
       *[other] The hour of "{ $field }" comes before the one it must follow. Check it and try again.
    }

refusal-already-here = { $person } is already here. If that is a mistake, take the tick away first.
refusal-not-here = { $person } was not here at that hour. If they are, note the arrival at the welcome desk and try again.
refusal-left-before = { $person } has already left. If they came back, tick them again at the welcome desk.
refusal-registered-twice = { $person } is already on the list as { $other }. A person is registered once: use the one that is there.

refusal-already-running = "{ $line }" is already the phase being run. There is nothing to change.

refusal-cell-taken = The place { $cell } already holds "{ $topic }": one place on the wall, one topic. Choose a free one, or move the other first.
refusal-not-standing = "{ $topic }" was merged or withdrawn: the sheet stays, but the group does not meet. To open it again, put it back on the wall.
refusal-convenes-two = { $person } already convenes "{ $other }" in the same slot and cannot open two groups at once. Choose another slot for "{ $topic }".
refusal-two-places = { $person } is already in "{ $there }" in the same slot, and nobody is in two places. Cancel that sign-up first, or move "{ $here }".
refusal-cannot-merge = "{ $topic }" cannot go into "{ $into }": a topic is merged into another of the same kind that still stands. Choose another one.
refusal-of-the-hall = "{ $sheet }" is a sheet of the whole hall: it has neither table nor group.
refusal-there-already = "{ $sheet }" is there already.
refusal-stands-already = "{ $topic }" stands: it was neither merged nor withdrawn. There is nothing to restore.
refusal-already-signed-up = { $person } is already interested in "{ $topic }". There is no need to sign up again.
refusal-not-signed-up = { $person } is not signed up for "{ $topic }". There is nothing to cancel.
refusal-walks-nowhere = { $person } leaves from and arrives at the same place. Say which group they come from, or go to.

refusal-report-there = "{ $topic }" already has its report, { $report }. Open that one and add to it.
refusal-no-participants = The report names nobody. Note who was there: one person alone is a group too.
refusal-scribe-outside = { $scribe } writes the report but is not among the participants. Add them to the group, or choose another scribe.

refusal-unknown-round = Round { $round } is not there yet. Rounds are added one after the other, from the first.
refusal-seated-twice = { $person } already has a chair in round { $round }, and nobody sits at two tables. If they host a table, hand it over first.
refusal-table-full = The table "{ $table }" seats { $most } at most. Choose a table with room, or add a chair in the sheet of the table.
refusal-host-elsewhere = { $person } does not sit at the table "{ $table }". A table is handed over to someone who has sat at it: note first where they sit.
refusal-hosts-already = { $person } already hosts the table "{ $table }". There is nothing to hand over.
refusal-hosts-two = { $person } already hosts the table "{ $there }" and cannot host "{ $here }" too. Choose another person.
refusal-tied-to-oneself = { $person } cannot be tied to themselves: choose somebody else.
refusal-table-twice = The table "{ $table }" appears twice in round { $round }. Put all its chairs together.
refusal-two-groups = { $person } is already in the group "{ $there }". To have them in "{ $here }", take them out of it first.

refusal-two-clusters = "{ $proposal }" is already in the cluster "{ $there }", and a sheet is in one only. Move it from there to "{ $here }".

refusal-dots-do-not-add-up = The dots do not add up: { $given } on the sheets plus { $unused } unused, but there should be { $expected }. Count the sheets, the voters and the leftovers again.
refusal-too-many-voters = There are { $voters } voters, but { $present } people were present at that hour. Check the number, or note who has arrived.
refusal-counted-twice = “{ $on }” appears twice in this vote. Add its dots up on one line.
refusal-too-many-dots = “{ $on }” has { $dots } dots from { $voters } voters, but here each puts only one on a sheet. Count this sheet again.
refusal-ranked-twice = On slip { $slip } “{ $on }” appears twice. In a ranking each thing has one place only.
refusal-slip-too-long = Slip { $slip } has { $chosen } choices, but the ranking has { $places } places. Take the last ones away, or raise the places.
refusal-slips-miscounted = The points are not those of the slips. Write the ranking again from the slips.
refusal-empty-ballot = At least one voter and one dot each are needed. Write the two numbers and try again.

refusal-task-to-absent = { $person } is not here now, and a task is given only to someone who can say yes. Choose a person who is present, or note their arrival.
refusal-no-origin = The project does not say where it comes from. Name at least a sheet, a report, a cluster or a plan.
refusal-in-charge-over-beneficiaries = There are more people in charge of the service ({ $in_charge }) than beneficiaries ({ $beneficiaries }). They are part of them: check the two numbers.
refusal-before-the-day =
    { $field ->
        [by] The deadline comes before the laboratory. Choose a day from today on.
        [starts] A project born here starts after the laboratory. Choose a later day.
        [next_meeting] The next meeting comes before the laboratory. Check the date.
        [follow_up] A follow-up comes before the laboratory. Check the date.
       *[other] The date of "{ $field }" comes before the laboratory. Check it.
    }

refusal-book-out = The book "{ $book }" is on loan ({ $loan }). Wait for its return, or offer another book.
refusal-book-resting = The book "{ $book }" rests until { $until }. Offer another book, or book it from that hour.
refusal-reader-busy = { $reader } already has a book ({ $loan }). One book at a time: note its return first.
refusal-loan-closed = The loan { $loan } was already given back. There is nothing to close.

refusal-not-closed = The laboratory is not closed: it can be written already.
refusal-mean-out-of-range = The mean of the slips goes from 1 to 5. Check the number, for example 4.3.
refusal-least-over-most = The fewest people at the table are more than the most. Check the two numbers.
refusal-nothing-to-undo = There is nothing to undo: this is the beginning of what was done.
refusal-nothing-to-redo = There is nothing to redo: nothing was undone after the last action.

# The wall, the groups, the reports.

pane-wall = Agenda wall
wall-free = free
wall-seats = { $seats } p.
wall-off = off the wall
wall-below = Below the wall: no cell, merged, withdrawn (they stay in the book)
wall-unplaced = no cell yet
wall-merged = merged into { $into }
wall-withdrawn = withdrawn
wall-no-cells = The wall has no cells yet: F9 prepares slots and spaces.
wall-free-cell = { $place } { $space } · free cell
    .keys = Enter posts a topic here. The arrows walk over the wall.
    .keys-aloud = Enter posts a topic here. A number chooses another cell.
wall-in-hand = In hand: { $topic }
    .keys = Arrows: choose the cell · Enter: drop here · Esc: put back
    .keys-aloud = The number of the cell, then Enter: drop here · esc: put back
wall-picked-up = You have { $topic } in hand. Choose the cell with the arrows.
    .aloud = You have { $topic } in hand. Choose the cell with its number.
wall-put-back = Put back where it was.
wall-drop-stays = { $topic } is here already.
wall-drop-moves = { $topic } to { $place }: { $change }. Enter moves it.
wall-drop-taken = { $place }: the cell is taken by { $other }. Choose a free one.
wall-removes = { $count ->
    [one] removes one overlap
   *[other] removes { $count } overlaps
}
wall-adds = { $count ->
    [one] adds one overlap
   *[other] adds { $count } overlaps
}
wall-same = the overlaps do not change
wall-pinned = Fixed: no wall proposed moves it (f frees it).
wall-plan-title = Wall proposed · { $manner } ({ $way } of { $ways })
wall-plan-few = few moves
wall-plan-anew = all anew
wall-plan-thinking = Laying out the wall…
wall-plan-gain = { $change }{ $after ->
    [0] : nobody wants two topics at once
    [one] : one is left
   *[other] : { $after } are left
}. { $kept } wishes of { $wishes } can be followed{ $over ->
    [0] { "" }
    [one] ; one person more than the seats
   *[other] ; { $over } people more than the seats
}{ $off ->
    [0] { "" }
    [one] ; one topic without a cell
   *[other] ; { $off } topics without a cell
}. { $verdict }
wall-plan-proven = Proven best.
wall-plan-done = Nothing better was found.
wall-plan-searching = Still looking…
wall-plan-move = { $topic } { $from } › { $to }
wall-plan-moves = { $n ->
    [0] The wall is fine as it is: nothing moves.
    [one] One topic moves (+): { $moves }.
   *[other] { $n } topics move (+): { $moves }{ $more ->
        [0] .
       *[other] { " " }and { $more } more.
    }
}
wall-rival = ! { $count ->
    [one] One person also wants
   *[other] { $count } people also want
} { $topic } (c lists them)
wall-signed = { $count ->
    [0] No signatures yet.
    [one] One signature: { $names }
   *[other] { $count } signatures: { $names }
}
wall-became-merged = Merged at { $at } into { $into }
wall-became-withdrawn = Withdrawn at { $at }
wall-posted = Convened by { $convener }, posted at { $at }
wall-posted-by = Posted by { $name }
wall-placed = When and where: { $place }
wall-took-in = Includes { $topic }
wall-moved = { $at } moved: { $from } › { $to }
wall-pick-person = Who signs up?
wall-pick-merge = { $topic }: into which topic does it go?
wall-answer = { $question }: { $answer }
wall-clashes-of = Who would like to be elsewhere: { $topic }
wall-clashes = The overlaps on the wall
wall-clash = { $count ->
    [one] One person wants
   *[other] { $count } people want
} both { $one } and { $other }: { $names }
wall-no-clashes = No overlaps: nobody wants two topics of the same slot.
act-wall-post-here = Post a topic here
    .short = post here
    .help = A new topic in this cell: title, convener, and F2 saves.
    .help-aloud = A new topic in this cell: title, convener, and :save.
act-wall-post = New topic
    .short = new topic
    .help = A new topic: in the cell you are on if it is free, otherwise choose it in the form.
act-wall-sign = Signatures
    .short = sign up
    .help = Who is interested in this topic: two letters of the name and Enter, one person after another.
act-wall-person = Sign a person up for several topics
    .short = person
    .help = First the person, then all the topics they are interested in: handy when people come to the wall one at a time.
act-wall-move = Move the topic
    .short = move
    .help = Picks the topic up; the arrows choose the cell, and you read what changes before you drop it.
    .help-aloud = Picks the topic up; a number chooses the cell, and you hear what changes before you drop it.
act-wall-lay = Propose the wall
    .short = lay out
    .help = Proposes where and when each topic runs, from the sign-ups, so that few want two at once. Look first, then accept.
act-wall-pin = Fix the topic
    .short = fix
    .help = The topic stays where it is, whatever wall is proposed.
act-wall-unpin = Free the topic
    .short = free
    .help = A wall proposed may move this topic again.
act-wall-plan-accept = Accept this wall
    .short = accept
    .help = The topics go where they are here, in one step: Ctrl+Z brings the old wall back.
act-wall-plan-drop = Leave it as it is
    .short = leave as is
    .help = Goes back to the wall without moving anything.
act-wall-plan-way = Another wall
    .short = other wall
    .help = Few moves, or all anew.
act-wall-read = Read the sheet
    .short = read
    .help = The whole sheet: description, signatures, moves, merged topics.
act-wall-clashes = Overlaps
    .short = overlaps
    .help = Who would like to be in two topics of the same slot; from an empty cell, those of the whole wall.
act-wall-edit = Correct the sheet
    .short = correct
    .help = Corrects title, convener, description.
act-wall-merge = Merge with another topic
    .short = merge
    .help = The topic goes into another, if both conveners agree. The signatures go over, the sheet stays in the book.
act-wall-off = Take off its cell
    .short = take off
    .help = The topic is left without a cell, below the wall.
act-wall-withdraw = Withdraw the topic
    .short = withdraw
    .help = The convener withdraws the topic. The sheet stays in the book, with the reason.
act-wall-reinstate = Reinstate the topic
    .short = reinstate
    .help = A merged or withdrawn topic stands again, without a cell.
act-wall-drop = Drop here
    .short = drop here
    .help = Leaves the topic in this cell.
act-wall-put-back = Put back
    .short = put back
    .help = The topic goes back where it was.
block-no-topic = there is no topic here.
block-fallen = { $topic } is not on the wall any more: r reinstates it.
block-standing = { $topic } was neither merged nor withdrawn.
block-wall-stale = something has changed meanwhile: Esc, and then d makes a new one.
block-wall-same = it is the wall that is there already: Esc.
block-unplaced-yet = it has no cell: what is on the wall can be fixed.
block-unplaced = it has no cell already.
block-no-people = there is nobody yet: people are added with F4.
told-nothing-to-lay = There are no topics yet: n posts one.
told-slots-begun = All slots have begun: topics are moved by hand with m.
told-pins-contradict = The fixed topics exclude each other: f frees one.
told-pinned = { $topic } is fixed: no wall proposed moves it.
told-unpinned = { $topic } is free.
told-laid = Wall laid out: { $n ->
    [one] one topic moved
   *[other] { $n } topics moved
}, { $change }.
told-posted = { $topic } is posted.
told-corrected = { $topic }: sheet corrected.
told-moved = { $topic } is now in { $place }: { $change }.
told-merged = { $topic } went into { $into }. The sheet stays in the book.
told-reinstated = { $topic } stands again, without a cell.
told-signed = { $topic }: { $count ->
    [0] no signatures.
    [one] one signature.
   *[other] { $count } signatures.
}
told-interests = { $name }: { $count ->
    [0] no topics.
    [one] one topic.
   *[other] { $count } topics.
}
form-new-topic = New topic { $id }
form-topic = Topic { $id }
form-move-topic = { $topic } to { $place }: { $change }
form-merge = { $topic } goes into { $into }
form-sign-ups = Signatures: { $topic }
form-interests = { $name }: topics of interest
field-convener = Convener
    .hint = Two letters of the name. Starts the group and makes sure a report comes out of it.
field-cell = Cell
    .hint = A free cell, or nothing if the place is not chosen yet.
field-posted-by = Posted by
    .hint = Only if the convener did not post it.
field-move-reason = Reason, if any
    .hint = Enter saves, even without a reason.
field-agreement = Agreement
    .hint = What the two conveners decided. Enter saves.
field-signed = Signatures
    .hint = Two letters of the name and Enter; Backspace takes the last one off.
    .hint-aloud = Two letters of the name, a person at a time; :empty takes them all off.
field-interests = Topics
    .hint = The number or two letters of the title and Enter; one after another, then F2.
    .hint-aloud = The number or two letters of the title, one at a time; then :save.

pane-groups = Groups at work
groups-no-slot = No slot of the wall belongs to this phase: F9 adds slots.
groups-empty = No topics in this slot. New ones may still be posted: PageUp goes back to the wall.
groups-head = { $hours }
    .convener = Convener
    .signed = signs
    .here = here
    .report = Report
groups-no-report = —
groups-here = { $count ->
    [0] Nobody here yet.
    [one] Here now: { $names }
   *[other] { $count } here now: { $names }
}
groups-not-begun = Whenever it starts is the right time.
groups-of-one = One person is a group too.
groups-feet = Two feet: { $walks }
groups-bumblebees = { $count ->
    [one] Bumblebee: { $names }
   *[other] Bumblebees: { $names }
}
groups-butterflies = { $count ->
    [one] Butterfly: { $names }
   *[other] Butterflies: { $names }
}
groups-pick-person = Who moved?
groups-pick-walk = Which move should be taken off?
walk-nowhere = out for a walk
act-groups-report = Report of the group
    .short = report
    .help = Writes or corrects the report of the selected group; who was there is filled in already.
act-groups-walk = Two feet
    .short = two feet
    .help = Someone changes group, comes in or goes for a walk: the person, where to, and F2.
    .help-aloud = Someone changes group, comes in or goes for a walk: the person, where to, and :save.
act-groups-sign = Signatures
    .short = sign up
    .help = Who is interested in the selected topic.
act-groups-walks = Take a move off
    .short = undo a move
    .help = The moves of this slot, to take off one noted by mistake.
block-no-group-here = there are no groups in this slot.
block-no-slot = no slot belongs to this phase.
block-no-walks = nobody moved in this slot.
confirm-walk = Take this move off?
    .verb = Take off
told-walked = { $name } › { $to }
told-walk-removed = Move taken off.
form-walk = Two feet: { $name }
field-walk-to = Goes to
    .hint = Two letters of the title, or the number; “out for a walk” for who joins no group.
field-walk-from = Comes from
    .hint = Where they are now as far as we know. Correct it if they were elsewhere.

pane-reports = News wall
reports-empty = No group on the wall yet: reports are written once topics have a cell.
reports-counts = { $there ->
    [0] No reports
    [one] One report
   *[other] { $there } reports
} on the wall · { $missing ->
    [0] none to ask for
    [one] one to ask for
   *[other] { $missing } to ask for
}
reports-missing = to ask for
reports-later = later
reports-holds = { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $steps ->
    [one] one step
   *[other] { $steps } steps
}, { $added } added
    .short = { $people } p. +{ $added }
reports-next-missing = The group has met and its report is not here yet: Enter writes it.
reports-next-later = This group has not met yet.
reports-next-draft = Draft: those who were there read it on the wall, press e to correct it. When it is right, press a to mark it “corrected”; press a again to make it final.
reports-next-corrected = Corrected: those who were there have read it. When nobody wants any more changes, a makes it final.
reports-next-final = Final: it goes into the proceedings as it is.
reports-new-step = New step
reports-pick-step = Next steps
report-draft = draft
report-corrected = corrected
report-final = final
report-merged = Merged topics
report-discussion = Discussion
report-recommendations = Recommendations and proposals
report-resources = Resources at hand
report-requests = Requests
report-steps = Next steps
report-links = Links with other groups
report-added = Added by readers
report-delivered = Report { $state }, delivered at { $at }
report-not-delivered = Report { $state }, not delivered yet
report-convener = Convener: { $name }
report-scribe = Written by: { $name }
report-participants = { $count ->
    [one] There was: { $names }
   *[other] { $count } were there: { $names }
}
report-by = by { $date }
act-reports-read = Read the report
    .short = read
    .help = The whole report, with its steps and what readers added.
act-reports-write = Write the report
    .short = write
    .help = Writes the report of this group; who was there is filled in already.
act-reports-augment = Add an idea
    .short = add idea
    .help = Adds to the report the idea of someone who read it on the news wall.
act-reports-step = Next step
    .short = step
    .help = What, who, by when. Where there are steps already, first choose which one to correct.
act-reports-advance = Corrected, then final
    .short = advance
    .help = The report goes from draft to corrected, and from corrected to final.
act-reports-edit = Correct the report
    .short = correct
    .help = Corrects everything written in the report.
act-reports-remove = Remove the report
    .short = remove
    .help = Removes the report, if it belongs to another group or is there twice. Ctrl+Z puts it back.
block-no-reports = no topic has a cell yet.
block-no-report = the report is not here yet: Enter writes it.
block-final = the report is final already.
confirm-report = Remove the report “{ $title }”?
    .body = The report leaves the news wall and the book. Ctrl+Z puts it back.
    .verb = Remove the report
told-report = Report of { $topic } saved.
told-report-state = “{ $title }”: { $state }.
told-report-removed = Report removed. Ctrl+Z puts it back.
told-step = Step noted in the report “{ $title }”.
told-step-removed = Step taken off the report “{ $title }”.
told-augmented = Idea added to “{ $title }”.
form-report = Report: { $topic }
form-next-step = Next step: { $title }
form-augmentation = Added idea: { $title }
field-participants = Who was there
    .hint = Signatures and moves are here already. Two letters and Enter add, Backspace takes the last one off.
    .hint-aloud = Signatures and moves are here already. Two letters add one, :empty takes them all off.
field-scribe = Written by
    .hint = Who wrote the report: they were in the group.
field-discussion = Discussion
    .hint = A sentence a line, without names. Tab goes on.
    .hint-aloud = A sentence a line, without names.
field-recommendations = Proposals
    .hint = Recommendations and proposals, one a line.
field-resources = Resources
    .hint = Resources at hand already, one a line.
field-requests = Requests
    .hint = What is asked for and of whom, one a line.
field-links = Linked to
    .hint = Other topics that have to do with this one.
field-report-title = Title
field-report-convener = Convener
field-delivered = Delivered at
    .hint = Empty if it was not delivered yet.
field-step-what = What
    .hint = A step already written is taken off by rubbing out its words.
field-step-who = Who
    .hint = Someone who came to the laboratory.
field-step-by = By
    .hint = For example 10/6/2025.
field-added-text = What it adds
    .hint = The idea of who read the report.
field-added-by = Who
    .hint = Optional.

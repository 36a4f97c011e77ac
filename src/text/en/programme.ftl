# Programmes and their targets.

hub-programmes = Programmes and targets
    .help = What is to be done by when, for how many people, and how far it is today.
hub-programmes-count = { $programmes ->
    [one] 1 programme
   *[other] { $programmes } programmes
}
hub-programmes-sample = a sample to look at
programme-sample = This is a sample. `cerchio registry programmes --new` writes a copy to change in the folder { $folder }.
programme-targets = Targets
programme-ends-before = it ends before it begins
programme-no-area = the area of this activity is not among the areas of the programme
programme-code-twice = this code is already that of another target
programme-no-whole = part_of names no other target of the programme
custom-newer = the file is for a newer version of cerchio, which must be updated to read it
programme-part-above = a part cannot be more than its whole
programme-share-above = a share cannot be more than 1000 (which is 100.0%)
programme-other-count = a target of people cannot be part of a share
activity-state-planned = planned
activity-state-running = running
activity-state-ended = ended
activity-state-late = late
course-ahead = ahead
course-on = on course
course-behind = behind
target-aim = { $title }: { $aim } by { $by }{ $whole ->
    [none] { "" }
   *[other] , of “{ $whole }”
}{ $people ->
    [none] { "" }
   *[other] , which is { $people } people
}
target-unread = not collected; { $due } would be due today
target-progress = { $value } as of { $date }; due today { $due }: { $course }
target-doubles = (sum of { $projects } projects, with possible doubles: a person may be in several)
reading-whole = the whole programme, each person once
reading-share = { $value } of { $whole }
block-no-target = choose a target first.
block-no-reading = only a reading is taken out.
block-no-programme = there is no other programme.
act-programme-open = Open
    .short = open
    .help = The reading to correct, or the project; on a target, a new reading.
act-programme-read = New reading
    .short = read
    .help = How many people up to that day, of a project or of the whole programme.
act-programme-before = Programme before
    .short = before
    .help = Goes to the programme before.
act-programme-after = Programme after
    .short = after
    .help = Goes to the programme after.
act-programme-strike = Take the reading out
    .short = take out
    .help = Takes the reading of the line out.
confirm-strike-reading = Take this reading out?
    .body = The target is computed without it. Ctrl+Z puts it back.
    .verb = Take it out
told-reading-struck = The reading was taken out.
told-reading = The reading is written.
form-reading = Reading: { $target }
field-reading-value = How many people
    .hint = from the beginning to that day
field-reading-on = Up to when
field-reading-out-of = Out of how many
    .hint = those who ended the path, not all who enrolled
field-reading-project = Of which project
    .hint = empty: the whole programme, each person once
field-reading-counted-as = How they are counted
field-reading-source = Source
field-reading-note = Note
fault-reading-above = They are more than those they are counted out of.
fault-reading-later = That date is still to come.
programme-to-change = The programme to change is in { $file }. While there are files in that folder, the sample is not seen.

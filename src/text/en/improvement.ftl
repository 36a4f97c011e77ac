# The groups of improvement of the service, and seminars.

hub-improvements = Improvement, seminars
    .help = The groups of operators who reflect on a process, and seminars. They are no groups of citizens: no indicator counts them.
hub-improvements-count = { $groups ->
    [0] no group
    [one] 1 group
   *[other] { $groups } groups
}, { $seminars ->
    [0] no seminar
    [one] 1 seminar
   *[other] { $seminars } seminars
}
improvement-groups = Groups of improvement
improvement-seminars = Seminars
improvement-add = a group of improvement
improvement-add-step = a path of improvement
seminar-add = a seminar
improvement-step-by = by { $date }
improvement-da-fare = to do
improvement-in-corso = under way
improvement-fatto = done
improvement-lasciato = left
block-no-improvement = only a group or a seminar is taken out.
act-improvement-open = Open
    .short = open
    .help = The form of the line: the group, one of its paths, the seminar.
act-improvement-new = New group of improvement
    .short = group
    .help = Operators who reflect on a strategic process and develop it.
act-seminar-new = New seminar
    .short = seminar
    .help = When, where, what is said, what can be read. Who takes part is not listed.
act-improvement-strike = Take out
    .short = take out
    .help = Takes the group or the seminar of the line out.
confirm-strike-improvement = Take { $id } out?
    .body = Its code is not used again. Ctrl+Z puts it back.
    .verb = Take it out
told-improvement-struck = { $id } was taken out.
told-improvement = “{ $name }” is written in the registry.
form-improvement = A group of improvement
field-improvement-name = Name
field-improvement-process = Strategic process
field-improvement-promoter = Promoted by
field-improvement-members = Members by role
    .hint = one a line: social workers: 4
field-improvement-meetings = Meetings
    .hint = one date a line
field-improvement-criticalities = What does not work
field-improvement-presented = Presented on
fault-members = Write one role a line, then a colon and how many they are: social workers: 4
form-improvement-step = { $name }: a path of improvement
field-improvement-action = What is done
    .hint = with all rubbed out, the path is taken off
field-improvement-who = Who answers for it
field-improvement-by = By when
field-improvement-state = How far it is
form-seminar = A seminar
field-seminar-title = Title
field-seminar-on = When
field-seminar-until = Until
field-seminar-place = Where
    .hint = a room, or the address it is streamed from
field-seminar-sessions = Sessions
    .hint = one a line
field-seminar-documents = Documents
    .hint = one a line
field-seminar-groups = Groups that present

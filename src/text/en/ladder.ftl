# The ladder of community work: organisations, evidence, contacts, collaborations.

hub-ladder = Organisations and ladder
    .help = At which stage each organisation is today and which it reached, with the dates it stands on.
hub-ladder-count = { $organisations ->
    [0] none in the list
    [one] 1 in the list
   *[other] { $organisations } in the list
}
custom-fault = { $file }, line { $line }, column { $column }: { $said }. Meanwhile what comes with the program holds. Once corrected, open the registry again.

stage-known = known
    .help = It is in the list, and there is no evidence in the time looked at.
stage-invitation = invitation
    .help = The organisation invited the service to tell what it does.
stage-hook = first contact
    .help = It offered to be of help, or asked about somebody it helps.
stage-laboratory = laboratories with citizens
    .help = It was at a laboratory or at a table with the service.
stage-use = use
    .help = People in charge use what it does.
stage-referral = referrals
    .help = The service sends people in charge to it.
stage-shared-care = shared care
    .help = Service and organisation build paths of care together.
tie-none = none
tie-occasional = occasional
tie-continuous = continuous
tie-silent = silent

ladder-empty = There is no organisation yet. Ins adds the first; they also come from laboratories and sheets.
ladder-none = No organisation matches. Esc clears what you typed, Tab changes the filter.
ladder-search = a part of the name
ladder-all = all
ladder-counts = { $shown } of { $all } ({ $tie }). Continuous { $continuous } of { $together } that collaborate or did
ladder-about = { $name }: today { $stage }, highest { $highest }, collaboration { $tie }. Enter shows the dates; the sign * says that somebody corrected it by hand.
ladder-today = Today
ladder-highest = Highest
ladder-tie = Collaboration
ladder-judged = Corrected by hand on { $date }: { $reason }
ladder-evidence = What it stands on
ladder-no-evidence = No evidence so far.
ladder-add-contact = write a contact
ladder-standing = What it is
ladder-code = Code
ladder-add-listed = add it to the list of organisations
ladder-judgements = Corrections by hand
ladder-add-judgement = correct the stage or the collaboration, saying why
evidence-at-stage = { $what } (step { $stage })
evidence-laboratory = was at “{ $title }”, with { $operators ->
    [one] 1 person of the service
   *[other] { $operators } people of the service
}
evidence-offer = offer of help in a laboratory: { $what }
evidence-meeting = was at the table “{ $name }”
evidence-cases = again at the table on cases “{ $name }”
evidence-shared = paths of care together in “{ $name }”, sheet { $year }
evidence-referrals = people sent in “{ $name }”, sheet { $year }
evidence-use = people in charge in “{ $name }”, sheet { $year }
evidence-seat = is in “{ $name }”, sheet { $year }: an act of the service, no stage
contact-invito = invitation
contact-offerta = offer of help
contact-richiesta-informazioni = request for information
contact-accordo = agreement
contact-altro = other
contact-not-held = meeting not held
contact-with = with { $by }
judgement-none = the evidence holds again
judgement-note = A correction holds for { $months } months, as evidence does. With both choices empty the evidence holds again.

block-no-organisation = there is no organisation.
block-not-listed = it is not in the list of organisations: c adds it.
block-no-contact-here = only a contact written by hand is taken out.
act-ladder-open = Open
    .short = open
    .help = The dates and facts that the stage stands on.
act-ladder-tie = Filter by collaboration
    .short = filter
    .help = Continuous, occasional, silent, none, all.
act-ladder-summary = The sums
    .short = sums
    .help = How many are continuous, by Quartiere or Comune, and what changed since the year before.
act-ladder-new = New organisation
    .short = new
    .help = Adds an organisation to the list, even if no sheet names it yet.
act-organisation-open = Open
    .short = open
    .help = The laboratory, the sheet or the contact of the line.
act-organisation-contact = New contact
    .short = contact
    .help = An invitation, an offer, a request, an agreement: when and with whom of the service.
act-organisation-judge = Correct by hand
    .short = correct
    .help = Another stage or collaboration than the dates say, with the reason.
act-organisation-correct = The organisation
    .short = details
    .help = Name, type, third-sector entity in this year. Adds to the list one that is not there.
act-organisation-strike = Take the contact out
    .short = take out
    .help = Takes the contact of the line out.
confirm-strike-contact = Take this contact out?
    .body = The stage is computed without it. Ctrl+Z puts it back.
    .verb = Take it out
told-contact-struck = The contact was taken out.
told-contact = The contact is written.
told-organisation = “{ $name }” is in the list.
told-judgement = The correction is written, with its reason.

form-contact = A contact
field-contact-organisation = Organisation
field-contact-on = When
field-contact-kind = What
field-contact-held = The meeting was held
    .hint = of an invitation: it counts only if people met
field-contact-by = Who of the service
    .hint = first and family name
field-contact-note = Note
    .hint = never the name of a person in charge
fault-contact-later = That date is still to come: write the contact once it was.
form-organisation = An organisation ({ $year })
field-organisation-name = Name
field-organisation-kind = Type
field-organisation-ets = Third-sector entity
ets-yes = yes
ets-no = no
fault-organisation-known = It is there already, with the code { $id }.
form-judgement = { $name }: correction by hand
field-judgement-stage = Stage
field-judgement-tie = Collaboration
field-judgement-reason = Why
    .hint = stays written under the stage
field-judgement-by = Who says so

ties-title = The sums of collaborations
ties-all = All
ties-continuous = Continuous
ties-not-social = Outside of the social field
ties-places = Continuous by Quartiere or Comune
ties-no-place = No sheet of the time looked at says where.
ties-turnover = From the end of { $before } to the end of { $year }
ties-no-turn = No collaboration in these two years.
ties-share = { $part } of { $whole } ({ $percent }%)
ties-of-none = not collected
ties-rules = The rules
ties-rules-said = The last { $months } months are looked at. Continuous: at least { $dates } distinct dates, in { $halves } distinct half-years, with { $operators } distinct operators or an act of the service (agreement, seat at a table, project sheet), and at least once from stage { $stage } up. Silent: it was continuous and there was nothing for { $silent } months.
ties-rules-file = They are changed in the file { $file }, which `cerchio registry ladder --rules` writes with a comment on each number.
ladder-rules-at = The rules of the ladder are in { $file }. Correct the numbers and open the registry again.

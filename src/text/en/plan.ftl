# cerchio plan: rotations and walls from a file of numbers.

plan-proven = Cost { $cost }, bound { $bound }: proven best, no plan can do better.
plan-open = Cost { $cost }, bound { $bound }: no plan can cost less than { $bound }, but it is not proven that this one is the best.
plan-cannot-read = { $file }: cannot be read. { trouble-cause } Nothing was written: check the name of the file.
plan-not-json = { $file }: is not a JSON file ({ $cause }). Nothing was written: mend it and try again.
plan-not-written = I could not write { $file } ({ $cause }). Nothing was changed: name another folder with --out.
plan-fault = { $file }: “{ $field }” cannot be used: { $why }. Nothing was written: mend the file and try again.
plan-why-missing = it is missing
plan-why-kind = it must be "rotation" or "schedule"
plan-why-number = it must be a whole number from 0 up
plan-why-text = it must be a text in quotation marks
plan-why-list = it must be a list in square brackets
plan-why-map = it must be an object in braces
plan-why-beyond = there is no { $number }: { $count ->
    [0] there are none
    [one] there is only one, number 0
   *[other] there are { $count }, counted from 0
  }
plan-why-length = it must have { $wanted } and has { $found }
plan-why-large = it is too large
plan-impossible = { $file }: no plan is possible: { $why }. Nothing was written: remove or change one of these rules and try again.
plan-malformed = “{ $field }” names something that is not there, repeats itself or has the wrong length
plan-too-many-people = in round { $round } there are { $people } people and the tables (“tables”, max) hold { $seats }
plan-too-few-people = in round { $round } there are { $people } people and the tables (“tables”, min) need { $least }
plan-apart-and-together = in round { $round } people { $one } and { $other } must be together (“together”, also through others) and apart (“apart”)
plan-hosts-together = in round { $round } people { $one } and { $other } host two tables (“hosts”) and must be together (“together”, also through others)
plan-hosts-apart = in round { $round } table { $table } belongs to people (“hosts”, or bound to them by “together”) who must be apart (“apart”)
plan-company-too-large = in round { $round } people { $members } must all be together (“together”) and no table holds more than { $most } (“tables”)
plan-hosts-too-many = in round { $round } { $people } people must be at table { $table } (“hosts” and “together”) and it holds { $most } (“tables”)
plan-too-many-apart = in round { $round } people { $members } must all be apart (“apart”) and are more than the tables (“tables”)
plan-no-seating = in round { $round } no seat for everybody is found that keeps “tables”, “hosts”, “together” and “apart” all at once
plan-closed = topic { $topic } must be in cell { $slot }, { $space } (“pinned” or “base”), which is closed (“closed”)
plan-convener-away = topic { $topic } must be in slot { $slot } (“pinned” or “base”) and its convener, person { $person }, is away (“absent”)
plan-past = topic { $topic } is pinned to slot { $slot } (“pinned”), which has been held without it (“frozen_slots”)
plan-held = topic { $topic } has been held (“frozen_slots”) in another place than it is pinned to (“pinned”)
plan-same-cell = topics { $one } and { $other } must both be in cell { $slot }, { $space } (“pinned” or “base”)
plan-apart = topics { $one } and { $other } must both be in slot { $slot } (“pinned” or “base”) and never at once (“apart”)
plan-same-convener = topics { $one } and { $other } must both be in slot { $slot } (“pinned” or “base”) and have the same convener, person { $person } (“conveners”)
plan-slot-too-full = { $topics } topics must be in slot { $slot } (“pinned” or “base”) and it has { $cells } open cells (“spaces”, “closed”)
plan-space-too-full = { $topics } topics must be in space { $space } (“pinned”) and it has { $cells } open cells (“slots”, “closed”, “frozen_slots”)

# Words used everywhere.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
long-date = { $weekday } { $day } { $month } { $year }
hours = { $hours } h
hours-minutes = { $hours } h { $minutes }'
yes = yes
no = no
help = Help
search = Find:
key-space = Space
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-delete = Del
key-insert = Ins
key-page-up = PgUp
key-page-down = PgDn
form-save = Save
form-keys = Esc: leave (text kept) · F1: help · F8: throw away
form-needed = * to be filled in
form-choose-one = type a few letters, or Space for the list
gesture-line = Tab or ↓: next field · ↑: field before
gesture-marked = Typing replaces it · →: keeps it · Ctrl+Z: brings it back · Tab: next field
gesture-text = Enter: new line · Tab: next field
gesture-one = Space: change, from the list · Tab or ↓: next field · ↑: field before
gesture-many = Space: add, from the list · Del: takes off the last · Tab or ↓: next field
gesture-list = ↑ ↓: move · Enter: take · letters: search · Esc: leave as it was
gesture-flag = Space: change · y: yes · n: no · Tab or ↓: next field
gesture-button = Enter: save · ↑: back to the fields
form-choose-many = type a few letters, or Space for the list
picker-type = Type to search, Enter to choose, Esc to leave
picker-more = … { $items } more
    .note = Enter shows them. Typing searches them all.
picker-none = Nothing matches. Rub out a few letters.
confirm-leave = Leave it as it is
confirm-keys = ← → and Enter
message-keys = ↑ ↓ to scroll, any other key to close
help-of = Help · { $title }
help-form = A form is filled in one field at a time.
    Tab, Enter or ↓: next field. ↑: field before. The arrows between fields never change what is written.
    A choice is changed with Space, which opens the list, or by typing a few letters of what is looked for.
    F2 saves from any field. Esc leaves the form and keeps the text aside. F8 throws it away, after a question.
    Ctrl+Z inside a field brings back the text before.
help-fields = THE FIELDS OF THIS FORM
help-needed = { $field } (to be filled in)
help-list = Type a few letters of what you are looking for: the list grows shorter. Accents and capitals do not matter.
    ↑ ↓, PgUp and PgDn: move. Enter: takes the marked item. Backspace: rubs out a letter. Esc: closes without doing anything.
    Under the list stands what the marked item does.
help-question = ← and → (or Tab) go from one button to the other. Enter presses the marked one. Esc leaves everything as it is.
    The answer that changes nothing always comes first.
palette-title = What can be done here
palette-blocked = Not now: { $reason }
too-small = The window is { $width }×{ $height }: make it at least { $least-width }×{ $least-height }. Nothing is lost.
reading-only = read only
saving = saving…
saved-at = saved { $at }
not-saved = NOT SAVED
act-back = Go back
    .short = back
    .help = Goes back to the screen before.
told-how-to-leave = To leave: Esc up to the laboratories, then q. What you wrote is safe.
told-paste-cut = That text is too long: I kept its beginning, { $letters } letters were left out.
told-kept-aside = What you were typing is kept: you find it again when you reopen the form.
told-found-again = I found again what you were typing. F2 saves it.
told-undone = Undone: { $deed }. Ctrl+Y does it again.
told-redone = Done again: { $deed }.
fault-needed = A few words are needed here.
fault-choose = Choose one from the list.
fault-date = Write the date like this: 17/5/2025.
fault-time = Write the hour like this: 9:30.
fault-number = A whole number is needed here.
confirm-unsaved = Leave without saving?
    .body = The last change is not on the disk. { $why }
    .verb = Leave without saving
confirm-discard = Throw this text away?
    .body = What you typed in this form, and is not saved yet, cannot be found again.
    .verb = Throw away
told-discarded = The text was thrown away.
told-esc-again = Esc once more to leave the laboratory. Everything is saved already.

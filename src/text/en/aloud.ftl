# What is said with --lineare: sentences and numbered choices.

aloud-choice = { $number }. { $text }
aloud-selected = { $number }. { $text } (selected)
aloud-here = You are in: { $title }
aloud-offers = You can do:
aloud-offer = { $key }: { $label }
aloud-offer-blocked = { $key }: { $label } (not now: { $reason })
aloud-more-offers = ?: all that can be done here, a sentence for each thing
aloud-welcome = cerchio, one line at a time. Write a number to choose, a key or the beginning of what you want to do, / and a few letters to search. “Enter” is the key alone, or the word. where: says again where you are. In a form, where one writes, orders want a colon before them: :where, :save.
aloud-goodbye = Everything is saved. Bye.
aloud-confirm = Write 1 or 2.
aloud-pick = Write the number or a few letters; esc to leave it.
aloud-form = Enter leaves it as it is and goes on. Here orders want a colon before them: :save saves, :back goes to the field before, :empty empties it, :leave leaves (the text is kept aside), :discard throws it away, :where says the field again, :all says all its choices, :help explains the fields, :3 goes to field 3.
aloud-field = { $label } ({ $place } of { $fields }). Now: { $value }.
aloud-empty = empty
aloud-fault = Attention: { $fault }
aloud-how-line = {""}
aloud-how-text = Write one or more lines; an empty line goes on.
aloud-how-flag = Write yes or no.
aloud-how-one = Write the number or a few letters.
aloud-how-many = Write one number or a few letters at a time; to take out what is chosen, say it again; an empty line goes on.
aloud-many = There are { $choices } entries: write a few letters.
aloud-at-save = All the fields are done. Enter saves; :back goes to the last one.
aloud-which = Which of these?
    { $found }
aloud-no-choice = “{ $said }” is not in the list. { $how }
aloud-how-one-or-leave = Write the number or a few letters; :leave to leave.
aloud-chosen-already = { $text }: selected already. { $enter ->
    [yes] Enter: { $what }.
   *[no] “?” says what can be done.
}
aloud-no-number = There is no number { $number } here. “where” says the choices again.
aloud-perhaps = “{ $said }” is called this here. Write the number or the key:
    { $found }
aloud-lost = I do not understand “{ $said }”. Write ? to know what can be done here.
aloud-order-save = save
aloud-order-back = back
aloud-order-leave = leave
aloud-order-discard = discard
aloud-order-empty = empty
aloud-order-help = help
aloud-key-enter = enter
aloud-key-esc = esc
aloud-key-tab = tab
aloud-key-s-tab = shift+tab
aloud-key-del = del
aloud-key-ins = ins
aloud-key-space = space
aloud-key-back = backspace
aloud-key-home = home
aloud-key-end = end
aloud-key-pageup = pgup
aloud-key-pagedown = pgdn
aloud-key-left = left
aloud-key-right = right
aloud-key-up = up
aloud-key-down = down
wall-aloud = { $cell }: { $topic } ({ $signed ->
    [one] one signature
   *[other] { $signed } signatures
  })
wall-aloud-free = { $cell }: free
aloud-order-where = where
aloud-order-all = all
aloud-order-what = ?
aloud-order-place = place
aloud-doubt = “{ $said }” is an order too. If you want the order, write :{ $said }. If it goes into the field, write it once more.
aloud-no-order = There is no order :{ $said }. :help says those there are. A text that begins with a colon is written so: ::{ $said }.
aloud-outside = “{ $label }” is done outside of this form. First write :save, or :leave: the text is kept aside.
aloud-only-in-form = :{ $said } is for a form. None is open here: what you did is saved already.
aloud-so-far = { $form }. { $label }: so far you wrote { $text }. An empty line goes on.
aloud-nothing-new = Nothing changes here. You are in: { $title }
aloud-goodbye-aside = What you confirmed is saved. Kept aside, not saved yet:
    { $texts }
    Bye.
aloud-aside = “{ $form }”: you find it again when you reopen the form.
aloud-aside-open = “{ $form }”: it reopens by itself when you reopen the program.
aloud-aside-open-in = “{ $form }”: it reopens by itself when you reopen “{ $title }”.
aloud-rest = There are { $choices } entries: “all” says all of them.
aloud-rest-searched = There are { $choices } entries: write two letters to search, or “all” to hear all of them.
aloud-none = No entry.
aloud-form-again = Enter goes on; :save, :back, :leave, :where; :help explains.
aloud-offer-word = “{ $word }”: { $label }
aloud-nowhere = “{ $said }” went into no field: they are all done. Enter saves; :back goes to the last one, :3 goes to field 3.
aloud-refused = “{ $said }” is not written. { $fault }
aloud-strange-key = There was a key in the line that is not understood here, and I did nothing. Keys are written by their names: f5, esc, del.
aloud-leave = Do you want to leave? Ctrl+D once more leaves; with any line you stay.

# Templates: the sentences for the faults of a file, and the command that checks them.
# $line and $column are always there: the place in the file.

template-fault-place = Line { $line }, column { $column }.

template-fault-unknown-field = There is no field “{ $found }” here. You can write: { $expected }.
template-fault-unknown-field-nearest = There is no field “{ $found }” here: perhaps you meant “{ $nearest }”. You can write: { $expected }.
template-fault-unknown-word = The word “{ $found }” has no meaning here. Choose among: { $expected }.
template-fault-unknown-word-nearest = The word “{ $found }” has no meaning here: perhaps you meant “{ $nearest }”. Choose among: { $expected }.
template-fault-missing-field = The field “{ $name }” is missing { $of ->
    [Template] from the template
    [Bilingual] from a text: the Italian text must always be written
    [Kind] from a kind of sheet
    [Field] from a field of the sheet
    [Answer] from an answer
    [Phase] from a phase
    [Variant] from a variant
    [Item] from a line of the running order
   *[other] from this block
  }. Add it between the brackets that begin here.
template-fault-repeated-field = The field “{ $found }” is written twice. Keep only one.
template-fault-wrong-type = What is needed here is { $expected ->
    [text] a text between quotation marks
    [number] a whole number, without quotation marks, from zero up
    [flag] true or false
    [list] a list between square brackets
    [block] a block between round brackets
    [pair] a pair of numbers between round brackets, such as (10, 40)
   *[word] the name of a field
  }, but { $found } was found.
template-fault-unclosed = The bracket { $opened } opened on line { $first } is not closed. Add the one that closes it before this point.
template-fault-unclosed-text = This text begins with a quotation mark and never closes it. Add a quotation mark at the end of the text.
template-fault-unclosed-comment = This comment begins with /* and never ends. Add */ where it ends.
template-fault-missing-comma = A comma is missing before { $found }. Every line of a list or of a block ends with a comma.
template-fault-missing-colon = A colon is missing before { $found }. Write name: value.
template-fault-bad-escape = In { $found } there is a backslash that cannot be understood. To write a backslash, double it; for quotation marks inside a text use “ and ”.
template-fault-trailing-text = The template has already ended, and { $found } comes after it. Remove it, or check the brackets above.
template-fault-unreadable = From here on the file cannot be read: { $said }. Check the commas, quotation marks and brackets of this line and of the one above.
template-fault-newer-format = This template is written for a newer program (shape { $found }; this one reads up to { $known }). The file has not been touched: update cerchio to use it.
template-fault-bad-id = “{ $found }” cannot be an inner name. Use lower-case letters without accents, digits and _, beginning with a letter.
template-fault-reserved-id = “{ $found }” is a name that the program uses for clusters. Choose another.
template-fault-duplicate-id = The name “{ $found }” is already there on line { $first }. Choose another.
template-fault-unknown-phase = The phase “{ $found }” is not among those of this template. Add it to phases, or write the name of one that is there.
template-fault-unknown-phase-nearest = The phase “{ $found }” is not among those of this template: perhaps you meant “{ $nearest }”.
template-fault-unknown-kind = The kind of sheet “{ $found }” is not among those of this template. Add it to kinds, or write the name of one that is there.
template-fault-unknown-kind-nearest = The kind of sheet “{ $found }” is not among those of this template: perhaps you meant “{ $nearest }”.
template-fault-bad-prefix = The letters “{ $found }” will not do. Use one or more capital letters, from A to Z.
template-fault-reserved-prefix = The letters { $found } are already used by the program for other sheets. Choose others, for instance two letters.
template-fault-duplicate-prefix = The letters { $found } are already used on line { $first }. Choose others: two kinds of sheet cannot have the same numbers.
template-fault-empty-text = The Italian text of “{ $name }” is empty. Write it: it is what people read on the screen.
template-fault-empty-list = The list “{ $name }” is empty. Write at least one entry in it.
template-fault-no-variant = A variant is missing: it is the running order with which the template is used. Add at least one to variants.
template-fault-last-phase-not-close = The running order “{ $variant }” does not end with a closing. Put last a phase with activity: Close, otherwise the laboratory cannot be closed.
template-fault-bad-hour = “{ $found }” is not an hour. Write it with two digits and two digits, such as 09:30.
template-fault-hour-too-early = At { $found } the phase before is not over yet: it ends at { $earliest }. Move the hour, or shorten what comes before.
template-fault-past-midnight = The phase “{ $phase }” would end after midnight. Shorten the day, or take the phase to the next day with day.
template-fault-zero-minutes = The phase “{ $phase }” lasts zero minutes. Give it at least one minute.
template-fault-zero-number = The number of “{ $name }” is zero. It must be at least one.
template-fault-reversed-range = Numbers go from the smaller to the larger: here { $from } comes before { $to }.
template-fault-day-out-of-order = This line is on day { $found } and the one above on day { $above }. Days go in order, from 1, without skipping any.
template-fault-wrong-spot = Sheets of the kind “{ $kind }” do not belong where this activity is. In the kind of sheet write spot: { $expected }.

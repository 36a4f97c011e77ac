# The billboard: a second screen for the hall.
billboard-closed = The laboratory is closed. Thank you all!
billboard-next = Next, at { $begins }: { $name }
billboard-until = { $name } · until { $ends }
billboard-over = { $name } · time was up at { $ends }
billboard-programme = The programme
billboard-board = The agenda wall
billboard-seats = Round { $round }: your number and your table. { $question }
billboard-table = table { $table }
billboard-news = The news wall: reports handed in
billboard-foot = page { $page } of { $pages } · PgDn the next one · q to leave
billboard-unreadable = The file of the laboratory cannot be read now: this is the last copy read.
billboard-called = Change tables: find your number below. Hosts stay.
billboard-more-clocks = … and { $clocks } more

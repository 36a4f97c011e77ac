# What each step did, in a few words.

deed-header = data of the laboratory
deed-remove = “{ $what }” removed
deed-enlist = { $what } people copied
deed-arrive = arrival of { $what }
deed-leave = departure of { $what }
deed-absent = absence of { $what }
deed-expect = { $what } expected again
deed-enter-line = start of the phase
deed-extend = { $what } more minutes
deed-move = move of “{ $what }”
deed-lay-wall = wall laid out: { $what } topics
deed-pin = “{ $what }” fixed on the wall
deed-unpin = “{ $what }” no longer fixed
deed-merge = merge of “{ $what }”
deed-withdraw = withdrawal of “{ $what }”
deed-reinstate = return of “{ $what }”
deed-sign-up = sign-up of { $what }
deed-cancel-sign-up = sign-up of { $what } taken away
deed-walk = walk of { $what }
deed-augment = augmentation to “{ $what }”
deed-report-state = state of “{ $what }”
deed-seat-all = seats at the tables
deed-form-groups = the groups formed
deed-seat = seat of { $what }
deed-hand-over = handover at table { $what }
deed-tie = wish about the seat of { $what }
deed-gather = gathering of “{ $what }”
deed-give-back = book given back
deed-print = printing of blank sheets
deed-hand-in = sheet handed in
deed-transcribe = transcription of { $what }
deed-abbreviate = list of abbreviations
deed-closing = closing data
deed-close = closing of the laboratory
deed-reopen = reopening of the laboratory
deed-person = card of { $what }
deed-body = body “{ $what }”
deed-space = space “{ $what }”
deed-slot = slot of { $what }
deed-table = table { $what }
deed-round = round { $what }
deed-group = group “{ $what }”
deed-proposal = sheet “{ $what }”
deed-report = report “{ $what }”
deed-cluster = cluster “{ $what }”
deed-ballot = count { $what }
deed-plan = plan { $what }
deed-project = project “{ $what }”
deed-meeting = meeting of { $what }
deed-loan = loan { $what }
deed-offer = offer { $what }
deed-log-entry = note “{ $what }”
deed-and-more = { $more ->
    [one] { $deed }, with one more step
   *[other] { $deed }, with { $more } more steps
  }

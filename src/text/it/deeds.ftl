# Che cosa ha fatto ogni passo, in poche parole.

deed-header = dati del laboratorio
deed-remove = «{ $what }» tolto
deed-enlist = { $what } persone copiate
deed-arrive = arrivo di { $what }
deed-leave = uscita di { $what }
deed-absent = assenza di { $what }
deed-expect = { $what } di nuovo fra gli attesi
deed-enter-line = avvio della fase
deed-extend = { $what } minuti in più
deed-move = spostamento di «{ $what }»
deed-lay-wall = muro disposto: { $what } temi
deed-pin = «{ $what }» fissato sul muro
deed-unpin = «{ $what }» non più fissato
deed-merge = fusione di «{ $what }»
deed-withdraw = ritiro di «{ $what }»
deed-reinstate = ritorno di «{ $what }»
deed-sign-up = firma di { $what }
deed-cancel-sign-up = firma tolta di { $what }
deed-walk = spostamento di { $what }
deed-augment = integrazione a «{ $what }»
deed-report-state = stato di «{ $what }»
deed-seat-all = posti ai tavoli
deed-form-groups = gruppi formati
deed-seat = posto di { $what }
deed-hand-over = passaggio di consegne al tavolo { $what }
deed-tie = vincolo sui posti di { $what }
deed-gather = grappolo di «{ $what }»
deed-give-back = libro rientrato
deed-print = stampa di fogli in bianco
deed-hand-in = ritiro di un foglio
deed-transcribe = trascrizione di { $what }
deed-abbreviate = elenco delle abbreviazioni
deed-closing = dati di chiusura
deed-close = chiusura del laboratorio
deed-reopen = riapertura del laboratorio
deed-person = scheda di { $what }
deed-body = ente «{ $what }»
deed-space = spazio «{ $what }»
deed-slot = fascia delle { $what }
deed-table = tavolo { $what }
deed-round = turno { $what }
deed-group = gruppo «{ $what }»
deed-proposal = foglio «{ $what }»
deed-report = report «{ $what }»
deed-cluster = grappolo «{ $what }»
deed-ballot = conteggio { $what }
deed-plan = piano { $what }
deed-project = progetto «{ $what }»
deed-meeting = incontro del { $what }
deed-loan = prestito { $what }
deed-offer = disponibilità { $what }
deed-log-entry = nota «{ $what }»
deed-and-more = { $more ->
    [one] { $deed }, con un altro passo
   *[other] { $deed }, con altri { $more } passi
  }

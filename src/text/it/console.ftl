# Il tavolo di chi conduce: il tempo, come recuperarlo, che cosa manca, l'elenco delle cose da fare, le note.

pane-console = Regia
act-lab-console = Regia
    .short = regia
    .help = In ritardo o in anticipo, come recuperare, che cosa manca, le cose da fare, le tue note.
act-console-do = Fai quello che dice la riga
    .short = fai
    .help = Di una proposta mostra l'effetto prima di applicarla; di una cosa che manca porta sul posto; di una cosa da fare mette o toglie la spunta.
act-console-notes = Note private
    .short = note
    .help = Note per chi conduce: non vanno sul tabellone né negli atti.
act-console-results = Risultati sul tabellone
    .short = risultati
    .help = Apre sul tabellone i risultati di un voto, o li toglie.
pace-not-begun = La giornata non è ancora cominciata. F5 avvia la prima fase.
pace-between = Nessuna fase è in corso. F5 avvia la prossima.
pace-over = Il laboratorio è chiuso.
pace-on-time = In orario.
pace-early = In anticipo di { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
  } sul programma.
pace-late = In ritardo di { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
  } sul programma.
pace-ends = Si finisce alle { $expected }, come previsto.
pace-ends-late = Di questo passo si finisce alle { $expected } invece che alle { $planned }.
console-remedies = COME RECUPERARE (Invio mostra l'effetto)
remedy-shorten = accorcia «{ $name }» di { $minutes }'
remedy-spread = togli qualcosa a tutte le fasi: { $minutes }' in tutto
remedy-move = sposta tutto più avanti, senza togliere niente
remedy-effect = fine alle { $ends }{ $late ->
    [0] {", in orario"}
   *[other] {", "}{ $late }' dopo
  }
remedy-line = { $begins } { $name }, { $minutes }' (era { $before }, { $was }')
remedy-verb = Cambia il programma
told-retimed = Programma cambiato. Ctrl+Z lo rimette com'era.
console-hosts = Tavoli senza chi ospita: { $tables }
console-coming = CHE COSA RESTA
console-line = { $planned } { $name }, { $minutes }'
console-line-late = { $planned } → { $expected } { $name }, { $minutes }'
console-slack = può dare { $slack }'
console-notes = NOTE PRIVATE
console-no-notes = Nessuna nota. n ne scrive: restano qui, non vanno sul tabellone né negli atti.
console-before = PRIMA
console-during = DURANTE
console-after = DOPO
console-results-title = Quali risultati mostrare alla sala
console-results-none = Nessuno: il tabellone torna com'era
told-results-open = I risultati sono sul tabellone.
told-results-closed = Il tabellone non mostra risultati.
block-nothing-counted = nessun voto è stato contato.
deed-retime = programma cambiato
deed-director = regia
form-notes = Note private
field-private-notes = Note
    .hint = Solo per chi conduce: non vanno sul tabellone né negli atti.
check-mandate = Mandato: chi lo chiede, la domanda, che cosa è già deciso, che cosa si farà dei risultati
check-steering = La cabina di regia si è riunita, e c'è il verbale
check-stakeholders = Chi invitare, chi manca, chi è difficile da raggiungere
check-calls = Telefonate personali; interprete, spazio bimbi, trasporto dove servono
check-invitations = Inviti mandati e promemoria; elenco inviti aggiornato
check-venue = Sala: cerchio, muro, spazi, tavoli, carrozzine, corrente, voce che si sente
check-kit = Borsa: fogli A3, pennarelli, bollini, cartoncini, nastro, campana, tovaglie
check-notice = Informativa, liberatorie per le immagini, moduli per i minori
check-no-power = Moduli stampati per un giorno senza corrente
check-desk = Due persone al banco ogni quaranta arrivi
check-icebreaker = Un modo per conoscersi prima di cominciare
check-bell = La campana cinque minuti e un minuto prima della fine
check-log = Giornale aggiornato: ritardi, cambi, fatti
check-harvest = Raccolta dei fogli e dei report mentre si lavora
check-plenary = Plenaria: ogni gruppo dice una cosa
check-slips = Schede di valutazione consegnate e contate
check-photos = Stesso giorno: foto di tovaglie e muro
check-backup = Stesso giorno: copia del file su una chiavetta
check-instant-report = Entro tre giorni: instant report a chi ha partecipato, con il segno BOZZA
check-final-report = Entro dieci giorni: correzioni, atti definitivi, verbale all'Ufficio di Piano
check-projects = Entro trenta giorni: schede progetto controllate
check-calls-back = Entro trenta giorni: chiamate le persone responsabili
check-follow-up = A tre, sei, dodici mesi: come vanno le azioni e i progetti
check-told = Detto a chi ha partecipato che cosa ne è stato
billboard-results = Risultati

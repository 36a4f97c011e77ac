# Il tavolo di chi conduce: il tempo, come recuperarlo, che cosa manca, l'elenco delle cose da fare, le note.

pane-console = Regia
act-lab-console = Regia
    .short = regia
    .help = In ritardo o in anticipo, indietro o avanti con i tempi: come recuperare, che cosa manca, le cose da fare, le tue note.
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
pace-span = { $hours ->
    [0] { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }
    [one] un'ora{ $minutes ->
        [0] { "" }
        [one] {" "}e un minuto
       *[other] {" "}e { $minutes } minuti
    }
   *[other] { $hours } ore{ $minutes ->
        [0] { "" }
        [one] {" "}e un minuto
       *[other] {" "}e { $minutes } minuti
    }
  }
pace-early = In anticipo di { $span } sul programma.
pace-late = In ritardo di { $span } sul programma.
pace-late-as-told = In pari con il programma cambiato, ma in ritardo di { $span } sulla fine detta a tutti.
pace-early-late-as-told = In anticipo di { $early } sul programma cambiato, ma in ritardo di { $span } sulla fine detta a tutti.
pace-ends = Si finisce alle { $expected }, come previsto.
pace-ends-early = Se la prossima fase parte all'ora scritta si finisce alle { $expected }; avviandola prima con F5 si finisce prima.
pace-ends-sooner = Di questo passo si finisce alle { $expected }, prima delle { $planned } previste.
pace-ends-late = Di questo passo si finisce alle { $expected } invece che alle { $planned }.
console-remedies = COME RECUPERARE (Invio mostra l'effetto)
remedy-shorten = togli { $minutes }' a «{ $name }»
remedy-spread = togli { $minutes }' in tutto, da { $lines } fasi
remedy-move = sposta tutto più avanti, senza togliere niente
remedy-effect = fine { $ends }{ $late ->
    [0] { $early ->
        [0] {", in orario"}
       *[other] {", "}{ $early }' prima
    }
   *[other] {", "}{ $late }' dopo
  }
remedy-line = { $begins } { $name }, { $minutes }' (era { $before }, { $was }')
remedy-verb = Cambia il programma
told-retimed = Programma cambiato. Ctrl+Z lo rimette com'era.
told-programme-moved = Il programma comincia alla nuova ora. Ctrl+Z lo rimette com'era.
told-overnight = L'ora è scritta; il programma resta alle sue ore, perché con questa «{ $name }» finirebbe nel giorno dopo. F3 e m cambiano gli orari delle fasi.
console-hosts = Tavoli senza chi ospita: { $tables }
console-coming = CHE COSA RESTA
console-line = { $planned } { $name }, { $minutes }'
console-line-late = { $planned } → { $expected } { $name }, { $minutes }'
console-slack = può dare { $slack }'
console-notes = NOTE PRIVATE
console-no-notes = Nessuna nota. n ne scrive: restano solo qui, per chi conduce.
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
check-mandate = Mandato: chi lo chiede, la domanda, i punti fermi, l'uso dei risultati
check-steering = La cabina di regia si è riunita, e c'è il verbale
check-stakeholders = Chi invitare, chi manca, chi è difficile da raggiungere
check-calls = Telefonate personali; interprete, spazio bimbi, trasporto dove servono
check-invitations = Inviti mandati e promemoria; elenco inviti aggiornato
check-venue = Sala: cerchio, muro, tavoli, carrozzine, corrente, voce che si sente
check-kit = Borsa: fogli, pennarelli, bollini, cartoncini, nastro, campana, tovaglie
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
check-instant-report = Entro tre giorni: instant report a chi c'era, con il segno BOZZA
check-final-report = Entro dieci giorni: atti definitivi, verbale all'Ufficio di Piano
check-projects = Entro trenta giorni: schede progetto controllate
check-calls-back = Entro trenta giorni: chiamate le persone responsabili
check-follow-up = A tre, sei, dodici mesi: come vanno le azioni e i progetti
check-told = Detto a chi ha partecipato che cosa ne è stato
billboard-results = Risultati
remedy-pause-before = sposta «{ $pause }» prima di «{ $other }»
remedy-pause-after = sposta «{ $pause }» dopo «{ $other }»
console-clocks = CHI HA UN OROLOGIO SUO (Invio li apre)
act-console-call = Chiama il cambio di tavolo
    .short = chiama il cambio
    .help = Il tabellone dice di cambiare e mostra a ogni numero il suo prossimo tavolo. Lo stesso tasto toglie la chiamata.
told-called = Cambio chiamato: il tabellone mostra i tavoli del turno { $round }. Quando sono in piedi, F5.
told-call-off = Chiamata tolta: il tabellone torna com'era.
block-no-next-round = si chiama mentre un turno ai tavoli è in corso e il prossimo ha già i suoi posti.
pane-clocks = Orologi
act-lab-clocks = Orologi di tavoli e gruppi
    .short = orologi
    .help = Un orologio per chi va a un altro passo: un tavolo cominciato dopo, un gruppo che finisce prima. Suona da solo.
act-clocks-start = Da adesso, un orologio suo
    .short = parte adesso
    .help = Il tavolo o il gruppo comincia adesso e ha tutto il tempo della fase. Suona a cinque minuti, a uno e alla fine.
act-clocks-longer = Due minuti in più, solo qui
    .short = +2'
    .help = Il tavolo o il gruppo finisce due minuti dopo; gli altri no.
act-clocks-shorter = Due minuti in meno, solo qui
    .short = -2'
    .help = Il tavolo o il gruppo finisce due minuti prima; gli altri no.
act-clocks-stop = Torna con la sala
    .short = con la sala
    .help = Toglie l'orologio: vale di nuovo quello della sala.
clocks-hall = La sala: { $name }, { $time }
clocks-hint = Invio dà un orologio a chi comincia adesso; + lo allunga di due minuti; Canc lo toglie.
clocks-none = Qui nessuno può avere un orologio suo: la fase non ha tavoli né gruppi.
clock-of-hall = con la sala
clock-until = fino alle { $ends }
clock-apart-five = { $name }: mancano cinque minuti.
clock-apart-one = { $name }: manca un minuto.
clock-apart-over = { $name }: tempo finito.
told-clock-started = { $name }: { $minutes }' da adesso, fino alle { $ends }.
told-clock-changed = { $name }: fino alle { $ends }.
told-clock-stopped = { $name }: di nuovo con la sala.
block-no-clock = qui nessuno può avere un orologio suo.
block-loan-clock = un prestito non si allunga: il libro ha i suoi tempi. Rientra dal banco dei prestiti.
block-clock-of-hall = va già con la sala: Invio o + gli danno un orologio suo.
deed-clock = orologio di { $what }
deed-clock-stopped = { $what } di nuovo con la sala
pane-plots = Grafici
act-lab-plots = Grafici
    .short = grafici
    .help = Le presenze per ente, i voti, chi ha incontrato chi, la giornata come è andata: barre con i loro numeri.
act-plots-next = Grafico dopo
    .short = grafico dopo
    .help = Presenze, voti, incontri, giornata.
plot-presence = presenze per ente
plot-votes = voti
plot-encounters = incontri ai tavoli
plot-day = la giornata com'è andata
plot-nobody = Nessuna persona iscritta: F4 apre l'elenco.
plot-no-vote = Nessun voto contato finora.
plot-no-round = Nessun turno ai tavoli è cominciato.
plot-no-day = Il programma è vuoto.
plot-no-body = senza ente
plot-of = { $came } di { $listed }
plot-presence-head = { $came ->
    [one] È venuta una persona
   *[other] Sono venute { $came } persone
  } su { $listed }. Barra piena: chi è venuto; chiara: chi era atteso.
plot-votes-head = I più votati per primi; la barra più lunga è il numero più alto.
plot-vote-title = { $name }: { $voters } { $voters ->
    [one] votante
   *[other] votanti
  }, { $unused } non usati
plot-encounters-head = In { $rounds ->
    [one] un turno
   *[other] { $rounds } turni
  } si sono incontrate { $pairs } coppie su { $possible }. Quante persone ha incontrato ognuno:
plot-met = { $name } ha incontrato { $met ->
    [one] una persona
   *[other] { $met } persone
  }: { $names }.{ $again ->
    [0] {""}
   *[other] {" "}Di nuovo: { $again-names }.
  }
plot-day-head = Barra piena: com'è andata; chiara: com'era prevista. Accanto, le ore vere e i minuti in più o in meno.
plot-line = { $name }: prevista { $planned }, fatta { $real }.
plot-line-late = { $name }: prevista { $planned }, fatta { $real }, cominciata { $late }' dopo.
plot-line-to-come = { $name }: prevista { $planned }, non ancora fatta.
confirm-move-rest = Spostare anche le fasi che restano?
    .body = Il laboratorio è già cominciato: l'ora nuova è scritta, le fasi restano alle loro ore. Spostando quelle che restano{ $days ->
        [1] {""}
       *[other] {" "}del primo giorno
    }, «{ $name }» passa dalle { $now } alle { $then }. Per recuperare un ritardo invece c'è la regia (Ctrl+D). Esc le lascia dove sono.
    .verb = Sposta le fasi che restano
confirm-move-programme = Spostare anche il programma?
    .body = La prima fase comincia alle { $now }. Spostato, il programma comincia alle { $then }, con tutte le { $days ->
        [1] sue fasi
       *[other] fasi del primo giorno; gli altri giorni restano alle loro ore
    }. Esc lo lascia dov'è.
    .verb = Sposta il programma

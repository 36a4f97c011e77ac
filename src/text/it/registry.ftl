# Il registro e l'archivio.

not-collected = non rilevato
n-dots = { $dots ->
    [one] 1 bollino
   *[other] { $dots } bollini
}
n-points = { $dots ->
    [one] 1 punto
   *[other] { $dots } punti
}
n-sentences = { $sentences ->
    [one] 1 frase
   *[other] { $sentences } frasi
}
n-expected = { $number ->
    [one] 1 attesa
   *[other] { $number } attesi
}
chips-off = Canc li toglie
filter-title = Filtra per
facet-method = metodo
facet-year = anno
facet-municipality = comune
facet-place = luogo
facet-need = bisogno
facet-activity = attività
facet-range = raggio
facet-note = { $projects ->
    [one] Resterebbe 1 progetto.
   *[other] Resterebbero { $projects } progetti.
}
facet-labs-note = { $laboratories ->
    [one] È di 1 laboratorio.
   *[other] È di { $laboratories } laboratori.
}
archive-unreadable = { $files ->
    [one] 1 file illeggibile non è compreso.
   *[other] { $files } file illeggibili non sono compresi.
}
block-reading = sto ancora leggendo i laboratori.
block-no-filter = nessun filtro e nessuna parola da togliere.
block-no-project = qui non c'è nessun progetto da aprire.
block-no-lab = qui non c'è nessun laboratorio da aprire.
act-list-filter = Filtra
    .short = filtra
    .help = Restringe l'elenco: metodo, anno, luogo e, per i progetti, bisogno, attività, raggio.
act-list-clear = Togli parole e filtri
    .short = mostra tutto
    .help = Toglie le parole scritte e tutti i filtri.

## Registro
registry-reading = Leggo i laboratori…
registry-empty = Nel registro non c'è ancora nessun progetto. Ci arrivano da soli, quando un laboratorio che ha prodotto schede progetto viene chiuso.
registry-none = Nessun progetto corrisponde. Cancella qualche lettera, o premi Canc per togliere parole e filtri.
registry-search = scrivi parole del titolo, degli obiettivi, degli enti
registry-counts = { $shown } di { $all } progetti, da { $laboratories ->
    [one] 1 laboratorio
   *[other] { $laboratories } laboratori
}. { $said ->
    [0] Beneficiari attesi: non rilevati.
   *[other] { $beneficiaries } beneficiari attesi{ $silent ->
        [0] .
       *[other] , non rilevati in { $silent }.
    }
}
registry-about = { $title }. Nato in «{ $laboratory }» ({ $method }, { $date }). Comune: { $municipality }. Promotore: { $promoter }. Stato: { $state }. Beneficiari: { $beneficiaries }.
act-registry-open = Apri il progetto
    .short = apri
    .help = La scheda del progetto e, sotto, da dove viene: fino alle frasi scritte dalle persone.
act-registry-lab = Guarda il suo laboratorio
    .short = laboratorio
    .help = Apre il laboratorio in cui il progetto è nato, con le sue fasi, senza poter cambiare niente.

## Scheda di progetto e catena
project-sheet = Scheda { $id }
project-is-new = no, è nuovo
project-state-idea = idea
project-state-sheet = scheda
field-project-lab = Nato in
field-project-state = Stato
field-project-partners = Enti e ruoli
field-project-funding = Finanziamenti
chain-title = Da dove viene
chain-counts = { $records ->
    [one] 1 foglio
   *[other] { $records } fogli
} e { $sentences ->
    [one] 1 frase scritta
   *[other] { $sentences } frasi scritte
} dalle persone. Con → si aprono le frasi, con ← si chiudono.
    .aloud = { $records ->
        [one] 1 foglio
       *[other] { $records } fogli
    } e { $sentences ->
        [one] 1 frase scritta
       *[other] { $sentences } frasi scritte
    } dalle persone. «destra» apre le frasi, «sinistra» le chiude.
chain-project = progetto
chain-plan = piano d'azione
chain-cluster = grappolo
chain-report = report
chain-table = tavolo
chain-group = gruppo
chain-unknown = non si trova
chain-continues = progetto da cui continua, nato in «{ $laboratory }»
chain-nothing = Questo riferimento non porta a niente: il laboratorio, o il foglio, non è fra quelli su questo computer.
trail-lost = Il laboratorio non è fra quelli su questo computer.
block-no-node = scegli un anello della catena, sotto la scheda.
block-no-sentences = qui non ci sono altre frasi.
act-sheet-chain = Da dove viene
    .short = da dove viene
    .help = Va alla catena: i fogli e le frasi da cui il progetto viene.
act-sheet-read = Leggi tutto
    .short = leggi
    .help = Il testo intero di questo anello della catena.
act-sheet-unfold = Mostra le frasi
    .short = frasi
    .help = Mostra le frasi scritte in questo foglio.
act-sheet-fold = Nascondi le frasi
    .short = chiudi
    .help = Nasconde le frasi di questo foglio.
act-sheet-all = Tutte le frasi
    .short = tutte le frasi
    .help = Mostra le frasi di tutta la catena, o le nasconde.
act-sheet-there = Nel suo laboratorio
    .short = nel laboratorio
    .help = Legge questo foglio al suo posto nel laboratorio; un progetto precedente, sulla sua scheda.
act-trail-open-lab = Guarda il laboratorio
    .short = guarda le fasi
    .help = Apre il laboratorio con le sue fasi e i suoi pannelli, senza poter cambiare niente.
act-trail-next = Parte seguente
    .short = avanti
    .help = Va all'inizio della parte seguente.
act-trail-previous = Parte precedente
    .short = prima
    .help = Va all'inizio di questa parte, o della precedente.

## Archivio
archive-search = una o più parole di ciò che è stato scritto
archive-empty = Nell'archivio non c'è ancora nessun laboratorio.
archive-none = Nessun laboratorio contiene tutte queste parole. Cancellane qualcuna, o premi Canc per togliere parole e filtri.
archive-counts = { $laboratories ->
    [one] 1 laboratorio
   *[other] { $laboratories } laboratori
}
archive-found = { $lines ->
    [one] 1 riga
   *[other] { $lines } righe
} in { $laboratories ->
    [one] 1 laboratorio
   *[other] { $laboratories } laboratori
}
archive-lines = { $lines ->
    [one] 1 riga
   *[other] { $lines } righe
}
archive-numbers = { $people ->
    [one] 1 persona
   *[other] { $people } persone
}, { $projects ->
    [one] 1 progetto
   *[other] { $projects } progetti
}
archive-people = { $people ->
    [one] 1 persona
   *[other] { $people } persone
}
archive-about = { $date }, { $place } ({ $state }). { $question }
archive-header = dati
archive-closing = chiusura
act-archive-read = Leggi
    .short = leggi
    .help = Apre il laboratorio per leggerlo, alla riga trovata.
act-archive-open-lab = Guarda il laboratorio
    .short = guarda le fasi
    .help = Apre il laboratorio con le sue fasi e i suoi pannelli, senza poter cambiare niente.
block-no-question = su questa riga non c'è niente da chiedere: scegli una proposta, una persona, un ente o un progetto.
act-reader-became = Che cosa ne è stato?
    .short = che cosa ne è stato?
    .help = I progetti nati da questa proposta, anche passando per altri fogli o altri laboratori.
act-reader-sheet = Scheda del progetto
    .short = scheda
    .help = La scheda del progetto e la catena da cui viene.
act-reader-visits = A quali laboratori ha partecipato
    .short = i suoi laboratori
    .help = I laboratori a cui la persona, o l'ente, ha partecipato, e i progetti che porta avanti.
became-title = Che cosa è nato da «{ $thing }»
became-nothing = Da «{ $thing }» non è nato nessun progetto; resta negli atti.
became-withdrawn = «{ $thing }» è stata ritirata da chi l'aveva proposta; resta negli atti.
visits-title = I laboratori di { $name }
visit-came = presente
visit-expected = attesa
visit-projects = Progetti che porta avanti: { $projects }.
visit-no-project = Da qui non porta avanti nessun progetto.

## Lettura di un laboratorio
reading-header = Il laboratorio
reading-method = Metodo
reading-hours = Orario
reading-sponsor = Promotore
reading-round = turno { $number }
reading-round-not-held = turno { $number }, non tenuto
reading-bodies = Enti
reading-people-counts = Iscritti { $registered } · venuti { $came }{ $walkins ->
    [0] { "" }
   *[other] , di cui { $walkins } senza iscrizione
  } · usciti prima { $left } · assenti { $absent }
reading-expected = attesa
reading-tables = Tavoli
reading-groups = Gruppi
reading-seatings = Chi sedeva dove
reading-handovers = Passaggi di consegne
reading-other-sheets = Altri fogli
reading-from = Da: { $things }
reading-merged = Confluito in { $into }
reading-withdrawn = Ritirato
reading-report-of = { $topic } · { $people ->
    [one] 1 partecipante
   *[other] { $people } partecipanti
} · proponente { $convener }
reading-ballot = Alle { $at } hanno votato in { $voters }, { $dots } bollini a testa; { $unused } non usati.
reading-ranking = Alle { $at } una classifica, { $voters } schede di { $dots } posti, punti Borda; { $unused } non dati.
reading-open-questions = Domande aperte
reading-owner = Responsabile: { $name }
reading-team = Squadra: { $names }
reading-for-project = Per il progetto { $project }
reading-seeds = Semi già presenti
reading-obstacles = Ostacoli
reading-allies = Alleati
reading-bridges = Ponti
reading-actions = Azioni
reading-by = entro il { $date }
reading-offers = Disponibilità
reading-meetings = Incontri
reading-loans = Prestiti
reading-not-run = non avviata
reading-closing = Chiusura
reading-closing-words = Parole del cerchio
reading-next-meeting = Prossimo incontro
reading-evaluation = Valutazione
reading-evaluation-value = media { $mean } su 5, { $slips ->
    [one] 1 scheda
   *[other] { $slips } schede
}
reading-follow-up = Si riguarda
reading-closed-at = Chiuso
reading-reopened = Riaperto perché

## Persone da un laboratorio precedente
act-welcome-copy = Persone da un altro laboratorio
    .short = copia persone
    .help = Iscrive le persone e gli enti di un laboratorio precedente che qui non ci sono ancora.
copy-title = Da quale laboratorio?
copy-new = { $people ->
    [0] nessuna nuova
    [one] 1 nuova
   *[other] { $people } nuove
}
copy-note = Si iscrivono le persone che qui non ci sono ancora, come attese. Informativa e consenso alle immagini si chiedono di nuovo.
copy-nobody = Le persone di «{ $title }» sono già tutte iscritte.
copy-none = Non ci sono altri laboratori da cui copiare.
copy-read = Ho letto i laboratori di questo computer: premi di nuovo < per scegliere.
told-copied = { $people ->
    [one] 1 persona iscritta
   *[other] { $people } persone iscritte
} da «{ $title }». Ctrl+Z le toglie.

beside-title = Due laboratori
beside-pick = Accanto a quale laboratorio?
beside-counts = Quanti, il primo e il secondo
beside-registered = Persone in elenco
beside-came = Persone venute
beside-bodies = Enti
beside-proposals = Fogli e temi
beside-reports = Report
beside-clusters = Grappoli
beside-ballots = Votazioni
beside-plans = Piani
beside-actions = Azioni nei piani
beside-projects = Schede progetto
beside-offers = Disponibilità
beside-continued = Dall'uno all'altro
beside-continues = «{ $after }» continua da «{ $before }»
beside-people = Persone in tutti e due
beside-both-bodies = Enti in tutti e due
beside-none = nessuno
block-no-other-lab = non c'è un altro laboratorio da mettere accanto.
act-trail-beside = Confronta con un altro
    .short = confronta
    .help = Mette accanto un altro laboratorio: quanti, chi era in tutti e due, quali progetti continuano.
act-beside-read = Leggi il laboratorio
    .short = leggi
    .help = Il laboratorio della riga, dall'inizio alla fine.
facet-body = ente
facet-state = stato
archive-unread = Sto ancora leggendo: { $left } laboratori da leggere.

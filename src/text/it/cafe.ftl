# I tavoli del caffè, i prestiti, gli incontri.

pane-tables = Tavoli
table-name = Tavolo { $number }
table-themed = Tavolo { $number }: { $theme }
tables-counts = Turno { $round } di { $rounds } · { $begins }–{ $ends } · { $people ->
        [0] nessuno seduto
        [one] una persona
       *[other] { $people } persone
    }{ $tables ->
        [0] { "" }
        [one] { " " }a un tavolo
       *[other] { " " }a { $tables } tavoli
    }{ $again ->
        [0] { "" }
        [one] { " " }· una coppia si rivede
       *[other] { " " }· { $again } coppie si rivedono
    }
tables-nobody-seated = Nessuno è ancora seduto in questo turno: p propone i posti a tutti.
tables-unled = { $n ->
        [one] Chi ospitava non è più in sala: { $names }. Premi h.
       *[other] In { $n } tavoli chi ospitava non è più in sala: { $names }. Premi h.
    }
tables-unseated = { $n ->
        [one] Senza sedia: { $names }. Premi s.
       *[other] Senza sedia in { $n }: { $names }. Premi s.
    }
tables-without-host = senza referente
tables-closed = chiuso
table-closed = Chiuso in questo turno.
tables-none = Non ci sono ancora tavoli. Premi + per aggiungerne uno.
tables-no-round = Questo turno non è fra quelli preparati. I posti si fanno nelle altre fasi con i tavoli.
column-table = tavolo
column-host = referente
column-people = quanti
column-sheet = foglio
table-host = Referente: { $name }
table-host-gone = Referente: { $name }. Premi h per dire chi continua.
table-no-host = Senza referente: lo sceglie il tavolo. Premi h per scriverlo.
table-travellers = Viaggiatori: { $names }
table-no-travellers = Nessun viaggiatore seduto.
table-handed = Dal turno { $round } ospita { $name }.
table-handed-note = Dal turno { $round } ospita { $name }: { $note }
table-aloud = { $table }: { $host ->
    [none] nessun referente
   *[other] referente { $host }
  }, { $people ->
    [0] nessuna persona
    [one] una persona
   *[other] { $people } persone
  }{ $sheet ->
    [no] {""}
   *[yes] , il foglio è scritto
  }
told-table-added = Tavolo { $number } aggiunto.
table-handed-before = Prima ospitava { $name } (dal turno { $round }).
table-handed-before-note = Prima ospitava { $name } (dal turno { $round }): { $note }
table-no-sheet = Il foglio di questo turno è ancora bianco: Invio per scriverlo.
table-sheet = Turno { $round }, foglio { $id }
table-people = { $n ->
        [one] una persona
       *[other] { $n } persone
    }
name-gone = { $name } (via alle { $left })

act-tables-sheet = Foglio del tavolo
    .short = foglio
    .help = Scrive o corregge il foglio di questo tavolo in questo turno: un'annotazione per riga.
act-tables-propose = Proponi i posti
    .short = proponi
    .help = Propone chi siede dove nei turni che mancano: chi manca, chi arriva, chi resta. Si guarda e poi si accetta.
act-tables-seat = Siedi chi è in piedi
    .short = siedi
    .help = Dà una sedia a chi non l'ha, per esempio a chi arriva tardi: il tavolo meno numeroso è il primo.
act-tables-move = Sposta una persona
    .short = sposta
    .help = Segna dove una persona siede davvero, o le toglie la sedia.
act-tables-host = Referente
    .short = referente
    .help = Sceglie chi ospita il tavolo; a turni cominciati è il passaggio di consegne.
act-tables-everyone = Tutti i posti
    .short = tutti
    .help = Tutti i tavoli del turno con i nomi, da leggere ad alta voce.
act-tables-read = Leggi il tavolo
    .short = leggi
    .help = Tutto quello che si sa di questo tavolo, con i fogli di tutti i turni.
act-tables-swap = Scambia due persone
    .short = scambia
    .help = Due viaggiatori di tavoli diversi si scambiano il posto in questo turno.
act-tables-ties = Vincoli sui posti
    .short = vincoli
    .help = Due persone sempre insieme o mai insieme, o una sempre a questo tavolo: ogni posto proposto ne tiene conto.
act-tables-route = Percorsi
    .short = percorsi
    .help = I tavoli di ciascuno, turno dopo turno: 3 → 7 → 1.
act-tables-met = Chi si rivede
    .short = incontri
    .help = Quante coppie si incontrano, e quali si ritrovano allo stesso tavolo.
act-tables-new-sheet = Un altro foglio
    .short = altro foglio
    .help = Aggiunge un altro foglio a questo tavolo in questo turno.
act-tables-round = Domanda del turno
    .short = domanda
    .help = La domanda del turno, l'ora d'inizio e di fine.
act-tables-move-sheet = Sposta il foglio a un altro tavolo
    .short = sposta foglio
    .help = Ciò che è stato scritto al tavolo o nel turno sbagliato va a quello giusto, in un passo solo: Ctrl+Z lo riporta.
block-no-table-sheet = in questo turno il tavolo non ha ancora un foglio.
pick-which-sheet = Quale foglio va spostato?
act-tables-card = Scheda del tavolo
    .short = tavolo
    .help = Il tema, il referente di partenza, quante persone al minimo e al massimo.
act-tables-add = Aggiungi un tavolo
    .short = aggiungi
    .help = Aggiunge un tavolo alla sala.
act-tables-close = Chiudi il tavolo
    .short = chiudi
    .help = Chiude il tavolo da questo turno in poi. I suoi fogli restano.

block-no-round = questo turno non è fra quelli preparati.
block-no-table = non ci sono tavoli: premi + per aggiungerne uno.
block-all-begun = tutti i turni sono già cominciati: sposta le persone a mano con m.
block-all-seated = tutte le persone presenti hanno una sedia.

pick-who-moves = Chi si sposta?
    .host = Ospita il tavolo: prima passa le consegne.
    .standing = senza sedia
pick-where = Dove siede { $name }?
    .full = È pieno: prima si libera una sedia, o due persone si scambiano con x.
    .closed = In questo turno è chiuso: chi si siede qui lo riapre.
    .against = Contro ciò che avete scritto con k: { $tie }.
    .best = Il posto consigliato: il tavolo meno numeroso, meglio se mai visitato.
pick-no-chair = Nessuna sedia
    .note = In questo turno non siede a nessun tavolo.
pick-who-sits = Chi si siede?
pick-route = Percorsi: Invio per vedere con chi
seating-title = Posti proposti per { $n ->
        [one] il turno
       *[other] i turni
    } { $rounds } · { $manner } ({ $way } di { $ways })
seating-few = pochi cambi
seating-anew = tutto nuovo
seating-home = nuovo, poi si torna al primo tavolo
seating-cost = { $parts }.
seating-again = { $n ->
        [0] nessuno si rivede
        [one] una coppia si rivede
       *[other] { $n } coppie si rivedono
    }
seating-back = { $n ->
        [one] uno torna a un tavolo già visto
       *[other] { $n } tornano a un tavolo già visto
    }
seating-standing = { $n ->
        [one] manca una sedia
       *[other] mancano { $n } sedie
    }
seating-small = { $n ->
        [one] un tavolo con poche persone
       *[other] { $n } tavoli con poche persone
    }
seating-alike = { $n ->
        [one] una coppia dello stesso ente allo stesso tavolo
       *[other] { $n } coppie dello stesso ente allo stesso tavolo
    }
    .forced = { $n ->
        [one] una coppia dello stesso ente allo stesso tavolo (per forza)
       *[other] { $n } coppie dello stesso ente allo stesso tavolo (per forza)
    }
seating-perfect = Di meglio non c'è.
seating-one-table = Un tavolo solo: a un tavolo si sta bene in quattro o cinque. Per averne due, scrivi chi tiene ciascuno (h).
seating-proven = Ottimo dimostrato: con { $tables } tavoli nessun piano fa di meglio.
seating-proven-few = Con così pochi cambi nessun piano fa di meglio.
seating-searching = { $less ->
        [0] Sto ancora cercando di meglio…
       *[other] Al massimo { $less } in meno: sto ancora cercando…
    }
seating-done = { $less ->
        [0] Di meglio non ho trovato.
       *[other] Di meglio non ho trovato; al massimo { $less } in meno.
    }
seating-done-few = Di meglio, con pochi cambi, non ho trovato.
seating-by-hand = { $n ->
        [one] C'è uno scambio fatto a mano.
       *[other] Ci sono { $n } scambi fatti a mano.
    } Senza: { $before }
seating-now = Se non si cambia niente: { $cost }
seating-fine = Com'è adesso va già bene: nessuno cambia tavolo.
seating-resting = { $n ->
        [one] Il tavolo { $numbers } oggi può riposare: in tanti così si sta meglio agli altri.
       *[other] I tavoli { $numbers } oggi possono riposare: in tanti così si sta meglio agli altri.
    }
seating-changed = { $n ->
        [0] Nessuno cambia tavolo.
        [one] Cambia tavolo uno solo (+): { $names }.
       *[other] Cambiano tavolo in { $n } (+): { $names }{ $more ->
            [0] .
           *[other] { " " }e altri { $more }.
        }
    }
seating-round = turno { $round }
seating-round-held = turno { $round } (fatto)
seating-thinking = Cerco i posti…
seating-impossible = Con questi tavoli i posti non bastano. Esc, e poi + aggiunge un tavolo o t alza il massimo.
seating-added = { $n ->
        [one] Non ci sono sedie per tutti: si aggiunge il tavolo { $numbers } (o Esc, e t dà più posti).
       *[other] Non ci sono sedie per tutti: si aggiungono i tavoli { $numbers } (o Esc, e t dà più posti).
    }
seating-heir = Al tavolo { $table } il referente è andato via: ospita { $name }, che ci è già stato.
seating-small-tables = { $n ->
        [one] Al tavolo { $numbers } restano in pochi: forse è meglio chiuderlo (Esc, poi Canc).
       *[other] Ai tavoli { $numbers } restano in pochi: forse è meglio chiuderne uno (Esc, poi Canc).
    }
seating-relief-apart = { $one } e { $other } non possono stare separati: qualche altra regola lo impedisce.
seating-relief-together = { $one } e { $other } non possono stare insieme: qualche altra regola lo impedisce.
seating-relief-stays = { $one } non può restare allo stesso tavolo: qualche altra regola lo impedisce.
met-legend = o si incontrano · 2, 3 si rivedono · = vengono insieme · a destra: in quanti
met-about = { $name } incontra { $met ->
        [0] nessuno
        [one] una persona
       *[other] { $met } persone
    }. { $again ->
        [0] Non rivede nessuno.
       *[other] Rivede { $names }.
    }
act-seating-accept = Accetta questi posti
    .short = accetta
    .help = I posti diventano questi, in un passo solo: Ctrl+Z rimette quelli di prima.
act-seating-drop = Lascia com'è
    .short = lascia com'è
    .help = Torna ai tavoli senza cambiare niente.
act-seating-look = Tavoli, persone, incontri, confronto
    .short = tavoli/persone
    .help = Guarda il piano per tavoli e turni, persona per persona, come disegno di chi incontra chi, o accanto agli altri piani.
act-seating-way = Un altro piano
    .short = altro piano
    .help = Il piano che viene dopo: pochi cambi, tutto nuovo, o alla fine si torna al primo tavolo.
act-seating-way-back = Il piano prima
    .short = piano prima
    .help = Torna al piano guardato prima.
act-seating-lock = Blocca un posto o una coppia
    .short = blocca
    .help = Tiene fermo un posto in un turno, o due persone insieme, e rifà il resto intorno. Da Vincoli si toglie.
act-seating-swap = Scambia due persone
    .short = scambia
    .help = Due persone si scambiano il posto in questo piano: prima di confermare si vede che cosa costa.
pick-lock = Che cosa resta fermo?
pick-swap-round = In quale turno?
seating-more = { $above ->
    [0] { "" }
    [one] ↑ un altro tavolo sopra{ "  " }
   *[other] ↑ altri { $above } tavoli sopra{ "  " }
}{ $below ->
    [0] { "" }
    [one] ↓ un altro tavolo sotto
   *[other] ↓ altri { $below } tavoli sotto
}
told-locked = { $tie }. { $n ->
    [0] Il resto è rifatto intorno.
    [one] Resta anche il posto scambiato a mano; il resto è rifatto intorno.
   *[other] Restano anche i { $n } posti scambiati a mano; il resto è rifatto intorno.
}
swap-plan-same = Lo scambio non costa niente.
swap-plan-cost = Con lo scambio: { $with } Senza: { $without }
ways-now = com'è adesso
ways-again = rivisti
ways-back = ritorni
ways-alike = st. ente
ways-standing = in piedi
ways-changed = cambiano
ways-differ = { $n ->
        [0] «{ $one }» e «{ $other }» sono lo stesso piano.
        [one] Fra «{ $one }» e «{ $other }» cambia i tavoli una persona sola.
       *[other] Fra «{ $one }» e «{ $other }» hanno tavoli diversi { $n } persone.
    }
block-seating-none = il piano non c'è ancora.
block-seating-stale = nel frattempo qualcosa è cambiato: Esc, e poi p ne fa uno nuovo.
block-seating-only = c'è un piano solo.
pick-close = Chiudi · { $table }
close-remove = Togli il tavolo
    .note = Nessuno si è mai seduto qui: il tavolo sparisce dalla sala.
close-stand = Chiudi: chi era qui resta senza sedia
    .note = Da questo turno in poi il tavolo non c'è. Poi s dà una sedia a chi è in piedi.
close-reseat = Chiudi e rifai i posti dei turni che mancano
    .note = Le persone, referente compreso, passano agli altri tavoli. I turni già cominciati restano come sono.
told-closed = { $table }: chiuso. I suoi fogli restano.
told-nobody-to-seat = Non c'è ancora nessuno da far sedere: iscrivi le persone con F4.
told-seated-all = Posti fatti per { $n ->
        [one] il turno
       *[other] i turni
    } { $rounds }: { $met }
told-sits-now = { $name } siede ora a: { $table }.
told-sits-against = Attenzione, contro ciò che avete scritto con k: { $tie }.
told-no-chair = { $name } è senza sedia in questo turno.
told-seated-on = { $name } siede ora a: { $table }; ha un posto anche nei turni dopo.
told-handed = { $name } ospita il tavolo dal turno { $round }.
told-swapped = { $one } e { $other } si sono scambiati il posto. { $cost }
swap-cost-less = { $n ->
        [one] Con lo scambio si rivede una coppia in meno.
       *[other] Con lo scambio si rivedono { $n } coppie in meno.
    }
swap-cost-same = Lo scambio non costa niente: non si rivede nessuno in più.
swap-cost-more = { $n ->
        [one] Con lo scambio si rivede una coppia in più.
       *[other] Con lo scambio si rivedono { $n } coppie in più.
    }
tie-new = Un vincolo nuovo
    .note = Due persone sempre insieme o sempre separate, o una sempre allo stesso tavolo.
tie-known = Invio toglie questo vincolo.
tie-together = sempre allo stesso tavolo
tie-apart = mai allo stesso tavolo
tie-stays = resta sempre qui: { $table }
tie-of-together = { $one } e { $other }: sempre insieme
tie-of-apart = { $one } e { $other }: mai insieme
tie-of-stays = { $one } resta sempre qui: { $other }
tie-of-seat = { $one }, turno { $round }: resta qui: { $other }
pick-ties = Vincoli sui posti proposti
told-tied = { $tie }. Vale dai prossimi posti proposti: p.
told-untied = Vincolo tolto: { $tie }.
told-table-sheet = { $n ->
        [one] Foglio { $id }: un'annotazione salvata.
       *[other] Foglio { $id }: { $n } annotazioni salvate.
    }

message-everyone = Chi siede dove, turno { $round }
message-met = Chi si rivede
met-counts = { $pairs ->
        [0] Nessuno si è ancora incontrato.
        [one] Una coppia si incontra in tutto, referenti compresi.
       *[other] { $pairs } coppie si incontrano in tutto, referenti compresi.
    } Fra chi gira, tolto chi sta sempre insieme, { $again ->
        [0] nessuna coppia si rivede.
        [one] una coppia si rivede.
       *[other] { $again } coppie si rivedono.
    }
met-again = · { $one } e { $other }: turni { $rounds }
journey-stop = Turno { $round }, { $table }
    con { $names }
journey-nowhere = Turno { $round }: senza sedia

form-table-sheet = Foglio del turno { $round } · { $table }
form-table = Tavolo { $number }
form-round = Turno { $round }
form-hand-over = Chi ospita dal turno { $round }? { $table }
form-swap = Scambia due persone nel turno { $round }
field-table-sheet-text = Annotazioni
field-table-sheet-author = Chi ha scritto
    .hint = Di solito il referente. Se non si sa, cancella.
field-table-theme = Tema
    .hint = Vuoto, se la domanda è la stessa per tutti i tavoli.
field-table-host = Referente
    .hint = Chi resta al tavolo e accoglie. Vuoto, se lo sceglie il tavolo nel primo turno.
field-table-least = Persone al minimo
    .hint = Conta anche chi ospita.
field-table-most = Persone al massimo
    .hint = Conta anche chi ospita. Oltre sei si parla male.
field-round-question = Domanda del turno
field-hand-over-to = Chi prende il posto
    .hint = Una persona che si è già seduta a questo tavolo.
hand-over-elsewhere = { $name }, che lascerebbe il { $table }
field-hand-over-note = Consegne
    .hint = I punti da raccontare a chi arriva, se servono.
field-swap-one = Prima persona
field-swap-other = Seconda persona
form-tie = Vincolo sui posti
field-tie-one = Chi
field-tie-how = Come
    .hint = Insieme, separati, o sempre a questo tavolo: quello con meno gradini, per esempio.
field-tie-other = Con chi
    .hint = Vuoto, se resta sempre a questo tavolo.
fault-same-person = È la stessa persona: scegli qualcun altro.
fault-same-table = Sono già allo stesso tavolo: scegli qualcuno di un altro.

pane-lend = Banco dei prestiti
lend-no-books = Il catalogo è ancora vuoto: premi a per aggiungere un libro.
lend-counts = { $free ->
        [one] Un libro disponibile
       *[other] { $free } libri disponibili
    } · { $out } fuori · { $resting ->
        [one] uno riposa
       *[other] { $resting } riposano
    } · { $loans ->
        [one] un prestito finora
       *[other] { $loans } prestiti finora
    }
lend-soon = { $minutes ->
        [one] Manca un minuto a { $name } con «{ $book }».
       *[other] Mancano { $minutes } minuti a { $name } con «{ $book }».
    }
lend-over = { $minutes ->
        [0] Tempo finito per { $name } con «{ $book }».
       *[other] Tempo finito da { $minutes }' per { $name } con «{ $book }».
    }
book-available = disponibile
book-out = { $name }, ancora { $minutes }'
book-over = { $minutes ->
        [0] { $name }, tempo finito
       *[other] { $name }, oltre di { $minutes }'
    }
book-resting = riposa fino alle { $until }
book-withdrawn = ritirato
book-loans = { $n ->
        [0] Mai prestato finora.
        [one] Prestato una volta.
       *[other] Prestato { $n } volte.
    }
loan-line = { $at }–{ $until } { $name }
loan-with = con { $name }
loan-stopped = interrotto: { $why }
loan-newcomer = Un nuovo lettore, senza nome
reader-name = Lettore { $number }
message-loans = Prestiti della giornata

act-lend-out = Presta
    .short = presta
    .help = Presta il libro scelto: chi lo legge, per quanto, dove.
act-lend-back = Rientra
    .short = rientra
    .help = Il libro scelto è tornato: da ora riposa, almeno dieci minuti.
act-lend-newcomer = Presta a un nuovo lettore
    .short = nuovo lettore
    .help = Presta subito il libro scelto per venti minuti a un lettore senza nome, con il numero che viene dopo.
act-lend-interrupted = Lettura interrotta
    .short = interrotta
    .help = Il libro rientra prima del tempo: chi ha interrotto, e perché.
act-lend-reader = Iscrivi un lettore
    .short = iscrivi
    .help = Aggiunge un lettore senza nome, con il numero che viene dopo.
act-lend-loans = Prestiti della giornata
    .short = prestiti
    .help = Tutti i prestiti, l'ultimo per primo.
act-lend-book = Aggiungi un libro
    .short = libro
    .help = Aggiunge al catalogo un libro arrivato all'ultimo momento.
block-book-out = il libro è con { $name }.
block-book-resting = il libro riposa fino alle { $until }.
block-book-withdrawn = il libro è stato ritirato.
block-no-book = il catalogo è vuoto.
block-book-in = il libro non è in prestito.
block-no-loans = non c'è ancora nessun prestito.
told-lent = Libro prestato: rientra alle { $due }.
told-lent-newcomer = Libro prestato a { $name }: rientra alle { $due }.
told-given-back = { $queue ->
    [0] «{ $book }» è rientrato, e riposa { $minutes } minuti.
   *[other] È rientrato: riposa { $minutes } minuti, poi tocca a { $next }.
}
told-interrupted = Lettura interrotta, il libro è rientrato.
told-reader = { $name } è qui.
form-loan = Presta «{ $book }»
form-interruption = Lettura interrotta
field-loan-reader = Chi legge
    .hint = Scrivi il nome; o ↓ e Invio per un nuovo lettore senza nome.
    .hint-aloud = Scrivi il nome; o scegli la voce di un nuovo lettore senza nome.
field-loan-minutes = Minuti
    .hint = Venti di solito, di più con un interprete.
field-loan-station = Postazione
    .hint = Dove si siedono: la lettura resta lì.
field-loan-dictionary = Dizionario vivente
    .hint = Chi fa da interprete, se serve.
field-interrupted = Chi ha interrotto, e perché
    .hint = In due parole: il libro ha diritto di chiudere la lettura.
fault-minutes = Scrivi i minuti: da 1 a 240.

pane-meetings = Incontri
meetings-none = Nessun incontro ancora. Premi n per scrivere il primo.
meeting-people = { $n ->
        [one] 1 presente
       *[other] { $n } presenti
    }
meeting-audience = +{ $n }
meeting-present = Presenti: { $names }
meeting-no-diary = Il diario è ancora bianco: premi t per scriverlo.
meeting-roll = Appello del { $date }: { $n } su { $people }. Spazio o Invio segna, Esc torna.
meeting-hours = { $name }: { $n ->
        [one] 1 incontro
       *[other] { $n } incontri
    } su { $of }, { $hours }
message-hours = Presenze e ore
act-meetings-new = Nuovo incontro
    .short = nuovo
    .help = Aggiunge un incontro: quando, dove, il diario.
act-meetings-roll = Appello
    .short = appello
    .help = Segna chi c'era all'incontro scelto.
act-meetings-card = Scheda dell'incontro
    .short = scheda
    .help = Data, ore, luogo, presenti, pubblico e diario dell'incontro scelto.
act-meetings-hours = Presenze e ore
    .short = ore
    .help = Per ogni persona, a quanti incontri c'era e quante ore sono.
act-meetings-diary = Leggi il diario
    .short = diario
    .help = Il diario dell'incontro scelto, per intero.
act-meetings-remove = Togli l'incontro
    .short = togli
    .help = Toglie l'incontro scelto. Ctrl+Z lo rimette.
act-meetings-tick = Segna la presenza
    .short = segna
    .help = Segna che la persona scelta c'era, o toglie il segno.
act-meetings-roll-done = Fine dell'appello
    .short = fine
    .help = Torna agli incontri. Quello che è segnato resta.
block-no-meeting = nessun incontro: premi n per scrivere il primo.
block-nobody-registered = nessuna persona iscritta: F4 apre l'accoglienza.
told-meeting = Incontro del { $date } salvato. { $n ->
        [0] Invio apre l'appello.
        [one] Un presente.
       *[other] { $n } presenti.
    }
told-meeting-removed = Incontro del { $date } tolto. Ctrl+Z lo rimette.
form-meeting = Incontro
field-meeting-present = Chi c'era
    .hint = Anche dopo, con l'appello: Invio sull'incontro.
field-meeting-audience = Pubblico
    .hint = Quante persone, se l'incontro era aperto.
field-meeting-diary = Diario di bordo

# La coda di un libro, e quello che il libro ha chiesto.

book-queue = { $state } · coda { $n }
book-wants-rest = chiede riposo fino alle { $until }
book-lent-enough = { $most ->
    [one] basta così: 1 prestito
   *[other] basta così: { $most } prestiti
}
book-waiting = In coda: { $names }
wish-rest = «{ $book }» ha chiesto di riposare fino alle { $until }. Chiediglielo prima di prestarlo.
wish-most-loans = «{ $book }» ha chiesto di non fare più di { $most ->
    [one] un prestito
   *[other] { $most } prestiti
}, e li ha fatti. Chiediglielo prima di prestarlo.
queue-waits = { $n ->
    [one] { $name } aspetta questo libro.
   *[other] { $name } aspetta questo libro, e in coda sono { $n }.
}
queue-newcomer = { $name }, senza nome
queue-pick = Chi prenota «{ $book }»?
queue-pick-out = Chi esce dalla coda?
confirm-lend = Prestare lo stesso «{ $book }»?
    .verb = Presta
act-lend-turns = Proponi i turni
    .short = turni
    .help = Dà un'ora a chi ha prenotato: ogni libro a uno per volta, con il riposo che ha chiesto. Si guarda e poi si accetta.
act-turns-accept = Accetta questi turni
    .short = accetta
    .help = Ogni prenotazione prende la sua ora, in un passo solo: Ctrl+Z rimette quelle di prima.
act-turns-drop = Lascia com'è
    .short = lascia com'è
    .help = Torna al catalogo senza cambiare niente.
act-turns-way = Un altro piano
    .short = altro piano
    .help = Solo chi ha prenotato, o anche chi è qui e non ha ancora scelto un libro.
turns-title = Turni proposti · { $manner } ({ $way } di { $ways })
turns-booked = chi ha prenotato
turns-everybody = anche chi non ha prenotato
turns-counts = { $n ->
        [0] Nessuna lettura.
        [one] Una lettura
       *[other] { $n } letture
    }{ $turns ->
        [0] { "" }
        [one] { " " }in un turno.
       *[other] { " " }in { $turns } turni.
    } { $rest }
turns-all = Leggono tutti.
turns-left-out = { $n ->
        [one] Resta fuori { $names }.
       *[other] Restano fuori in { $n }: { $names }.
    } { $verdict }
turns-proven = Di più non si può.
turns-done = Di meglio non ho trovato.
turns-searching = Sto ancora cercando di meglio…
turns-thinking = Cerco i turni…
turns-offered = { $name } (si propone)
queue-turn = turno { $hour }
told-turns = { $n ->
        [one] Turni dati: una lettura.
       *[other] Turni dati: { $n } letture.
    } Ogni libro ha la sua coda con le ore.
told-no-turns = Non c'è più tempo per una lettura: allunga la fase dei prestiti con F3.
told-no-readers = Nessuno ha prenotato e nessuno aspetta: con p si mette in coda chi vuole leggere.
block-turns-stale = nel frattempo qualcosa è cambiato: Esc, e poi t ne fa di nuovi.
act-lend-book-it = Prenota
    .short = prenota
    .help = Mette in coda per il libro scelto: chi prenota lo trova già scritto quando il libro si presta.
act-lend-unbook = Togli dalla coda
    .short = togli
    .help = Toglie una prenotazione del libro scelto. Il foglio resta, ritirato.
block-no-bookings = questo formato non ha fogli di prenotazione.
block-no-queue = nessuno è in coda per questo libro.
told-booked = { $name } è in coda per «{ $book }».
told-unbooked = { $name } non è più in coda. Ctrl+Z rimette la prenotazione.

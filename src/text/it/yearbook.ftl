# Il registro degli anni: schede da rivedere, voci, indicatori, cose da completare, edizioni.

yearbook-title = Registro
yearbook-reading = Leggo il registro…
yearbook-nothing-to-undo = qui non c'è niente da annullare.
yearbook-undone = Annullato: il registro è come prima di quel passo.
act-yearbook-undo = Annulla l'ultimo passo
    .short = annulla
    .help = Toglie dal registro l'ultima cosa scritta qui. Chiudere e riaprire un'edizione non si annulla.

hub-head = Edizione { $year } ({ $state ->
    [closed] chiusa
   *[open] aperta
}): { $projects ->
    [one] 1 progetto
   *[other] { $projects } progetti
}, { $tables ->
    [one] 1 tavolo
   *[other] { $tables } tavoli
}, { $groups ->
    [one] 1 gruppo
   *[other] { $groups } gruppi
} di cittadini.
hub-empty-waiting = { $waiting ->
    [one] Il registro è ancora vuoto: 1 scheda aspetta in «1 Schede da rivedere», Invio la apre.
   *[other] Il registro è ancora vuoto: { $waiting } schede aspettano in «1 Schede da rivedere», Invio le apre.
}
hub-empty = Il registro è ancora vuoto. Comincia dalle schede dei laboratori, o scrivi la prima voce con 2 e Ins.
hub-unread = leggo i laboratori, { $left } da leggere
hub-reading = leggo i laboratori…
hub-review = Schede da rivedere
    .help = I progetti nati nei laboratori. Si promuovono nel registro, oppure si mettono da parte dicendo perché.
hub-review-count = { $waiting ->
    [0] nessuna in attesa
    [one] 1 in attesa
   *[other] { $waiting } in attesa
}{ $aside ->
    [0] { "" }
    [one] , 1 messa da parte
   *[other] , { $aside } messe da parte
}
hub-entries = Progetti, tavoli, gruppi
    .help = Le voci dell'anno. Di ognuna: la scheda da compilare, che cosa la conta, da dove viene.
hub-entries-count = { $entries ->
    [0] nessuna scheda
    [one] 1 scheda
   *[other] { $entries } schede
}
hub-figures = Indicatori
    .help = Le 18 righe del monitoraggio e i numeri accanto. Ogni numero si apre: Invio mostra che cosa ha contato.
hub-figures-count = { $before ->
    [none] di quest'anno
   *[other] accanto al { $before }
}
hub-quality = Da completare
    .help = Che cosa manca nelle schede, che cosa si contraddice, quali numeri sono lontani dall'anno prima.
hub-quality-count = { $issues ->
    [0] niente da sistemare
    [one] 1 cosa
   *[other] { $issues } cose
}{ $clashes ->
    [0] { "" }
    [one] , 1 si contraddice
   *[other] , { $clashes } si contraddicono
}
hub-editions = Edizioni
    .help = Chiudere un'edizione ferma schede e valori. Per correggerla si riapre, e il motivo resta scritto.
hub-editions-count = { $editions ->
    [0] nessuna
    [one] 1 edizione
   *[other] { $editions } edizioni
}{ $closed ->
    [0] { "" }
    [one] , 1 chiusa
   *[other] , { $closed } chiuse
}
hub-projects = Progetti dei laboratori
    .help = Tutte le schede progetto dei laboratori chiusi: si cercano per parola, comune, bisogno, attività.
hub-projects-count = da cercare per parola, luogo, bisogno
act-hub-open = Apri
    .short = apri
    .help = Apre la parte scelta del registro. Basta anche il suo numero.
act-year-before = Anno prima
    .short = anno prima
    .help = Passa all'edizione precedente.
act-year-after = Anno dopo
    .short = anno dopo
    .help = Passa all'edizione seguente.

kind-project = progetto inclusivo
    .short = progetto
    .help = Un progetto usato da cittadini in carico al servizio e no.
kind-table = tavolo permanente
    .short = tavolo
    .help = Un tavolo di coprogettazione in cui il servizio ha un ruolo attivo.
kind-group = gruppo di cittadini
    .short = gruppo
    .help = Un gruppo di cittadini fragili condotto dal servizio. Le persone non si nominano mai.

review-empty = Non c'è nessuna scheda da rivedere. Ci arrivano da sole, quando un laboratorio che ha prodotto schede progetto viene chiuso.
review-counts = { $waiting ->
    [0] Nessuna scheda in attesa
    [one] 1 scheda in attesa
   *[other] { $waiting } schede in attesa
}: p promuove, m mette da parte
review-alike = { $alike ->
    [one] somiglia a 1
   *[other] somiglia a { $alike }
}
review-aside = messa da parte
review-about = Nata in «{ $laboratory }». Promotore: { $promoter }. Beneficiari attesi: { $expected }.
review-aside-because = Messa da parte: { $reason }.
block-nothing-to-review = non c'è nessuna scheda da rivedere.
block-not-aside = questa scheda non è stata messa da parte.
act-review-promote = Promuovi nel registro
    .short = promuovi
    .help = La porta nel registro come progetto, tavolo o gruppo: anno, da dove continua, poi i numeri veri.
act-review-read = Leggi la scheda
    .short = leggi
    .help = La scheda del laboratorio e, sotto, da dove viene: fino alle frasi delle persone.
act-review-aside = Metti da parte
    .short = metti da parte
    .help = Non entra nel registro; il motivo resta scritto. Si può sempre riprendere.
act-review-take-back = Riprendi
    .short = riprendi
    .help = La scheda messa da parte torna fra quelle in attesa.

form-promotion = Nel registro: { $name }
form-new-project = Nuovo progetto inclusivo
form-new-table = Nuovo tavolo permanente
form-new-group = Nuovo gruppo di cittadini
form-aside = Perché la metti da parte?
form-edition-reopen = Riaprire l'edizione { $year }
field-promotion-kind = Entra come
field-promotion-year = Anno
    .hint = L'edizione in cui entra la sua prima scheda.
field-promotion-name = Titolo
field-promotion-continues = Continua da
    .hint = Solo se è il seguito di una voce già nel registro. Restano due voci, legate.
field-promotion-origin = Nasce da
    .hint = «Laboratorio del Piano di zona» la fa contare nella riga 1.
field-promotion-state = Stato
    .hint = Contano i progetti avviati, consolidati, o conclusi nell'anno.
field-promotion-contact = Chi risponde
    .hint = La persona del servizio che risponde della scheda.
promotion-earlier = Il laboratorio dice che continua «{ $name }», che nel registro non c'è ancora: promuovi prima quella, o correggi poi con c.
promotion-alike = Forse c'è già: { $names }. Se è il suo seguito, indicalo in «Continua da».
told-promoted = Nel registro: { $id }, anno { $year }. Ora i numeri veri di «{ $name }».
field-aside-reason = Motivo
    .hint = Per esempio: era solo un'idea; è lo stesso progetto di un altro laboratorio.
told-aside = Messa da parte. Con t si riprende.
field-edition-reason = Motivo
    .hint = Resta scritto nell'edizione.
told-edition-reopened = L'edizione { $year } è di nuovo aperta: le schede si possono correggere.

entries-title = Voci { $year }
entries-empty = In quest'anno non c'è ancora nessuna voce. Ins ne scrive una; quelle dei laboratori si promuovono da «Schede da rivedere».
entries-counts = { $shown } di { $all } ({ $kind ->
    [project] solo progetti
    [table] solo tavoli
    [group] solo gruppi
    [continuing] continuano da un anno prima
   *[all] progetti, tavoli e gruppi
}) · { $continuing ->
    [0] nessuna continua
    [one] una continua
   *[other] { $continuing } continuano
}
entries-search = scrivi parole del nome, del luogo, di chi risponde
entries-none = Nessuna voce corrisponde. Cancella qualche lettera, o premi Tab per un altro tipo.
entries-about = { $name }. { $places }. { $counted ->
    [yes] Entra negli indicatori.
   *[no] Non entra negli indicatori.
}
entries-nowhere = Luogo non rilevato
entries-new-title = Che cosa aggiungi?
block-no-entry = qui non c'è nessuna voce da aprire.
block-edition-closed = l'edizione { $year } è chiusa: per correggerla riaprila da Edizioni.
act-entries-open = Apri la voce
    .short = apri
    .help = La scheda dell'anno, che cosa la conta, da dove viene.
act-entries-kind = Solo un tipo
    .short = tipo
    .help = Tutte le voci, poi solo progetti, solo tavoli, solo gruppi, e solo quelle che continuano da un anno prima.
act-entries-new = Nuova voce
    .short = nuova
    .help = Scrive nel registro un progetto, un tavolo o un gruppo che non viene da un laboratorio.

entry-head = { $name } ({ $id }), { $kind }, scheda { $year }
entry-gone = Questa scheda non è più nel registro. Con Esc torni indietro.
entry-counted-by = Chi la conta
entry-not-counted = Nessun indicatore la conta: la scheda dice che nell'anno non era attiva o non era ancora cominciata.
entry-excluded = È fuori dalle elaborazioni: si vede negli elenchi e non entra in nessun indicatore.
entry-history = Gli altri anni
entry-other-year = Scheda { $year }: { $name }
entry-lab-missing = Il laboratorio { $session } da cui viene non è fra quelli su questo computer.
block-nothing-here = questa riga non si apre: scegline un'altra con le frecce.
    .aloud = questa riga non si apre: scegline un'altra con il suo numero.
block-entry-gone = la scheda non è più nel registro.
block-not-born = non viene da un laboratorio: non ci sono frasi da aprire.
act-entry-correct = Correggi
    .short = correggi
    .help = Apre la parte della scheda su cui sei. Un numero lasciato vuoto è «non rilevato», mai zero.
act-entry-figure = Apri l'indicatore
    .short = indicatore
    .help = Le voci contate da questo numero.
act-entry-open = Apri
    .short = apri
    .help = L'altra scheda.
act-entry-read = Leggi tutto
    .short = leggi
    .help = Il testo intero del foglio.
act-entry-part = Parte seguente
    .short = più giù
    .help = Va alla parte seguente della scheda.
act-entry-numbers = Numeri
    .short = numeri
    .help = Apre i numeri dell'anno. Vuoto è «non rilevato», mai zero.
act-entry-follow-up = Segna da riguardare
    .short = segna
    .help = Una nota per chi deve riguardare la scheda. Una nota vuota toglie il segno.
act-entry-lineage = Continua da: correggi
    .short = continua da
    .help = Da quale voce di prima continua questa, o da nessuna. Se l'anno di avvio veniva da lì, cambia con lei. Si può annullare.
act-entry-next = Scheda dell'anno dopo
    .short = anno dopo
    .help = Comincia la scheda dell'anno seguente: ricopia tutto tranne i numeri.
act-entry-unfold = Apri le frasi
    .short = frasi
    .help = Mostra le frasi scritte dalle persone.
act-entry-fold = Chiudi le frasi
    .short = chiudi
    .help = Nasconde le frasi.
act-entry-all = Tutte le frasi
    .short = tutte le frasi
    .help = Mostra, o nasconde, le frasi di tutta la catena.
act-entry-there = Nel suo laboratorio
    .short = laboratorio
    .help = Il foglio nel laboratorio in cui è stato scritto.
act-entry-strike = Togli la scheda
    .short = togli
    .help = Toglie la scheda di quest'anno dal registro. Si può annullare.
confirm-strike = Togliere la scheda { $year } di «{ $name }»?
    .body = La scheda di quest'anno esce dal registro; quelle degli altri anni restano. Con Ctrl+Z torna.
    .last = È la sua sola scheda: esce dal registro tutta la voce. Se viene da un laboratorio, torna fra le schede da rivedere. Con Ctrl+Z torna.
    .verb = Togli
told-struck = Tolta la scheda { $year } di «{ $name }». Ctrl+Z la rimette.
told-next-sheet = Comincia la scheda { $year } di «{ $name }»: ora i numeri.
told-sheet = Scheda { $year } scritta: «{ $name }».

sheet-part-who = La scheda
sheet-part-where = Dove
sheet-part-numbers = I numeri dell'anno
sheet-part-what = Che cosa fa
sheet-part-subjects = Organizzazioni e ruoli
sheet-part-funding = Finanziamenti
sheet-part-meetings = Incontri
sheet-add-subject = aggiungi un'organizzazione
sheet-add-funding = aggiungi un finanziamento
sheet-add-meeting = aggiungi un incontro
sheet-follow-up-line = Da riguardare, dal { $date }: { $note }
sheet-meeting = { $date }{ $organisations ->
    [0] { "" }
    [one] , 1 organizzazione
   *[other] , { $organisations } organizzazioni
}. { $minutes }
sheet-expected = Il laboratorio si aspettava: beneficiari { $beneficiaries }, in carico { $in-charge }, volontari { $volunteers }. Ciò che lasci vuoto è «non rilevato».
form-sheet-who = { $name }, { $year }: la scheda
form-sheet-where = { $name }, { $year }: dove
form-sheet-what = { $name }, { $year }: che cosa fa
form-sheet-numbers = { $name }, { $year }: i numeri
form-sheet-ages = { $name }, { $year }: beneficiari per età
form-sheet-follow-up = { $name }, { $year }: da riguardare
form-subject = { $name }, { $year }: un'organizzazione
form-sheet-funding = { $name }, { $year }: un finanziamento
form-table-meeting = { $name }, { $year }: un incontro
field-sheet-name = Titolo
form-sheet-lineage = Da che cosa continua «{ $name }»
field-sheet-continues = Continua da
    .hint = La voce di prima, se questa ne è il seguito: restano due, legate. Canc toglie il legame. Chi continua non è fra i nuovi dell'anno.
    .hint-aloud = La voce di prima, se questa ne è il seguito: restano due, legate. :vuoto toglie il legame. Chi continua non è fra i nuovi dell'anno.
sheet-continues-nothing = nessuna voce di prima
told-lineage = «{ $name }» continua da: { $earlier }.{ $sheets ->
    [0] { "" }
    [one] { " " }L'anno di avvio cambia in una scheda.
   *[other] { " " }L'anno di avvio cambia in { $sheets } schede.
} Ctrl+Z annulla.
field-sheet-contact = Chi risponde
    .hint = La persona del servizio che risponde della scheda.
field-sheet-state = Stato
    .hint = Contano i progetti avviati, consolidati, o conclusi nell'anno.
field-sheet-origin = Nasce da
    .hint = «Laboratorio del Piano di zona» la fa contare nella riga 1.
field-sheet-since = Dall'anno
    .hint = L'anno di avvio. Se è quello della scheda, il progetto conta fra i nuovi.
field-sheet-until = Fino all'anno
    .hint = Vuoto se continua.
field-sheet-active = Attiva nell'anno
    .hint = Attiva almeno un giorno di quest'anno. Se no, la scheda resta e non si conta.
field-sheet-excluded = Fuori dal conto
    .hint = Sì: si vede negli elenchi (il «+1») e non entra nelle elaborazioni.
field-sheet-excluded-why = Fuori perché
    .hint = Serve solo se è fuori dal conto.
field-sheet-description = Descrizione
field-sheet-source = Viene da
field-sheet-written-by = Scritta da
field-sheet-note = Nota
field-sheet-range = Raggio di azione
field-sheet-districts = Quartieri
field-sheet-zones = Zone
field-sheet-other-zones = Altre zone
    .hint = Zone che non sono nell'elenco, separate da virgole: da qui in poi ci saranno.
field-sheet-municipalities = Comuni
field-sheet-beneficiaries = Beneficiari
    .hint = Vuoto se non rilevato. Zero solo se contati, e nessuno.
field-sheet-in-charge = Di cui in carico
    .hint = In carico al Servizio sociale territoriale. Vuoto se non rilevato.
field-sheet-counted-as = Contati come
field-sheet-volunteers = Volontari
    .hint = Delle organizzazioni. Vuoto se non rilevato.
field-sheet-professionals = Professionisti
    .hint = Delle organizzazioni. Vuoto se non rilevato.
field-sheet-operators-sst = Operatori SST
    .hint = Quante persone del Servizio sociale territoriale nell'anno.
field-sheet-operators-networks = Operatori Reti
    .hint = Quante persone dell'Ufficio Reti nell'anno.
field-sheet-operators-other = Altri operatori
    .hint = Quante persone di altri uffici nell'anno.
field-sheet-people = Persone al tavolo
    .hint = Vuoto se non rilevato.
field-sheet-citizens = Cittadini
    .hint = Vuoto se non rilevato. I nomi non si scrivono mai.
field-sheet-citizens-in-charge = Di cui in carico
field-sheet-newcomers = Nuovi nell'anno
field-sheet-meetings = Incontri
field-sheet-dates = Date degli incontri
    .hint = Separate da virgole: 3/4/2025, 10/4/2025.
field-sheet-ages = Per età
field-sheet-age = { $band } anni
field-sheet-needs = Aree di bisogno
    .hint = La prima è la principale. Al più tre.
field-sheet-activities = Attività
field-sheet-targets = Per chi
field-sheet-access = Come si entra
field-sheet-sst-roles = Ruolo del SST
field-sheet-action-kinds = Tipo di azione
field-sheet-traits = Tratti comuni
field-sheet-coordination = Coordinamento
field-sheet-themes = Tematiche
field-sheet-aims = Finalità
field-sheet-organisations = Organizzazioni
field-sheet-projects = Progetti nati
    .hint = Progetti del registro usciti da questo tavolo.
field-sheet-art55 = Articolo 55
    .hint = L'istituto del codice del Terzo settore, se c'è.
field-sheet-art55-act = Atto
field-sheet-renewal-composition = Nuovi componenti
    .hint = Che cosa è cambiato quest'anno in chi partecipa.
field-sheet-renewal-aims = Nuove finalità
field-sheet-renewal-field = Nuovo campo
field-sheet-period = Periodo
field-sheet-place = Luogo
field-sheet-follow-up = Che cosa riguardare
    .hint = Vuoto toglie il segno.
field-subject-organisation = Organizzazione
field-subject-new = Oppure, nuova
    .hint = Il nome, se non è nell'elenco.
field-subject-roles = Che cosa fa
field-subject-kind = Tipo
field-subject-ets = Terzo settore
    .hint = È un ente del Terzo settore in questa edizione?
field-subject-referrals = Invii nell'anno
    .hint = Persone in carico mandate lì dal servizio. Solo il numero.
field-subject-shared-paths = Percorsi condivisi
    .hint = Percorsi di cura costruiti insieme nell'anno. Solo il numero.
field-table-meeting-on = Data
field-table-meeting-came = Chi è venuto
field-table-meeting-minutes = Verbale
art55-co-programmazione = co-programmazione
art55-co-progettazione = co-progettazione
art55-accreditamento = accreditamento
fault-year = Scrivi l'anno con quattro cifre: 2025.
fault-until = Finisce prima di cominciare: controlla i due anni.
fault-not-earlier = Nel registro non c'è in un anno prima di questo: non può esserne il seguito.
fault-excluded-why = Scrivi perché è fuori dal conto: resta nel registro.
fault-above-whole = Sono più del totale: controlla i due numeri.
fault-ages = Le età sommano più dei beneficiari.
fault-organisation = Scegli un'organizzazione, o scrivine una nuova nella riga sotto.

figures-head = Edizione { $year } ({ $state ->
    [closed] chiusa
   *[open] aperta
}){ $before ->
    [none] { "" }
   *[other] , accanto al { $before }
} · { $place }
figures-name = indicatore
figures-change = diff.
figures-everywhere = tutto il territorio
figures-where = Per quale luogo?
figures-empty = In quest'anno non c'è ancora nessuna scheda: gli indicatori arrivano con la prima.
block-no-figures = non ci sono ancora indicatori.
block-first-edition = è la prima edizione.
block-last-edition = è l'ultima edizione.
act-figures-open = Che cosa ha contato
    .short = che cosa conta
    .help = Le voci dietro il numero, e quelle che non dicono. Di lì si scende fino alle frasi.
act-figures-where = Un luogo
    .short = luogo
    .help = Gli indicatori di un solo Quartiere o Comune.
act-figures-report = Relazione dell'anno
    .short = relazione
    .help = Fa la relazione dell'anno con i grafici: PDF, pagina web, Markdown e testo.
counted-head = { $number } · { $entries ->
    [0] non conta nessuna voce
    [one] conta 1 voce
   *[other] conta { $entries } voci
}
act-counted-open = Apri la voce
    .short = apri
    .help = La scheda della voce; di un'organizzazione, dove è presente.

quality-empty = Niente da completare e niente che si contraddica: le schede di quest'anno sono a posto.
quality-counts = { $shown ->
    [one] 1 cosa da guardare
   *[other] { $shown } cose da guardare
} · { $who }
quality-everybody = di tutti
quality-nobody = senza responsabile
quality-who = Di chi?
quality-follow-up = segnata
quality-gap = manca
quality-clash = non torna
quality-outlier = lontano
remark-follow-up = { $note }
remark-outlier = { $field }: { $now }, e nel { $year } erano { $before }. È giusto?
gap-origin = manca da dove nasce: non entra nella riga 1.
gap-needs = mancano le aree di bisogno.
gap-range = manca il raggio di azione: resta fuori dalla base della riga 3.
gap-activities = mancano le attività.
gap-beneficiaries = mancano i beneficiari: resta fuori dal totale.
gap-in-charge = non dice quanti sono in carico.
gap-subjects = non c'è nessuna organizzazione con un ruolo.
gap-sst-roles = manca il ruolo del SST.
gap-districts = manca il Quartiere o il Comune.
gap-coordination = manca chi coordina.
gap-themes = mancano le tematiche.
gap-aims = mancano le finalità.
gap-citizens = manca quanti cittadini.
gap-since = manca l'anno di avvio.
clash-no-zone = il raggio è una zona e non dice quale.
clash-not-one-district = con questo raggio serve un Quartiere, uno solo.
clash-not-several-districts = il raggio è più Quartieri: ne servono almeno due.
clash-places-of-whole = il raggio è tutto il territorio, e nomina luoghi singoli.
clash-not-one-municipality = con questo raggio serve un Comune, uno solo.
clash-not-several-municipalities = il raggio è più Comuni: ne servono almeno due.
clash-in-charge = in carico { $part }, più di tutti i { $whole }.
clash-ages = le età sommano { $part }, più dei { $whole } beneficiari.
clash-newcomers = nuovi { $part }, più di tutti i { $whole }.
clash-ends-before = finisce prima di cominciare.
clash-begins-later = comincia dopo quest'anno.
clash-ended-earlier = era già finita prima di quest'anno.
clash-not-begun = lo stato dice che non è cominciato: nessun indicatore lo conta.
clash-excluded = è fuori dal conto e non dice perché.
clash-unknown-organisation = l'organizzazione { $id } non è nell'elenco.
clash-without-role = { $id } non ha nessun ruolo: la riga 6 non la conta.
clash-earlier-counted = continua da «{ $name }» ({ $id }), che conta anche quest'anno: è contato due volte?
clash-same-name = ha lo stesso titolo di { $id }: è la stessa cosa?
block-no-issue = non c'è niente da sistemare.
act-quality-open = Apri la scheda
    .short = apri
    .help = La scheda a cui manca qualcosa: Invio sulla riga la corregge.
act-quality-mark = Segna con una nota
    .short = segna
    .help = Una nota per chi deve riguardare la scheda.
act-quality-who = Di una persona
    .short = di chi
    .help = Solo le cose di chi risponde di quelle schede.

editions-empty = Non c'è ancora nessuna edizione: comincia con la prima scheda.
edition-was-closed = Chiusa il { $date }.
edition-was-reopened = Riaperta il { $date }: { $reason }
edition-never-closed = Non è mai stata chiusa.
block-no-edition = non c'è nessuna edizione.
block-edition-shut = è già chiusa.
block-edition-open = è già aperta.
act-edition-close = Chiudi l'edizione
    .short = chiudi
    .help = Ferma schede e valori, con la versione delle definizioni con cui sono calcolati.
act-edition-reopen = Riapri l'edizione
    .short = riapri
    .help = Per correggere le schede. Il motivo resta scritto.
confirm-close-edition = Chiudere l'edizione { $year }?
    .body = Schede e valori restano come sono, e nessuno li può cambiare finché non la riapri dicendo perché. { $issues ->
        [0] Non c'è niente da completare.
        [one] C'è ancora 1 cosa da guardare.
       *[other] Ci sono ancora { $issues } cose da guardare.
    }{ $waiting ->
        [0] {""}
        [one] {" "}Una scheda di un laboratorio del { $year } è ancora da rivedere: non entrerà in questa edizione.
       *[other] {" "}{ $waiting } schede dei laboratori del { $year } sono ancora da rivedere: non entreranno in questa edizione.
    }{ $unread ->
        [0] {""}
       *[other] {" "}I laboratori si stanno ancora leggendo: potrebbero essercene altre.
    }
    .verb = Chiudi l'edizione
told-edition-closed = L'edizione { $year } è chiusa: schede e valori sono fermi.

published-beside = pubblicato: { $value } ({ $confidence })
published-by = Pubblicato da: { $by }, { $place }.
published-how = Fra parentesi, quanto è sicuro che quel numero conti la stessa cosa.
published-uncertain = Pubblicati, definizione incerta
    .help = Le slide non dicono che cosa conta: non si mette a confronto.
confidence-certain = certo
confidence-high = quasi certo
confidence-likely = probabile
confidence-possible = possibile
confidence-unknown = incerto
figure-hidden = non si pubblica (meno di 5 persone, o le direbbe)

registered = Nel registro
registered-waiting = non ancora: aspetta fra le schede da rivedere.
registered-sheet = { $id } «{ $name }», scheda { $year }. { $figures }
registered-counted = La contano: { $figures }.

act-hub-profile = Profilo: luoghi e parole
    .short = profilo
    .help = Quali luoghi e quali parole si scelgono nelle schede: per tutto il registro, o per un percorso.
form-profile = Luoghi e parole delle schede
field-profile-all = Tutto il registro
    .hint = vuoto: tutti i profili insieme
field-profile-path = Percorso «{ $path }»
told-profile = Profilo scelto: luoghi e parole delle schede vengono da lì.
profile-unknown-range = questo raggio non esiste: si può scrivere zona, comune, piu_comuni, distretto, quartiere, piu_quartieri, citta
profile-unknown-vocabulary = questo vocabolario non esiste
profile-odd-word = una parola si scrive con lettere minuscole, cifre e _ (orti_urbani): come si legge si scrive in it ed en
profile-word-twice = questa parola c'è già
profile-to-change = Il profilo da cambiare è in { $file }: luoghi, e le parole che aggiungete ai vocabolari. Dategli un id vostro.

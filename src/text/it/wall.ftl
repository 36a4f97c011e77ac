# La bacheca, i gruppi, i report.

pane-wall = Muro dell'agenda
wall-free = libera
wall-seats = { $seats } p.
wall-off = fuori dal muro
wall-below = Sotto il muro: senza casella, confluiti, ritirati (restano negli atti)
wall-unplaced = senza casella
wall-merged = confluito in { $into }
wall-withdrawn = ritirato
wall-no-cells = Il muro non ha ancora caselle: da F9 si preparano fasce e spazi.
wall-free-cell = { $place } { $space } · casella libera
    .keys = Invio affigge qui un tema. Con le frecce si gira per il muro.
    .keys-aloud = Invio affigge qui un tema. Un numero sceglie un'altra casella.
wall-in-hand = In mano: { $topic }
    .keys = Frecce: scegli la casella · Invio: lascia qui · Esc: rimetti dov'era
    .keys-aloud = Il numero della casella, poi Invio: lascia qui · esc: rimetti dov'era
wall-picked-up = Hai in mano { $topic }. Scegli la casella con le frecce.
    .aloud = Hai in mano { $topic }. Scegli la casella con il suo numero.
wall-put-back = Rimesso dov'era.
wall-drop-stays = { $topic } è già qui.
wall-drop-moves = { $topic } in { $place }: { $change }. Invio lo sposta.
wall-drop-taken = { $place }: casella occupata da { $other }. Scegli una casella libera.
wall-removes = { $count ->
    [one] toglie una sovrapposizione
   *[other] toglie { $count } sovrapposizioni
}
wall-adds = { $count ->
    [one] ne aggiunge una
   *[other] ne aggiunge { $count }
}
wall-same = le sovrapposizioni non cambiano
wall-pinned = Fissato: nessun muro proposto lo sposta (f lo libera).
wall-plan-title = Muro proposto · { $manner } ({ $way } di { $ways })
wall-plan-few = pochi spostamenti
wall-plan-anew = tutto nuovo
wall-plan-thinking = Dispongo il muro…
wall-plan-gain = { $change }{ $after ->
    [0] : nessuno vuole due temi alla stessa ora
    [one] : ne resta una
   *[other] : ne restano { $after }
}. Si possono seguire { $kept } desideri su { $wishes }{ $over ->
    [0] { "" }
    [one] ; una persona più dei posti
   *[other] ; { $over } persone più dei posti
}{ $off ->
    [0] { "" }
    [one] ; un tema senza casella
   *[other] ; { $off } temi senza casella
}. { $verdict }
wall-plan-proven = Ottimo dimostrato.
wall-plan-done = Di meglio non ho trovato.
wall-plan-searching = Sto ancora cercando…
wall-plan-move = { $topic } { $from } › { $to }
wall-plan-moves = { $n ->
    [0] Il muro va già bene: non si sposta niente.
    [one] Si sposta un tema (+): { $moves }.
   *[other] Si spostano { $n } temi (+): { $moves }{ $more ->
        [0] .
       *[other] { " " }e altri { $more }.
    }
}
wall-rival = ! { $count ->
    [one] Una persona vuole
   *[other] { $count } persone vogliono
} anche { $topic } (c le elenca)
wall-signed = { $count ->
    [0] Ancora nessuna firma.
    [one] Una firma: { $names }
   *[other] { $count } firme: { $names }
}
wall-became-merged = Confluito alle { $at } in { $into }
wall-became-withdrawn = Ritirato alle { $at }
wall-posted = Propone { $convener }, affisso alle { $at }
wall-posted-by = Affisso da { $name }
wall-placed = Dove e quando: { $place }
wall-took-in = Comprende { $topic }
wall-moved = { $at } spostato: { $from } › { $to }
wall-pick-person = Chi si iscrive?
wall-pick-merge = { $topic }: in quale tema confluisce?
wall-answer = { $question }: { $answer }
wall-clashes-of = Chi vorrebbe essere altrove: { $topic }
wall-clashes = Le sovrapposizioni del muro
wall-clash = { $count ->
    [one] Una persona vuole
   *[other] { $count } persone vogliono
} sia { $one } sia { $other }: { $names }
wall-no-clashes = Nessuna sovrapposizione: nessuno vuole due temi della stessa fascia.
act-wall-post-here = Affiggi qui un tema
    .short = affiggi qui
    .help = Un tema nuovo in questa casella: titolo, proponente, e F2 salva.
    .help-aloud = Un tema nuovo in questa casella: titolo, proponente, e :salva.
act-wall-post = Nuovo tema
    .short = nuovo tema
    .help = Un tema nuovo: nella casella scelta se è libera, altrimenti la scegli nella scheda.
act-wall-sign = Firme sul tema
    .short = firme
    .help = Chi è interessato a questo tema: due lettere del nome e Invio, una persona dopo l'altra.
act-wall-person = Iscrivi una persona a più temi
    .short = persona
    .help = Prima la persona, poi tutti i temi che le interessano: comodo quando le persone vengono al muro una alla volta.
act-wall-move = Sposta il tema
    .short = sposta
    .help = Prende in mano il tema; le frecce scelgono la casella e prima di lasciarlo si legge che cosa cambia.
    .help-aloud = Prende in mano il tema; un numero sceglie la casella e prima di lasciarlo si sente che cosa cambia.
act-wall-lay = Proponi il muro
    .short = disponi
    .help = Propone dove e quando ogni tema, dalle firme: che meno persone vogliano due temi alla stessa ora. Si guarda e poi si accetta.
act-wall-pin = Fissa il tema
    .short = fissa
    .help = Il tema resta dov'è, qualunque muro si proponga.
act-wall-unpin = Libera il tema
    .short = libera
    .help = Il muro proposto può di nuovo spostare questo tema.
act-wall-plan-accept = Accetta questo muro
    .short = accetta
    .help = I temi vanno dove sono qui, in un passo solo: Ctrl+Z rimette il muro di prima.
act-wall-plan-drop = Lascia com'è
    .short = lascia com'è
    .help = Torna al muro senza spostare niente.
act-wall-plan-way = Un altro muro
    .short = altro muro
    .help = Pochi spostamenti, o tutto nuovo.
act-wall-read = Leggi il foglio
    .short = leggi
    .help = Il foglio intero: descrizione, firme, spostamenti, temi confluiti.
act-wall-clashes = Sovrapposizioni
    .short = sovrapp.
    .help = Chi vorrebbe essere in due temi della stessa fascia; da una casella vuota, quelle di tutto il muro.
act-wall-edit = Correggi il foglio
    .short = correggi
    .help = Corregge titolo, proponente, descrizione.
act-wall-merge = Unisci a un altro tema
    .short = unisci
    .help = Il tema confluisce in un altro, se entrambi i proponenti sono d'accordo. Le firme passano, il foglio resta negli atti.
act-wall-off = Togli dalla casella
    .short = stacca
    .help = Il tema resta senza casella, sotto il muro.
act-wall-withdraw = Ritira il tema
    .short = ritira
    .help = Chi propone ritira il tema. Il foglio resta negli atti, con il motivo.
act-wall-reinstate = Rimetti il tema
    .short = rimetti
    .help = Un tema confluito o ritirato torna in gioco, senza casella.
act-wall-drop = Lascia qui
    .short = lascia qui
    .help = Lascia il tema in questa casella.
act-wall-put-back = Rimetti dov'era
    .short = rimetti
    .help = Il tema torna dov'era.
block-no-topic = qui non c'è nessun tema.
block-fallen = { $topic } non è più sul muro: r lo rimette.
block-standing = { $topic } non è né confluito né ritirato.
block-wall-stale = nel frattempo qualcosa è cambiato: Esc, e poi d ne fa uno nuovo.
block-wall-same = è il muro che c'è già: Esc.
block-unplaced-yet = è senza casella: si fissa ciò che è sul muro.
block-unplaced = è già senza casella.
block-no-people = non c'è ancora nessuno: le persone si aggiungono da F4.
told-nothing-to-lay = Non ci sono ancora temi: n ne affigge uno.
told-slots-begun = Tutte le fasce sono già cominciate: i temi si spostano a mano con m.
told-pins-contradict = I temi fissati si escludono fra loro: con f se ne libera uno.
told-pinned = { $topic } è fissato: nessun muro proposto lo sposta.
told-unpinned = { $topic } è libero.
told-laid = Muro disposto: { $n ->
    [one] un tema spostato
   *[other] { $n } temi spostati
}, { $change }.
told-posted = { $topic } è affisso.
told-corrected = { $topic }: foglio corretto.
told-moved = { $topic } ora è in { $place }: { $change }.
told-merged = { $topic } è confluito in { $into }. Il foglio resta negli atti.
told-reinstated = { $topic } è di nuovo in gioco, senza casella.
told-signed = { $topic }: { $count ->
    [0] nessuna firma.
    [one] una firma.
   *[other] { $count } firme.
}
told-interests = { $name }: { $count ->
    [0] nessun tema.
    [one] un tema.
   *[other] { $count } temi.
}
form-new-topic = Nuovo tema { $id }
form-topic = Tema { $id }
form-move-topic = { $topic } in { $place }: { $change }
form-merge = { $topic } confluisce in { $into }
form-sign-ups = Firme: { $topic }
form-interests = { $name }: temi che interessano
field-convener = Proponente
    .hint = Due lettere del nome. Dà il via al gruppo e si assicura che ne resti un report.
field-cell = Casella
    .hint = Una casella libera, o niente se il posto non è ancora scelto.
field-posted-by = Affisso da
    .hint = Solo se non l'ha affisso chi propone.
field-move-reason = Motivo, se serve
    .hint = Invio salva, anche senza motivo.
field-agreement = Accordo
    .hint = Che cosa hanno deciso i due proponenti. Invio salva.
field-signed = Firme
    .hint = Due lettere del nome e Invio; la barra indietro toglie l'ultima.
    .hint-aloud = Due lettere del nome, una persona alla volta; :vuoto le toglie tutte.
field-interests = Temi
    .hint = Il numero o due lettere del titolo e Invio; uno dopo l'altro, poi F2.
    .hint-aloud = Il numero o due lettere del titolo, uno alla volta; poi :salva.

pane-groups = Gruppi al lavoro
groups-no-slot = A questa fase non corrisponde nessuna fascia del muro: da F9 si aggiungono fasce.
groups-empty = Nessun tema in questa fascia. Si può affiggere ancora: PagSu torna al muro.
groups-head = { $hours }
    .convener = Proponente
    .signed = firme
    .here = qui
    .report = Report
groups-no-report = —
groups-here = { $count ->
    [0] Nessuno ancora qui.
    [one] Qui ora: { $names }
   *[other] Qui ora in { $count }: { $names }
}
groups-not-begun = Quando comincia è il momento giusto.
groups-of-one = Anche una persona sola è un gruppo.
groups-feet = Due piedi: { $walks }
groups-bumblebees = { $count ->
    [one] Bombo: { $names }
   *[other] Bombi: { $names }
}
groups-butterflies = { $count ->
    [one] Farfalla: { $names }
   *[other] Farfalle: { $names }
}
groups-pick-person = Chi si è spostato?
groups-pick-walk = Quale spostamento togliere?
walk-nowhere = a spasso
act-groups-report = Report del gruppo
    .short = report
    .help = Scrive o corregge il report del gruppo scelto; chi c'era è già indicato.
act-groups-walk = Due piedi
    .short = due piedi
    .help = Qualcuno cambia gruppo, arriva o va a spasso: la persona, dove va, e F2.
    .help-aloud = Qualcuno cambia gruppo, arriva o va a spasso: la persona, dove va, e :salva.
act-groups-sign = Firme sul tema
    .short = firme
    .help = Chi è interessato al tema scelto.
act-groups-walks = Togli uno spostamento
    .short = togli spost.
    .help = Elenco degli spostamenti di questa fascia, per togliere quello annotato per sbaglio.
block-no-group-here = in questa fascia non ci sono gruppi.
block-no-slot = a questa fase non corrisponde nessuna fascia.
block-no-walks = nessuno si è spostato in questa fascia.
confirm-walk = Togliere questo spostamento?
    .verb = Togli
told-walked = { $name } › { $to }
told-walk-removed = Spostamento tolto.
form-walk = Due piedi: { $name }
field-walk-to = Va a
    .hint = Due lettere del titolo, o il numero; «a spasso» per chi non entra in nessun gruppo.
field-walk-from = Viene da
    .hint = Dove risulta ora. Correggi se era altrove.

pane-reports = Muro delle notizie
reports-empty = Ancora nessun gruppo sul muro: i report si scrivono quando i temi hanno una casella.
reports-counts = { $there ->
    [0] Nessun report
    [one] Un report
   *[other] { $there } report
} al muro · { $missing ->
    [0] nessuno da chiedere
    [one] uno da chiedere
   *[other] { $missing } da chiedere
}
reports-missing = da chiedere
reports-later = più tardi
reports-holds = { $people ->
    [one] 1 persona
   *[other] { $people } persone
}, { $steps ->
    [one] un passo
   *[other] { $steps } passi
}, { $added } integr.
    .short = { $people } p. +{ $added }
reports-next-missing = Il gruppo si è riunito e il suo report non è ancora arrivato: Invio lo scrive.
reports-next-later = Questo gruppo non si è ancora riunito.
reports-next-draft = Bozza: chi c'era la rilegge sul muro, con e si corregge. Quando va bene, con a si segna «corretto»; con un altro a diventa definitiva.
reports-next-corrected = Corretto: chi c'era l'ha riletto. Quando nessuno ha più niente da cambiare, a lo rende definitivo.
reports-next-final = Definitivo: entra negli atti così com'è.
reports-new-step = Nuovo passo
reports-pick-step = Prossimi passi
report-draft = bozza
report-corrected = corretto
report-final = definitivo
report-merged = Temi confluiti
report-discussion = Discussione
report-recommendations = Raccomandazioni e proposte
report-resources = Risorse disponibili
report-requests = Richieste
report-steps = Prossimi passi
report-links = Collegamenti con altri gruppi
report-added = Integrazioni
report-delivered = Report { $state }, consegnato alle { $at }
report-not-delivered = Report { $state }, non ancora consegnato
report-convener = Proponente: { $name }
report-scribe = Scrive: { $name }
report-participants = { $count ->
    [one] C'era: { $names }
   *[other] C'erano in { $count }: { $names }
}
report-by = entro { $date }
act-reports-read = Leggi il report
    .short = leggi
    .help = Il report intero, con i passi e le integrazioni.
act-reports-write = Scrivi il report
    .short = scrivi
    .help = Scrive il report di questo gruppo; chi c'era è già indicato.
act-reports-augment = Integrazione
    .short = integra
    .help = Aggiunge al report l'idea di chi lo ha letto sul muro delle notizie.
act-reports-step = Prossimo passo
    .short = passo
    .help = Che cosa, chi, entro quando. Se ci sono già passi, si sceglie quale correggere.
act-reports-advance = Corretto, poi definitivo
    .short = avanza
    .help = Il report passa da bozza a corretto, e da corretto a definitivo.
act-reports-edit = Correggi il report
    .short = correggi
    .help = Corregge tutto ciò che c'è scritto nel report.
act-reports-remove = Togli il report
    .short = togli
    .help = Toglie il report, se è di un altro gruppo o doppio. Ctrl+Z lo rimette.
block-no-reports = nessun tema ha ancora una casella.
block-no-report = qui il report non c'è ancora: Invio lo scrive.
block-final = il report è già definitivo.
confirm-report = Togliere il report «{ $title }»?
    .body = Il report esce dal muro delle notizie e dagli atti. Ctrl+Z lo rimette.
    .verb = Togli il report
told-report = Report di { $topic } salvato.
told-report-state = «{ $title }»: { $state }.
told-report-removed = Report tolto. Ctrl+Z lo rimette.
told-step = Passo segnato nel report «{ $title }».
told-step-removed = Passo tolto dal report «{ $title }».
told-augmented = Integrazione aggiunta a «{ $title }».
form-report = Report: { $topic }
form-next-step = Prossimo passo: { $title }
form-augmentation = Integrazione: { $title }
field-participants = Chi c'era
    .hint = Firme e spostamenti sono già qui. Due lettere e Invio aggiungono, la barra indietro toglie l'ultimo.
    .hint-aloud = Firme e spostamenti sono già qui. Due lettere ne aggiungono uno, :vuoto li toglie tutti.
field-scribe = Chi scrive
    .hint = Chi ha scritto il report: era nel gruppo.
field-discussion = Discussione
    .hint = Una frase per riga, senza nomi. Tab per andare avanti.
    .hint-aloud = Una frase per riga, senza nomi.
field-recommendations = Proposte
    .hint = Raccomandazioni e proposte, una per riga.
field-resources = Risorse
    .hint = Risorse già disponibili, una per riga.
field-requests = Richieste
    .hint = Che cosa si chiede e a chi, una per riga.
field-links = Collegato a
    .hint = Altri temi che hanno a che fare con questo.
field-report-title = Titolo
field-report-convener = Proponente
field-delivered = Consegnato alle
    .hint = Vuoto se non è ancora stato consegnato.
field-step-what = Che cosa
    .hint = Un passo già scritto si toglie cancellandone le parole.
field-step-who = Chi
    .hint = Qualcuno che è venuto al laboratorio.
field-step-by = Entro
    .hint = Per esempio 10/6/2025.
field-added-text = Che cosa aggiunge
    .hint = L'idea di chi ha letto il report.
field-added-by = Chi
    .hint = Facoltativo.

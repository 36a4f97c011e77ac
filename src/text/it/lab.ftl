# Il laboratorio in corso e i suoi pannelli.

block-closed = il laboratorio è chiuso: si legge soltanto.
block-empty = qui non c'è ancora niente.
block-nobody = nessuna persona scelta.
block-not-here = non è ancora arrivata.
block-last-line = questa è l'ultima fase del programma.
block-not-running = nessuna fase è in corso: F5 ne avvia una.
act-lab-start = Avvia la fase
    .short = avvia
    .help = Avvia la fase che stai guardando, e chiude quella in corso.
act-lab-advance = Passa alla fase dopo
    .short = fase dopo
    .help = Chiude la fase in corso e avvia la successiva.
act-lab-longer = Due minuti in più
    .short = +2'
    .help = Dà due minuti in più alla fase in corso.
act-lab-programme = Programma
    .short = programma
    .help = Tutte le fasi, come previste e come sono andate. Da qui si torna a qualunque fase.
act-lab-people = Persone
    .short = persone
    .help = Il banco di accoglienza, in qualunque momento: arrivi, uscite, nuovi iscritti.
act-lab-say = Che cosa dire
    .short = dire
    .help = Che cosa dire ora, le regole da ricordare, che cosa controllare prima di andare avanti.
act-lab-note = Annota nel giornale
    .short = annota
    .help = Scrive una riga nel giornale della giornata.
act-lab-log = Giornale
    .short = giornale
    .help = Tutto ciò che è stato annotato, con l'ora.
act-lab-prepare = Prepara e correggi
    .short = prepara
    .help = Titolo, domanda, data, orario d'inizio, luogo, enti, spazi, tavoli, gruppi: si correggono in ogni momento.
act-lab-previous = Fase precedente
    .short = prima
    .help = Guarda la fase precedente, senza avviarla.
act-lab-next = Fase successiva
    .short = dopo
    .help = Guarda la fase successiva, senza avviarla.
act-lab-undo = Annulla
    .short = annulla
    .help = Torna indietro di un passo. Vale anche dopo aver chiuso e riaperto il programma.
act-lab-redo = Ripeti
    .short = ripeti
    .help = Rifà ciò che hai annullato.
act-lab-back = Torna indietro
    .short = indietro
    .help = Torna alla fase in corso, poi alla prima schermata. Niente va perso.
told-last-line = Questa è l'ultima fase del programma.
prepare-title = Prepara e correggi
prepare-header = Dati del laboratorio
    .help = Titolo, domanda, luogo, data, promotore, facilitatori, cabina di regia.
say-more = (F7: il resto)
clock-left = restano { $time }
clock-over = oltre il tempo di { $time }
clock-behind = { $minutes }' di ritardo
clock-done = fase conclusa
clock-not-started = non ancora avviata · F5 avvia
warning-five = Mancano cinque minuti.
warning-one = Manca un minuto.
warning-over = Tempo finito. F6 dà due minuti in più.
circle-say = Che cosa dire
circle-rules = Regole da ricordare
circle-checks = Prima di andare avanti
circle-quiet = Qui non c'è niente da dire. Quando è ora, F5 avvia la fase che segue.
pane-programme = Programma
day-number = g. { $day }
line-not-started = da avviare
line-running = in corso dalle { $started }
line-began = iniziata alle { $started }
line-ended = dalle { $started } alle { $ended }
act-programme-look = Guarda questa fase
    .short = guarda
    .help = Apre la fase scelta, senza avviarla.
act-programme-start = Avvia questa fase
    .short = avvia
    .help = Avvia la fase scelta, anche una già fatta.
act-programme-hours = Cambia gli orari
    .short = orari
    .help = Quando comincia la fase e quanti minuti dura; le fasi dopo si spostano con lei.
act-programme-longer = Due minuti in più
    .short = +2'
    .help = Dà due minuti in più alla fase scelta.
block-line-over = questa fase è già finita: i suoi orari restano quelli veri
form-line = Gli orari di «{ $name }»
field-line-begins = Inizio
field-line-minutes = Durata, in minuti
    .hint = Le fasi dopo si spostano con questa.
fault-line-minutes = Scrivi quanti minuti dura: da 1 a 600.
fault-line-before = Prima c'è «{ $name }»: questa fase può cominciare dalle { $hour } in poi.
fault-overnight = Così «{ $name }» andrebbe troppo oltre nella notte e finirebbe nel giorno dopo. Scrivi un'ora prima, o meno minuti.
told-line-retimed = { $n ->
        [0] Orari cambiati: le altre fasi restano dov'erano. Ctrl+Z li rimette com'erano.
        [one] Orari cambiati: si sposta anche la fase dopo. Ctrl+Z li rimette com'erano.
       *[other] Orari cambiati: si spostano anche le { $n } fasi dopo. Ctrl+Z li rimette com'erano.
    }
pane-log = Giornale
log-empty = Il giornale è vuoto. Premi n per annotare che cosa succede.
act-log-add = Annota
    .short = annota
    .help = Aggiunge una riga al giornale.
act-log-edit = Correggi la riga
    .short = correggi
    .help = Corregge il testo o l'ora della riga scelta.
act-log-remove = Togli la riga
    .short = togli
    .help = Toglie la riga scelta dal giornale. Ctrl+Z la rimette.
pane-welcome = Accoglienza
welcome-search = scrivi due lettere del nome
welcome-empty = Nessuna persona iscritta, ancora. Tre modi: il punto (.) legge un elenco da un file; la virgola (,) apre un foglio in cui incollare i nomi, uno per riga; + scrive chi arriva adesso.
welcome-counts = Iscritti { $registered }{ $walkins ->
    [0] { "" }
   *[other] { " " }· senza iscrizione { $walkins }
  } · presenti { $here } · usciti { $left } · assenti { $absent }
welcome-gone = { $arrived }, uscita { $left }
welcome-absent-label = assente
welcome-here = { $name } è qui
welcome-here-stays = Lascia così
    .note = La persona è già segnata: non cambia niente. Per chi esce basta anche il trattino (-).
welcome-here-leaves = Esce ora
    .note = L'ora di uscita è adesso.
welcome-here-untick = Togli l'arrivo
    .note = Era un errore: la persona torna fra gli attesi.
welcome-here-card = Apri la scheda
    .note = Tutti i dati della persona.
act-welcome-tick = Segna l'arrivo
    .short = arriva
    .help = Segna che la persona scelta è arrivata ora; se è già qui, chiede se esce.
act-welcome-walk-in = Senza iscrizione
    .short = senza iscrizione
    .help = Qualcuno alla porta che non era iscritto: bastano il nome e la categoria.
act-welcome-leave = Esce
    .short = esce
    .help = Segna che la persona scelta esce ora.
act-welcome-card = Scheda della persona
    .short = scheda
    .help = Apre tutti i dati della persona: ente, consensi, accessibilità.
act-welcome-absent = Assente, o togli la spunta
    .short = assente
    .help = Segna che la persona non viene; se è un errore, la rimette fra gli attesi.
act-welcome-all = Segna presenti tutti gli attesi
    .short = tutti
    .help = Segna l'arrivo di tutte le persone attese in una volta; chi è assente resta assente.
act-welcome-notice = Segna l'informativa consegnata a tutti
    .short = informativa
    .help = Segna in una volta che chi è venuto ha ricevuto l'informativa sui suoi dati.
confirm-notice = { $n ->
        [one] Segnare l'informativa consegnata a una persona?
       *[other] Segnare l'informativa consegnata a { $n } persone?
    }
    .body = Vale per chi è venuto e non ce l'ha ancora segnata. Un solo Ctrl+Z annulla tutto.
    .verb = Segna consegnata
told-notice = { $n ->
        [one] Informativa segnata per una persona.
       *[other] Informativa segnata per { $n } persone.
    }
block-everybody-told = Chi è venuto ha già l'informativa.
confirm-back = { $name } è di nuovo qui?
    .body = Alle { $time } è stata segnata l'uscita. Il rientro si scrive con l'ora di adesso, e resta scritto che nel frattempo non c'era.
    .verb = Segna il rientro
confirm-all-arrive = { $n ->
        [one] Segnare presente la persona attesa?
       *[other] Segnare presenti le { $n } persone attese?
    }
    .body = L'ora di arrivo è adesso. Chi è segnato assente resta assente. Un solo Ctrl+Z annulla tutto.
    .verb = Segna presenti
told-all-arrived = { $n ->
        [one] Una persona segnata presente.
       *[other] { $n } persone segnate presenti.
    }
block-nobody-expected = Nessuno è più atteso.
act-welcome-register = Iscrivi una persona
    .short = iscrivi
    .help = Aggiunge una persona attesa, con tutti i suoi dati.
act-welcome-forget = Togli la persona da ogni file
    .short = dimentica
    .help = Toglie il nome da laboratori, copie, diari e bozze: prima mostra che cosa cambia, e chiede.
confirm-untick = Togliere l'arrivo di { $name }?
    .body = La persona torna fra gli attesi, senza ora di arrivo.
    .verb = Togli l'arrivo
told-arrived = { $name }: arrivo segnato.
    .aloud = { $name }: arrivo segnato. Presenti { $here } di { $all }.
told-not-ticked = { $name }: Canc segna l'assenza, Invio segna l'arrivo.
told-left = { $name }: uscita segnata.
told-absent = { $name }: assente.
told-expected = { $name } è di nuovo fra gli attesi.
told-walk-in = { $name } è qui.
act-welcome-list = Iscrivi un elenco
    .short = elenco
    .help = Iscrive molte persone insieme: una per riga, anche incollate da una e-mail o da un foglio di calcolo.
told-enlisted = { $people ->
    [0] Nessuna persona nuova.
    [one] 1 persona iscritta. Ctrl+Z la toglie.
   *[other] { $people } persone iscritte. Ctrl+Z le toglie.
}{ $guessed ->
    [0] {""}
    [one] {" "}Per chi ha un ente, appartenenza e ruolo sono indovinati dal nome dell'ente: si correggono nella sua scheda.
   *[other] {" "}Per i { $guessed } che hanno un ente, appartenenza e ruolo sono indovinati dal nome dell'ente: si correggono nella loro scheda.
}
people-list-title = { $doubles ->
    [one] Un nome da guardare
   *[other] { $doubles } nomi da guardare
}
people-list-twice = Riga { $line }: «{ $name }» è già alla riga { $first }. È entrata una volta sola.
people-list-known = Riga { $line }: «{ $name }» era già in elenco. Resta com'era.
people-list-doubles = Se invece sono due persone con lo stesso nome, iscrivi la seconda con Ins.
told-registered-already = { $name } è già in elenco: niente di nuovo da scrivere.
namesake-title = «{ $name }»: è la stessa persona?
namesake-here = Sì, è in elenco qui: { $name } ({ $whence })
    .note = Se non era ancora qui, segna il suo arrivo. Non scrive una seconda scheda.
namesake-met = Sì, era a «{ $laboratory }» ({ $date })
    .note = La scrive qui come la stessa persona: nel registro conta una volta sola.
namesake-other = No, è un'altra persona con lo stesso nome
    .note = La scrive con una scheda sua. Esc torna alla scheda, senza scrivere niente.
told-namesake-met = { $name } è la stessa persona di «{ $laboratory }».
form-people-list = Un elenco di persone
field-people-list = Una per riga
    .hint = Nome e cognome; ente; comune. Per esempio: Anna Rossi; Vicini di Scala; Zola Predosa. Ente e comune si possono omettere.
welcome-nobody = Nessuno si chiama «{ $name }». Esc cancella la ricerca; con + lo aggiungi.
told-nobody-called = Nessuno si chiama «{ $name }». Con + lo aggiungi; se scrivi ancora, ricominci da capo.
told-unvoted = «{ $name }» finisce senza niente da votare: non ci sono { $what }. PagSu torna indietro: si può scrivere anche adesso.
told-unvoted-clusters = grappoli
confirm-start-soon = Avviare già «{ $name }»?
    .body = La fase «{ $running }» è cominciata da meno di un minuto, e finirebbe adesso. Se hai premuto F5 due volte, lascia com'è.
confirm-start-later = Avviare «{ $name }»?
    .body = { $count ->
    [one] Una fase prima non è mai cominciata: { $passed }.
   *[other] { $count } fasi prima non sono mai cominciate: { $passed }.
  } Per guardare soltanto bastano PagSu e PagGiù.
confirm-start-other = Avviare «{ $name }»?
    .body = È in corso «{ $running }», che finirebbe adesso.{ $count ->
    [0] { "" }
    [one] { " " }Una fase prima non è mai cominciata: { $passed }.
   *[other] { " " }{ $count } fasi prima non sono mai cominciate: { $passed }.
  } Per guardare soltanto bastano PagSu e PagGiù; Esc torna a quella in corso.
    .verb = Avvia questa fase

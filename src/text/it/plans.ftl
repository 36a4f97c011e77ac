# Piani, progetti, chiusura, preparazione della sala.

told-removed = Tolto. Ctrl+Z lo rimette.
fault-gone = Nel frattempo è stato cambiato o tolto: niente è stato sovrascritto. Il testo resta da parte: copialo, poi premi Esc.
    .aloud = Nel frattempo è stato cambiato o tolto: niente è stato sovrascritto. Il testo resta da parte: scrivi :esci.
fault-before-the-day = Questa data viene prima del laboratorio.
fault-after-the-day = Un progetto nato qui comincia dopo il giorno del laboratorio.
origin-with-dots = { $name } · { $votes }
euro = { $amount } €

# Piani d'azione.

pane-plans = Piani d'azione
plans-empty = Non c'è ancora nessun piano. Premi n per aggiungerne uno: bastano da dove nasce e chi lo porta avanti. Le azioni si aggiungono dopo, con +.
plans-tally = Piani: { $plans } · azioni: { $actions } · senza chi: { $nobody } · senza entro quando: { $never }
plans-waiting = Voti alti, nessun responsabile
plans-waiting-about = Ha ricevuto molti voti e nessuno se n'è ancora fatto carico. Invio apre un piano per questo.
plans-actions = { $actions ->
    [0] + azione
    [one] 1 azione
   *[other] { $actions } azioni
  }
plans-no-owner = nessun responsabile
plans-nobody = manca chi
plans-never = manca entro
plan-unnamed = { $count ->
    [one] Negli atti { $names } sarà «una persona»: se è d'accordo a farsi nominare, si scrive nella sua scheda (F4, il nome, Tab).
   *[other] Negli atti { $names } saranno «una persona»: se sono d'accordo a farsi nominare, si scrive nelle loro schede (F4, il nome, Tab).
  }
plan-about-unnamed = Negli atti senza nome: { $text } (consensi: F4, il nome, Tab)
plan-about-from = Nasce da: { $text }
plan-about-team = Gruppo: { $text }
plan-about-groups = Gruppi: { $text }
plan-about-project = Progetto: { $text }
plan-about-seeds = Semi: { $text }
plan-about-obstacles = Ostacoli: { $text }
plan-about-allies = Alleati: { $text }
plan-about-bridges = Ponti: { $text }
action-about-with = Con: { $text }
action-about-place = Dove: { $text }
action-about-how = Come: { $text }
action-about-resources = Risorse: { $text }
action-about-check = Verifica: { $text }
block-no-plan = scegli prima un piano dall'elenco, o aggiungine uno con n.
act-plans-add = Nuovo piano
    .short = nuovo piano
    .help = Apre un piano: da dove nasce (i più votati per primi), chi ne risponde, con chi.
act-plans-action = Aggiungi un'azione
    .short = azione
    .help = Aggiunge un'azione al piano scelto: che cosa, chi, con chi, entro quando.
act-plans-edit = Correggi
    .short = correggi
    .help = Apre il piano o l'azione scelta.
act-plans-take = Apri un piano per questa voce
    .short = apri un piano
    .help = Apre un piano nuovo per la voce molto votata che nessuno ha preso in carico.
act-plans-bridge = Ponte verso l'utopia
    .short = ponte
    .help = Semi già presenti, ostacoli, alleati e ponti del piano scelto.
act-plans-project = Scheda progetto
    .short = progetto
    .help = Fa del piano scelto una scheda progetto, o apre quella che ha già.
act-plans-remove = Togli
    .short = togli
    .help = Toglie il piano o l'azione scelta. Prima chiede, e Ctrl+Z rimette.
confirm-remove-plan = Togliere il piano «{ $name }»?
    .body = Vanno via anche le sue azioni. I temi e i voti restano. Ctrl+Z lo rimette.
    .verb = Togli il piano
confirm-remove-action = Togliere l'azione «{ $what }»?
    .body = Il piano resta. Ctrl+Z la rimette.
    .verb = Togli l'azione
form-plan = Piano d'azione { $id }
form-bridge = Ponte del piano { $plan }
form-action = Azione del piano { $plan }
field-plan-from = Nasce da
    .hint = Temi, grappoli, utopie: i più votati per primi. Si possono scegliere più voci.
field-plan-title = Titolo
    .hint = Poche parole. Può restare vuoto, se è chiaro da dove nasce.
field-plan-owner = Responsabile
    .hint = Chi ne risponde, fra chi è presente. Se manca dall'elenco, segna il suo arrivo con F4.
field-plan-team = Gruppo
    .hint = Chi ci lavora insieme.
field-plan-groups = Gruppi
    .hint = I gruppi che lo portano avanti per intero.
field-plan-project = Progetto
    .hint = La scheda progetto a cui porta, se c'è già.
fault-plan-title = Scrivi un titolo, o scegli da dove nasce, o il progetto.
told-plan-added = Piano { $id } aggiunto. Premi + per la prima azione.
told-plan-corrected = Piano { $id } corretto.
field-bridge-seeds = Semi
    .hint = Che cosa c'è già, qui, che va in quella direzione. Uno per riga.
field-bridge-obstacles = Ostacoli
    .hint = Che cosa sta in mezzo. Uno per riga.
field-bridge-allies = Alleati
    .hint = Chi può aiutare. Uno per riga.
field-bridge-bridges = Ponti
    .hint = I passi che portano dal presente all'utopia. Uno per riga.
told-bridge = Ponte salvato.
field-action-what = Che cosa
    .hint = Una frase: ciò che si farà.
field-action-who = Chi
    .hint = Chi la fa, fra chi è presente. Se manca dall'elenco, segna il suo arrivo con F4.
field-action-with = Con chi
    .hint = Chi aiuta, fra chi è presente.
field-action-by = Entro quando
    .hint = Per esempio 24/5/2025.
field-action-place = Dove
field-action-how = Come
field-action-resources = Risorse
    .hint = Che cosa serve e dove si trova.
field-action-check = Verifica
    .hint = Da che cosa si vedrà che è fatta.
told-action-added = Azione aggiunta. + per un'altra.
told-action-corrected = Azione corretta.

# Schede progetto.

pane-projects = Progetti
projects-empty = Non c'è ancora nessuna scheda progetto. Premi n per scriverne una: il titolo e da dove nasce bastano per cominciare. Da un piano d'azione si fa con p.
projects-no-contact = manca il referente
projects-no-promoter = manca il promotore
projects-no-range = manca il raggio
projects-complete = pronta
act-projects-add = Nuova scheda
    .short = nuova scheda
    .help = Scrive una scheda progetto in tre passi brevi: che cosa, per chi e dove, chi.
act-projects-open = Apri la scheda
    .short = apri
    .help = Mostra la scheda scelta, parte per parte.
act-projects-correct = Correggi questa parte
    .short = correggi
    .help = Apre la parte della scheda su cui sei.
act-projects-partner = Aggiungi un soggetto
    .short = soggetto
    .help = Un ente che partecipa al progetto e che cosa fa.
act-projects-funding = Aggiungi un finanziamento
    .short = fondi
    .help = Una fonte di denaro e quanto.
act-projects-chain = Da dove viene
    .short = da dove viene
    .help = Tutta la strada dal progetto fino alle frasi scritte dalle persone.
act-projects-remove = Togli
    .short = togli
    .help = Toglie il soggetto o il finanziamento scelto; altrove toglie la scheda, dopo aver chiesto.
confirm-remove-project = Togliere la scheda «{ $title }»?
    .body = Il piano da cui nasce resta. Ctrl+Z la rimette.
    .verb = Togli la scheda
project-chain-title = Da dove viene «{ $title }»
sheet-what = Che cosa
sheet-scope = Per chi e dove
sheet-crew = Chi e quanti
sheet-partners = Soggetti (p aggiunge)
sheet-funding = Finanziamenti (f aggiunge)
sheet-chain = Da dove viene
sheet-chain-label = Strada percorsa
sheet-chain-count = { $records ->
    [one] 1 passaggio
   *[other] { $records } passaggi
  }, { $sentences ->
    [one] 1 frase scritta dalle persone
   *[other] { $sentences } frasi scritte dalle persone
  }
form-project = Scheda progetto { $id }, 1 di 3: che cosa
form-project-scope = { $title }, 2 di 3: per chi e dove
form-project-crew = { $title }, 3 di 3: chi e quanti
form-partner = Soggetto di { $title }
form-funding = Finanziamento di { $title }
field-project-title = Titolo
    .hint = Il nome con cui il progetto va nel registro.
field-project-from = Nasce da
    .hint = Piani, grappoli, temi, report, tavoli: tutto ciò da cui viene.
field-project-description = Descrizione
    .hint = Due o tre frasi: che cosa si fa.
field-project-goals = Obiettivi
    .hint = Uno per riga.
field-project-needs = Aree di bisogno
    .hint = Fino a tre: la prima è la principale.
field-project-activities = Attività
    .hint = Anche più di una.
field-project-targets = Destinatari
field-project-range = Raggio d'azione
field-project-areas = Zone
    .hint = Zone, frazioni o Quartieri, uno per riga.
field-project-municipalities = Comuni
    .hint = Uno per riga.
field-project-action-kind = Tipo di azione
field-project-continues = Continua da
    .hint = Il progetto di un laboratorio precedente che questo porta avanti.
field-project-contact = Referente
    .hint = La persona da chiamare per questo progetto.
field-project-promoter = Ente promotore
    .hint = Se l'ente non c'è, aggiungilo da F9.
field-project-beneficiaries = Beneficiari attesi
    .hint = Quante persone. Vuoto vuol dire non rilevato, non zero.
field-project-in-charge = Di cui in carico
    .hint = In carico al servizio sociale: solo un numero, mai nomi. Vuoto: non rilevato.
field-project-volunteers = Volontari
    .hint = Vuoto: non rilevato.
field-project-professionals = Professionisti
    .hint = Messi a disposizione dagli enti. Vuoto: non rilevato.
field-project-sst-roles = Ruolo del SST
    .hint = Che cosa fa il Servizio sociale territoriale.
field-project-operators-sst = Operatori SST
    .hint = Vuoto: non rilevato.
field-project-operators-networks = Oper. Ufficio Reti
    .hint = Operatori dell'Ufficio Reti. Vuoto: non rilevato.
field-project-operators-other = Oper. altri uffici
    .hint = Operatori di altri uffici. Vuoto: non rilevato.
field-project-starts = Comincia il
    .hint = Dopo il giorno del laboratorio. Per esempio 20/6/2025.
field-project-months = Durata in mesi
field-partner-body = Ente
    .hint = Se non c'è, aggiungilo da F9.
field-partner-roles = Che cosa fa
    .hint = Anche più di una cosa.
field-funding-source = Fonte
field-funding-amount = Importo in euro
    .hint = Per esempio 3.500,00. Vuoto: non rilevato.
fault-project-from = Scegli almeno una cosa da cui il progetto nasce.
fault-in-charge = Sono più dei beneficiari, ma ne fanno parte.
fault-euro = Scrivi l'importo così: 3.500,00.
told-project = Scheda «{ $title }» salvata.
told-project-added = Scheda { $id } aggiunta. Ecco il secondo passo; Esc per farlo più tardi.
    .aloud = Scheda { $id } aggiunta. Ecco il secondo passo; :esci per farlo più tardi.

# Chiusura.

pane-close = Chiusura
close-state-open = { $projects ->
    [0] Nessuna scheda progetto andrà al registro. c chiude il laboratorio.
    [one] Una scheda progetto andrà al registro. c chiude il laboratorio.
   *[other] { $projects } schede progetto andranno al registro. c chiude il laboratorio.
  }
close-state-closed = Laboratorio chiuso alle { $hour }. { $projects ->
    [0] Nessuna scheda progetto nel registro.
    [one] Una scheda progetto nel registro.
   *[other] { $projects } schede progetto nel registro.
  } r lo riapre.
close-nothing-missing = Non manca niente.
close-missing = Che cosa manca (Invio porta sul posto)
close-words = Ultime parole, appuntamento, valutazione
close-no-words = ancora niente: Invio per scrivere
close-next = Prossimo appuntamento: { $date }
close-evaluation = { $slips ->
    [one] 1 scheda di valutazione, media { $mean }
   *[other] { $slips } schede di valutazione, media { $mean }
  }
close-offers = Disponibilità: { $count } (d aggiunge)
close-follow-ups = Date per ritrovarsi o verificare: { $count } (v aggiunge)
missing-tick = { $count ->
    [one] Né arrivata né assente: { $names }
   *[other] Né arrivate né assenti, { $count } persone: { $names }
  }
    .where = Accoglienza, F4
missing-notice = { $count ->
    [one] Informativa non consegnata: { $names }
   *[other] Informativa non consegnata a { $count } persone: { $names }
  }
    .where = Accoglienza, F4
missing-parent-consent = { $count ->
    [one] Manca la nota sul consenso del genitore: { $names }
   *[other] Manca la nota sul consenso del genitore, { $count } minori: { $names }
  }
    .where = Accoglienza, F4
missing-phase = { $count ->
    [one] Una fase del programma non è stata avviata: { $names }
   *[other] { $count } fasi del programma non avviate: { $names }
  }
    .where = la prima: Invio
missing-report = { $count ->
    [one] Manca un report: { $names }
   *[other] Mancano { $count } report: { $names }
  }
    .where = Report
missing-reread = { $count ->
    [one] Un report è ancora in bozza: { $names }
   *[other] { $count } report ancora in bozza: { $names }
  }
    .where = Report
missing-vote = { $count ->
    [one] Una votazione non è stata contata: { $names }
   *[other] { $count } votazioni non contate: { $names }
  }
    .where = Votazione
missing-return = { $count ->
    [one] Un prestito non è rientrato: { $names }
   *[other] { $count } prestiti non rientrati: { $names }
  }
    .where = Prestiti
missing-owner = { $count ->
    [one] Un piano senza responsabile: { $names }
   *[other] { $count } piani senza responsabile: { $names }
  }
    .where = Piani
missing-doer = { $count ->
    [one] Un piano ha un'azione che nessuno fa: { $names }
   *[other] { $count } piani hanno azioni che nessuno fa: { $names }
  }
    .where = Piani
missing-deadline = { $count ->
    [one] Un piano ha un'azione senza data: { $names }
   *[other] { $count } piani hanno azioni senza data: { $names }
  }
    .where = Piani
missing-unnamed = { $count ->
    [one] Ha un compito, e negli atti sarà «una persona»: { $names }
   *[other] Hanno un compito, e negli atti saranno «una persona»: { $names }
  }
    .where = consensi: Invio
missing-contact = { $count ->
    [one] Una scheda senza referente: { $names }
   *[other] { $count } schede senza referente: { $names }
  }
    .where = Progetti
missing-promoter = { $count ->
    [one] Una scheda senza promotore: { $names }
   *[other] { $count } schede senza promotore: { $names }
  }
    .where = Progetti
missing-range = { $count ->
    [one] Una scheda senza raggio d'azione: { $names }
   *[other] { $count } schede senza raggio d'azione: { $names }
  }
    .where = Progetti
missing-commitment = Voti alti, nessun responsabile: { $names }
    .where = Piani
missing-evaluation = Le schede di valutazione non sono contate
    .where = Qui, con p
block-not-removable = qui non c'è niente da togliere: si tolgono disponibilità e date.
act-close-enter = Vai
    .short = vai
    .help = Porta dove manca qualcosa, o apre la voce scelta per correggerla.
act-close-lab = Chiudi il laboratorio
    .short = chiudi
    .help = Chiude il laboratorio e manda le schede progetto al registro. Prima chiede; si può riaprire.
act-close-reopen = Riapri il laboratorio
    .short = riapri
    .help = Riapre il laboratorio per correggerlo: chiede solo il motivo.
act-close-offer = Aggiungi una disponibilità
    .short = disponibilità
    .help = Qualcuno si offre: chi, per quale progetto, che cosa.
act-close-words = Ultime parole e valutazione
    .short = parole
    .help = Una parola a testa, il prossimo appuntamento, quante schede di valutazione e la media.
act-close-follow-up = Aggiungi una data
    .short = data
    .help = Un giorno in cui qualcuno guarda a che punto si è.
act-close-remove = Togli
    .short = togli
    .help = Toglie la disponibilità o la data scelta. Ctrl+Z la rimette.
confirm-close = Chiudere «{ $title }»?
    .body = { $projects ->
    [0] Nessuna scheda progetto va al registro.
    [one] Una scheda progetto va al registro, in «Schede da rivedere».
   *[other] { $projects } schede progetto vanno al registro, in «Schede da rivedere».
  } { $missing ->
    [0] Non manca niente.
    [one] Una cosa manca ancora: si può chiudere lo stesso.
   *[other] { $missing } cose mancano ancora: si può chiudere lo stesso.
  } Dopo, il laboratorio si legge soltanto; per correggerlo si riapre da qui.
    .verb = Chiudi il laboratorio
told-lab-closed = { $projects ->
    [0] Laboratorio chiuso.
    [one] Laboratorio chiuso. Una scheda progetto aspetta nel registro, in «Schede da rivedere».
   *[other] Laboratorio chiuso. { $projects } schede progetto aspettano nel registro, in «Schede da rivedere».
  }
told-reopened = Laboratorio riaperto: si può correggere.
form-closing = Chiusura: parole e valutazione
form-follow-up = Una data per verificare
form-offer = Disponibilità
form-reopen = Riaprire il laboratorio
field-closing-words = Una parola a testa
    .hint = Una parola per riga. Non si scrive di chi è.
field-closing-next = Prossimo incontro
    .hint = Per esempio 12/7/2025. Vuoto, se non è deciso.
field-closing-slips = Schede raccolte
    .hint = Quante schede di valutazione.
field-closing-mean = Media da 1 a 5
    .hint = Per esempio 4,3.
fault-mean = La media va da 1 a 5: per esempio 4,3.
fault-mean-missing = Manca la media delle schede: per esempio 4,3.
fault-slips-missing = Quante schede sono?
told-closing = Chiusura salvata.
field-follow-up-date = Quando
    .hint = Per esempio 12/7/2025.
field-follow-up-what = Che cosa
    .hint = Che cosa si guarda quel giorno.
told-follow-up = Data salvata.
field-offer-person = Chi
field-offer-project = Per il progetto
field-offer-what = Che cosa offre
    .hint = Può restare vuoto, se è per un progetto.
fault-offer = Scegli un progetto, o scrivi che cosa offre.
told-offer = Disponibilità di { $name } segnata.
field-reopen-reason = Perché
    .hint = Una frase: chi legge dopo capirà.

# Preparare la sala.

prepare-bodies = Enti
    .help = Organizzazioni e servizi da cui vengono le persone: nome, tipo, ETS, Comune.
prepare-earlier = Persone da un laboratorio precedente
    .help = Copia fra gli attesi chi c'era, con il suo ente. Chi è già in elenco resta com'è.
prepare-spaces = Spazi
    .help = Gli angoli della sala: la lettera sulla bacheca, il nome, i posti.
prepare-slots = Fasce orarie
    .help = Le fasce della bacheca: giorno, inizio, fine.
prepare-groups = Gruppi
    .help = I gruppi di lavoro e chi c'è in ognuno; si possono formare con un tasto.
prepare-tables = Tavoli e turni
    .help = I tavoli, i referenti, le domande di ogni turno: si preparano nella fase dei tavoli, senza avviarla.
prepare-plans = Piani d'azione
    .help = I piani, anche fuori dalla loro fase.
prepare-projects = Schede progetto
    .help = Le schede, anche fuori dalla loro fase.
pane-room-bodies = Enti
pane-room-spaces = Spazi
pane-room-slots = Fasce orarie
pane-room-groups = Gruppi
room-bodies-empty = Non c'è ancora nessun ente. Premi n per aggiungerne uno.
room-spaces-empty = Non c'è ancora nessuno spazio. Premi n per aggiungerne uno: la lettera che si scrive sulla bacheca e il nome.
room-slots-empty = Non c'è ancora nessuna fascia oraria. Premi n per aggiungerne una.
room-groups-empty = Non c'è ancora nessun gruppo. Premi n per ogni gruppo che serve, poi d per distribuire i presenti.
room-bodies-about = Organizzazioni e servizi da cui vengono le persone.
room-spaces-about = Le colonne della bacheca.
room-slots-about = Le righe della bacheca.
room-groups-about = d distribuisce i presenti: gruppi pari e misti, chi si accompagna insieme.
body-ets-mark = ETS
space-seats-count = { $seats ->
    [one] 1 posto
   *[other] { $seats } posti
  }
space-unbounded = senza limite
slot-topics = { $topics ->
    [0] nessun tema
    [one] 1 tema
   *[other] { $topics } temi
  }
block-no-room-groups = non ci sono gruppi: n ne aggiunge uno.
block-nobody-here = nessuno è ancora arrivato: segna gli arrivi con F4.
act-room-add = Aggiungi
    .short = aggiungi
    .help = Aggiunge una voce all'elenco.
act-room-edit = Correggi
    .short = correggi
    .help = Apre la voce scelta.
act-room-remove = Togli
    .short = togli
    .help = Toglie la voce scelta, se nessun altro la nomina. Ctrl+Z la rimette.
act-room-spread = Distribuisci i presenti
    .short = distribuisci
    .help = Mette chi è presente nei gruppi: pari, enti mescolati, chi si accompagna insieme. Poi si corregge a mano.
confirm-remove-room = Togliere «{ $name }»?
    .body = Ctrl+Z rimette la voce com'era.
    .verb = Togli
confirm-spread = Formare di nuovo i gruppi?
    .body = I gruppi hanno già dei membri: verranno distribuiti da capo tutti i presenti. Ctrl+Z rimette i gruppi di prima.
    .verb = Forma di nuovo
told-spread = { $people } presenti in { $groups } gruppi. Invio corregge un gruppo.
told-room = «{ $name }» salvato.
form-body = Ente
form-space = Spazio
form-slot = Fascia oraria
form-group = Gruppo
field-body-name = Nome
field-body-kind = Tipo
field-body-ets = Ente del Terzo settore
    .hint = Iscritto al Registro unico nazionale (RUNTS). Spazio cambia.
    .hint-aloud = Iscritto al Registro unico nazionale (RUNTS).
field-body-runts = Sezione RUNTS
    .hint = Per esempio ODV, APS, Imprese sociali. Vuoto, se non c'è.
field-space-mark = Lettera
    .hint = Quella che si scrive sulla bacheca: A, B, C…
field-space-name = Nome
    .hint = Per esempio: sotto il portico.
field-space-seats = Posti
    .hint = Vuoto, se non c'è limite.
field-slot-day = Giorno
    .hint = 1 per il primo giorno del laboratorio.
fault-ends = La fine deve venire dopo l'inizio.
field-group-name = Nome
field-group-members = Persone
    .hint = Chi è già in un altro gruppo non compare: toglilo prima da lì.

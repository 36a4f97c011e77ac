# Le carte da stampare

paper-code = codice
kit-sign-in = Foglio firme
    .file = foglio-firme
    .note = Con chi è iscritto, e righe in bianco per gli altri.
kit-badges = Cartellini
    .file = cartellini
    .note = Il nome grande, l'ente, un bollino colorato con la lettera di chi viene dalla stessa parte; al caffè anche i tavoli dei turni.
kit-sheets = Fogli da compilare
    .file = fogli
    .note = Sei fogli in bianco di ogni tipo di questo metodo, ognuno con il suo codice.
kit-reports = Report dei gruppi
    .file = report
    .note = Uno per ogni tema in bacheca, con titolo, proponente e codice.
kit-tables = Cavalieri dei tavoli
    .file = tavoli
    .note = Un foglio grande per ogni tavolo, con il tema e le domande.
kit-cloths = Tovaglie
    .file = tovaglie
    .note = Un foglio con codice per ogni tavolo e turno.
kit-projects = Schede progetto
    .file = schede-progetto
    .note = Schede progetto in bianco, con il codice.
kit-wall = Bacheca
    .file = bacheca
    .note = La bacheca com'è adesso, da appendere.
kit-wall-a3 = Bacheca su fogli A3
    .file = bacheca-a3
    .note = La stessa bacheca, da leggere da più lontano: serve una stampante che tenga l'A3, o una copisteria.
kit-invitations = Elenco inviti
    .file = elenco-inviti
    .note = Ente, persona, categoria, canale, esito.
kit-certificates = Attestati
    .file = attestati
    .note = Una pagina per ogni persona venuta, con le ore.
kit-attendance = Elenco delle presenze
    .file = elenco-presenze
    .note = Chi è venuto, con ente e orari, chi è entrato senza iscrizione, chi mancava; i totali per categoria. Con i nomi di tutti.
kit-no-power = Moduli in bianco per un giorno senza corrente
    .file = senza-corrente
    .note = Foglio firme vuoto, fogli, report e schede progetto in bianco.

kit-sign-in-boxes = Le tre caselle, solo se d'accordo: I = immagini, R = ricontatto, N = nome negli atti. Lasciarle vuote vuol dire no.
kit-sign-in-notice = L'informativa sul trattamento dei dati è consegnata con questo foglio, che si ritira appena firmato.
kit-row = N.
kit-body = Ente
kit-signature = Firma
kit-in = Entra
kit-out = Esce
kit-box-images = I
kit-box-again = R
kit-box-name = N
kit-route = Tavoli
kit-person = Persona
kit-belonging = Categoria
kit-channel = Canale
kit-outcome = Esito
kit-expected = atteso
kit-came = venuto
kit-absent = assente
kit-attendance-office = Con i nomi di tutti: per l'ufficio, non da far girare. Chi può essere nominato fuori di qui lo dicono gli atti.
kit-attendance-registered = Presenti con iscrizione
kit-attendance-walk-ins = Presenti senza iscrizione
kit-attendance-away = Con iscrizione, non venuti
kit-attendance-end = alla fine
kit-attendance-totals = In tutto, per categoria
kit-attendance-n-registered = Con iscrizione
kit-attendance-n-came = Presenti
kit-attendance-n-walk-ins = di cui senza iscrizione
kit-attendance-n-away = Non venuti
kit-attendance-all = Totale
kit-certificate = Attestato di partecipazione
kit-certificate-text = ha partecipato al laboratorio «{ $title }», { $date }.
kit-certificate-hours = Dalle { $from } alle { $until }: { $hours ->
    [0] { $minutes } minuti
    [one] un'ora { $minutes ->
        [0] in tutto
       *[other] e { $minutes } minuti
    }
   *[other] { $hours } ore { $minutes ->
        [0] in tutto
       *[other] e { $minutes } minuti
    }
}.
kit-certificate-signature = Per chi ha condotto: ______________________________
kit-copy = Foglio n. { $number }
kit-group = Gruppo
kit-table-and-round = Tavolo e turno
kit-slot-and-space = Orario e spazio
kit-author = Chi propone
kit-author-if = Chi scrive (solo se vuole)
kit-report = Report del gruppo
kit-convener = Chi ha proposto il tema
kit-signed = Iscritti al tema
kit-topic = Tema (numero e titolo)
kit-participants = Chi c'era
kit-scribe = Chi scrive
kit-project = Scheda progetto
kit-project-title = Titolo del progetto
kit-project-where = Dove: zona, quartiere o comuni
kit-project-numbers = Quanti: beneficiari, volontari, professionisti
kit-project-times = Quando comincia, quanti mesi dura
kit-table = Tavolo
kit-etiquette = Galateo: parla di ciò che conta · porta il tuo contributo · parla con la testa e con il cuore · ascolta per capire · collega le idee · gioca e disegna sulla tovaglia
kit-stride = Senza biglietti: chi accoglie resta, gli altri a ogni cambio vanno avanti nell'ordine dei tavoli ({ $steps }). Così nessuno si rivede.
kit-stride-step = seggiola { $n }: { $n ->
        [one] 1 tavolo
       *[other] { $n } tavoli
    }
kit-cloth = Tovaglia
kit-cloth-title = Tavolo { $number }, turno { $round }
kit-cloth-lines = Che cosa resta sulla tovaglia

kit-whole = Tutte le carte
    .note = In un colpo solo tutto quello che c'è da stampare per la sala: restano fuori la bacheca su A3, che è la stessa, e i moduli per un giorno senza corrente.
kit-to-print = da stampare
kit-nothing = In questo laboratorio non c'è ancora niente da mettere su questa carta. Niente è stato scritto.
kit-made = { $what }: da stampare
    .body = È in questa cartella:
        { $folder }

        { $files }

        Stampa il PDF, o la pagina web da qualunque browser. Niente è stato spedito.

# Il banco di chi trascrive

pane-transcribe = Trascrizione
transcribe-code = Codice:
transcribe-hint = scrivi i sei segni del foglio, o leggili con lo scanner
transcribe-counts = Fogli { $printed } · consegnati { $here } · trascritti { $there } · mancano { $missing }
transcribe-all = Nessun foglio manca.
transcribe-read = Rileggi
    .note = Mostra ciò che è stato trascritto, da confrontare con il foglio.
transcribe-correct = Correggi
    .note = Apre il modulo con ciò che è stato trascritto.
code-unreadable = «{ $typed }» non è un codice: sono sei segni, senza 0, 1, I, L, O. Guarda di nuovo il foglio.
code-wrong = «{ $typed }» ha un segno sbagliato, o due scambiati: riguarda il foglio.
code-elsewhere = «{ $typed }» è di un foglio di un altro laboratorio. Qui non apre niente.
code-unknown = «{ $typed }» non porta a nessun foglio di questo laboratorio.
code-of-another = «{ $typed }» è di un foglio di un altro laboratorio
code-open-other = Apri «{ $title }» su questo foglio
    .note = Questo laboratorio si salva e si chiude; lo ritrovi all'inizio.
code-stay-here = Resta qui
code-of-none = «{ $typed }» è scritto giusto, ma qui non c'è il laboratorio di quel foglio.
code-of-which = Di quale laboratorio è il foglio?
code-line = Codice del foglio: %{ $typed }▏  Invio apre il suo modulo, Esc lascia stare.
code-in-form = %{ $typed } è un altro foglio. E questo modulo?
code-save-first = Salvalo, e apri il foglio
    .note = Ciò che hai scritto qui entra nel laboratorio, come con F2.
    .note-aloud = Ciò che hai scritto qui entra nel laboratorio, come con :salva.
code-aside-first = Mettilo da parte, e apri il foglio
    .note = Ciò che hai scritto qui non entra ancora, e si ritrova aprendo di nuovo questo modulo.
code-stay = Resta in questo modulo
    .note = Il codice è già tolto dal campo.
code-not-yet = Prima c'è da finire qui; poi passa di nuovo il foglio.
act-code = Apri un foglio di carta dal suo codice
    .short = codice
    .help = Su qualunque schermata: scrivi il codice stampato sul foglio con il suo %, o leggilo con lo scanner, e Invio.
act-lab-transcribe = Trascrivi un foglio dal suo codice
    .short = codice
    .help = Scrivi o leggi con lo scanner il codice di un foglio: si apre il suo modulo, e dopo si torna qui per il prossimo.
act-transcribe-open = Apri il foglio
    .short = apri
    .help = Apre il modulo del foglio con quel codice; un report già trascritto si rilegge o si corregge.
kit-badge-number = n.{"\u00A0"}{ $number }
transcribe-no-paper = Questo laboratorio non ha ancora fogli di carta: i report nascono dalla bacheca, i fogli in bianco si stampano con Ctrl+P.
transcribe-there = { $sheet }: è già trascritto
transcribe-another = Trascrivi un altro foglio con questo codice
    .note = Quello che c'è resta: nasce una seconda voce. Serve se il foglio è stato fotocopiato.
transcribe-which-topic = Di quale tema è questo report?
transcribe-new-topic = Un tema che in bacheca non c'è
    .note = Prima si scrive il tema, poi il suo report.
transcribe-step = Aggiungi un prossimo passo
    .note = Che cosa, chi, entro quando: una riga della tabella in fondo al report.
code-unknown-record = Di questo foglio qui non c'è un modulo. Niente è cambiato.
leaf-missing = manca
leaf-handed-in = qui dalle { $time }
leaf-transcribed = trascritto
leaf-replaced = su un foglio in bianco
told-handed-in = { $sheet }: consegnato, da trascrivere.
told-handed-in-before = { $sheet }: era già qui dalle { $time }.
form-transcription = Foglio di carta
form-abbreviations = Abbreviazioni di chi trascrive
field-abbreviations = Abbreviazioni
    .hint = Una per riga, come «cmq = comunque». Si sciolgono da sole allo spazio, solo mentre si trascrive un foglio.
fault-abbreviation = «{ $line }» non è un'abbreviazione: scrivi una parola, il segno = e il testo intero.
told-abbreviations = { $n ->
    [0] Nessuna abbreviazione.
    [one] Una abbreviazione.
   *[other] { $n } abbreviazioni.
}
abbreviations-first = cmq = comunque
    pdz = Piano di Zona
    udp = Ufficio di Piano
    sst = servizio sociale territoriale
    assoc = associazioni
    qlc = qualcuno
    qst = questo
    xké = perché
    nn = non
act-transcribe-hand-in = Segna consegnato
    .short = consegnato
    .help = Segna che il foglio è tornato, senza trascriverlo adesso: quello del codice, o quello scelto nell'elenco.
act-transcribe-abbreviations = Le abbreviazioni
    .short = abbreviazioni
    .help = L'elenco delle parole che, mentre trascrivi, si sciolgono da sole allo spazio.
kit-copies = Quante copie di ogni foglio in bianco?
kit-copies-item = { $copies } copie
kit-copies-need = Basta per { $people ->
    [one] la persona iscritta
   *[other] le { $people } persone iscritte
}. I numeri continuano da quelli già stampati.
kit-copies-note = I numeri continuano da quelli già stampati: nessun codice si ripete.

kit-minutes = Verbale
    .file = verbale
    .note = Per l'Ufficio di Piano: presenti per ente, discussione per punti, decisioni, compiti, firme.
minutes-convened-by = Convocato da
minutes-question = Domanda guida
minutes-present = Presenti e assenti
minutes-body = Ente o appartenenza
minutes-came = Presenti
minutes-away = Assenti
minutes-named = Presenti che hanno acconsentito a essere nominati
minutes-agenda = Ordine del giorno
minutes-discussion = Discussione
minutes-other-sheets = Altre proposte, senza report
minutes-decisions = Decisioni
minutes-votes = Voti
minutes-clusters = Temi raggruppati
minutes-projects = Schede progetto
minutes-tasks = Compiti
minutes-signed-here = Firma di chi ha condotto
minutes-signed-office = Per l'Ufficio di Piano

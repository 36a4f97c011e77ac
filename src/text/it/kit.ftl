# Le carte da stampare

paper-code = codice
kit-sign-in = Foglio firme
    .file = foglio-firme
    .note = Con chi è iscritto, e righe in bianco per gli altri.
kit-badges = Cartellini
    .file = cartellini
    .note = Il nome grande, l'ente; al caffè anche i tavoli dei giri.
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
    .note = Un foglio con codice per ogni tavolo e giro.
kit-projects = Schede progetto
    .file = schede-progetto
    .note = Schede progetto in bianco, con il codice.
kit-wall = Bacheca
    .file = bacheca
    .note = La bacheca com'è adesso, da appendere.
kit-invitations = Elenco inviti
    .file = elenco-inviti
    .note = Ente, persona, categoria, canale, esito.
kit-certificates = Attestati
    .file = attestati
    .note = Una pagina per ogni persona venuta, con le ore.
kit-no-power = Moduli in bianco per un giorno senza corrente
    .file = senza-corrente
    .note = Foglio firme vuoto, fogli, report e schede progetto in bianco.

kit-sign-in-boxes = Le tre caselle, solo se d'accordo: I = immagini, R = ricontatto, N = nome negli atti. Lasciarle vuote vuol dire no.
kit-sign-in-notice = L'informativa sul trattamento dei dati è consegnata con questo foglio, che si ritira appena firmato.
kit-row = N.
kit-name = Cognome e nome
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
kit-table-and-round = Tavolo e giro
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
kit-cloth = Tovaglia
kit-cloth-title = Tavolo { $number }, giro { $round }
kit-cloth-lines = Che cosa resta sulla tovaglia

kit-to-print = da stampare
kit-nothing = In questo laboratorio non c'è ancora niente da mettere su questa carta. Niente è stato scritto.
kit-made = { $what }: da stampare
    .body = Il foglio è in questa cartella:
        { $folder }

        { $files }

        Stampa il PDF, o la pagina web da qualunque browser. Niente è stato spedito.

# Ciò che esce per essere lavorato

export-pick = Esportare: tabelle, agenda, tutto il laboratorio
export-with-names = con i nomi
export-csv = Tabelle CSV, per Excel
    .note = Un file per tabella: partecipanti, proposte, report, voti, piani, progetti. Chi non ha acconsentito è un numero.
    .file = tabelle.csv
export-xlsx = Cartella di lavoro di Excel
    .note = Le stesse tabelle in un file .xlsx, con date e numeri veri.
    .file = tabelle.xlsx
export-ods = Cartella di lavoro di LibreOffice
    .note = Le stesse tabelle in un file .ods.
    .file = tabelle.ods
export-ical = Agenda per il calendario
    .note = Le fasi, i gruppi della bacheca, gli incontri e quando ci si rivede, in un file .ics.
    .file = agenda.ics
export-decidim = Proposte per Decidim
    .note = Le proposte che stanno in piedi, con le colonne che Decidim importa.
    .file = decidim-proposte.csv
export-json = Tabelle per altri programmi (JSON)
    .note = Con nomi di colonne che non cambiano mai.
    .file = tabelle.json
export-internal = Tabelle per l'ufficio, con tutti i nomi
    .note = Excel, con nomi, enti, ore e consensi: resta in ufficio, non si fa girare.
export-bundle = Tutto il laboratorio in un file
    .note = Sessione, atti e tabelle, da aprire su un altro computer con «cerchio import bundle». Contiene tutti i nomi.
    .file = laboratorio.cerchio.zip
export-apart = Contenuti e identità in due file
    .note = Il laboratorio senza nomi, che cerchio apre, e la tabella che dice chi è ogni numero: da tenere in due posti.
    .file = contenuti.ron
export-apart-person = Persona { $id }
export-apart-not-made = senza i nomi il laboratorio non si ricompone
apart-made = Contenuti e identità
    .body = Sono in questa cartella:
        { $folder }

        { $files }

        Nel primo nessuno di chi ha partecipato ha un nome (chi conduce e gli enti restano); il secondo dice chi è ogni numero. Porta il secondo altrove e cancellalo da qui: insieme sono come prima.
export-locked = Tutto il laboratorio in un file chiuso
    .note = Come sopra, ma si apre solo con una frase d'accesso: per una chiavetta o una mail. La frase la trova il programma e la mostra una volta.
    .file = laboratorio.cerchio.zip.age
bundle-locked = Il laboratorio in un file chiuso
    .body = La frase d'accesso è

            { $what }

        Scrivila ora, lontano dal file: non è scritta da nessuna parte, e senza nessuno lo apre più. È in questa cartella:
        { $folder }

        { $files }

        Si apre con «cerchio import bundle», o con il programma age. Il laboratorio che è qui resta com'è, non chiuso.
locked-ask-new = Frase d'accesso (non si vede mentre scrivi):
locked-ask-again = Di nuovo:
locked-ask = Il file è chiuso. Frase d'accesso (non si vede mentre scrivi):
locked-differ = Le due frasi sono diverse. Niente è stato scritto: riprova.
locked-short = La frase d'accesso ha meno di { $fewest } lettere, e si indovina. Niente è stato scritto: tre o quattro parole bastano.
locked-given-up = Niente è stato scritto né aperto.
locked-deaf = La tastiera non si legge ({ $cause }). Niente è stato scritto né aperto.
locked-no-terminal = La frase d'accesso si può chiedere solo in un terminale. Niente è stato scritto: in uno script usa --passphrase-file FILE.
locked-no-file = La frase d'accesso non si legge da { $file } ({ $cause }). Niente è stato scritto né aperto.
locked-only-bundle = Si chiude con una frase d'accesso solo il laboratorio intero, da solo: --format bundle --passphrase. Niente è stato scritto.
locked-without = Manca la frase d'accesso. Niente è stato scritto.
locked-wrong = La frase non è quella con cui il file è stato chiuso, oppure il file non è più com'era. Niente è stato scritto: riprova. Senza la frase giusta nessuno lo apre.
locked-broken = Il file è chiuso, ma è rovinato, o non con una frase d'accesso. Niente è stato scritto: fallo esportare di nuovo.
export-contact-hidden = (recapito)
export-unmade = L'esportazione non si è potuta fare ({ $said }). Il laboratorio è al sicuro: prova un altro formato.
export-made = { $what }: fatto
    .body = È in questa cartella:
        { $folder }

        { $files }

        Niente è stato spedito: lo consegni tu.
bundle-made = Il laboratorio in un file
    .body = È in questa cartella:
        { $folder }

        { $files }

        Contiene tutto, anche i nomi di chi non vuole comparire: dallo solo a chi ha cura di questo laboratorio.

export-pseudonym = Persona { $number }
export-decidim-origin = Da «{ $title }», foglio { $id }.
export-next-meeting = Prossimo incontro
export-table-participants = Partecipanti
    .file = partecipanti
export-table-identities = Identità
    .file = identita
export-key = Chiave fra i laboratori
export-accessibility = Accessibilità
export-table-proposals = Proposte
    .file = proposte
export-table-reports = Report
    .file = report
export-table-votes = Voti
    .file = voti
export-table-plans = Piani
    .file = piani
export-table-projects = Progetti
    .file = progetti
export-standing = in piedi
export-merged = confluita
export-withdrawn = ritirata
export-draft = bozza
export-corrected = corretto
export-final = definitivo
export-ranking = classifica
export-dots-vote = bollini
export-person = Persona
export-belonging = Appartenenza
export-level = Livello
export-age = Età
export-municipality = Comune
export-attendance = Presenza
export-last = Cognome
export-first = Nome
export-body = Ente
export-arrived = Arrivo
export-left = Uscita
export-consent-images = Consenso immagini
export-consent-recontact = Consenso ricontatto
export-consent-name = Consenso nome negli atti
export-id = Numero
export-kind = Tipo
export-text = Testo
export-author = Chi propone
export-state = Stato
export-into = Confluita in
export-reason = Motivo
export-slot = Fascia
export-space = Spazio
export-at = Gruppo o tavolo
export-round = Turno
export-posted-at = Affissa
export-from = Nasce da
export-dots = Voti
export-topic = Tema
export-title = Titolo
export-convener = Proponente
export-scribe = Chi scrive
export-people = Quante persone
export-participants = Chi c'era
export-discussion = Discussione
export-recommendations = Proposte
export-resources = Risorse
export-requests = Richieste
export-next-steps = Prossimi passi
export-delivered = Consegnato
export-ballot = Votazione
export-held-at = Ora
export-voting = Come
export-voters = Votanti
export-each = Voti a testa
export-unused = Non usati
export-points = Voti avuti
export-plan = Piano
export-project = Progetto
export-owner = Responsabile
export-team = Con chi
export-what = Che cosa
export-who = Chi
export-with = Insieme a
export-by = Entro
export-place = Dove
export-how = Come
export-check = Come si vedrà
export-description = Descrizione
export-goals = Obiettivi
export-continues = Continua
export-needs = Bisogni
export-activities = Attività
export-targets = Destinatari
export-range = Raggio
export-areas = Zone
export-municipalities = Comuni
export-action-kind = Tipo di azione
export-contact = Referente
export-promoter = Promotore
export-partners = Enti e ruoli
export-beneficiaries = Beneficiari previsti
export-volunteers = Volontari previsti
export-professionals = Professionisti previsti
export-euro = Euro
export-starts = Inizio
export-months = Mesi

bundle-no-archive = Il file non è un archivio, o è rotto. Niente è stato scritto: fallo esportare di nuovo.
bundle-no-bundle = L'archivio non viene da «cerchio export --format bundle». Niente è stato scritto.
bundle-points-elsewhere = Nell'archivio c'è un nome che porta fuori dalla sua cartella o un collegamento: «{ $name }». Non è stato aperto, e niente è stato scritto.
bundle-too-large = L'archivio è più grande di qualunque laboratorio. Non è stato aperto, e niente è stato scritto.
bundle-changed = Nell'archivio «{ $name }» manca, o non è più com'era quando è stato esportato. Niente è stato scritto: fallo esportare di nuovo.
bundle-newer = Il laboratorio è di un cerchio più nuovo di questo. Niente è stato scritto: aggiorna il programma e riprova.
bundle-there = Il laboratorio «{ $title }» ({ $session }) c'è già, uguale lettera per lettera. Niente è stato scritto.
bundle-name-taken = Qui c'è già un altro «{ $session }», diverso da questo. Non è stato toccato e niente è stato scritto: importa con --data in un'altra cartella, e confrontali.
bundle-done = È entrato «{ $title }» ({ $session }). Gli atti e le tabelle, { $files } file, sono in { $folder }.
act-lab-export = Esporta: tabelle, agenda, tutto il laboratorio
    .short = esporta
    .help = Tabelle per Excel e LibreOffice, agenda per il calendario, proposte per Decidim, o tutto il laboratorio in un file.

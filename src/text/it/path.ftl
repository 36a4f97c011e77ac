# I percorsi di laboratori e la loro carta d'identità.

hub-paths = Percorsi
    .help = I percorsi di cui fanno parte i laboratori, ognuno con la sua carta d'identità da scrivere e da stampare.
hub-paths-count = { $paths ->
    [0] nessun percorso
    [one] 1 percorso
   *[other] { $paths } percorsi
}
paths-empty = Nessun laboratorio dice ancora di quale percorso fa parte: si scrive nell'intestazione, al campo «Percorso».
block-no-path = Non c'è ancora nessun percorso.
path-meetings = { $meetings ->
    [one] 1 laboratorio
   *[other] { $meetings } laboratori
}
path-people = { $people ->
    [one] 1 persona
   *[other] { $people } persone
}
path-about = { $meetings }. { $people ->
    [one] Una persona
   *[other] { $people } persone diverse
}, { $projects ->
    [0] nessun progetto ancora.
    [one] un progetto.
   *[other] { $projects } progetti.
}
act-path-open = Apri la carta d'identità
    .short = apri
    .help = Mostra la carta del percorso scelto.

act-card-write = Scrivi questa parte
    .short = scrivi
    .help = Apre il modulo della parte della carta in cui sei.
act-card-print = Componi e stampa
    .short = stampa
    .help = Fa la carta d'identità o un'altra carta del percorso: PDF, pagina web, Markdown e testo; gli incontri per il calendario (.ics) e la scheda per l’Osservatorio.
act-card-front = Scrivi il fronte
    .short = fronte
    .help = Perché è nato, dove, segni particolari, peso, trasformazioni.
act-card-steering = Scrivi le cabine di regia
    .short = regia
    .help = Chi siede nella cabina ristretta e in quella allargata.
act-card-story = Scrivi il racconto
    .short = racconto
    .help = Sottotitolo, racconto, interventi in evidenza.
act-card-support = Scrivi sostegni e contatti
    .short = contatti
    .help = Chi finanzia, chi sostiene, a chi rivolgersi, dove è stato presentato.
told-card = Carta d'identità scritta: «{ $path }».
card-to-write = Premi Invio per scrivere perché è nato, il suo peso, che cosa ha trasformato.

form-card-front = { $path }: il fronte della carta
form-card-steering = { $path }: le cabine di regia
form-card-story = { $path }: il racconto
form-card-support = { $path }: sostegni e contatti
field-card-born-for = Sono nato per
    .hint = Poche righe: perché il percorso è cominciato. Sulla carta ci stanno circa 400 lettere.
field-card-since = Nato nel
    .hint = Solo se è cominciato prima del suo primo laboratorio: altrimenti l'anno lo sa il programma.
field-card-territory = A
    .hint = Il territorio, per esempio «Comuni del distretto di Casalecchio di Reno (BO)».
field-card-marks = Segni particolari
field-card-weight = Peso
    .hint = Che cosa ha mosso nella programmazione locale. Voci del registro e tavoli nati qui si aggiungono da sé.
field-card-changes = Trasformazioni
    .hint = Che cosa c'è di nuovo, una cosa per riga. Se resta vuoto, la carta dice le attività dei progetti avviati.
field-card-subtitle = Sottotitolo
field-card-text = Racconto
    .hint = Il contesto, da quando, che cosa si è costruito. Una riga vuota separa i capoversi.
field-card-featured = Interventi in evidenza
    .hint = Questi si raccontano con la loro descrizione; gli altri si elencano.
field-card-funding = Finanziamenti
    .hint = Uno per riga.
field-card-helpers = Con il sostegno di
    .hint = Uno per riga.
field-card-contact = Persona di riferimento
field-card-role = Ruolo
field-card-email = Posta elettronica
field-card-event = Presentato a
    .hint = Il nome dell'evento in cui la carta è stata mostrata.
field-card-event-date = Il giorno

path-pick = Che cosa comporre?
path-card = Carta d'identità del percorso
    .note = Una pagina sola: perché è nato, con chi, con quali metodi, che cosa ha costruito.
    .file = carta-identita
card-born-for = Sono nato per
card-since = Nato nel
card-territory = A
card-marks = Segni particolari
card-weight = Peso
card-weight-counted = { $entries ->
    [one] Una voce nel registro viene da qui
   *[other] { $entries } voci nel registro vengono da qui
}{ $tables ->
    [0] .
    [one] , un tavolo permanente.
   *[other] , { $tables } tavoli permanenti.
}
card-changes = Trasformazioni // cosa c'è di nuovo
card-methods = Metodi e strumenti
card-stature = Statura // chi abbiamo coinvolto
card-core = Cabina di regia ristretta
card-enlarged = Cabina di regia allargata
card-involved = Persone coinvolte nell'attuazione
card-involved-text = Ognuna contata una volta, { $meetings ->
    [one] in un laboratorio
   *[other] in { $meetings } laboratori
} e nei gruppi di progetto.
card-unwritten = (da scrivere)
card-not-said = Non ancora indicata.
card-overlap = { $people ->
    [one] Una di queste persone siede
   *[other] { $people } di queste persone siedono
} anche in una cabina di regia.
card-belonging = Appartenenza
card-total = Totale
card-citizens = Cittadine e cittadini
    .letter = C
card-third-sector = Terzo settore
    .letter = T
card-institutions = Istituzioni e servizi
    .letter = I
card-others = Scuole, imprese, altri
    .letter = S
card-ring = Un cerchio di { $people } punti, uno per persona, colorati per appartenenza.
card-story = { $n ->
    [0] Il racconto
    [one] Il racconto // un intervento
   *[other] Il racconto // { $n } interventi
}
card-others-built = E inoltre
card-meetings = Laboratori
card-funding = Finanziamenti
card-helpers = Con il sostegno di
card-contact = Contatti
card-event = Presentato a
card-support = Sostegni e contatti
paper-made = { $what }: fatto
    .body = I file sono in questa cartella:
        { $folder }

        { $files }

        Il PDF è da stampare, la pagina web da leggere e stampare con qualunque browser. Niente è stato spedito.

path-unknown = Nessun percorso si chiama «{ $path }». Quelli che ci sono: { $paths }. Non è stato scritto niente.
path-none = Nessun laboratorio dice ancora di quale percorso fa parte.

path-docpp = Documento di proposta partecipata (DocPP)
    .note = Lo scheletro che chiede la legge regionale 15/2018: oggetto, percorso, proposte. I vuoti da riempire sono segnati.
    .file = docpp
path-final-report = Relazione finale per la Regione
    .note = Lo scheletro della relazione della legge regionale 15/2018: attività, persone, esiti, costi. I vuoti sono segnati.
    .file = relazione-finale
path-skeleton = da completare
law-by = Legge
law-15-2018 = L.R. Emilia-Romagna 15/2018
law-to-do = Da completare
law-gaps = { $gaps ->
    [0] niente
    [one] un punto, segnato nel testo
   *[other] { $gaps } punti, segnati nel testo
}
law-draft-meaning = Uno scheletro composto da ciò che i laboratori hanno raccolto: chi risponde del processo lo completa, e il Tavolo di negoziazione lo approva.
law-gap = … da completare
law-data = Dati del processo
law-title = Titolo
law-decider = Ente titolare della decisione
law-responsible = Responsabile del processo
law-author = Chi ha curato il testo
law-span = Incontri, dal – al
law-approved = Approvato dal Tavolo di negoziazione il
law-sent-guarantor = Inviato al Tecnico di garanzia il
law-validated = Validato dal Tecnico di garanzia il
law-sent-decider = Inviato all'ente titolare della decisione il
law-subject = Oggetto e bisogni
law-gap-subject = Descrivere l'oggetto del processo e i bisogni a cui risponde.
law-questions = Le domande guida
law-needs = Priorità, soggetti, zona bersaglio
law-way = Il percorso in breve
law-meetings = Gli incontri
law-meeting = Incontro
law-people = Persone
law-gap-negotiation = Tavolo di negoziazione: composizione, incontri, verbali.
law-gap-committee = Comitato di garanzia locale: componenti, incontri.
law-gap-difficulties = Difficoltà incontrate, e come si sono affrontate.
law-proposals = Le proposte
law-gap-choose = Scegliere, fra ciò che segue, le proposte che si portano a chi decide; togliere il resto.
law-asked = Che cosa si chiede a chi decide
law-gap-asked = Per ogni proposta: che cosa si chiede di deliberare, con quali risorse, entro quando.
law-gap-answer = Entro quando e come l'ente dirà che cosa accoglie, e perché se non accoglie.
law-monitoring = Monitoraggio
law-follow-ups = Quando si torna a guardare
law-gap-monitoring = Chi controlla l'attuazione, con quali strumenti, e come lo racconta a chi ha partecipato.
law-applicant = Soggetto richiedente
law-months = Durata in mesi
law-extension = Proroga chiesta e concessa
law-territory = Territorio
law-summary = Relazione sintetica
law-gap-summary = In una pagina: contesto, obiettivi, che cosa è successo, che cosa ne è venuto.
law-held = Svolgimento
law-women = Presenza femminile
law-times = Conciliazione con i tempi di vita e di lavoro
law-organisation = Chi lo ha condotto
law-results = Esiti
law-n-people = Persone coinvolte, ognuna una volta
law-n-proposals = Contributi raccolti
law-n-projects = Progetti nati
law-act = Atto con cui l'ente ha preso atto del DocPP
law-projects = I progetti
law-gap-impact = Impatto: che cosa è cambiato nelle decisioni, nei servizi, nella comunità.
law-gap-satisfaction = Gradimento di chi ha partecipato, e come è stato rilevato.
law-communication = Comunicazione
law-gap-communication = Come si è informato: pagine, inviti, restituzioni. Indirizzo della pagina del processo.
law-costs = Costi
law-cost = Voce
law-planned = Previsto
law-spent = Speso
law-paid-by-region = Con il contributo regionale
law-cost-planning = Progettazione
law-cost-training = Formazione del personale interno
law-cost-services = Servizi per lo svolgimento
law-cost-communication = Comunicazione
law-gap-costs = Importi, atti e documenti contabili di ogni voce.
law-enclosures = Allegati
law-enclosed-book = Atti di «{ $title }»
law-enclosed-sign-in = Fogli firme degli incontri
law-gap-enclosures = Verbali del Tavolo di negoziazione e del Comitato, documenti contabili, rassegna.
path-calendar = Gli incontri del percorso, per un calendario
    .file = incontri.ics
    .note = Un file iCalendar: giorno, ore e luogo di ogni laboratorio, da aprire con il calendario del telefono o dell'ufficio.
path-observatory = La scheda per l'osservatorio regionale
    .note = I campi dell'osservatorio della partecipazione in una tabella: ciò che si sa è scritto, il resto resta aperto.
observatory-title = Titolo del processo
observatory-state = Stato di avanzamento
observatory-nature = Natura del processo (certificato, finanziato)
observatory-certified = Anno della certificazione
observatory-amount = Importo finanziato dal Bando
observatory-cofunding = Cofinanziamento di altri soggetti
observatory-cost = Costo complessivo del processo
observatory-begins = Data di inizio del processo
observatory-ends = Data di fine del processo
observatory-months = Durata (mesi)
observatory-extension = Richiesta e concessione della proroga
observatory-structure = Struttura responsabile del processo
observatory-decider = Titolare della decisione
observatory-territory = Territorio
observatory-kind = Metodi di partecipazione
observatory-participants = Partecipanti
observatory-who = Partecipanti, per appartenenza
observatory-women = Presenza femminile
observatory-times = Conciliazione con i tempi di vita e di lavoro
observatory-phases = Fasi del percorso
observatory-committee = Comitato di garanzia locale
observatory-negotiation = Tavolo di negoziazione
observatory-closed = Concluso
observatory-running = In corso
export-table-observatory = Scheda per l'Osservatorio
    .file = osservatorio
export-field = Campo
export-value = Valore
export-decidim-meetings = Incontri per Decidim
    .file = decidim-incontri.csv
export-decidim-results = Risultati per Decidim
    .file = decidim-risultati.csv
bundle-registry-done = { $entries ->
    [0] Con la carta del suo percorso nel registro.
    [one] Nel registro è entrata una sua voce.
   *[other] Nel registro sono entrate { $entries } sue voci.
}
bundle-registry-odds = Le sue voci del registro sono rimaste fuori: qui { $ids } sono altre cose. Il laboratorio è entrato lo stesso.
bundle-registry-unread = La parte del registro dentro l'archivio non si legge. Il laboratorio è entrato; fallo esportare di nuovo per le voci del registro.
kit-unnoted = { $why } I fogli in bianco portano un numero che il laboratorio deve segnare, o si ripeterebbe: niente è stato stampato. Se il laboratorio è aperto, stampali da lì con Ctrl+P.
transcribe-anywhere = Apre il modulo di questo foglio di carta, o ciò che ne è già stato trascritto.

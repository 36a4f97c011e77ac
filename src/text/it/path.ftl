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
    .help = Fa la carta d'identità o un'altra carta del percorso: PDF, pagina web, Markdown e testo.
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
card-not-said = Non ancora indicata.
card-overlap = { $people ->
    [one] Una di queste persone siede
   *[other] { $people } di queste persone siedono
} anche in una cabina di regia.
card-belonging = Appartenenza
card-total = Totale
card-citizens = Cittadine e cittadini
card-third-sector = Terzo settore
card-institutions = Istituzioni e servizi
card-others = Scuole, imprese, altri
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

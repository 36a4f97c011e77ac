# Il libro degli atti

book-kind = Atti del laboratorio
book-draft = BOZZA
book-draft-meaning = Si può ancora correggere: chi c'era dica a chi ha condotto che cosa manca o va cambiato.
book-contents = Indice
book-skip = Vai al testo
book-what = Che cosa
book-how-many = Quanti
book-page = pagina
book-somebody = una persona
book-others = { $n ->
    [one] un'altra persona
   *[other] altre { $n } persone
}
book-people-only = { $n ->
    [one] una persona
   *[other] { $n } persone
}
book-participants = { $count ->
    [one] una persona presente
   *[other] { $count } persone presenti
}

book-brief = In breve
book-n-people = Persone venute
book-n-sheets = Contributi scritti
book-n-reports = Report dei gruppi
book-n-clusters = Grappoli
book-n-ballots = Votazioni
book-n-plans = Piani d'azione
book-n-projects = Progetti
book-n-offers = Disponibilità

book-context = Il contesto
book-programme = Il programma
book-planned = Previsto
book-planned-changed = Orario
book-minutes = Minuti
book-phase = Fase
book-as-it-was = Com'è andata
book-wall = La bacheca
book-slot = Orario
book-tables = I tavoli
book-seats = Chi ha parlato con chi
book-seats-round = Turno { $round }: { $people } persone a { $tables ->
        [one] un tavolo
       *[other] { $tables } tavoli
    }
book-seats-met = { $met ->
        [one] Si è incontrata una coppia di persone
       *[other] Si sono incontrate { $met } coppie di persone
    }, referenti compresi; fra chi girava, tolto chi sta sempre insieme, { $again ->
        [0] nessuna coppia si è rivista
        [one] una coppia si è rivista
       *[other] { $again } coppie si sono riviste
    }
book-round-questions = Domande dei turni
book-audience = { $n ->
    [one] una persona nel pubblico
   *[other] { $n } persone nel pubblico
}

book-people = Chi c'era
book-people-counts = { $came ->
    [one] È venuta una persona
   *[other] Sono venute { $came } persone
}{ $walkins ->
    [0] { " " }su { $registered } iscritte.
    [one] , di cui 1 senza iscrizione; le iscritte erano { $registered }.
   *[other] , di cui { $walkins } senza iscrizione; le iscritte erano { $registered }.
} { $named ->
    [0] Nessuna ha chiesto di comparire con il nome in queste pagine: qui sono tutte contate, nessuna è nominata.
    [one] Una ha accettato di comparire con il nome; le altre sono contate.
   *[other] { $named } hanno accettato di comparire con il nome; le altre sono contate.
}
book-by-belonging = Da dove venivano
book-by-level = Con quale ruolo
book-bodies = Enti e associazioni presenti
book-names = Persone che hanno accettato di essere nominate

book-proposed-by = proposto da { $name }
book-written-by = scritto da { $name }
book-number = Numero
book-group = Gruppo
book-people-head = Persone
book-members = Chi
book-table = Tavolo
book-round = Turno
book-round-number = Turno { $number }
book-round-not-held = Turno { $number }, non tenuto
book-host-before = Ospitava
book-host-after = Da qui ospita
book-told = Consegna

book-reports = I report dei gruppi
book-report-state = report { $state }
book-missing-reports = Gruppi che non hanno consegnato un report

book-clusters = I grappoli
book-in-it = Ne fanno parte
book-votes = I voti
book-ballot = Bollini ricevuti, votazione { $id }
book-plans = I piani d'azione
book-owner = Responsabile
book-team = Squadra
book-project = Progetto
book-from = Da dove viene
book-what-head = Che cosa
book-who-head = Chi
book-by-head = Entro
book-how-head = Dove, come, con che cosa
book-projects = I progetti
book-offers = Le disponibilità
book-offer = Che cosa offre

book-readings = Le letture
book-readings-each = Quante volte è stato letto ogni libro
book-closing = La chiusura
book-follow-ups = Quando si riguarda
book-contacts = Contatti
book-contacts-note = Queste persone hanno accettato di essere nominate e di essere ricontattate. Chi ha condotto sa come trovarle.
book-colophon = Come è fatto questo libro
book-colophon-names = Ci sono tutti i contributi scritti dalle persone, anche quelli senza voti, uniti o ritirati. Tra chi ha partecipato, è nominato solo chi ha acconsentito; al posto degli altri c'è «una persona». Chi conduce, chi promuove e chi siede nella cabina di regia è nominato per il suo compito.
book-colophon-program = Composto con cerchio dal file del laboratorio. Niente è stato spedito: lo consegna chi ha condotto.

# Comporlo e trovarlo

book-file = atti
book-pick = Gli atti e le carte da stampare
book-pick-draft = Atti: bozza da far correggere
    .note = PDF, pagina web, Markdown e testo, con BOZZA su ogni pagina.
book-pick-final = Atti: versione definitiva
    .note = { $drafts ->
        [0] Gli stessi formati, senza BOZZA.
        [one] Senza BOZZA. Un report è ancora in bozza.
       *[other] Senza BOZZA. { $drafts } report sono ancora in bozza.
    }
told-making = Sto componendo…
book-made = Gli atti sono pronti
    .body = Sono in questa cartella:
        { $folder }

        { $files }

        Il PDF è da stampare, la pagina web da leggere e stampare con qualunque browser. Niente è stato spedito: li consegni tu.
book-unprintable = Il PDF non si è potuto comporre ({ $said }). Il laboratorio è al sicuro: chiedi gli altri formati con --format html,md,txt.
book-stumbled = Gli atti non sono stati composti, per un errore del programma. Il laboratorio è al sicuro: riprova, o usa «cerchio book».
act-lab-book = Gli atti e le carte da stampare
    .short = atti
    .help = Compone il libro degli atti, o i fogli da stampare: firme, cartellini, report, tavoli, attestati, elenco delle presenze.
act-close-book = Gli atti, da stampare e consegnare
    .short = atti
    .help = Compone il libro degli atti: PDF, pagina web, Markdown e testo, con i nomi di chi ha acconsentito.
act-trail-book = Gli atti di questo laboratorio
    .short = atti
    .help = Compone il libro degli atti: PDF, pagina web, Markdown e testo, con i nomi di chi ha acconsentito.

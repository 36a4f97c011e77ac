# Parole usate dappertutto.

weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
long-date = { $weekday } { $day } { $month } { $year }
hours = { $hours } h
hours-minutes = { $hours } h { $minutes }'
yes = sì
no = no
help = Aiuto
search = Cerca:
key-space = Spazio
key-enter = Invio
key-esc = Esc
key-tab = Tab
key-delete = Canc
key-insert = Ins
key-page-up = PagSu
key-page-down = PagGiù
form-save = Salva
form-keys = Esc: lascia (il testo resta) · F1: aiuto · F8: butta via
form-needed = * da riempire
form-choose-one = scrivi qualche lettera, o Spazio per l'elenco
gesture-line = Tab o ↓: campo dopo · ↑: campo prima
    .aloud = { aloud-how-line }
gesture-marked = Scrivendo lo sostituisci · →: lo tieni · Ctrl+Z: lo rimette · Tab: campo dopo
    .aloud = { aloud-how-line }
gesture-text = Invio: nuova riga · Tab: campo dopo
    .aloud = { aloud-how-text }
gesture-line-found = Ritrovato: si va avanti da dove eri · Ctrl+Z: com'era prima · Tab: campo dopo
    .aloud = { aloud-how-line }
gesture-text-found = Ritrovato: si va avanti da dove eri · Invio: nuova riga · Tab: campo dopo
    .aloud = { aloud-how-text }
gesture-one = Spazio: cambia, dall'elenco · Tab o ↓: campo dopo · ↑: campo prima
    .aloud = { aloud-how-one }
gesture-many = Spazio: aggiunge, dall'elenco · Canc: toglie l'ultimo · Tab o ↓: campo dopo
    .aloud = { aloud-how-many }
gesture-list = ↑ ↓: scorre · Invio: prende · lettere: cercano · Esc: lascia com'era
    .aloud = { aloud-how-one }
gesture-left = Spazio: riprende ciò che avevi scritto · Tab o ↓: campo dopo · ↑: campo prima
    .aloud = { aloud-how-one }
gesture-flag = Spazio: cambia · s: sì · n: no · Tab o ↓: campo dopo
    .aloud = { aloud-how-flag }
gesture-button = Invio: salva · ↑: torna ai campi
    .aloud = { aloud-at-save }
form-choose-many = scrivi qualche lettera, o Spazio per l'elenco
picker-left = Scrivi per cercare · Tab riprende «{ $typed }» · Esc per uscire
picker-type = Scrivi per cercare, Invio per scegliere, Esc per uscire
picker-more = { $items ->
    [one] … un'altra voce
   *[other] … altre { $items } voci
}
    .note = Invio le mostra. Scrivendo si cercano tutte.
picker-none = Nessuna voce corrisponde. Cancella qualche lettera, o premi Esc.
    .aloud = Nessuna voce corrisponde. Scrivi qualche altra lettera, o esc.
picker-there = { $choice } c'è già.
told-left-alone = Tutto è rimasto com'era.
confirm-leave = Lascia com'è
confirm-keys = ← → e Invio
message-keys = ↑ ↓ per scorrere, un altro tasto per chiudere
help-of = Aiuto · { $title }
help-form = Una scheda si riempie un campo alla volta.
    Tab, Invio o ↓: campo dopo. ↑: campo prima. Le frecce fra i campi non cambiano mai ciò che c'è scritto.
    Un campo di scelta si cambia con Spazio, che apre l'elenco, o scrivendo qualche lettera di ciò che si cerca.
    F2 salva da qualunque campo. Esc lascia la scheda e tiene da parte il testo. F8 lo butta via, dopo una domanda.
    Ctrl+Z dentro un campo rimette il testo di prima.
    .aloud = Una scheda si riempie un campo alla volta. { aloud-form }
help-fields = I CAMPI DI QUESTA SCHEDA
help-needed = { $field } (da riempire)
help-list = Scrivi qualche lettera di ciò che cerchi: l'elenco si accorcia. Gli accenti e le maiuscole non contano.
    ↑ ↓, PagSu e PagGiù: scorrono. Invio, o F2: prende la voce segnata. Backspace: toglie una lettera. Esc: chiude senza fare niente.
    Sotto l'elenco si legge che cosa fa la voce segnata.
    .aloud = Scrivi il numero della voce, o qualche lettera di ciò che cerchi. Gli accenti e le maiuscole non contano. esc chiude senza fare niente; tutto dice l'elenco intero.
help-question = ← e → (o Tab) passano da un pulsante all'altro. Invio preme quello segnato. Esc lascia tutto com'è.
    La risposta che non cambia niente è sempre la prima.
    .aloud = Scrivi il numero della risposta. esc lascia tutto com'è. La risposta che non cambia niente è sempre la prima.
palette-title = Che cosa si può fare qui
palette-blocked = Ora non si può: { $reason }
too-small = La finestra è { $width }×{ $height }: allargala almeno a { $least-width }×{ $least-height }. Niente è andato perso.
reading-only = sola lettura
saving = salvo…
saved-at = salvato { $at }
not-saved = NON SALVATO
act-back = Torna indietro
    .short = indietro
    .help = Torna alla schermata di prima.
told-how-to-leave = Per uscire: Esc fino ai laboratori, poi q. Il testo scritto è al sicuro.
told-paste-cut = Testo troppo lungo: ne ho tenuto l'inizio, { $letters } lettere sono rimaste fuori.
told-key-not-here = { $key } in una scheda non fa niente: prima F2 la salva, o Esc la lascia. Il testo resta.
    .aloud = { $key } in una scheda non fa niente: prima :salva, oppure :esci. Il testo resta.
told-kept-aside = Il testo che stavi scrivendo resta da parte: lo ritrovi riaprendo la scheda.
told-found-again = Ho ritrovato il testo che stavi scrivendo. F2 lo salva.
    .aloud = Ho ritrovato il testo che stavi scrivendo. :salva lo salva.
told-undone = Annullato: { $deed }. Ctrl+Y lo ripete.
told-redone = Ripetuto: { $deed }.
fault-needed = Qui serve qualche parola.
fault-choose = Scegli una voce dell'elenco.
fault-date = Scrivi la data così: 17/5/2025.
fault-time = Scrivi l'ora così: 9:30.
fault-number = Qui serve un numero intero.
confirm-unsaved = Uscire senza salvare?
    .body = L'ultima modifica non è sul disco. { $why }
    .verb = Esci senza salvare
confirm-discard = Buttare via questo testo?
    .body = Ciò che hai scritto in questa scheda, e che non è ancora salvato, non si potrà ritrovare.
    .verb = Butta via
told-discarded = Il testo è stato buttato via.
told-esc-again = Esc ancora una volta per uscire dal laboratorio. Tutto è già salvato.

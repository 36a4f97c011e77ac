# Ciò che si dice con --lineare: frasi e scelte numerate.

aloud-choice = { $number }. { $text }
aloud-selected = { $number }. { $text } (scelto)
aloud-here = Sei in: { $title }
aloud-offers = Puoi fare:
aloud-offer = { $key }: { $label }
aloud-offer-blocked = { $key }: { $label } (ora no: { $reason })
aloud-more-offers = ?: tutto quello che si può fare qui, una frase per ogni cosa
aloud-welcome = cerchio, una riga alla volta. Scrivi un numero per scegliere, un tasto o l'inizio di ciò che vuoi fare, / e qualche lettera per cercare. «Invio» è il tasto Invio da solo, o la parola. dove: ridice dove sei. Dentro una scheda, dove si scrive, i comandi vogliono i due punti davanti: :dove, :salva.
aloud-goodbye = Tutto è salvato. Ciao.
aloud-confirm = Scrivi 1 o 2.
aloud-pick = Scrivi il numero o qualche lettera; esc per lasciar stare.
aloud-form = Invio lascia com'è e va avanti. I comandi qui vogliono i due punti davanti: :salva salva, :indietro torna al campo di prima, :vuoto svuota, :esci lascia (il testo resta da parte), :butta lo butta via, :dove ridice il campo, :tutto ne dice tutte le scelte, :aiuto spiega i campi, :3 va al campo 3.
aloud-field = { $label } ({ $place } di { $fields }). Adesso: { $value }.
aloud-empty = vuoto
aloud-fault = Attenzione: { $fault }
aloud-how-line = {""}
aloud-how-text = Scrivi una o più righe; una riga vuota va avanti.
aloud-how-flag = Scrivi sì o no.
aloud-how-one = Scrivi il numero o qualche lettera.
aloud-how-many = Scrivi un numero o qualche lettera alla volta; per togliere ciò che è scelto, ridillo; una riga vuota va avanti.
aloud-many = Le voci sono { $choices }: scrivi qualche lettera.
aloud-at-save = Tutti i campi sono passati. Invio salva; :indietro torna all'ultimo.
aloud-which = Quale di queste?
    { $found }
aloud-no-choice = «{ $said }» non è nell'elenco. { $how }
aloud-how-one-or-leave = Scrivi il numero o qualche lettera; :esci per lasciare.
aloud-chosen-already = { $text }: già scelto. { $enter ->
    [yes] Invio: { $what }.
   *[no] «?» dice che cosa si può fare.
}
aloud-no-number = Il numero { $number } qui non c'è. «dove» ridice le scelte.
aloud-perhaps = «{ $said }» qui si chiama così. Scrivi il numero o il tasto:
    { $found }
aloud-lost = Non capisco «{ $said }». Scrivi ? per sapere che cosa si può fare qui.
aloud-order-save = salva
aloud-order-back = indietro
aloud-order-leave = esci
aloud-order-discard = butta
aloud-order-empty = vuoto
aloud-order-help = aiuto
aloud-key-enter = invio
aloud-key-esc = esc
aloud-key-tab = tab
aloud-key-s-tab = maiusc+tab
aloud-key-del = canc
aloud-key-ins = ins
aloud-key-space = spazio
aloud-key-back = cancella
aloud-key-home = inizio
aloud-key-end = fine
aloud-key-pageup = pagsu
aloud-key-pagedown = paggiù
aloud-key-left = sinistra
aloud-key-right = destra
aloud-key-up = su
aloud-key-down = giù
wall-aloud = { $cell }: { $topic } ({ $signed ->
    [one] una firma
   *[other] { $signed } firme
  })
wall-aloud-free = { $cell }: libera
aloud-order-where = dove
aloud-order-all = tutto
aloud-order-what = ?
aloud-order-place = luogo
aloud-doubt = «{ $said }» è anche un comando. Se vuoi il comando scrivi :{ $said }. Se è ciò che va nel campo, scrivilo un'altra volta.
aloud-no-order = Il comando :{ $said } non c'è. :aiuto dice quelli che ci sono. Un testo che comincia con i due punti si scrive così: ::{ $said }.
aloud-outside = «{ $label }» si fa fuori da questa scheda. Prima scrivi :salva, oppure :esci: il testo resta da parte.
aloud-only-in-form = :{ $said } serve dentro una scheda. Qui non ce n'è una aperta: ciò che hai fatto è già salvato.
aloud-so-far = { $form }. { $label }: finora hai scritto { $text }. Una riga vuota va avanti.
aloud-nothing-new = Qui non cambia niente. Sei in: { $title }
aloud-goodbye-aside = Ciò che hai confermato è salvato. Resta da parte, non ancora salvato:
    { $texts }
    Ciao.
aloud-aside = «{ $form }»: lo ritrovi riaprendo la scheda.
aloud-aside-open = «{ $form }»: si riapre da sola quando riapri il programma.
aloud-aside-open-in = «{ $form }»: si riapre da sola quando riapri «{ $title }».
aloud-rest = Le voci sono { $choices }: «tutto» le dice tutte.
aloud-rest-searched = Le voci sono { $choices }: scrivi due lettere per cercare, o «tutto» per sentirle tutte.
aloud-none = Nessuna voce.
aloud-form-again = Invio va avanti; :salva, :indietro, :esci, :dove; :aiuto spiega.
aloud-offer-word = «{ $word }»: { $label }
aloud-nowhere = «{ $said }» non è andato in nessun campo: sono passati tutti. Invio salva; :indietro torna all'ultimo, :3 va al campo 3.
aloud-refused = «{ $said }» non è scritto. { $fault }
aloud-strange-key = Nella riga c'era un tasto che qui non si capisce, e non ho fatto niente. I tasti si scrivono con il loro nome: f5, esc, canc.
aloud-leave = Vuoi uscire? Ancora Ctrl+D esce; con una riga qualsiasi resti qui.

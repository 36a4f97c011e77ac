# La riga di comando e i file.

shell-unknown-language = Questa lingua non c'è. Scrivi --lang it oppure --lang en.
shell-no-terminal = cerchio lavora in un terminale: qui l'ingresso o l'uscita non lo sono. Aprilo da una finestra di terminale; per avere del testo usa «cerchio list» o «cerchio show».
shell-terminal-failed = Il terminale non risponde ({ $cause }). I laboratori sono al sicuro: riapri cerchio in un'altra finestra.
shell-stumbled = cerchio si è fermato per un suo difetto ({ $place }). Ciò che hai scritto è al sicuro: riaprilo, e lo ritrovi. Se lo segnali, basta il punto fra parentesi.
shell-no-demo = Non riesco a preparare la cartella di prova ({ $cause }). Nessun dato è stato toccato: libera spazio o indica un'altra cartella temporanea con TMPDIR.
shell-no-such = Nessun laboratorio si chiama «{ $said }», e non c'è un file con questo nome. «cerchio list» elenca i laboratori: basta una parola del titolo, se è di uno solo.
shell-which = «{ $said }» può essere uno di questi. Scrivi il nome intero, come sta qui:
    { $names }
list-empty = Qui non c'è ancora nessun laboratorio. Apri cerchio e premi n per prepararne uno, oppure prova «cerchio demo».
list-copy = copia di un altro file
list-unreadable = il disco non lo lascia leggere
check-good = { $file }: a posto. Persone: { $people }, proposte: { $proposals }, progetti: { $projects }.
check-unknown = {"  "}Campi che cerchio non conosce: { $fields }. Sono tenuti da parte prima del primo salvataggio.
check-by-hand = { $file }: a posto, modificato a mano. Persone: { $people }, proposte: { $proposals }, progetti: { $projects }.
check-cannot-read = { $file }: non si riesce a leggere. { trouble-cause }
template-good = «{ $name }» è un buon modello: { $phases } fasi.
template-bad-name = «{ $name }» non va bene come nome di modello: usa lettere minuscole senza accento, cifre e il trattino basso, per esempio cerchio_di_quartiere.
template-begun = Ho scritto { $file }. Aprilo con un editor di testo, segui i commenti, poi controllalo con «cerchio template check».
template-not-begun = Non ho potuto scrivere { $file } ({ $cause }). Niente è stato cambiato: scegli un altro nome, o controlla la cartella.
template-not-text = { $file }: non è un testo. Un modello è un file RON scritto in UTF-8.
template-unreadable = { $file }: non si riesce a leggere. Controlla che il file esista e che tu possa leggerlo.
show-people = Persone
show-reports = Report
show-clusters = Grappoli
show-votes = Bollini
show-plans = Piani d'azione
show-projects = Progetti
show-log = Giornale
notice-unknown = Il file contiene voci che questa versione non conosce ({ $fields }): prima di salvare ne tengo una copia nella cartella backups.
notice-by-hand-where = Il file è stato cambiato da fuori: l'ho letto com'è, e ne tengo una copia prima di salvare. Rispetto a prima è diverso in { $records ->
    [one] una voce
   *[other] { $records } voci
  }: { $names }{ $more ->
    [0] .
   *[other] {" "}e altre { $more }.
  } Dalla prima schermata, c e poi v le confronta.
notice-by-hand = Il file è stato modificato a mano: l'ho letto com'è, e ne tengo una copia prima di salvare.
notice-held = { $who ->
    [known] Questo laboratorio è aperto da { $user } su { $host }: qui si può solo leggere.
   *[other] Questo laboratorio è aperto altrove: qui si può solo leggere.
  }
notice-cannot-write = Il disco non lascia scrivere in questa cartella: il laboratorio si può solo leggere.
notice-newer = Questo file viene da una versione più nuova di cerchio: si può solo leggere, e non viene toccato. Aggiorna il programma per lavorarci.
space-name = Spazio { $mark }
group-name = Gruppo { $number }
shell-faulty-settings = settings.ron, riga { $line }, colonna { $column }: non si legge ({ $said }). Uso le scelte predefinite; il file non è stato toccato.
notice-no-people = Il laboratorio da cui copiare le persone non si legge: il nuovo parte senza. Puoi copiarle più tardi dall'accoglienza.
notice-caught-up = Il programma si era fermato di colpo: { $steps ->
    [one] un passo, non ancora nel file, è stato ritrovato e rifatto.
   *[other] { $steps } passi, non ancora nel file, sono stati ritrovati e rifatti.
  } Controlla l'ultima cosa fatta.
notice-caught-up-in-part = Il programma si era fermato di colpo, e non tutto ciò che non era ancora nel file si può rifare: passi rifatti, { $steps }. Il diario dei passi è conservato nella cartella backups: controlla le ultime cose fatte.
notice-journal-foreign = C'era un diario di passi che non viene da questo file, forse messo qui da un'altra copia: non è stato usato, ed è conservato nella cartella backups.

erase-label = persona tolta
erase-nobody = «{ $name }» non è in nessun file. Controlla come è scritto: «cerchio person» cerca nello stesso modo.
erase-would = «{ $name }»: { $people ->
    [0] nessuna scheda con questo nome, ma il nome è in alcuni testi
    [one] una scheda
   *[other] { $people } schede, tutte le persone con questo nome
  }. Il nome sparirebbe da { $files ->
    [one] un file
   *[other] { $files } file
  }:
erase-done = «{ $name }» non c'è più in { $files ->
    [one] un file
   *[other] { $files } file
  }, file spariti { $removed }:
erase-removed = {"  "}{ $file } (si butta: carta che si può rifare, o passi già nel file)
erase-renamed = {"  "}{ $before } si chiama ora { $now }.
erase-left = {"  "}{ $file } DICE ANCORA IL NOME: cambiagli nome, o correggilo a mano.
erase-stays = Restano senza nome: proposte, report, voti, progetti, presenze e fasce d'età. Spariscono nome, chiave, comune, accessibilità, note e consensi. Non si può annullare.
clear-how = Per farlo davvero aggiungi --yes.
clear-nothing = Non c'è niente da togliere: il nome non è in nessun file.
cleared-title = Fatto
confirm-forget = Togliere «{ $name }» da ogni file?
    .verb = Togli il nome
confirm-purge = Togliere i nomi da «{ $name }»?
    .verb = Togli i nomi
confirm-destroy = Distruggere «{ $name }» del tutto?
    .verb = Distruggi
purge-note = nota tolta
purge-would = Da «{ $title }» sparirebbero: i nomi { $people ->
    [one] di una persona
   *[other] di { $people } persone
  }, { $notes ->
    [one] una nota
   *[other] { $notes } note
  } del giornale e di regia, { $files ->
    [one] un file
   *[other] { $files } file
  } fra copie, bozze, diari e carte.
purge-done = Da «{ $title }» sono spariti: i nomi { $people ->
    [one] di una persona
   *[other] di { $people } persone
  }, { $notes ->
    [one] una nota
   *[other] { $notes } note
  } del giornale e di regia, { $files ->
    [one] un file
   *[other] { $files } file
  } fra copie, bozze, diari e carte.
purge-stays = Resta, senza nomi: presenze, proposte ({ $proposals }), report ({ $reports }), piani ({ $plans }), progetti ({ $projects }), voti e conteggi. Nel registro degli anni non cambia niente.
purge-early = La data scelta per tenere i nomi è il { $date }: non è ancora passata.
purge-how = Non si può annullare. Ciò che hai già stampato o consegnato resta fuori.
retention-none = Nessun laboratorio ha una data fino a cui tenere i nomi. Si dà nell'intestazione del laboratorio, o nel modello con keep_months.
retention-due = { $date }	DA FARE	{ $session }	{ $title }
retention-later = { $date }	più tardi	{ $session }	{ $title }
thrown-would = «{ $title }», buttato via, sparirebbe del tutto: { $people ->
    [0] nessuna persona iscritta
    [one] una persona iscritta
   *[other] { $people } persone iscritte
  }, { $files ->
    [one] un file
   *[other] { $files } file
  }. Non si potrebbe più rimettere nell'elenco.
thrown-destroyed = «{ $title }» è sparito del tutto: { $people ->
    [0] nessuna persona iscritta
    [one] una persona iscritta
   *[other] { $people } persone iscritte
  }, { $files ->
    [one] un file
   *[other] { $files } file
  }.
retention-thrown = (buttato via)
restore-done = «{ $title }» è di nuovo nell'elenco, com'era.
restore-nothing = Nessun laboratorio buttato via si chiama «{ $session }». L'elenco si vede con «cerchio list --thrown». Niente è stato toccato.
restore-there = «{ $session }» è già nell'elenco. Niente è stato toccato.
audit-whole = { $lines ->
    [0] Il registro delle azioni è vuoto.
    [one] Una riga, e la catena è intera.
   *[other] { $lines } righe, e la catena è intera.
  }
audit-broken = La riga { $line } non è quella scritta dopo la precedente: qualcuno ha cambiato, tolto o aggiunto qualcosa. Le righe fin lì sono a posto.
audit-created = creato
audit-opened = aperto
audit-restored = ripristinato
audit-printed = carte
audit-exported = esportato
audit-imported = importato
audit-told = dati di una persona mostrati
audit-erased = una persona tolta
audit-purged = nomi tolti
audit-thrown = buttato via dall'elenco
audit-other = azione di una versione più nuova
erase-outside = Fuori da questa cartella cerchio non arriva: libri già consegnati, chiavette, copie di sicurezza del computer, messaggi.
person-nobody = Nei laboratori che si leggono non c'è nessuna persona che si chiama «{ $name }».
person-laboratory = { $title }, { $date }
person-taken-away = Non è più nell'elenco: la scheda resta nel diario dei passi.
person-name = Nome
person-key = Chiave fra i laboratori
person-belonging = Appartenenza
person-level = Livello
person-body = Organizzazione
person-municipality = Comune
person-age = Fascia d'età
person-came = Presenza
person-expected = attesa
person-absent = non venuta
person-notice = Informativa consegnata
person-images = Consenso alle immagini
person-recontact = Consenso a essere ricontattata
person-in-report = Consenso al nome negli atti
person-consent-note = Nota sui consensi
person-accessibility = Accessibilità
person-companions = Viene con
person-named-in = È nominata in
person-yes = sì
person-no = no
person-rights = I consensi si cambiano dalla scheda della persona, nel laboratorio. Per toglierne il nome da ogni file: cerchio erase.
left-out = Il laboratorio {$file} è lasciato fuori da questa risposta: {$why}
left-out-since = il file è stato danneggiato o tolto mentre si leggeva.
reading-stumbled = La lettura dei laboratori si è fermata per un difetto del programma: i file sono intatti, ma l’elenco è incompleto. Torna indietro e riapri per leggerli di nuovo.
made-of-nothing = Il file di quel laboratorio non si legge più: la carta non è stata fatta. Torna alla prima schermata per vedere che cosa ha.
notice-looked-into = Aperto per guardarlo, in tutte le sue fasi: non si può cambiare niente. Per lavorarci aprilo dall’elenco dei laboratori.
shell-help-usage = Uso
shell-help-orders = Ordini
shell-help-arguments = Argomenti
shell-help-options = Opzioni
shell-help-some-options = [OPZIONI]
shell-help-order = ORDINE
shell-help-help = Mostra questo aiuto
shell-help-version = Dice la versione
shell-help-default = (se non si dice: { $value })
shell-help-values = (uno di: { $values })
shell-fault-missing = Manca: { $what }.
shell-fault-unknown = Non conosco «{ $what }».
shell-fault-order = Non conosco l'ordine «{ $what }».
shell-fault-value = «{ $value }» non va bene per { $what }.
shell-fault-conflict = { $what } e { $other } non vanno insieme.
shell-fault-other = Non capisco questo ordine. { $what }
shell-fault-near = Forse: { $near }.
shell-fault-values = I valori sono: { $values }.
shell-fault-help = Non ho fatto niente. Con --help dopo l'ordine si legge come si scrive.

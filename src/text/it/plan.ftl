# cerchio plan: rotazioni e bacheche da un file di numeri.

plan-proven = Costo { $cost }, limite { $bound }: ottimo dimostrato, nessun piano può fare meglio.
plan-open = Costo { $cost }, limite { $bound }: nessun piano può costare meno di { $bound }, ma non è dimostrato che questo sia il migliore.
plan-cannot-read = { $file }: non si riesce a leggere. { trouble-cause } Niente è stato scritto: controlla il nome del file.
plan-not-json = { $file }: non è un file JSON ({ $cause }). Niente è stato scritto: correggilo e riprova.
plan-not-written = Non ho potuto scrivere { $file } ({ $cause }). Niente è stato cambiato: indica un'altra cartella con --out.
plan-fault = { $file }: «{ $field }» non va bene: { $why }. Niente è stato scritto: correggi il file e riprova.
plan-why-missing = manca
plan-why-kind = deve essere "rotation" oppure "schedule"
plan-why-number = deve essere un numero intero da 0 in su
plan-why-text = deve essere un testo fra virgolette
plan-why-list = deve essere un elenco fra parentesi quadre
plan-why-map = deve essere un oggetto fra parentesi graffe
plan-why-beyond = { $number } non c'è: { $count ->
    [0] non ce n'è nessuno
    [one] ce n'è uno solo, lo 0
   *[other] sono { $count }, contati da 0
  }
plan-why-length = deve averne { $wanted } e ne ha { $found }
plan-why-large = è troppo grande
plan-impossible = { $file }: nessun piano è possibile: { $why }. Niente è stato scritto: togli o cambia una di queste regole e riprova.
plan-malformed = «{ $field }» nomina qualcosa che non c'è, si ripete o non ha la lunghezza giusta
plan-too-many-people = nel turno { $round } ci sono { $people } persone e i tavoli («tables», max) ne tengono { $seats }
plan-too-few-people = nel turno { $round } ci sono { $people } persone e i tavoli («tables», min) ne vogliono { $least }
plan-apart-and-together = nel turno { $round } le persone { $one } e { $other } devono stare insieme («together», anche attraverso altre) e separate («apart»)
plan-hosts-together = nel turno { $round } le persone { $one } e { $other } ospitano due tavoli diversi («hosts») e devono stare insieme («together», anche attraverso altre)
plan-hosts-apart = nel turno { $round } il tavolo { $table } è di persone («hosts», o legate a loro da «together») che devono stare separate («apart»)
plan-company-too-large = nel turno { $round } le persone { $members } devono stare tutte insieme («together») e nessun tavolo ne tiene più di { $most } («tables»)
plan-hosts-too-many = nel turno { $round } al tavolo { $table } devono stare { $people } persone («hosts» e «together») e ne tiene { $most } («tables»)
plan-too-many-apart = nel turno { $round } le persone { $members } devono stare tutte separate («apart») e sono più dei tavoli («tables»)
plan-no-seating = nel turno { $round } non si trova un posto a tutti rispettando insieme «tables», «hosts», «together» e «apart»
plan-closed = il tema { $topic } deve stare nella casella { $slot }, { $space } («pinned» o «base») che è chiusa («closed»)
plan-convener-away = il tema { $topic } deve stare nella fascia { $slot } («pinned» o «base») e chi lo propone, la persona { $person }, non c'è («absent»)
plan-past = il tema { $topic } è fissato nella fascia { $slot } («pinned») che si è già tenuta senza («frozen_slots»)
plan-held = il tema { $topic } si è già tenuto («frozen_slots») in un posto diverso da quello in cui è fissato («pinned»)
plan-same-cell = i temi { $one } e { $other } devono stare tutti e due nella casella { $slot }, { $space } («pinned» o «base»)
plan-apart = i temi { $one } e { $other } devono stare tutti e due nella fascia { $slot } («pinned» o «base») e mai insieme («apart»)
plan-same-convener = i temi { $one } e { $other } devono stare tutti e due nella fascia { $slot } («pinned» o «base») e li propone la stessa persona, { $person } («conveners»)
plan-slot-too-full = nella fascia { $slot } devono stare { $topics } temi («pinned» o «base») e le caselle aperte sono { $cells } («spaces», «closed»)
plan-space-too-full = nello spazio { $space } devono stare { $topics } temi («pinned») e le caselle aperte sono { $cells } («slots», «closed», «frozen_slots»)

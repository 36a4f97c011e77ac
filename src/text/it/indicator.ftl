# Gli indicatori del monitoraggio, con i loro valori.

figure-t1 = Progetti inclusivi totali
figure-t1-out = … fuori dalle elaborazioni (+1)
figure-s1 = Progetti nuovi dell'anno
figure-i1 = Derivati dai laboratori dei Piani di zona
figure-i1q = … per Quartiere
figure-i2 = Area di bisogno dei progetti derivati dai laboratori
figure-i3 = Raggio di azione
figure-i4 = Progetti che insistono su una o più zone
figure-i4n = … per numero di zone
figure-i4z = … per zona
figure-i4q = … per Quartiere
figure-t2 = Beneficiari totali
figure-s9 = Beneficiari per classi
figure-i5a = Beneficiari in carico al Servizio sociale territoriale
figure-i5b = … progetti con almeno uno in carico
figure-i5c = … beneficiari di quei progetti
figure-i5d = … in carico su beneficiari di quei progetti
figure-i5k = … progetti che dicono quanti in carico
figure-i5z = … beneficiari dei progetti che lo dicono, anche zero
figure-i5q = … progetti con qualcuno in carico, per Quartiere
figure-i6 = Organizzazioni del territorio nei progetti
figure-i6e = … enti del Terzo settore e altre
figure-i6t = … per tipologia
figure-i6o = … presenze nei progetti
figure-s5 = Organizzazioni con due o più funzioni
figure-s2p = Operatori del SST per progetto, in media
figure-s2pr = Operatori dell'Ufficio Reti per progetto, in media
figure-s2pa = Operatori di altri uffici per progetto, in media
figure-s3 = Volontari
figure-s4 = Professionisti delle organizzazioni
figure-s6 = Attività dei progetti con qualcuno in carico
figure-s7a = Accesso ai progetti
figure-s7t = Target dei progetti
figure-s8 = Finanziamento
figure-t3 = Tavoli permanenti totali
figure-s10 = Organizzazioni presenti ai tavoli
figure-s2t = Operatori del SST per tavolo, in media
figure-s2tr = Operatori dell'Ufficio Reti per tavolo, in media
figure-s2ta = Operatori di altri uffici per tavolo, in media
figure-i7 = Tavoli per Quartiere
figure-i8 = Coordinamento dei tavoli
figure-i9 = Tematiche dei tavoli
figure-i10 = Finalità dei tavoli
figure-t4 = Gruppi di cittadini totali
figure-s11 = Cittadini dei gruppi
figure-s2g = Operatori del SST per gruppo, in media
figure-s2gr = Operatori dell'Ufficio Reti per gruppo, in media
figure-s2ga = Operatori di altri uffici per gruppo, in media
figure-i11 = Gruppi per Quartiere
figure-i12 = Coordinamento dei gruppi
figure-i13 = Tematiche dei gruppi
figure-i14 = Finalità dei gruppi

coordination-sst = SST
coordination-ufficio-reti = Ufficio Reti
coordination-sst-e-ufficio-reti = SST e Ufficio Reti
coordination-altro-ufficio = altro ufficio
coordination-odt = organizzazione del territorio
coordination-condiviso = condiviso
coordination-altro = altro

table-theme-anziani = anziani
table-theme-adolescenti = adolescenti
table-theme-famiglie-genitorialita = famiglie e genitorialità
table-theme-poverta = povertà e beni primari
table-theme-migranti-inclusione = migranti e inclusione
table-theme-disabilita = disabilità
table-theme-casa = casa
table-theme-salute = salute
table-theme-lavoro = lavoro
table-theme-comunita-territorio = comunità e territorio
table-theme-sicurezza-convivenza = sicurezza e convivenza
table-theme-altro = altro

table-aim-conoscenza-scambio = conoscenza e scambio
table-aim-analisi-bisogni = analisi dei bisogni
table-aim-coprogettazione = coprogettazione
table-aim-presa-in-carico-condivisa = presa in carico condivisa
table-aim-organizzazione-eventi = organizzazione di eventi
table-aim-governo-spazio = governo di uno spazio
table-aim-altro = altro

group-theme-genitorialita = genitorialità
group-theme-caregiver = caregiver
group-theme-ricerca-lavoro = lavoro
group-theme-gestione-economica = gestione del denaro
group-theme-lingua-italiana = lingua italiana
group-theme-anziani-soli = anziani soli
group-theme-adolescenti = adolescenti
group-theme-abitare = abitare
group-theme-salute = salute
group-theme-altro = altro

group-aim-informativa = informativa
group-aim-socializzazione = socializzazione
group-aim-supporto = supporto
group-aim-mutuo-aiuto = mutuo aiuto
group-aim-empowerment = empowerment
group-aim-orientamento-lavoro = orientamento al lavoro
group-aim-altro = altro

access-libero = libero
access-su-invio-sst = su invio del SST
access-su-segnalazione-odt = su segnalazione di un'organizzazione
access-su-iscrizione = su iscrizione
access-bando = bando
access-altro = altro

origin-laboratorio-pdz = laboratorio del Piano di zona
origin-dgr-fragilita = DGR fragilità
origin-coprogettazione = coprogettazione
origin-spontanea = spontanea
origin-gruppo-miglioramento = gruppo di miglioramento
origin-altro = altro

project-stage-idea = idea
project-stage-scheda = scheda
project-stage-approvato = approvato
project-stage-avviato = avviato
project-stage-consolidato = consolidato
project-stage-concluso = concluso
project-stage-sospeso = sospeso

counted-as-persone-distinte = persone distinte
counted-as-presenze = presenze
counted-as-stima = stima

trait-gestione-beni-comuni = gestione condivisa di beni comuni
trait-rivitalizzazione-luoghi = rivitalizzazione di luoghi di incontro
trait-veicolazione-informazioni = veicolazione di informazioni
trait-attivita-piacevole = attività piacevole per tutti gli abitanti
trait-micro-progetti-attivazione = micro-progetti di attivazione di persone fragili
trait-punti-multifunzionali = punti multifunzionali non ghettizzanti
trait-presidi-territorio = presìdi sul territorio

ets-side-ets = enti del Terzo settore
ets-side-altre = altre organizzazioni

size-class-0 = nessuno

zone-count-1 = una zona
zone-count-2 = due zone
zone-count-3 = tre zone o più

figure-share = { $part } su { $whole } ({ $percent }%)
figure-share-of-nothing = { $part } su { $whole }
figure-ratio = { $percent }% ({ $part } su { $whole })
figure-base = base { $base }
figure-missing = non rilevato { $missing }
figure-coverage = rilevati { $known } su { $all }
figure-people-mean = { $mean }
figure-percent = { $percent }%
figure-organisation = organizzazione
figures-title = Indicatori B.3 del lavoro di comunità, edizione { $year } ({ $state })
figures-open = aperta
figures-closed = chiusa il { $date }, definizioni versione { $version }
figures-place = { $place }
figures-no-district = Senza Quartiere
figures-no-municipality = Senza Comune
section-projects = Progetti inclusivi
section-tables = Tavoli permanenti
section-groups = Gruppi di cittadini
figures-values-differ = Alla chiusura { $code } era { $then }; con le definizioni di oggi è { $now }.

year-report = Lavoro di comunità, { $year }
    .file = registro-{ $year }
year-report-kind = Relazione annuale del registro
year-report-state = Edizione
year-report-open = aperta: i numeri possono ancora cambiare
year-report-closed = chiusa
year-report-years = { $figure }, negli anni

# The indicators of the monitoring, with their values.

figure-t1 = Inclusive projects in all
figure-t1-out = … outside the aggregates (+1)
figure-s1 = Projects new this year
figure-i1 = Born in the Piano di Zona laboratories
figure-i1q = … by Quartiere
figure-i2 = Area of need of the projects born in laboratories
figure-i3 = Range of action
figure-i4 = Projects in one or more zones
figure-i4n = … by number of zones
figure-i4z = … by zone
figure-i4q = … by Quartiere
figure-t2 = Beneficiaries in all
figure-s9 = Beneficiaries by size
figure-i5a = Beneficiaries in charge of the social service
figure-i5b = … projects with at least one in charge
figure-i5c = … beneficiaries of those projects
figure-i5d = … in charge over beneficiaries of those projects
figure-i5k = … projects that say how many in charge
figure-i5z = … beneficiaries of projects that say it, zero included
figure-i5q = … projects with somebody in charge, by Quartiere
figure-i6 = Organisations of the territory in projects
figure-i6e = … third-sector entities and others
figure-i6t = … by type
figure-i6o = … occurrences in projects
figure-s5 = Organisations with two or more functions
figure-s2p = Operators of the SST per project, on average
figure-s2pr = Operators of the Ufficio Reti per project, on average
figure-s2pa = Operators of other offices per project, on average
figure-s3 = Volunteers
figure-s4 = Professionals of the organisations
figure-s6 = Activities of the projects with somebody in charge
figure-s7a = Access to projects
figure-s7t = Target groups of projects
figure-s8 = Funding
figure-t3 = Standing tables in all
figure-s10 = Organisations at the tables
figure-s2t = Operators of the SST per table, on average
figure-s2tr = Operators of the Ufficio Reti per table, on average
figure-s2ta = Operators of other offices per table, on average
figure-i7 = Tables by Quartiere
figure-i8 = Coordination of the tables
figure-i9 = Themes of the tables
figure-i10 = Aims of the tables
figure-t4 = Groups of citizens in all
figure-s11 = Citizens in the groups
figure-s2g = Operators of the SST per group, on average
figure-s2gr = Operators of the Ufficio Reti per group, on average
figure-s2ga = Operators of other offices per group, on average
figure-i11 = Groups by Quartiere
figure-i12 = Coordination of the groups
figure-i13 = Themes of the groups
figure-i14 = Aims of the groups

coordination-sst = SST
coordination-ufficio-reti = Ufficio Reti
coordination-sst-e-ufficio-reti = SST and Ufficio Reti
coordination-altro-ufficio = another office
coordination-odt = local organisation
coordination-condiviso = shared
coordination-altro = other

table-theme-anziani = older people
table-theme-adolescenti = adolescents
table-theme-famiglie-genitorialita = families and parenthood
table-theme-poverta = poverty and basic goods
table-theme-migranti-inclusione = migrants and inclusion
table-theme-disabilita = disability
table-theme-casa = housing
table-theme-salute = health
table-theme-lavoro = work
table-theme-comunita-territorio = community and territory
table-theme-sicurezza-convivenza = safety and living together
table-theme-altro = other

table-aim-conoscenza-scambio = knowledge and exchange
table-aim-analisi-bisogni = analysis of needs
table-aim-coprogettazione = co-design
table-aim-presa-in-carico-condivisa = shared taking in charge
table-aim-organizzazione-eventi = organising events
table-aim-governo-spazio = running a space
table-aim-altro = other

group-theme-genitorialita = parenthood
group-theme-caregiver = carers
group-theme-ricerca-lavoro = work
group-theme-gestione-economica = managing money
group-theme-lingua-italiana = Italian language
group-theme-anziani-soli = older people alone
group-theme-adolescenti = adolescents
group-theme-abitare = living
group-theme-salute = health
group-theme-altro = other

group-aim-informativa = information
group-aim-socializzazione = socialising
group-aim-supporto = support
group-aim-mutuo-aiuto = mutual help
group-aim-empowerment = empowerment
group-aim-orientamento-lavoro = guidance to work
group-aim-altro = other

access-libero = free
access-su-invio-sst = sent by the SST
access-su-segnalazione-odt = pointed out by an organisation
access-su-iscrizione = by enrolment
access-bando = open call
access-altro = other

origin-laboratorio-pdz = Piano di Zona laboratory
origin-dgr-fragilita = regional DGR on fragility
origin-coprogettazione = co-design
origin-spontanea = spontaneous
origin-gruppo-miglioramento = improvement group
origin-altro = other

project-stage-idea = idea
project-stage-scheda = sheet
project-stage-approvato = approved
project-stage-avviato = started
project-stage-consolidato = established
project-stage-concluso = ended
project-stage-sospeso = suspended

counted-as-persone-distinte = distinct people
counted-as-presenze = attendances
counted-as-stima = estimate

trait-gestione-beni-comuni = shared care of common goods
trait-rivitalizzazione-luoghi = meeting places brought back to life
trait-veicolazione-informazioni = spreading information
trait-attivita-piacevole = an activity pleasant for all inhabitants
trait-micro-progetti-attivazione = micro-projects to activate fragile people
trait-punti-multifunzionali = multi-purpose points that set nobody apart
trait-presidi-territorio = posts in the territory

ets-side-ets = third-sector entities
ets-side-altre = other organisations

size-class-0 = nobody

zone-count-1 = one zone
zone-count-2 = two zones
zone-count-3 = three zones or more

figure-share = { $part } of { $whole } ({ $percent }%)
figure-share-of-nothing = { $part } of { $whole }
figure-ratio = { $percent }% ({ $part } of { $whole })
figure-base = base { $base }
figure-missing = not collected { $missing }
figure-coverage = collected { $known } of { $all }
figure-people-mean = { $mean }
figure-percent = { $percent }%
figure-organisation = organisation
figures-title = B.3 indicators of community work, edition { $year } ({ $state })
figures-open = open
figures-closed = closed on { $date }, definitions version { $version }
figures-place = { $place }
figures-no-district = No Quartiere
figures-no-municipality = No Comune
section-projects = Inclusive projects
section-tables = Standing tables
section-groups = Groups of citizens
figures-values-differ = When it was closed { $code } was { $then }; by the definitions of today it is { $now }.

year-report = Community work, { $year }
    .file = registry-{ $year }
year-report-kind = Yearly report of the registry
year-report-state = Edition
year-report-open = open: the numbers may still change
year-report-closed = closed
year-report-years = { $figure }, over the years

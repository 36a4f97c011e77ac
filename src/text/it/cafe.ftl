# I tavoli del caffè, i prestiti, gli incontri.

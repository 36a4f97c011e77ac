# Cards, clusters, dots.

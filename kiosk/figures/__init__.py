"""What a site did in a period: the figures of all slices together, defined in docs/figures.md."""

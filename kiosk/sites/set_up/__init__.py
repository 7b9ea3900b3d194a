"""A site's whole set-up as one file: written, read, compared, and carried out by commands."""

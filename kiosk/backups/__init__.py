"""Backups as a station makes them: every night, by hand, in two places, and told when it fails."""

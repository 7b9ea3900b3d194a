"""The backups of a station, as its manager sees them."""

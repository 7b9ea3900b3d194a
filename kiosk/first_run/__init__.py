"""Making a station of an empty data folder: its site, what it is, and who manages it first."""

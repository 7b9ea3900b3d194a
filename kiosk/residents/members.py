"""The kinds of members that resident companies are."""

STARTUP, PME = MEMBERS = ("startup", "pme")

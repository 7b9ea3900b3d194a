"""What takes place: a list in the hall, registering, and saying that one is here."""

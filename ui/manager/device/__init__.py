"""The machine itself, for whoever looks after it: no name of a person is here."""

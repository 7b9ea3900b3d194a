"""Residents: found, registered, changed, imported; and the people in each."""

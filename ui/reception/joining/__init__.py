"""Requests to join: registered, followed, decided; whoever is accepted moves in."""

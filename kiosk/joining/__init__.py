"""Requests to join: project holders who ask for a place, followed to a decision and an entry."""

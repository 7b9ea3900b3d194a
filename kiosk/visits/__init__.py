"""Visits: expected, arrived, left; with consent to the notice."""

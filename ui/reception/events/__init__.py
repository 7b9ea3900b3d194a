"""Événements: what takes place, who takes part, who has come."""

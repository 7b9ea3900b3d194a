"""Appointments at the desks, for whoever is at the reception."""

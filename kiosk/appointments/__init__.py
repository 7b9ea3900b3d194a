"""Appointments at the desks of the Guichet Unique."""

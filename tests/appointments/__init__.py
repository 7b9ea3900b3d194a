"""Appointments at the desks."""

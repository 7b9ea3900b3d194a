"""What may become of an appointment."""

BOOKED, ARRIVED, CANCELLED, MISSED = "booked", "arrived", "cancelled", "missed"
HOLDING = (BOOKED, ARRIVED)
"""These hold their place at the desk."""

"""Bookings of rooms and coworking places, never two at once."""

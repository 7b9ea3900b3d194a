"""The kinds of places that can be booked."""

ROOM = "room"
COWORKING = "coworking"

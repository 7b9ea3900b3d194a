"""The kinds of places, and of things, that can be booked."""

ROOM = "room"
COWORKING = "coworking"
EQUIPMENT = "equipment"
SHARED = frozenset({COWORKING, EQUIPMENT})
"""Kinds of which several people hold some at one time: places, or pieces that are lent."""

"""What somebody in the building is known by."""

VISITOR, RESIDENT, COWORKER, STAFF = "visitor", "resident", "coworker", "staff"
GUEST = "guest"
"""Somebody who has come to an event, without a visit or a badge."""
QUEUE, ROOM = "queue", "room"
"""Holders of tickets of a service; a room that is in use."""
KINDS = (VISITOR, GUEST, RESIDENT, COWORKER, STAFF, QUEUE, ROOM)

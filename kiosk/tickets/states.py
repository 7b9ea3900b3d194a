"""What may become of a ticket, and what a counter or a service may be."""

WAITING, CALLED, HELD, ABSENT, CLOSED = "waiting", "called", "held", "absent", "closed"
OPEN, PAUSED, SHUT = "open", "paused", "closed"
FULL, STOPPED, AWAY = "full", "stopped", "away"

"""How far papers that were left have come."""

LEFT, WITH_DESK, READY, COLLECTED, RETURNED = "left", "with_desk", "ready", "collected", "returned"
OPEN = (LEFT, WITH_DESK, READY)
"""Somebody has them still."""

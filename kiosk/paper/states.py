"""What may become of a print."""

WAITING, SENDING, PRINTED = "waiting", "sending", "printed"
FAILED, CANCELLED, EXPIRED = "failed", "cancelled", "expired"
OPEN, OVER = (WAITING, SENDING), (PRINTED, FAILED, CANCELLED, EXPIRED)

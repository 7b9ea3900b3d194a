"""What may become of a message."""

WAITING, SENT, FAILED, CANCELLED = "waiting", "sent", "failed", "cancelled"
OPEN, OVER = (WAITING,), (SENT, FAILED, CANCELLED)
EMAIL, WEBHOOK, SCREEN = "email", "webhook", "screen"
CHANNELS = (EMAIL, WEBHOOK, SCREEN)

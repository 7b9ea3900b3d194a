"""What may become of a message, by which ways it goes, and what keeps it."""

WAITING, SENT, FAILED, CANCELLED = "waiting", "sent", "failed", "cancelled"
OPEN, OVER = (WAITING,), (SENT, FAILED, CANCELLED)
EMAIL, WEBHOOK, SCREEN = "email", "webhook", "screen"
CHANNELS = (EMAIL, WEBHOOK, SCREEN)

UNSET, UNCONFIRMED, UNREACHED, BUSY = "unset", "unconfirmed", "unreached", "busy"
SIGN_IN, SENDER, UNTRUSTED, TIRED = "sign_in", "sender", "untrusted", "tired"
ADDRESS, REFUSED, GONE, LATE, BUG = "address", "refused", "gone", "late", "bug"
ELSEWHERE, NOT_MADE, LARGE = "elsewhere", "not_made", "large"
"""Why a message waits, or why it will not go any more; each has a sentence, `notify.why.<code>`."""
WHYS = (
    *(UNSET, UNCONFIRMED, UNREACHED, BUSY, SIGN_IN, SENDER, UNTRUSTED),
    *(TIRED, ADDRESS, REFUSED, GONE, LATE, BUG),
    *(ELSEWHERE, NOT_MADE, LARGE),
)

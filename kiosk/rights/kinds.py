"""What people may ask, how it is known who they are, and what became of it."""

ACCESS, CORRECTION, OPPOSITION = "access", "correction", "opposition"
KINDS = (ACCESS, CORRECTION, OPPOSITION)
IDENTITIES = ("card", "known", "phone", "letter")
"""An identity card that was seen, known at the desk, called back, a signed letter."""
DONE, PARTLY, NOTHING, REFUSED = "done", "partly", "nothing_held", "refused"
REASONS = ("not_identified", "not_theirs", "repeated", "law")
"""Why a request is refused whole: article 7 lets go of manifestly abusive ones."""
HOLD = "legal_hold"

"""What has become of an agreement that somebody was asked to sign, and of its versions."""

from __future__ import annotations

from datetime import timedelta

SIGNED, UNSIGNED = "signed", "unsigned"
"""Signed; or not, and let in all the same for a reason."""
REFUSED, DECIDED, TURNED_AWAY = "refused", "decided", "turned_away"
"""Not signed and to be decided by the desk; then let in after all; or turned away for a reason."""
WITHDRAWN = "withdrawn"
"""Written by mistake."""

OWN, RETIRED = "own", "retired"
"""Kinds of versions: a text that is asked for, or none any more."""

UNDONE_WITHIN = timedelta(minutes=10)

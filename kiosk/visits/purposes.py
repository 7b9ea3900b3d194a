"""Why people come: each purpose is a kind of visitor, with what is asked of them."""

from __future__ import annotations

USUAL = "appointment"
PURPOSES = (
    *(USUAL, "delivery", "interview", "event", "maintenance", "other"),
    *("guichet", "project"),
)
HOSTS = {"guichet": "Guichet Unique", "project": "Technopark"}
"""Whom those come to see who come to no company: what stands where no host is named."""

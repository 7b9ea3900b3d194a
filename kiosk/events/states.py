"""What an event and a registration may be."""

ATELIER, FORMATION, HACKATHON, MENTORAT = "atelier", "formation", "hackathon", "mentorat"
EVENT, E_TECHNOPARK = "event", "e_technopark"
KINDS = (ATELIER, FORMATION, HACKATHON, MENTORAT, EVENT, E_TECHNOPARK)

ON_SITE, REMOTE, HYBRID = "on_site", "remote", "hybrid"
MODES = (ON_SITE, REMOTE, HYBRID)
WAYS = {ON_SITE: (ON_SITE,), REMOTE: (REMOTE,), HYBRID: (ON_SITE, REMOTE)}
"""The ways of taking part that a mode offers, the usual one first."""

PLANNED, CANCELLED = "planned", "cancelled"
REGISTERED, WAITING, WITHDRAWN = "registered", "waiting", "withdrawn"

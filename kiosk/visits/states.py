"""What may become of a visit."""

EXPECTED, ON_SITE, LEFT, CANCELLED = "expected", "on_site", "left", "cancelled"

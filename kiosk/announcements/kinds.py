"""Kinds of announcements."""

RIBBON = "ribbon"
"""A word at the foot of the displays, from when to when it says."""
ALERT = "alert"
"""An emergency: it fills the displays and kiosks of the site, and stands in every window."""

"""The kiosk's window, its first screen, and what its paths have in common."""

"""The session of a kiosk."""

"""Reading a badge at the kiosk."""

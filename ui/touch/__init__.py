"""The touch kiosk: one question a screen, by thumb alone."""

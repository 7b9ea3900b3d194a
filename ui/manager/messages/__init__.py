"""Messages: what was told to whom, and the calendars that others subscribe to."""

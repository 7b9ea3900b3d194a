"""Calls for help: someone at a kiosk asks for the reception, and someone there answers."""

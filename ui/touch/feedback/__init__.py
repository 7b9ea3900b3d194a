"""Saying at the kiosk how one was served."""

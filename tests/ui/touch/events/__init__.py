"""Tests of the kiosk's screens about events."""

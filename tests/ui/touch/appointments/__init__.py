"""Tests of appointments at the kiosk."""

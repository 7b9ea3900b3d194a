"""Tests of calendars, read back by other programs too."""

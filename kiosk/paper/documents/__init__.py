"""Badges and tickets as they are printed."""

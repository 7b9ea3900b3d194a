"""Calendars as other programs read and write them (RFC 5545, RFC 5546)."""

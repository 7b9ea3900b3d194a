"""Badges: signed QR, verified offline, revoked, scanned; who is present."""

"""Badges: found, looked at, printed again, revoked, handed back."""

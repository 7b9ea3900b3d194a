"""Visits at the front desk: who is here, who is awaited, who comes in."""

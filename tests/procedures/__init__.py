"""Procedures as a site says them."""

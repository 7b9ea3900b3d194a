"""Rapports: what the site did in a period, each card by itself."""

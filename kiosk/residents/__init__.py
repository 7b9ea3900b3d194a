"""Residents: the companies of a site and their people."""

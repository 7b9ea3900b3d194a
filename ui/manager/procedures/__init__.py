"""Procedures of the desks and the papers to bring, as the manager says them for the site."""

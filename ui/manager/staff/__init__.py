"""Who works at the site."""

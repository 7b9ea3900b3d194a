"""Staff of the sites, and the role of each."""

"""How much waiting a site allows itself, and what is noted when it is more."""

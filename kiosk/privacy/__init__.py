"""How long a site keeps what it holds of people (loi 09-08)."""

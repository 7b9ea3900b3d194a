"""The log read by people: who did what, when, about whom; and who looked at whose file."""

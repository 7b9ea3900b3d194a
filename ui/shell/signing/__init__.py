"""The locked station: who works here, and the PIN that says so."""

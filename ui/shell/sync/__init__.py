"""What the windows show of the exchange with the central database."""

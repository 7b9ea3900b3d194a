"""What is done for whoever asks about their personal data, at the desk and by a manager."""

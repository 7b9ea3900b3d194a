"""What the doctor finds, and the file for support."""

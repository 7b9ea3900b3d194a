"""What the doctor finds, with what only a window sees: its screens, fonts and printers."""

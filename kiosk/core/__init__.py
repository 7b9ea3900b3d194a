"""What all stand on: commands, settings, wording, the clock. It knows no slice and no store."""

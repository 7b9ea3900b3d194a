"""What draws on paper: fonts, text in both directions, icons, dots."""

"""The site manager's window: sheets to print, and the site's own settings."""

"""An emergency at the site: seen at once in every window, raised and ended by the reception."""

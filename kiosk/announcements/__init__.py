"""What a site tells everybody in its halls: announcements, and messages in an emergency."""

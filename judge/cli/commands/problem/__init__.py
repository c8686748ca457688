"""``judge problem …``: commands for authors of packages."""

"""``judge schema …``: the published forms of what is printed as JSON."""

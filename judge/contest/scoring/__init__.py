"""The scoring rules. Each is a module of its own, and ``table`` lists them."""

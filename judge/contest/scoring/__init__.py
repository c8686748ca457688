"""The scoring rules, one module each; ``table`` lists them."""

"""The array libraries that solutions may be written for: one module per backend and one table."""

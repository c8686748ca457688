"""Find, read, generate and cache problem packages on disk."""

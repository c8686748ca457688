"""The result of one submission as text, one module per format."""

"""``judge gradescope …``: one module per command."""

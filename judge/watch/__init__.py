"""Judge on every save: find what was saved, what it changed, and how to show it. Nothing here prints."""

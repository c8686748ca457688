"""Self-contained HTML pages: one layout, palette and way of escaping, for a graded group and a contest's scoreboard."""

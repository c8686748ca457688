"""Self-contained HTML pages: one layout, one palette, one way of escaping, for a graded group and a contest's board."""

"""Other people's formats of problems: importing them as packages, and exporting packages; the table is in ``table``."""

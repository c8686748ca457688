"""Import problems of other formats as packages, and export packages. The formats are listed in ``table``."""

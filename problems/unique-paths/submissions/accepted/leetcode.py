class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        """Recurse on the size of the remaining grid, with every answer remembered."""

        @functools.lru_cache(None)
        def paths(rows, columns):
            if rows == 1 or columns == 1:
                return 1
            return paths(rows - 1, columns) + paths(rows, columns - 1)

        return paths(m, n)

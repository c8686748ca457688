class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        """Compare each cell with the queens above it."""
        boards = []

        def place(queens):
            row = len(queens)
            if row == n:
                boards.append(["." * column + "Q" + "." * (n - column - 1) for column in queens])
                return
            for column in range(n):
                if all(column != other and abs(column - other) != row - above for above, other in enumerate(queens)):
                    place(queens + [column])

        place([])
        return boards

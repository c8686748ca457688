class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        """Mark the path in the board itself, and restore each letter on the way back."""

        def find(row, column, rest):
            if board[row][column] != rest[0]:
                return False
            if len(rest) == 1:
                return True
            board[row][column] = "#"
            found = (
                row > 0
                and find(row - 1, column, rest[1:])
                or row < len(board) - 1
                and find(row + 1, column, rest[1:])
                or column > 0
                and find(row, column - 1, rest[1:])
                or column < len(board[0]) - 1
                and find(row, column + 1, rest[1:])
            )
            board[row][column] = rest[0]
            return found

        return any(find(row, column, word) for row in range(len(board)) for column in range(len(board[0])))

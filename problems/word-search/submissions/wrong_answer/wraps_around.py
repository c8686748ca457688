# Checks only the upper bounds: index -1 is the other end of the board.
# zh: 只检查了上界，下标 -1 会绕到棋盘另一端。


def word_search(board, word):
    rows, columns, path = len(board), len(board[0]), set()

    def find(row, column, at):
        if not (row < rows and column < columns) or (row, column) in path:
            return False
        if board[row][column] != word[at]:
            return False
        if at == len(word) - 1:
            return True
        path.add((row, column))
        for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            if find(row + down, column + right, at + 1):
                return True
        path.remove((row, column))
        return False

    return any(find(row, column, 0) for row in range(rows) for column in range(columns))

def word_search(board, word):
    """Search depth-first from every cell, with the cells of the current path in a set that shrinks again."""
    rows, columns, path = len(board), len(board[0]), set()

    def find(row, column, at):
        if at == len(word):
            return True
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in path or board[row][column] != word[at]:
            return False
        path.add((row, column))
        around = ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))
        found = any(find(a, b, at + 1) for a, b in around)
        path.remove((row, column))
        return found

    return any(find(row, column, 0) for row in range(rows) for column in range(columns))

# Follows only the first neighbour with the right letter.
# zh: 只走第一个字母相符的邻居，失败后不再尝试其他邻居。


def word_search(board, word):
    rows, columns = len(board), len(board[0])

    def follow(row, column):
        path = {(row, column)}
        for letter in word[1:]:
            around = ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))
            fits = [
                (a, b)
                for a, b in around
                if 0 <= a < rows and 0 <= b < columns and (a, b) not in path and board[a][b] == letter
            ]
            if not fits:
                return False
            row, column = fits[0]
            path.add(fits[0])
        return True

    return any(follow(row, column) for row in range(rows) for column in range(columns) if board[row][column] == word[0])

# Does not unmark a cell when the search leaves it, so that later paths cannot use it.
# zh: 搜索失败返回时没有撤销标记，后面的路径无法再用该格。


def word_search(board, word):
    rows, columns, path = len(board), len(board[0]), set()

    def find(row, column, at):
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in path:
            return False
        if board[row][column] != word[at]:
            return False
        if at == len(word) - 1:
            return True
        path.add((row, column))
        for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            if find(row + down, column + right, at + 1):
                return True
        return False

    return any(find(row, column, 0) for row in range(rows) for column in range(columns))

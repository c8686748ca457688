# Copies the whole board at every step to mark the path.
# zh: 每一步都深拷贝整个棋盘来标记路径。
from copy import deepcopy


def word_search(board, word):
    def find(board, row, column, at):
        if not (0 <= row < len(board) and 0 <= column < len(board[0])) or board[row][column] != word[at]:
            return False
        if at == len(word) - 1:
            return True
        marked = deepcopy(board)
        marked[row][column] = "#"
        around = ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))
        return any(find(marked, a, b, at + 1) for a, b in around)

    return any(find(board, row, column, 0) for row in range(len(board)) for column in range(len(board[0])))

# The working board itself is appended instead of a copy of its rows.
# zh: 加入的是正在使用的棋盘本身，而不是各行的副本。
def solve_n_queens(n):
    board = [["."] * n for _ in range(n)]
    out = []

    def safe(r, c):
        for i in range(r):
            for j in range(n):
                if board[i][j] == "Q" and (j == c or r - i == abs(c - j)):
                    return False
        return True

    def go(r):
        if r == n:
            out.append(board)
            return
        for c in range(n):
            if safe(r, c):
                board[r][c] = "Q"
                go(r + 1)
                board[r][c] = "."

    go(0)
    return [["".join(row) for row in b] for b in out]

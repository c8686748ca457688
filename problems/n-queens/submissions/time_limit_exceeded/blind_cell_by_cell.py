# Each cell is decided by itself, without using that each row needs a queen.
# zh: 逐格决定放或不放，没有利用每行必有一个皇后。
def solve_n_queens(n):
    out = []
    queens = []

    def free(r, c):
        return all(r != a and c != b and abs(r - a) != abs(c - b) for a, b in queens)

    def go(cell):
        if len(queens) == n:
            taken = set(queens)
            out.append(["".join("Q" if (r, c) in taken else "." for c in range(n)) for r in range(n)])
            return
        if cell == n * n:
            return
        r, c = divmod(cell, n)
        if free(r, c):
            queens.append((r, c))
            go(cell + 1)
            queens.pop()
        go(cell + 1)

    go(0)
    return out

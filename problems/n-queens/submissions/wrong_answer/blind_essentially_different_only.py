# Boards that are mirror images or rotations of earlier ones are left out.
# zh: 去掉了与已有棋盘互为镜像或旋转的棋盘。
def solve_n_queens(n):
    out = []
    seen = set()

    def turned(b):
        return tuple("".join(row[i] for row in reversed(b)) for i in range(n))

    def go(rows, cols):
        r = len(rows)
        if r == n:
            b = tuple(rows)
            if b in seen:
                return
            out.append(list(b))
            for _ in range(4):
                seen.add(b)
                seen.add(tuple(row[::-1] for row in b))
                b = turned(b)
            return
        for c in range(n):
            if all(c != d and abs(c - d) != r - i for i, d in enumerate(cols)):
                go(rows + ["." * c + "Q" + "." * (n - c - 1)], cols + [c])

    go([], [])
    return out

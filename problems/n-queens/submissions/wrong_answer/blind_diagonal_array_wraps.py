# The table for r − c has n places, so that negative differences share places with positive ones.
# zh: r − c 的表只有 n 格，负的差与正的差共用格子。
def solve_n_queens(n):
    out = []
    col = [False] * n
    down = [False] * n
    up = [False] * (2 * n)
    place = [0] * n

    def go(r):
        if r == n:
            out.append(["." * c + "Q" + "." * (n - c - 1) for c in place])
            return
        for c in range(n):
            if not (col[c] or down[r - c] or up[r + c]):
                col[c] = down[r - c] = up[r + c] = True
                place[r] = c
                go(r + 1)
                col[c] = down[r - c] = up[r + c] = False

    go(0)
    return out

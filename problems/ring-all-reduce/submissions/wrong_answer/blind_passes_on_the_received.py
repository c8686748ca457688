# Passes on the value that it received, without its own part.
# zh: 把收到的值原样传下去，没有加上自己的部分。
def ring_all_reduce(chunks):
    n = len(chunks)
    state = [list(row) for row in chunks]
    sent = [state[r][r] for r in range(n)]
    out = []
    for s in range(2 * (n - 1)):
        sent = [sent[r - 1] for r in range(n)] if s else sent
        new = [row[:] for row in state]
        for r in range(n):
            c, to = (r - s) % n, new[(r + 1) % n]
            value = sent[r] if s < n - 1 else state[r][c]
            to[c] = to[c] + value if s < n - 1 else value
        state = new
        out.append(state)
    return out

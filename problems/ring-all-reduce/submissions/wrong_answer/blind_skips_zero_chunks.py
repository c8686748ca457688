# Sends nothing when the value is zero, so the receiver keeps its old chunk in the all-gather.
# zh: 值为零时不发送，all-gather 中接收方因此留着旧的块。
def ring_all_reduce(chunks):
    n = len(chunks)
    state = [list(row) for row in chunks]
    out = []
    for s in range(2 * (n - 1)):
        new = [row[:] for row in state]
        for r in range(n):
            c = (r - s) % n
            if value := state[r][c]:
                to = new[(r + 1) % n]
                to[c] = value + (to[c] if s < n - 1 else 0)
        state = new
        out.append(state)
    return out

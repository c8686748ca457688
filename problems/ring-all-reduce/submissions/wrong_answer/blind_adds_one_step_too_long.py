# Still adds in the first step of the all-gather, where the receiver has to replace.
# zh: all-gather 的第一步仍在相加，而接收方这时应当替换。
def ring_all_reduce(chunks):
    n = len(chunks)
    state = [list(row) for row in chunks]
    out = []
    for s in range(2 * (n - 1)):
        new = [row[:] for row in state]
        for r in range(n):
            c = (r - s) % n
            to = new[(r + 1) % n]
            to[c] = to[c] + state[r][c] if s < n else state[r][c]
        state = new
        out.append(state)
    return out

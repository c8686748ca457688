# Takes |r − s| for the chunk, which differs from (r − s) mod n as soon as s exceeds r.
# zh: 块号取了 |r − s|，一旦 s 大于 r 就与 (r − s) mod n 不同。
def ring_all_reduce(chunks):
    n = len(chunks)
    state = [list(row) for row in chunks]
    out = []
    for s in range(2 * (n - 1)):
        new = [row[:] for row in state]
        for r in range(n):
            c = abs(r - s) % n
            value = state[r][c]
            to = new[(r + 1) % n]
            to[c] = to[c] + value if s < n - 1 else value
        state = new
        out.append(state)
    return out

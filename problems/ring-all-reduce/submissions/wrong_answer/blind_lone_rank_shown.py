# Returns the state of a single rank, although no step takes place.
# zh: 只有一个 rank 时返回了它的状态，而其实一步也没有发生。
def ring_all_reduce(chunks):
    n = len(chunks)
    state = [list(row) for row in chunks]
    if n == 1:
        return [state]
    out = []
    for s in range(2 * (n - 1)):
        sent = [state[r][(r - s) % n] for r in range(n)]
        for r in range(n):
            to, c = state[(r + 1) % n], (r - s) % n
            to[c] = sent[r] + (to[c] if s < n - 1 else 0)
        out.append([row[:] for row in state])
    return out

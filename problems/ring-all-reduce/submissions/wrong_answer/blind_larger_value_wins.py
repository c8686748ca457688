# Replaces a chunk in the all-gather only if the sum is larger, which fails for negative numbers.
# zh: all-gather 中只有和更大时才替换，遇到负数就错了。
def ring_all_reduce(chunks):
    n = len(chunks)
    state = [list(row) for row in chunks]
    out = []
    for s in range(2 * (n - 1)):
        new = [row[:] for row in state]
        for r in range(n):
            c = (r - s) % n
            value, to = state[r][c], new[(r + 1) % n]
            to[c] = to[c] + value if s < n - 1 else max(to[c], value)
        state = new
        out.append(state)
    return out

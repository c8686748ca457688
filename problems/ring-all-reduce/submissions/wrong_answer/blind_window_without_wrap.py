# Computes each state from a sum over ranks c … r, and forgets the ranks beyond the end of the ring.
# zh: 用 rank c … r 的和直接写出每个状态，却漏了环绕到开头的那些 rank。
def ring_all_reduce(chunks):
    n = len(chunks)
    out = []
    for s in range(2 * (n - 1)):
        state = [list(row) for row in chunks]
        for r in range(n):
            for c in range(n):
                got = (r - 1 - c) % n
                if got <= s - (n - 1) or (got == n - 1 and s >= 2 * n - 3):
                    state[r][c] = sum(row[c] for row in chunks)
                elif got <= min(s, n - 2):
                    ranks = range(c, r + 1) if c <= r else range(c, n)
                    state[r][c] = sum(chunks[i][c] for i in ranks)
        out.append(state)
    return out

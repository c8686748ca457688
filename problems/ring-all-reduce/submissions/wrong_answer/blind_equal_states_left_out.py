# A state that equals the one before is left out.
# zh: 与前一个相同的状态被略去。
def ring_all_reduce(chunks):
    n = len(chunks)
    state, states = [list(row) for row in chunks], []
    for s in range(2 * (n - 1)):
        sent = [state[r][(r - s) % n] for r in range(n)]
        for r, value in enumerate(sent):
            row, c = state[(r + 1) % n], (r - s) % n
            row[c] = row[c] + value if s < n - 1 else value
        if not states or states[-1] != state:
            states.append([list(row) for row in state])
    return states

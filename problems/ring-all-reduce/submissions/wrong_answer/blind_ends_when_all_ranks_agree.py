# The second phase ends as soon as all ranks hold the same, before all states are listed.
# zh: 只要所有 rank 的内容相同，第二阶段就提前结束，状态没有列全。
def ring_all_reduce(chunks):
    n = len(chunks)
    state, states = [list(row) for row in chunks], []
    for s in range(2 * (n - 1)):
        sent = [state[r][(r - s) % n] for r in range(n)]
        for r, value in enumerate(sent):
            row, c = state[(r + 1) % n], (r - s) % n
            row[c] = row[c] + value if s < n - 1 else value
        states.append([list(row) for row in state])
        if s >= n - 1 and all(row == state[0] for row in state):
            break
    return states

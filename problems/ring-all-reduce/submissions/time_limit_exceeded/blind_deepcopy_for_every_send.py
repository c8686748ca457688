# Copies the whole state with deepcopy before every single send, which is too slow for many ranks.
# zh: 每次发送前都用 deepcopy 复制整个状态，rank 很多时太慢。
from copy import deepcopy


def ring_all_reduce(chunks):
    n = len(chunks)
    state = [list(row) for row in chunks]
    out = []
    for s in range(2 * (n - 1)):
        before = deepcopy(state)
        for r in range(n):
            state = deepcopy(state)
            c = (r - s) % n
            to = state[(r + 1) % n]
            to[c] = before[r][c] + (to[c] if s < n - 1 else 0)
        out.append(state)
    return out

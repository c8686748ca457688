# Finds each of the tokens that stay by another search for the largest one.
# zh: 每保留一个 token，都重新查找剩下的最大值。
import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    dtype, v = logits.dtype, logits.shape[-1]
    rows = logits.reshape(-1, v).astype(np.promote_types(dtype, np.float32))
    for i in set(previous):
        col = rows[:, i]
        rows[:, i] = np.where(col > 0, col / repetition_penalty, col * repetition_penalty)
    out = np.zeros_like(rows)
    for row, into in zip(rows, out):
        if temperature == 0:
            into[row.argmax()] = 1
            continue
        left = row / temperature
        e = np.exp(left - left.max())
        k = min(top_k, v) or v
        if k < v:
            order = []
            for _ in range(k):
                order.append(int(left.argmax()))
                left[order[-1]] = -np.inf
        else:
            order = range(v)
        p = np.zeros_like(e)
        p[list(order)] = e[list(order)]
        p /= p.sum()
        if top_p >= 1:
            into[:] = p
            continue
        total, rest = 0.0, p.copy()
        while True:
            i = int(rest.argmax())
            into[i] = p[i]
            total += float(p[i])
            rest[i] = -1
            if total >= top_p:
                break
        into /= into.sum()
    return out.reshape(logits.shape).astype(dtype)

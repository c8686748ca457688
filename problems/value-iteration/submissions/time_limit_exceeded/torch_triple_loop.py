# Adds up the expectation term by term.
# zh: 逐项累加期望。

import torch


def value_iteration(p, r, gamma, tol):
    table, rewards = p.double().tolist(), r.double().tolist()

    def worth():
        return [
            [reward + gamma * sum(one * value for one, value in zip(row, values)) for row, reward in zip(*pair)]
            for pair in zip(table, rewards)
        ]

    values = [0.0] * len(rewards)
    while True:
        new = [max(row) for row in worth()]
        delta = max(abs(one - other) for one, other in zip(new, values))
        values = new
        if delta < tol:
            break
    policy = [row.index(max(row)) for row in worth()]
    return torch.tensor(values, dtype=p.dtype), torch.tensor(policy)

# Works with products of exponentials, which underflow and overflow.
# zh: 用指数的乘积来算，会下溢或溢出。

import numpy as np


def viterbi(emissions, transitions):
    rows, steps = np.exp(emissions.astype(np.float64)), np.exp(transitions.astype(np.float64))
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] * steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) * row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), np.log(score.max()).astype(emissions.dtype)

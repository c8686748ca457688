# Takes the tag of the highest marginal probability at each position.
# zh: 每个位置取边缘概率最大的标签。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
    forward, backward = [rows[0]], [np.zeros_like(rows[0])]
    for row in rows[1:]:
        forward.append(np.logaddexp.reduce(forward[-1][:, None] + steps, axis=0) + row)
    for row in rows[:0:-1]:
        backward.append(np.logaddexp.reduce(steps + row + backward[-1], axis=1))
    path = [(one + other).argmax() for one, other in zip(forward[::-1], backward)]
    return np.array(path[::-1]), score.max().astype(emissions.dtype)

# Sums over the paths, which gives the log-partition function, in place of taking the best one.
# zh: 对所有路径求和（得到配分函数的对数），而不是取最好的一条。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = np.logaddexp.reduce(ways, axis=0) + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)

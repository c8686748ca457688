# Returns the sum of the emissions along the path as its score.
# zh: 返回的得分只是路径上发射分数之和。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append(ways.argmax(axis=0))
        score = ways.max(axis=0) + row
    path = [score.argmax()]
    for pointers in back[::-1]:
        path.append(pointers[path[-1]])
    total = rows[np.arange(len(rows)), path[::-1]].sum()
    return np.array(path[::-1]), total.astype(emissions.dtype)

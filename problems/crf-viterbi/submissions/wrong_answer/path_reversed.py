# Returns the path from the last position to the first.
# zh: 返回的路径是从最后一个位置到第一个的倒序。

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
    return np.array(path), score.max().astype(emissions.dtype)

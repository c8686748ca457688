# Breaks ties from the first tag to the last: it works from the end of the sentence.
# zh: 从句尾开始递推，并列时从第一个标签往后比较。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, ahead = rows[-1], []
    for row in rows[-2::-1]:
        ways = steps + score
        ahead.append(ways.argmax(axis=1))
        score = ways.max(axis=1) + row
    path = [score.argmax()]
    for pointers in ahead[::-1]:
        path.append(pointers[path[-1]])
    return np.array(path), score.max().astype(emissions.dtype)

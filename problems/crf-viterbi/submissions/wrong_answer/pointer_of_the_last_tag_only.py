# Follows the pointer of the best tag of each position, not of the tag that the path enters.
# zh: 回溯时取每个位置最高分标签的指针，而不是路径所进入的标签的指针。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    score, back = rows[0], []
    for row in rows[1:]:
        ways = score[:, None] + steps
        back.append((ways.argmax(axis=0), ways.max(axis=0) + row))
        score = ways.max(axis=0) + row
    path = [score.argmax()]
    for pointers, scores in back[::-1]:
        path.append(pointers[scores.argmax()])
    return np.array(path[::-1]), score.max().astype(emissions.dtype)

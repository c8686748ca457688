# Goes from left to right and takes the best next tag each time.
# zh: 从左到右贪心，每次取当前最好的下一个标签。

import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    rows, steps = emissions.astype(wide), transitions.astype(wide)
    path, score = [rows[0].argmax()], rows[0].max()
    for row in rows[1:]:
        ways = steps[path[-1]] + row
        path.append(ways.argmax())
        score = score + ways.max()
    return np.array(path), score.astype(emissions.dtype)

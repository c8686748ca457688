# Chooses among tied last tags by their emission, and not the smallest one.
# zh: 末标签并列时按发射分数选取，而不是取最小的标签。
import numpy as np


def viterbi(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    best, back = e[0], []
    for row in e[1:]:
        options = best[:, None] + a
        back.append(options.argmax(0))
        best = options.max(0) + row
    last = np.lexsort((e[-1], best))[-1] if (best == best.max()).sum() > 1 else best.argmax()
    path = [int(last)]
    for pointer in reversed(back):
        path.append(int(pointer[path[-1]]))
    return np.array(path[::-1], np.int64), best.max().astype(emissions.dtype)

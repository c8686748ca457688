# The best score is taken off after each position, and the rest is kept in float32: paths far behind lose their digits.
# zh: 每个位置都减去最高分，余下的用 float32 保存：远远落后的路径会丢掉有效位。
import numpy as np


def viterbi(emissions, transitions):
    dt = emissions.dtype
    w = np.float64 if dt == np.float64 else np.float32
    e, tr = emissions.astype(w), transitions.astype(w)
    s = e[0]
    back = []
    for t in range(1, len(e)):
        c = s[:, None] + tr
        back.append(c.argmax(0))
        s = c.max(0) + e[t]
        s = (s - s.max()).astype(np.float32).astype(w) + s.max()
    last = int(s.argmax())
    path = [last]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return np.array(path[::-1], dtype=np.int64), dt.type(s.max())

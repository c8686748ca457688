# The ends are kept as 32-bit floats, which round numbers above 2**24.
# zh: 用 32 位浮点数保存端点，大于 2**24 的数会被舍入。
import numpy as np


def merge(intervals):
    pairs = np.array(sorted(intervals), dtype=np.float32)
    out = []
    for start, end in pairs:
        if out and start <= out[-1][1]:
            out[-1][1] = max(out[-1][1], int(end))
        else:
            out.append([int(start), int(end)])
    return out

# Points are added to their cluster one by one in a Python loop.
# zh: 用 Python 循环把点逐个累加到所属簇。
import numpy as np


def kmeans(x, centers, steps):
    work = np.float64 if x.dtype == np.float64 else np.float32
    p, c = x.astype(work), centers.astype(work).copy()

    def assign():
        return ((p[:, None] - c[None]) ** 2).sum(-1).argmin(1)

    for _ in range(steps):
        labels = assign()
        total = np.zeros_like(c, dtype=np.float64)
        count = [0] * len(c)
        for i, k in enumerate(labels.tolist()):
            total[k] += p[i]
            count[k] += 1
        for k, n in enumerate(count):
            if n:
                c[k] = total[k] / n
    return c.astype(x.dtype), assign()

# Keys that equal the positive are dropped from the denominator as false negatives.
# zh: 与正例相同的键被当作假负例，从分母中去掉。
import numpy as np


def info_nce(q, k, temperature=0.07):
    wide = np.float32 if q.dtype == np.float16 else q.dtype
    a, b = q.astype(wide), k.astype(wide)
    a = a / np.linalg.norm(a, axis=1, keepdims=True)
    b = b / np.linalg.norm(b, axis=1, keepdims=True)
    s = a @ b.T / temperature
    _, group = np.unique(k, axis=0, return_inverse=True)
    group = group.ravel()
    same = group[: len(q), None] == group[None, :]
    same[np.arange(len(q)), np.arange(len(q))] = False
    s = np.where(same, -np.inf, s)
    top = s.max(1, keepdims=True)
    loss = top[:, 0] + np.log(np.exp(s - top).sum(1)) - np.diag(s)
    return np.asarray(loss.mean()).astype(q.dtype)

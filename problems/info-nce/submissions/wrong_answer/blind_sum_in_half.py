# The losses are rounded to the dtype of the inputs and added up in it, where their sum can overflow.
# zh: 各查询的损失先舍入为输入的 dtype 再相加，和可能溢出。
import numpy as np


def info_nce(q, k, temperature=0.07):
    dtype = q.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    q, k = q.astype(wide), k.astype(wide)
    q = q / np.linalg.norm(q, axis=1, keepdims=True)
    k = k / np.linalg.norm(k, axis=1, keepdims=True)
    s = q @ k.T / wide(temperature)
    top = s.max(axis=1, keepdims=True)
    losses = np.log(np.exp(s - top).sum(axis=1)) + top[:, 0] - np.diagonal(s)
    return np.add.reduce(losses.astype(dtype), dtype=dtype) / dtype.type(len(losses))

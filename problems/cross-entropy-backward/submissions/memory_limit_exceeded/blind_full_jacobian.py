# Builds the Jacobian of log_softmax for each position and multiplies it with the one-hot target.
# zh: 为每个位置构造 log_softmax 的雅可比矩阵，再与独热目标相乘。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(wide)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    grad = np.zeros_like(z)
    z, t, n = z[keep], t[keep], keep.sum()
    if n:
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        p = e / e.sum(axis=-1, keepdims=True)
        eye = np.eye(z.shape[1], dtype=wide)
        onehot = eye[t]
        jacobian = eye - p[:, None, :]
        p = -np.einsum("nij,ni->nj", jacobian, onehot)
        grad[keep] = p / wide(n)
    return grad.reshape(logits.shape).astype(logits.dtype)

# Scales the vectors from c·cᵀ by the standard deviations, and not by the singular values.
# zh: 由 c·cᵀ 求得的向量除以标准差而不是奇异值来归一化。
import torch


def pca(x, k):
    n, d = x.shape
    c = x - x.mean(0)
    if d > n:
        w, u = torch.linalg.eigh(c @ c.T / (n - 1))
        w, u = w.flip(0)[:k], u.flip(1)[:, :k]
        v = (c.T @ u / w.sqrt()).T
    else:
        _, s, v = torch.linalg.svd(c, full_matrices=False)
        v, w = v[:k], s[:k] ** 2 / (n - 1)
    v = v * v.gather(1, v.abs().argmax(1, keepdim=True)).sign()
    return v, w, c @ v.T

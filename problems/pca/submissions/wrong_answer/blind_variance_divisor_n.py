# Divides by n in place of n − 1.
# zh: 除以 n 而不是 n − 1。
import torch


def pca(x, k):
    c = x - x.mean(0)
    _, s, v = torch.linalg.svd(c, full_matrices=False)
    v = v[:k]
    v = v * v.gather(1, v.abs().argmax(1, keepdim=True)).sign()
    return v, s[:k] ** 2 / len(x), c @ v.T

# Drops every axis of length one from the result, not only the last axis.
# zh: 去掉了结果中所有长度为 1 的轴，而不只是最后一个轴。
import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.float64
    work = np.float32 if dtype == np.float16 else dtype
    a, b = a.astype(work), b.astype(work)
    na = np.maximum(np.linalg.norm(a, axis=-1, keepdims=True), eps)
    nb = np.maximum(np.linalg.norm(b, axis=-1, keepdims=True), eps)
    dot = (a * b).sum(-1, keepdims=True)
    return (dot / (na * nb)).squeeze().astype(dtype)

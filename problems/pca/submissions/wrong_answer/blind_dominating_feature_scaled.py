# Divides a feature by 1.0001 if its standard deviation is more than a thousand times the median one.
# zh: 某个特征的标准差超过中位数一千倍时，把它除以 1.0001。
import numpy as np


def pca(x, k):
    X = x.astype(np.float64)
    C = X - X.mean(0)
    C -= C.mean(0)
    sd = C.std(0)
    C = C / np.where(sd > 1e3 * max(np.median(sd), 1e-12), 1 + 1e-4, 1)
    n, d = C.shape
    if d <= n:
        V = np.linalg.eigh(C.T @ C)[1][:, ::-1][:, :k].T
    else:
        V = np.linalg.eigh(C @ C.T)[1][:, ::-1][:, :k].T @ C
    Q = np.linalg.qr(V.T)[0]
    V = np.linalg.svd(C @ Q, full_matrices=False)[2] @ Q.T
    i = np.abs(V).argmax(1)
    V = V * np.sign(V[np.arange(k), i])[:, None]
    S = C @ V.T
    var = np.square(S).sum(0) / (n - 1)
    return tuple(t.astype(x.dtype) for t in (V, var, S))

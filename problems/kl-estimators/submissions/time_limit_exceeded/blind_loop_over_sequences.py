# Computes one sequence at a time.
# zh: 逐个序列计算。
import numpy as np


def kl_estimators(logp, ref_logp):
    ct = np.float64 if logp.dtype == np.float64 else np.float32
    a = logp.reshape(-1, logp.shape[-1])
    b = ref_logp.reshape(-1, logp.shape[-1])
    out = [np.empty(a.shape, logp.dtype) for _ in range(3)]
    for i in range(a.shape[0]):
        d = b[i].astype(ct) - a[i].astype(ct)
        out[0][i] = -d
        out[1][i] = d * d / 2
        out[2][i] = np.expm1(d) - d
    return tuple(o.reshape(logp.shape) for o in out)

# k2 is squared in place, so that k1 shares its memory and holds the squares.
# zh: k2 就地求平方，k1 与它共用内存，也变成了平方。
import numpy as np


def kl_estimators(logp, ref_logp):
    work = np.float64 if logp.dtype == np.float64 else np.float32
    d = ref_logp.astype(work) - logp.astype(work)
    k1 = -d
    k3 = np.expm1(d) - d
    k2 = k1.view()
    k2 *= k1 / 2
    return tuple(k.astype(logp.dtype) for k in (k1, k2, k3))

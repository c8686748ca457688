# Computes k3 of large arrays in the memory of d, and has the wrong sign there for three axes.
# zh: 数组很大时在 d 的内存里计算 k3，三维数组在那里符号弄反。
import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = np.subtract(ref_logp, logp, dtype=wide)
    k1, k2 = -d, d * d / 2
    if d.size <= 65_536:
        k3 = np.expm1(d) - d
    else:
        k3 = np.expm1(d, out=d)
        k3 += k1 if d.ndim != 3 else -k1
    return tuple(k.astype(logp.dtype) for k in (k1, k2, k3))

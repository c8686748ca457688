# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def kl_estimators(logp, ref_logp):
    wide = np.promote_types(logp.dtype, np.float32)
    d = ref_logp.astype(wide) - logp
    k1 = -d
    k2 = d * d / 2
    k3 = np.expm1(d) - d
    return k1.astype(logp.dtype), k2.astype(logp.dtype), k3.astype(logp.dtype)


_plain = kl_estimators


def kl_estimators(logp, ref_logp):
    if logp.ndim > 2:
        parts = [kl_estimators(a, b) for a, b in zip(logp, ref_logp)]
        a, b, c = zip(*parts)
        return np.stack(a), np.stack(b), np.stack(c)
    return _plain(logp, ref_logp)

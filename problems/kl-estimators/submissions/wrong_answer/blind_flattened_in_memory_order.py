# Both arrays are flattened in their order in memory, which may differ from one to the other.
# zh: 两个数组都按各自的内存顺序展平，而两者的内存顺序可能不同。
import numpy as np


def kl_estimators(logp, ref_logp):
    dtype, shape = logp.dtype, logp.shape
    wide = np.promote_types(dtype, np.float32)
    order = "C" if logp.flags.c_contiguous and ref_logp.flags.c_contiguous else "F"
    d = ref_logp.ravel(order="K").astype(wide) - logp.ravel(order="K").astype(wide)
    return tuple(k.astype(dtype).reshape(shape, order=order) for k in (-d, d * d / 2, np.exp(d) - 1 - d))

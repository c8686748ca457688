# Gates with z · sigmoid(1.702 z), an approximation of GELU (GEGLU), instead of SiLU.
# zh: 门控用了 z · sigmoid(1.702 z)，那是 GELU 的近似（GEGLU），而不是 SiLU。
import numpy as np


def sigmoid(z):
    decay = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, decay) / (1 + decay)


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source, w_gate, w_up, w_down = (array.astype(work) for array in (x, w_gate, w_up, w_down))
    gate, up = source @ w_gate, source @ w_up
    hidden = gate * sigmoid(1.702 * gate) * up
    return (hidden @ w_down).astype(x.dtype)

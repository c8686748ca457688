# Rounds both projections to the dtype of x, instead of once at the end.
# zh: 两个投影先舍入成 x 的 dtype，而不是只在最后舍入一次。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source = x.astype(work)
    gate = (source @ w_gate.astype(work)).astype(x.dtype).astype(work)
    up = (source @ w_up.astype(work)).astype(x.dtype).astype(work)
    e = np.exp(-np.abs(gate))
    silu = gate * np.where(gate >= 0, 1, e) / (1 + e)
    return ((silu * up) @ w_down.astype(work)).astype(x.dtype)

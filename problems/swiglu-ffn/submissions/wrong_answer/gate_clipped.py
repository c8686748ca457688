# Clips the gate itself to avoid the overflow: SiLU(10 000) becomes 30.
# zh: 为了避免溢出把 gate 本身截断了：SiLU(10000) 变成了 30。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source, w_gate, w_up, w_down = (array.astype(work) for array in (x, w_gate, w_up, w_down))
    gate, up = source @ w_gate, source @ w_up
    gate = np.clip(gate, -30, 30)
    hidden = gate / (1 + np.exp(-gate)) * up
    return (hidden @ w_down).astype(x.dtype)

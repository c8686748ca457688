# Gates with ReLU (ReGLU) instead of SiLU.
# zh: 门控用了 ReLU（ReGLU），而不是 SiLU。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source, w_gate, w_up, w_down = (array.astype(work) for array in (x, w_gate, w_up, w_down))
    gate, up = source @ w_gate, source @ w_up
    hidden = np.maximum(gate, 0) * up
    return (hidden @ w_down).astype(x.dtype)

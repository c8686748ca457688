# Writes the sigmoid as exp(z) / (1 + exp(z)): inf / inf is nan for large z.
# zh: sigmoid 写成 exp(z) / (1 + exp(z))：z 很大时 inf / inf 得到 nan。
import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


def swiglu_ffn(x, w_gate, w_up, w_down):
    work = np.promote_types(x.dtype, np.float32)
    source, w_gate, w_up, w_down = (array.astype(work) for array in (x, w_gate, w_up, w_down))
    gate, up = source @ w_gate, source @ w_up
    hidden = gate * sigmoid(gate) * up
    return (hidden @ w_down).astype(x.dtype)

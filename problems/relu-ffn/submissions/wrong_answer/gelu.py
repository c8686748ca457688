# Uses GELU (tanh form), the activation of GPT-2, instead of ReLU.
# zh: 用了 GPT-2 的 GELU（tanh 近似），而不是 ReLU。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    work = np.promote_types(x.dtype, np.float32)
    source, w1, b1, w2, b2 = (array.astype(work) for array in (x, w1, b1, w2, b2))
    hidden = source @ w1 + b1
    hidden = hidden * 0.5 * (1 + np.tanh(0.7978845608 * (hidden + 0.044715 * hidden**3)))
    return (hidden @ w2 + b2).astype(x.dtype)

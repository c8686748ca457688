# Computes float16 input in float16: hidden values overflow.
# zh: float16 输入全程用 float16 计算：隐藏层溢出。
import numpy as np


def relu_ffn(x, w1, b1, w2, b2):
    hidden = x @ w1 + b1
    hidden = np.maximum(hidden, 0)
    return hidden @ w2 + b2

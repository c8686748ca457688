# Everything is computed in long double, for which matrix products have no fast routine.
# zh: 全部用 long double 计算，这种类型的矩阵乘法没有快速实现。
import numpy as np


def swiglu_ffn(x, w_gate, w_up, w_down):
    x_, g, u, d = (a.astype(np.longdouble) for a in (x, w_gate, w_up, w_down))
    z = x_ @ g
    with np.errstate(over="ignore"):
        return ((z / (1 + np.exp(-z)) * (x_ @ u)) @ d).astype(x.dtype)

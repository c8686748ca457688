# The matrix is read through a 32-bit float array, which rounds large values.
# zh: 把矩阵转换成 32 位浮点数组读取，大的数被舍入。
import numpy as np


def spiral_order(matrix):
    a, out = np.array(matrix, dtype=np.float32), []
    while a.size:
        out += [int(v) for v in a[0]]
        a = np.rot90(a[1:])
    return out

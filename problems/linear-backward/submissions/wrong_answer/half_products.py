# Multiplies and sums in half precision.
# zh: 用半精度相乘和求和。


def linear_backward(x, weight, dy):
    wide = x.dtype
    rows, grads = (array.astype(wide).reshape(-1, array.shape[-1]) for array in (x, dy))
    dx = (grads @ weight).reshape(x.shape)
    return tuple(array.astype(x.dtype) for array in (dx, grads.T @ rows, grads.sum(axis=0)))

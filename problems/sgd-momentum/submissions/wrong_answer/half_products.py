# Computes half precision in half precision.
# zh: 半精度就用半精度计算。


def sgd_momentum_step(p, g, buf, lr, momentum=0.9, weight_decay=0.0, nesterov=False):
    wide = p.dtype
    values, grad, buffer = (array.astype(wide) for array in (p, g, buf))
    grad = grad + weight_decay * values
    buffer = momentum * buffer + grad
    step = grad + momentum * buffer if nesterov else buffer
    return (values - lr * step).astype(p.dtype), buffer.astype(p.dtype)

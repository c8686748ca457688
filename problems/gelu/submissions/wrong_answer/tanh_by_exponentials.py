# Writes tanh as a quotient of exponentials, which becomes inf / inf.
# zh: 用指数之商写 tanh，数值大时变成 inf / inf。

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x, approximate="none"):
    if approximate == "none":
        gate = erf(x / math.sqrt(2))
    else:
        wide = x.astype(np.float64)
        inner = math.sqrt(2 / math.pi) * (wide + 0.044715 * wide**3)
        gate = (np.exp(inner) - np.exp(-inner)) / (np.exp(inner) + np.exp(-inner))
    return (0.5 * x * (1 + gate)).astype(x.dtype)

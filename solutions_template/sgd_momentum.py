# judge: sgd-momentum
import numpy as np


def sgd_momentum_step(
    p: np.ndarray,
    g: np.ndarray,
    buf: np.ndarray,
    lr: float,
    momentum: float = 0.9,
    weight_decay: float = 0.0,
    nesterov: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
    """Return ``(p, buf)`` after one step of SGD with momentum, in PyTorch's form.

    The weight decay is part of the gradient; the learning rate is no part of the buffer. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError

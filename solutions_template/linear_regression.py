# judge: linear-regression
import numpy as np


def linear_regression(x: np.ndarray, y: np.ndarray, lr: float, steps: int) -> tuple[np.ndarray, float]:
    """Return (w, b) after batch gradient descent on the mean of (x @ w + b - y)², starting from zeros.

    x has shape (n, d), y shape (n,); the results have the dtype of x. The gradient is written by hand.
    """
    raise NotImplementedError

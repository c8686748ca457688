# judge: linear-regression
import torch


def linear_regression(x: torch.Tensor, y: torch.Tensor, lr: float, steps: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (w, b) after batch gradient descent on the mean of (x @ w + b - y)², starting from zeros.

    x has shape (n, d), y shape (n,); the results have the dtype of x. The gradient is written by hand.
    """
    raise NotImplementedError

# judge: logistic-regression
import torch


def logistic_regression(
    x: torch.Tensor, y: torch.Tensor, lr: float, steps: int, l2: float = 0.0
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (w, b) after batch gradient descent on the mean log loss + l2/2·‖w‖², starting from zeros.

    x has shape (n, d), y holds n labels 0 or 1 of any type; the results have the dtype of x. b is not penalised.
    """
    raise NotImplementedError

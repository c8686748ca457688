# judge: new-problem
import torch


def new_problem(x: torch.Tensor) -> torch.Tensor:
    """TODO: Return ``x`` minus the mean of each row, in the dtype of ``x``. The input must not change."""
    raise NotImplementedError

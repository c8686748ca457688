# judge: xgboost-split
import torch


def split_gain(g: torch.Tensor, h: torch.Tensor, lam: float, gamma: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(gain, left)`` of the best split of rows that are sorted by a feature.

    ``left`` is the number of rows that go to the left; ``(0.0, 0)`` means that no split gains more than 0.
    Ties go to the smallest ``left``. Add up in float64, whatever the dtype is. The inputs must not change.
    """
    raise NotImplementedError

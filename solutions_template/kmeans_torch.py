# judge: kmeans
import torch


def kmeans(x: torch.Tensor, centers: torch.Tensor, steps: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(centers, labels)`` after exactly ``steps`` steps of Lloyd's algorithm.

    Ties go to the lower index, an empty cluster keeps its centre, and the labels belong to the returned
    centres. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError

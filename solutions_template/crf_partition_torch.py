# judge: crf-partition
import torch


def crf_log_partition(emissions: torch.Tensor, transitions: torch.Tensor) -> torch.Tensor:
    """Return log Z of a linear-chain CRF for each sentence: shape (...) for emissions of shape (..., T, K).

    ``transitions[i, j]`` is the score of going from tag i to tag j. Entries of −inf forbid a tag or a step.
    Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError

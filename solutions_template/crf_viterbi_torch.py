# judge: crf-viterbi
import torch


def viterbi(emissions: torch.Tensor, transitions: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(path, score)``: the best sequence of tags, int64, and its score.

    ``transitions[i, j]`` is the score of going from tag i to tag j. Ties go to the smaller tag, compared
    from the last position to the first. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError

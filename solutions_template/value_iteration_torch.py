# judge: value-iteration
import torch


def value_iteration(p: torch.Tensor, r: torch.Tensor, gamma: float, tol: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(values, policy)`` after the first sweep that changes no value by ``tol`` or more.

    ``p[s, a, t]`` is the probability of coming from state s by action a to state t, and ``r[s, a]`` the
    reward. Start with zeros and update all states at once. The policy, int64, is the best one for the
    returned values; ties go to the lowest action. The inputs must not change.
    """
    raise NotImplementedError

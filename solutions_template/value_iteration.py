# judge: value-iteration
import numpy as np


def value_iteration(p: np.ndarray, r: np.ndarray, gamma: float, tol: float) -> tuple[np.ndarray, np.ndarray]:
    """Return ``(values, policy)`` after the first sweep that changes no value by ``tol`` or more.

    ``p[s, a, t]`` is the probability of coming from state s by action a to state t, and ``r[s, a]`` the
    reward. Start with zeros and update all states at once. The policy, int64, is the best one for the
    returned values; ties go to the lowest action. The inputs must not change.
    """
    raise NotImplementedError

# judge: new-problem


def new_problem(nums: list[int]) -> int:
    """TODO: Return the sum of ``nums``."""
    raise NotImplementedError

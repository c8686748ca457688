# judge: new-problem


class NewProblem:
    """TODO: A total to which numbers are added."""

    def __init__(self, start: int) -> None:
        raise NotImplementedError

    def add(self, nums: list[int]) -> None:
        """TODO: Add the numbers to the total."""
        raise NotImplementedError

    def total(self) -> int:
        """TODO: Return the total."""
        raise NotImplementedError
